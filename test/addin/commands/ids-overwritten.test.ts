// A hidden id that somebody pasted over, by hand and without a command: the row gets its own back, and all that shows who
// leads says the same again.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { countOf } from '../../../src/core/workbook/figures/figure';
import { FIGURES } from '../../../src/core/inbox/home/figures';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { contextOf } from '../../support/book';
import { readBookIn } from '../../support/read-book';
import { boardState } from '../board/scene';
import { boardOf } from '../board/board-tab';
import { COORDINATOR, mustDo, openWorkbook, type BookState, type TestWorkbook } from '../../support/workbook';

let code = '';
let start: BookState;
beforeAll(async () => {
  ({ code, start } = await boardState());
}, 60_000);

const groupOf = (book: TestWorkbook, name: string) => book.rowsOf('WG').find((row) => row['name'] === name);
const idOf = (book: TestWorkbook, name: string): string => String(groupOf(book, name)?.['id']);
const overwrite = (book: TestWorkbook, name: string, id: string): void =>
  book.type('WG', groupOf(book, name)?.rowNumber ?? 0, 'id', id);

const check = (book: TestWorkbook, dryRun: boolean): CheckResult =>
  mustDo(book.as(COORDINATOR).call('check-workbook', {}, { request: { dryRun } })).result as CheckResult;
const toldOn = ({ report }: CheckResult, column = 'Id') =>
  report
    .filter((one) => one.sheet === 'Workgroups' && one.column === column)
    .map(({ row, message, mended }) => [row, message, mended]);

/** Who does what by the cells of the board, and by the rows of Who covers what. */
function parts(book: TestWorkbook) {
  const { tabId, headers } = boardOf(book);
  const { rows, columns } = book.grid.extent(tabId);
  const names = book.rowsOf('WG').map(({ name }) => String(name));
  const issueAt = headers.indexOf('Issue');
  const onBoard = book.grid.read(tabId, { row: 2, column: 0, rows: rows - 2, columns }).flatMap((cells) =>
    headers.flatMap((header, at) => {
      const part = String(cells[at]?.value ?? '');
      return names.includes(header) && part !== ''
        ? [`${String(cells[issueAt]?.value)}: ${header} ${part}`]
        : [];
    }),
  );
  const rowsSay = book
    .rowsOf('COV')
    .map(({ issue, workgroup, part }) => `${String(issue)}: ${String(workgroup)} ${String(part)}`);
  return {
    onBoard: onBoard.sort(),
    rowsSay: rowsSay.sort(),
    heads: headers.filter((one) => names.includes(one)),
  };
}

/** What Home and Charts count, by key. */
function figures({ grid }: TestWorkbook) {
  const { book } = readBookIn(grid);
  const context = contextOf({ timeZone: 'Etc/UTC', now: '2027-03-01T12:00:00Z' });
  return Object.fromEntries(FIGURES.map((figure) => [figure.key, countOf(figure, book, context)]));
}

describe('a workgroup whose hidden id was overwritten', () => {
  it.each([
    ['the lower by the upper', 'Prisons', 'Water'],
    ['the upper by the lower', 'Water', 'Prisons'],
  ])('by another’s, %s, is told, gets its own back, and everything agrees again', (_, name, by) => {
    const book = openWorkbook(code, start);
    const before = [parts(book), figures(book)];
    expect(parts(book).onBoard).toEqual(parts(book).rowsSay);
    const [own, other] = [idOf(book, name), idOf(book, by)];
    overwrite(book, name, other);
    const foreseen = [
      [
        groupOf(book, name)?.rowNumber,
        expect.stringContaining(`${name}: its hidden id was overwritten with ${other}`),
        true,
      ],
    ];
    const dry = check(book, true);
    expect(toldOn(dry)).toEqual(foreseen);
    expect(toldOn(dry)[0]?.[1]).toContain(own);
    expect(idOf(book, name)).toBe(other);

    expect(toldOn(check(book, false))).toEqual(foreseen);
    expect([idOf(book, name), idOf(book, by)]).toEqual([own, other]);
    expect([parts(book), figures(book)]).toEqual(before);
    expect(toldOn(check(book, true))).toEqual([]);
  });

  it('gets it back after a command met the two with one id', () => {
    const book = openWorkbook(code, start);
    const own = idOf(book, 'Prisons');
    overwrite(book, 'Prisons', idOf(book, 'Water'));
    mustDo(
      book
        .as(COORDINATOR)
        .call('edit-row', { sheet: 'WG', id: idOf(book, 'Water'), values: { notes: 'Seen' } }),
    );
    check(book, false);
    expect(idOf(book, 'Prisons')).toBe(own);
    const { onBoard, rowsSay, heads } = parts(book);
    expect(onBoard).toEqual(rowsSay);
    expect(heads).toEqual([...new Set(heads)]);
  });

  it('gets it back where the journal is gone, since the board knows it', () => {
    const book = openWorkbook(code, start);
    const own = [idOf(book, 'Prisons'), idOf(book, 'Water')];
    const journal = book.tabOf('CHG');
    book.grid.apply({ kind: 'deleteRows', sheetId: journal, row: 2, count: book.rowsOf('CHG').length });
    overwrite(book, 'Prisons', 'WG-FFFF');
    overwrite(book, 'Water', '7');
    const told = toldOn(check(book, true)).map(([, message]) => message);
    expect(told.join()).toContain('Water: its hidden id was overwritten with 7');
    expect(told.join()).toContain('Prisons: its hidden id was overwritten with WG-FFFF');
    check(book, false);
    expect([idOf(book, 'Prisons'), idOf(book, 'Water')]).toEqual(own);
  });

  it('gets a new one where nothing knows its own, and what stood there is told with what to look at', () => {
    const book = openWorkbook(code, start);
    const rowNumber = book.typeRow('WG', { name: 'Forests', id: '7' });
    const told = toldOn(check(book, true));
    expect(told).toEqual([
      [rowNumber, expect.stringContaining('Forests: “7” stood in place of its hidden id'), true],
    ]);
    check(book, false);
    expect(idOf(book, 'Forests')).toMatch(/^WG-\w{4}$/);
    expect(toldOn(check(book, true))).toEqual([]);
  });

  it('is told with both rows where it stands twice', () => {
    const book = openWorkbook(code, start);
    const [first, second] = [
      groupOf(book, 'Water')?.rowNumber,
      book.typeRow('WG', { name: 'Water', id: idOf(book, 'Water') }),
    ];
    check(book, false);
    const told = toldOn(check(book, true), 'Name').map(([, message]) => String(message));
    expect(told.join()).toContain(`Rows ${first}, ${second}`);
  });
});

it('no row of the sample coalition has an id that cannot be one', () => {
  const book = openWorkbook(code, start);
  expect(check(book, true).report.filter(({ message }) => /hidden id/.test(message))).toEqual([]);
});
