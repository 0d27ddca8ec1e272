// Which column of a pasted list of recommendations says what: by its heading in any language, else by what stands in it.
import { inAnyLanguage } from '../../base/text/word-sets';
import {
  filledColumns,
  headingReader,
  mostly,
  recogniseColumns,
  type PastedTable,
  type TableShape,
} from '../../workbook/bring-in/recognise-columns';
import { headingsOf } from '../../workbook/schema/headings';
import * as signs from '../../words/lists/signs';

// Of a heading that two have, the later one counts: a theme is an issue here and not a workgroup.
const HEADINGS = {
  workgroup: [...inAnyLanguage(signs.LIST_WORKGROUP), ...headingsOf('REC', 'workgroup')],
  source: [...inAnyLanguage(signs.RECS_SOURCE), ...headingsOf('REC', 'source')],
  cycle: [...inAnyLanguage(signs.RECS_REVIEW), ...headingsOf('REC', 'cycle')],
  reviewed: [...inAnyLanguage(signs.RECS_REVIEWED), ...headingsOf('OTH', 'reviewed')],
  explanation: [...inAnyLanguage(signs.RECS_EXPLANATION), ...headingsOf('REC', 'explanation')],
  issue: [...inAnyLanguage(signs.RECS_ISSUE), ...headingsOf('REC', 'issues')],
  answer: [...inAnyLanguage(signs.RECS_ANSWER), ...headingsOf('REC', 'answer')],
  countries: [...inAnyLanguage(signs.RECS_COUNTRIES), ...headingsOf('REC', 'countries')],
  number: [...inAnyLanguage(signs.RECS_NUMBER), ...headingsOf('REC', 'number')],
  text: [...inAnyLanguage(signs.RECS_TEXT), ...headingsOf('REC', 'text'), ...headingsOf('ASK', 'text')],
} as const;
export type Role = keyof typeof HEADINGS;

/** What columns hold, where no heading says it. */
export interface Contents {
  isCountries(cell: string): boolean;
  isAnswer(cell: string): boolean;
}

/** What a heading of a list of recommendations says. */
export const roleOf = headingReader<Role>(HEADINGS);

/** A text of a recommendation is longer than any heading. */
const LONG = 60;
const isNumber = (cell: string): boolean => /^[A-Z]?\d{1,4}([.\-/]\d{1,4})*[.)]?$/.test(cell);

const averageLength = (cells: readonly string[]): number =>
  cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length);

/** The longest column is the text; numbers, countries and answers are known by their form. */
function byContent(
  rows: PastedTable,
  known: ReadonlyMap<Role, number>,
  { isCountries, isAnswer }: Contents,
): ReadonlyMap<Role, number> {
  const taken = new Set(known.values());
  const free = filledColumns(rows).filter(({ at }) => !taken.has(at));
  const lengths = new Map(free.map(({ at, cells }) => [at, averageLength(cells)]));
  const text = known.get('text') ?? [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
  const first = (fits: (cell: string) => boolean): number | undefined =>
    free.find(({ at, cells }) => at !== text && mostly(cells, fits))?.at;
  const places: (readonly [Role, number | undefined])[] = [
    ['text', text],
    ['number', first(isNumber)],
    ['answer', first(isAnswer)],
    ['countries', first(isCountries)],
  ];
  return new Map(places.flatMap(([role, at]) => (at === undefined ? [] : [[role, at] as const])));
}

/** A first row without a long text, above others that have one, is headings in a language that is not known. */
function rowsAbove(table: PastedTable): number {
  const [first = [], ...rest] = table;
  const longest = (row: readonly string[]): number => Math.max(0, ...row.map(({ length }) => length));
  const isHeading = first.length > 1 && first.filter(Boolean).length > 1 && longest(first) < LONG / 2;
  return isHeading &&
    rest.length > 0 &&
    mostly(
      rest.map((row) => 'x'.repeat(longest(row))),
      ({ length }) => length > LONG,
    )
    ? 1
    : 0;
}

/** Whether a table has headings that are known. */
export const hasHeadings = (table: PastedTable): boolean =>
  table.slice(0, 6).some((row) => row.filter((cell) => roleOf(cell) !== undefined).length > 1);

/** Where the columns of a list stand, in any order and language. */
export const listColumns = (table: PastedTable, contents: Contents): TableShape<Role> =>
  recogniseColumns(table, {
    roleOf,
    isData: (row) => row.some(({ length }) => length > LONG),
    byContent: (rows, known) => byContent(rows, known, contents),
    rowsAbove,
  });
