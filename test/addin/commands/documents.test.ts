// Documents made by the built script: one for each version, found again by its own submission.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { builtCode, KillSignal, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
let code: string;
beforeEach(async () => {
  code = await builtCode();
  book = await testWorkbook();
}, 60_000);

const submission = (title: string) => book.rowsOf('SUB').find((row) => row['title'] === title);
const build = (who: string, title: string) =>
  mustDo(book.as(who).call('build-document', { submission: submission(title)?.['id'] }));

describe('building documents', () => {
  it('records the link in the submission and in its version', () => {
    build(MEMBER, 'Clean wells');
    const [version] = book.rowsOf('VER');
    expect(String(version?.['document'])).toMatch(/^https:/);
    expect(submission('Clean wells')?.['document']).toBe(version?.['document']);
  });

  it('makes each submission its own document, though both are at their first version', () => {
    build(MEMBER, 'Clean wells');
    build(CO_CHAIR, 'Safe water on the river');
    expect(new Set(book.rowsOf('VER').map(({ document }) => document)).size).toBe(2);
    expect(book.files.size).toBe(4);
  });

  it('makes no second document when nothing changed', () => {
    build(MEMBER, 'Clean wells');
    build(MEMBER, 'Clean wells');
    expect([book.rowsOf('VER').length, book.files.size]).toEqual([1, 2]);
  });

  it('makes a new document for a first version that was undone and written anew', () => {
    build(MEMBER, 'Clean wells');
    const first = submission('Clean wells')?.['document'];
    const made = book.rowsOf('CHG').filter(({ command }) => command === 'build-document');
    for (const { id } of made) mustDo(book.as(MEMBER).call('undo', { change: id }));
    expect(book.rowsOf('VER')).toEqual([]);
    mustDo(
      book.as(MEMBER).call('register-submission', {
        id: submission('Clean wells')?.['id'],
        title: 'Clean wells',
        kind: 'joint',
        workgroup: 'Water',
        summary: 'All of it is new.',
      }),
    );
    build(MEMBER, 'Clean wells');
    expect(submission('Clean wells')?.['document']).not.toBe(first);
  });
});

describe('whose a document is', () => {
  const sharedWith = () => [...book.files.values()].map((file) => file.sharedWith);
  const rowOfPerson = (email: string) => book.rowsOf('MEM').find((row) => row['email'] === email);

  it('the preview names who will be able to open it, and a build shares it with them', () => {
    const { result } = mustDo(
      book.as(MEMBER).call('document-preview', { submission: submission('Clean wells')?.['id'] }),
    );
    const { openers } = result as { openers: readonly string[] };
    expect(openers).toEqual([rowOfPerson(CO_CHAIR)?.['name']]);
    build(MEMBER, 'Clean wells');
    expect(sharedWith()).toEqual([[CO_CHAIR], [CO_CHAIR]]);
  });

  it('a colleague’s build finds the first one and says whose it is', () => {
    build(MEMBER, 'Clean wells');
    const link = submission('Clean wells')?.['document'];
    const { summary } = build(CO_CHAIR, 'Clean wells');
    expect(summary.join('\n')).toContain(`That version belongs to ${String(rowOfPerson(MEMBER)?.['name'])}`);
    expect([submission('Clean wells')?.['document'], book.files.size]).toEqual([link, 2]);
  });

  it('whoever builds it after its maker left gets an own one', () => {
    build(MEMBER, 'Clean wells');
    const link = submission('Clean wells')?.['document'];
    book.type('MEM', rowOfPerson(MEMBER)?.rowNumber ?? 0, 'status', 'left');
    build(CO_CHAIR, 'Clean wells');
    expect(submission('Clean wells')?.['document']).not.toBe(link);
    expect(book.rowsOf('VER').map(({ builtBy }) => builtBy)).toEqual([
      rowOfPerson(CO_CHAIR)?.['label'] ?? expect.anything(),
    ]);
  });

  it('a file that a colleague made in a run that was cut off is found, not made again', () => {
    const input = { submission: submission('Clean wells')?.['id'] };
    const before = book.state();
    build(MEMBER, 'Clean wells');
    // Just before the address is recorded.
    const at = book.log().lastIndexOf('LockService.getDocumentLock') + 1;
    book = openWorkbook(code, before);
    const faults = [{ at, kind: 'kill', applied: 0 } as const];
    expect(() => book.as(MEMBER).call('build-document', input, { faults })).toThrow(KillSignal);
    expect([book.files.size, submission('Clean wells')?.['document']]).toEqual([2, '']);
    const { summary } = build(CO_CHAIR, 'Clean wells');
    expect(book.files.size).toBe(2);
    expect(summary.join('\n')).toContain(
      `${String(rowOfPerson(MEMBER)?.['name'])} made this document before`,
    );
    expect(String(submission('Clean wells')?.['document'])).toMatch(/^https:/);
  });
});
