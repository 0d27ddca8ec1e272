// The coalition's own templates: brought in, used by the next build, the former ones kept and returned to.
import { describe, expect, it } from '@jest/globals';
import { templateParts } from '../../../../src/core/workbook/check/template-bytes';
import { buildDocument } from '../../../../src/core/submissions/documents/build-document';
import { templateFields } from '../../../../src/core/submissions/templates/fields';
import {
  bringInTemplate,
  templateFile,
  useTemplate,
  wordTemplates,
} from '../../../../src/core/submissions/templates/plan-templates';
import * as t from '../../../../src/core/words/submissions/templates';
import { committedTemplate, wordFile } from '../../../addin/docx/word-file';
import { bookOf, coalition, contextOf } from '../documents/fixture';

const content = Buffer.from(committedTemplate('submission')).toString('base64');
const SETTING = { id: 'SET-T', key: 'template.submission', value: 'own-submission-1' };
const kept = (number: number, bytes = content) =>
  templateParts(bytes).map((part, index) => ({
    id: `TPL-${number}-${index}`,
    name: `own-submission-${number}`,
    part: index + 1,
    bytes: part,
    notes: index === 0 ? `2026-0${number}-01 Letterhead ${number}.docx` : '',
  }));
const input = { form: 'submission', file: 'Letterhead.docx', content } as const;

const bringIn = (
  rows: object,
  given: Partial<Parameters<typeof bringInTemplate.plan>[1]> = {},
  settings = {},
) => {
  const plan = bringInTemplate.plan(
    bookOf({ ...coalition, ...rows }),
    { ...input, ...given },
    contextOf({ settings }),
  );
  if (!plan.ok) throw new Error(plan.problem.text.en);
  return plan.value;
};

describe('bringing a template in', () => {
  it('keeps the file in parts that fit a cell, with its name and day, and uses it', () => {
    const { edits, result } = bringIn({ TPL: [] });
    expect(result.taken).toBe(true);
    expect(edits[0]).toMatchObject({
      kind: 'insert',
      sheet: 'TPL',
      values: {
        name: 'own-submission-1',
        part: 1,
        notes: expect.stringMatching(/^\d{4}-\d\d-\d\d Letterhead\.docx$/),
      },
    });
    expect(edits.at(-1)).toMatchObject({
      sheet: 'SET',
      values: { key: 'template.submission', value: 'own-submission-1' },
    });
  });

  it('keeps the former ones, and lets go of the oldest that is not in use', () => {
    const rows = { TPL: [...kept(1, 'AAAA'), ...kept(2, 'BBBB'), ...kept(3, 'CCCC')], SET: [SETTING] };
    const { edits } = bringIn(rows, {}, { 'template.submission': 'own-submission-1' });
    const gone = edits.flatMap((edit) => (edit.kind === 'delete' ? [edit.id.slice(0, 5)] : []));
    expect([...new Set(gone)]).toEqual(['TPL-2']);
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'update', sheet: 'SET', id: 'SET-T' }));
  });

  it('keeps the same file once', () => {
    const rows = { TPL: [...kept(1), ...kept(2, 'AAAA')], SET: [SETTING] };
    expect(bringIn(rows, {}, { 'template.submission': 'own-submission-1' }).edits).toEqual([]);
    const { edits, result } = bringIn(rows, {}, { 'template.submission': 'own-submission-2' });
    expect(result.taken).toBe(true);
    expect(edits).toMatchObject([{ sheet: 'SET', values: { value: 'own-submission-1' } }]);
  });

  it('changes nothing while something is wrong with it', () => {
    const broken = Buffer.from(wordFile('<w:p><w:r><w:t>{titel}</w:t></w:r></w:p>')).toString('base64');
    const { edits, result, summary } = bringIn({ TPL: [] }, { content: broken });
    expect(edits).toEqual([]);
    expect(result).toMatchObject({ taken: false, faults: [{ place: 'Paragraph 1', words: '{titel}' }] });
    expect(summary[0]?.text.en).toContain('Nothing was changed');
  });
});

describe('the template in use', () => {
  const settings = { 'template.submission': 'own-submission-1' };
  const build = (TPL: ReturnType<typeof kept>, set: object = settings) =>
    buildDocument.plan(
      bookOf({ ...coalition, TPL }),
      { submission: 'SUB-JNT1' },
      contextOf({ settings: { ...set } }),
    );

  it('is what the document is built with, and a new version comes of another one', () => {
    const own = build(kept(1));
    const ours = build([{ id: 'TPL-0', name: 'submission', part: 1, bytes: content, notes: '' }], {});
    if (!own.ok || !ours.ok) throw new Error('not built');
    expect(own.value.effects).toMatchObject([{ kind: 'make-document', template: 'own-submission-1' }]);
    const hashes = [own, ours].map(({ value }) =>
      value.effects.map((one) => (one.kind === 'make-document' ? one.keys['hash'] : '')),
    );
    expect(hashes[0]).not.toEqual(hashes[1]);
  });

  it('that is gone is told with the way to another one', () => {
    const plan = build([]);
    expect(plan.ok ? '' : plan.problem.text.en).toContain('UPR > Submissions > Word templates');
  });

  it('is listed with the former ones, and can be returned from', () => {
    const book = bookOf({ ...coalition, TPL: [...kept(1), ...kept(2)], SET: [SETTING] });
    const list = wordTemplates.plan(book, {}, contextOf({ settings }));
    const [first] = list.ok ? list.value.result.forms : [];
    expect(first?.templates.map(({ file, since, isActive }) => [file, since, isActive])).toEqual([
      ['Letterhead 2.docx', expect.stringContaining('February 2026'), false],
      ['Letterhead 1.docx', expect.stringContaining('January 2026'), true],
      ['', '', false],
    ]);
    const use = (template: string) =>
      useTemplate.plan(book, { form: 'submission', template }, contextOf({ settings }));
    const [other, builtIn, none] = ['own-submission-2', '', 'own-submission-9'].map(use);
    expect(other?.ok && other.value.edits).toMatchObject([
      { id: 'SET-T', values: { value: 'own-submission-2' } },
    ]);
    expect(builtIn?.ok && builtIn.value.edits).toMatchObject([{ id: 'SET-T', values: { value: '' } }]);
    expect(none?.ok).toBe(false);
    const file = templateFile.plan(book, { form: 'submission' }, contextOf({ settings }));
    expect(file.ok && file.value.result.content).toBe(content);
  });
});

it('explains fields that documents have', () => {
  const fields = templateFields();
  const inParagraphs = fields['paragraphs'];
  const known = { ...fields, ...(typeof inParagraphs === 'object' ? inParagraphs : {}) };
  expect(Object.keys(t.fields).filter((name) => !(name in known))).toEqual([]);
});
