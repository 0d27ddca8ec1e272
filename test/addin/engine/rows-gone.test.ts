// Somebody deletes rows while a command looks at all of them: it goes on, or says so in plain words and can be run again.
import { beforeAll, expect, it } from '@jest/globals';
import { rowsGone } from '../../../src/core/words/addin/engine';
import { openWorkbook, type TestWorkbook } from '../../support/workbook';
import { allCases, caseOf, type Cases } from './cases';
import { attempt, openEntries, undisturbed } from './matrix';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

/** From each tab the rows below so many; one of data stays. */
function deleteRows(book: TestWorkbook, kept: (filled: number) => number): void {
  for (const { id, rows, frozenRows } of book.grid.sheets()) {
    const row = Math.max(frozenRows + 1, kept(book.grid.extent(id).rows));
    if (rows > row) book.grid.apply({ kind: 'deleteRows', sheetId: id, row, count: rows - row });
  }
}

const VISITS = [
  ['the empty rows', (filled: number) => filled],
  ['the empty rows and the last filled one', (filled: number) => filled - 1],
] as const;

/** So many calls, evenly over the whole run. */
const MOST_CALLS = 12;

it.each(
  ['check-workbook', 'find-overlaps', 'match-asks'].flatMap((name) =>
    VISITS.map(([what, kept]) => [name, what, kept] as const),
  ),
)(
  '%s bears that somebody deletes %s',
  (name, _, kept) => {
    const one = caseOf(cases, name);
    const { log } = undisturbed(cases.code, one);
    const step = Math.ceil(log.length / MOST_CALLS);
    const wrong = log.flatMap((call, index) => {
      if (index % step !== 0) return [];
      const book = openWorkbook(cases.code, one.start());
      const visit = () => deleteRows(book, kept);
      const answer = attempt(book, one, { faults: [{ at: index + 1, kind: 'visit', visit }] });
      const isPlain = answer?.ok === true || answer?.message.includes(rowsGone.en) === true;
      const again = attempt(book, one);
      const problems = [
        ...(isPlain ? [] : [JSON.stringify(answer)]),
        ...(again?.ok ? [] : [`then ${JSON.stringify(again)}`]),
        ...(openEntries(book) > 0 ? ['an entry stayed open'] : []),
      ];
      return problems.map((text) => `at ${String(index + 1)} (${call}): ${text}`);
    });
    expect(wrong).toEqual([]);
  },
  100_000,
);
