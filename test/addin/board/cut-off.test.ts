// The board when a command is cut off, or when somebody works on the tab at the same time: no part is made up or lost.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../src/local/services/gate';
import { COORDINATOR, mustDo, openWorkbook, type OpenBook } from '../../support/workbook';
import { attempt, endings, openEntries, touching, undisturbed } from '../engine/matrix';
import { boardOf, covered, pick } from './board-tab';
import { boardCases, strayNotes, type BoardCase } from './scene';

let code: string;
let cases: readonly BoardCase[];
beforeAll(async () => {
  ({ code, cases } = await boardCases());
}, 60_000);

const NAMES = ['find-overlaps with picks on the board', 'import-rows of parts and a workgroup'] as const;

const named = (name: string): BoardCase => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error('There is no such case.');
  return found;
};

/** The next command about who covers what, which finds whatever the one before left. */
const next = (book: OpenBook): unknown =>
  mustDo(book.as(COORDINATOR).call('import-rows', { sheet: 'ORG', rows: [{ name: 'Somebody' }] }));

/** What is wrong once the next command ran. `more` are parts that somebody picked meanwhile. */
function wrongIn(book: OpenBook, { wanted }: BoardCase, more: readonly string[] = []): string[] {
  next(book);
  const expected = [...wanted, ...more].sort();
  const [sheet, board] = [covered(book), boardOf(book).parts()];
  const shown = sheet.filter((one) => / (leads|contributes|follows)$/.test(one));
  return [
    ...(JSON.stringify(sheet) === JSON.stringify(expected) ? [] : [`the sheet says ${sheet.join(', ')}`]),
    ...(JSON.stringify(board) === JSON.stringify(shown) ? [] : [`the board says ${board.join(', ')}`]),
    ...strayNotes(book),
    ...(openEntries(book) > 0 ? ['an entry stayed open'] : []),
  ];
}

/** So many endings, and so many calls for each visitor, evenly over the run; `npm test -- --all` tries twice as many. */
const [MOST, MOST_CALLS] = process.env['UPR_ALL_CASES'] === '1' ? [40, 16] : [20, 8];
const thinned = <T>(all: readonly T[], most = MOST): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / most) === 0);

describe('a command that is cut off or fails while it works on the board', () => {
  it.each(NAMES)(
    '%s can be run again with the same outcome',
    (name) => {
      const one = named(name);
      const run = undisturbed(code, one);
      expect(run.answer.ok).toBe(true);
      expect(wrongIn(run.end, one)).toEqual([]);
      const wrong = thinned(endings(run)).flatMap((fault) => {
        const book = openWorkbook(code, one.start());
        attempt(book, one, { faults: [fault] });
        attempt(book, one);
        const at = `${JSON.stringify(fault)} ${run.log[fault.at - 1] ?? ''}`;
        return wrongIn(book, one).map((text) => `${at}: ${text}`);
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});

interface Visit {
  readonly name: string;
  act(book: OpenBook): void;
  readonly more?: readonly string[];
}

const VISITS: readonly Visit[] = [
  {
    name: 'sorts the board',
    act: (book) => {
      const { tabId } = boardOf(book);
      const last = book.grid.extent(tabId).rows;
      const order = Array.from({ length: last - 2 }, (_, index) => last - 1 - index);
      book.grid.apply({ kind: 'moveRows', sheetId: tabId, from: 2, order });
    },
  },
  {
    name: 'inserts a row above',
    act: (book) => {
      const { tabId } = boardOf(book);
      book.grid.apply({ kind: 'insertRows', sheetId: tabId, row: 2, count: 1, inherit: 'after' });
    },
  },
  {
    name: 'picks a part in another cell',
    act: (book) => pick(book, 'Business and human rights', 'Prisons', 'follows'),
    more: ['Business and human rights: Prisons follows'],
  },
  {
    name: 'renames the tab',
    act: (book) => {
      const { tabId } = boardOf(book);
      book.grid.apply({ kind: 'renameSheet', sheetId: tabId, name: 'Our board' });
    },
  },
];

describe.each(NAMES)('while %s runs', (name) => {
  it.each(VISITS.map((visit) => [visit.name, visit] as const))(
    'somebody %s without harm',
    (_, visit) => {
      const one = named(name);
      const run = undisturbed(code, one);
      const wrong = thinned(touching(run), MOST_CALLS).flatMap((at) => {
        const book = openWorkbook(code, one.start());
        const fault: Fault = { at, kind: 'visit', visit: () => visit.act(book) };
        const answer = attempt(book, one, { faults: [fault] });
        const failed = answer?.ok ? [] : [JSON.stringify(answer)];
        const where = `at ${at} (${run.log[at - 1] ?? ''})`;
        return [...failed, ...wrongIn(book, one, visit.more)].map((text) => `${where}: ${text}`);
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});
