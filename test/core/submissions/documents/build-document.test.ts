// Building: who may, what is written, and when a new version is made.
import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../../../src/core/workbook/command/types';
import { buildDocument, type BuiltDocument } from '../../../../src/core/submissions/documents/build-document';
import { documentPreview } from '../../../../src/core/submissions/documents/document-queries';
import type { Outcome } from '../../../../src/core/base/outcome';
import { bookOf, coalition, contextOf, written } from './fixture';
import * as documentsText from '../../../../src/core/words/submissions/documents';

const input = { submission: 'SUB-JNT1' };

function done<T>(outcome: Outcome<Plan<T>>): Plan<T> {
  if (!outcome.ok) throw new Error(outcome.problem.text.en);
  return outcome.value;
}

const problem = (outcome: Outcome<unknown>): unknown => (outcome.ok ? 'no problem' : outcome.problem.text);

describe('build-document', () => {
  it('writes a version, the words of the submission and asks for the file', () => {
    const plan = done(buildDocument.plan(bookOf(coalition), input, contextOf()));
    const { words } = plan.result;
    expect(plan.edits).toEqual([
      {
        kind: 'insert',
        sheet: 'VER',
        id: 'VER-N1',
        values: {
          submission: 'SUB-JNT1',
          version: 1,
          words: words.body,
          hash: expect.stringMatching(/^[0-9a-f]{16}$/),
          textHash: expect.stringMatching(/^[0-9a-f]{16}-[0-9a-f]{16}$/),
          builtBy: 'MEM-ANA1',
          readAt: '2026-03-31T22:30:00.000Z',
        },
      },
      { kind: 'update', sheet: 'SUB', id: 'SUB-JNT1', values: { words: words.body, spoken: '' } },
      expect.objectContaining({ kind: 'insert', sheet: 'SGT' }),
    ]);
    expect(plan.effects).toMatchObject([
      {
        kind: 'make-document',
        template: 'submission',
        keys: { submission: 'SUB-JNT1', version: '1', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
        links: [
          { sheet: 'SUB', id: 'SUB-JNT1', column: 'document' },
          { sheet: 'VER', id: 'VER-N1', column: 'document' },
        ],
        fileName: 'UPR50_FRD_JS-HNA_E_Main.docx',
      },
    ]);
    expect(plan.result).toMatchObject({ version: 1, unchanged: false, prompts: 4 });
  });

  const versionOf = (hash: string, document: string) =>
    bookOf({
      ...coalition,
      VER: [
        { id: 'VER-0002', submission: 'SUB-JNT1', version: 2, hash, document },
        { id: 'VER-0001', submission: 'SUB-JNT1', version: 1, hash: 'older' },
      ],
    });

  const hashNow = (): string => {
    const [edit] = done(buildDocument.plan(bookOf(coalition), input, contextOf())).edits;
    return edit?.kind === 'insert' ? String(edit.values['hash']) : '';
  };

  it('makes no second version of unchanged content, whatever the month', () => {
    const later = { ...contextOf(), now: '2026-09-01T00:00:00.000Z' };
    const plan = done(buildDocument.plan(versionOf(hashNow(), 'https://doc.example.org'), input, later));
    expect(plan).toMatchObject({ edits: [], effects: [], result: { version: 2, unchanged: true } });
  });

  it('makes the file of an unchanged version that never got one', () => {
    const plan = done(buildDocument.plan(versionOf(hashNow(), ''), input, contextOf()));
    expect(plan.edits).toEqual([]);
    expect(plan.effects).toMatchObject([{ keys: { version: '2' }, links: [{}, { id: 'VER-0002' }] }]);
  });

  it('counts on from the latest version when the content changed', () => {
    const plan = done(
      buildDocument.plan(versionOf('something else', 'https://doc.example.org'), input, contextOf()),
    );
    expect(plan.result.version).toBe(3);
  });

  it.each([
    ['an author', {}, true],
    ['a co-chair of the workgroup', { person: 'MEM-BEA1', coChairs: ['WG-HOME'] }, true],
    ['a coordinator', { person: 'MEM-BEA1', isCoordinator: true }, true],
    ['a co-chair of another workgroup', { person: 'MEM-BEA1', coChairs: ['WG-ELSE'] }, false],
    ['a newcomer', { person: '' }, false],
  ])('lets %s build: %j %s', (_who, actor, allowed) => {
    const outcome = buildDocument.plan(bookOf(coalition), input, contextOf({ actor }));
    expect(problem(outcome)).toBe(allowed ? 'no problem' : documentsText.notAllowed);
  });

  it('says what to do when the submission or the template is missing', () => {
    const gone = buildDocument.plan(bookOf(coalition), { submission: 'SUB-GONE' }, contextOf());
    expect(problem(gone)).toBe(documentsText.notFound);
    const bare = buildDocument.plan(bookOf({ ...coalition, TPL: [] }), input, contextOf());
    expect(problem(bare)).toBe(documentsText.noTemplate);
  });

  it.each([
    [100, documentsText.overLimit],
    [4000, documentsText.withinLimit],
  ])('says where the text stands against a limit of %i', (limit, words) => {
    const [submission] = coalition.SUB;
    const book = bookOf({ ...coalition, SUB: [{ ...submission, limit } as never] });
    expect(done(buildDocument.plan(book, input, contextOf())).summary[1]?.text).toBe(words);
  });
});

describe('questions of the panel', () => {
  it('are answered of what the actor may build, by the limit of its kind', () => {
    const asked = (submission: string, isCoordinator: boolean) =>
      documentPreview.plan(bookOf(coalition), { submission }, contextOf({ actor: { isCoordinator } }));
    expect(problem(asked('SUB-OWN1', false))).toBe(documentsText.notAllowed);
    const limitOf = (id: string): unknown => done(asked(id, true)).result.words.limit;
    expect([limitOf('SUB-JNT1'), limitOf('SUB-OWN1')]).toEqual([5630, 2815]);
    expect(done(asked('SUB-JNT1', false)).result.help).toContain('[[');
  });

  it('preview every line with its number and endnotes', () => {
    const { result } = done(
      documentPreview.plan(bookOf(written('Housing\nFact.[[Source]]')), input, contextOf()),
    );
    expect(result.lines).toContainEqual({
      style: 'paragraph',
      number: '2.',
      text: 'Fact.[2]',
      isPrompt: false,
    });
    expect(result.lines.at(-1)).toEqual({ style: 'endnote', number: '2', text: 'Source', isPrompt: false });
  });

  it('count and mark what is missing on the cover', () => {
    const [submission] = coalition.SUB;
    const withLead = done(documentPreview.plan(bookOf(coalition), input, contextOf())).result;
    const lone = { ...submission, leadOrganization: '', coSubmitters: [] };
    const { result } = done(
      documentPreview.plan(bookOf({ ...coalition, SUB: [lone as never] }), input, contextOf()),
    );
    const marked = result.lines.filter(({ style, isPrompt }) => style === 'cover' && isPrompt);
    expect(marked.map(({ text }) => text)).toEqual([
      '[Lead organization]',
      '[Name and e-mail address of a contact person]',
    ]);
    const onCover = withLead.lines.filter(({ style, isPrompt }) => style === 'cover' && isPrompt).length;
    expect(result.prompts - withLead.prompts).toBe(marked.length - onCover);
  });

  it('change nothing', () => {
    const plan: Plan<unknown> = done(documentPreview.plan(bookOf(coalition), input, contextOf()));
    expect([plan.edits, plan.effects]).toEqual([[], []]);
  });
});

describe('the result', () => {
  it('is plain JSON', () => {
    const result: BuiltDocument = done(buildDocument.plan(bookOf(coalition), input, contextOf())).result;
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
