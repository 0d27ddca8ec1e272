// Documents made by the built script: one for each version, found again by its own submission.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
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
