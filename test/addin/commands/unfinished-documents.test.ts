// Documents whose build was cut off after their rows were written: shown, and finished by the next run, however much was
// changed and cut off in between.
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  COORDINATOR,
  lean,
  mustDo,
  openWorkbook,
  type BookState,
  type OpenBook,
  type TestWorkbook,
} from '../../support/workbook';
import { MEMBER, testStates } from '../../support/coalition';
import { attempt, endings, undisturbed, type Case } from '../engine/matrix';

let code: string;
let base: BookState;
beforeAll(async () => {
  const states = await testStates();
  code = states.code;
  base = lean(states.coalition);
}, 60_000);

const idOf = (book: OpenBook) => book.rowsOf('SUB').find(({ title }) => title === 'Clean wells')?.['id'];

const buildFrom = (state: BookState): Case => ({
  command: 'build-document',
  as: MEMBER,
  start: () => state,
  input: (book) => ({ submission: idOf(book) }),
});

function rewrite(book: OpenBook, summary: string): void {
  const input = { title: 'Clean wells', kind: 'joint', workgroup: 'Water', summary };
  mustDo(book.as(MEMBER).call('register-submission', { id: idOf(book), ...input }));
}

/** The build is cut off just before its file would be made. */
function cutOff(book: TestWorkbook): void {
  const one = buildFrom(book.state());
  const at = undisturbed(code, one).log.indexOf('Drive.Files.create') + 1;
  expect(at).toBeGreaterThan(0);
  attempt(book, one, { faults: [{ at, kind: 'kill', applied: 0 }] });
}

const versions = (book: OpenBook) =>
  book.rowsOf('VER').map(({ version, document }) => [version, document !== '']);

describe('a build that was cut off', () => {
  it('leaves no version without its document once another one went through', () => {
    const book = openWorkbook(code, base);
    cutOff(book);
    rewrite(book, 'First change.');
    cutOff(book);
    rewrite(book, 'Second change.');
    cutOff(book);
    mustDo(book.as(MEMBER).call('build-document', { submission: idOf(book) }));
    expect(versions(book)).toEqual([[1, true]]);
    expect(book.files.size).toBe(2);
  });

  it('keeps what was built before it', () => {
    const book = openWorkbook(code, base);
    mustDo(book.as(MEMBER).call('build-document', { submission: idOf(book) }));
    const first = book.rowsOf('VER')[0]?.['document'];
    rewrite(book, 'First change.');
    cutOff(book);
    rewrite(book, 'Second change.');
    mustDo(book.as(MEMBER).call('build-document', { submission: idOf(book) }));
    expect(versions(book)).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(book.rowsOf('VER')[0]?.['document']).toBe(first);
  });

  it('may be cut off anywhere', () => {
    const all = endings(undisturbed(code, buildFrom(base))).filter(({ kind }) => kind === 'kill');
    const kills = all.filter((_, index) => index % 6 === 0 || index > all.length - 4);
    const found = kills.flatMap((fault) => {
      const book = openWorkbook(code, base);
      attempt(book, buildFrom(base), { faults: [fault] });
      rewrite(book, 'A change.');
      cutOff(book);
      rewrite(book, 'Another change.');
      mustDo(book.as(MEMBER).call('build-document', { submission: idOf(book) }));
      const rows = book.rowsOf('VER');
      const isRight =
        rows.every(({ document }) => document !== '') &&
        new Set(rows.map(({ version }) => version)).size === rows.length &&
        new Set(rows.map(({ document }) => document)).size === rows.length;
      return isRight ? [] : [`${JSON.stringify(fault)}: ${JSON.stringify(versions(book))}`];
    });
    expect(kills.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  }, 60_000);

  it('is shown where the document is built and on the page of who works on it', () => {
    const book = openWorkbook(code, base);
    mustDo(book.as(MEMBER).call('build-document', { submission: idOf(book) }));
    rewrite(book, 'A change.');
    cutOff(book);
    const { result } = mustDo(book.as(COORDINATOR).call('document-preview', { submission: idOf(book) }));
    expect(result).toMatchObject({ version: 1, unfinished: 2 });
    const page = JSON.stringify(mustDo(book.as(MEMBER).call('my-page', {})));
    expect(page).toContain('version 2 has no document yet');
  });
});
