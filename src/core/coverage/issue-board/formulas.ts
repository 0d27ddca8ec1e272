// The board's formulas: state of coverage, last time's recommendations, and the count by theme.
import type { CoveragePart } from '../who-covers-what/parts';
import { LANGUAGES, type Language, type Text } from '../../base/messages/text';
import { FIRST_DATA_ROW, KEY_ROW } from '../../workbook/records/snapshot';
import { themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import { ACTIVE_KEYS, columnAt, COUNT_COLUMNS, END_COLUMN, groupOf, type BoardSheet } from './board-sheet';
import { call, columnLetters, isWanted, openColumn, quoted } from './formula-text';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import * as boardText from '../../words/coverage/issue-board';

/** One formula with its cell; `row` is 1-based, `column` 0-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Where a sheet's columns stand that a formula reads: the tab's present name and 0-based columns by key. */
export interface SourceColumns {
  readonly title: string;
  readonly columns: readonly string[];
}

interface Sources {
  readonly REC: SourceColumns;
  readonly SET: SourceColumns;
}

/**
 * How many workgroups have a part in a row. Workgroups between the last column of ours on the left and the one that
 * ends them are counted by their keys in the first row; one that was moved elsewhere is counted by its own cell.
 */
function countOf(part: CoveragePart, board: BoardSheet, row: number, language: Language): string {
  const start = columnAt(board, 'last');
  const end = columnAt(board, END_COLUMN);
  const hasSpan = start >= 0 && start < end;
  const word = quoted(wordText(coverageParts, part)[language]);
  const across = (line: string | number) => `$${columnLetters(start)}${line}:$${columnLetters(end)}${line}`;
  const span = hasSpan
    ? [call('COUNTIFS', across(`$${KEY_ROW}`), quoted(ACTIVE_KEYS), across(row), word)]
    : [];
  const outside = board.columns.flatMap((column, at) => {
    const isActive = groupOf(column) === column;
    return !isActive || (hasSpan && at > start && at < end)
      ? []
      : [call('COUNTIF', `$${columnLetters(at)}${row}`, word)];
  });
  return [...span, ...outside].join('+') || '0';
}

const say = (words: Text, language: Language): string => quoted(words[language]);

/** The state of a row where `gap` says what it is when nobody leads. */
function stateWith(gap: string, board: BoardSheet, row: number, language: Language): string {
  const leaders = countOf('leads', board, row, language);
  const after = boardText.overlapAfter[language] === '' ? '' : `&${say(boardText.overlapAfter, language)}`;
  const overlap = `${say(boardText.overlapBefore, language)}&(${leaders})${after}`;
  const led = call('IF', `${leaders}=1`, say(whoCoversWhatText.oneLeads, language), overlap);
  return `=${call('IF', `${leaders}=0`, gap, led)}`;
}

/** The state of coverage in a row, in the words of the panel. */
export function stateFormula(board: BoardSheet, row: number, language: Language): string {
  const others = (['contributes', 'follows'] as const).map((part) => countOf(part, board, row, language));
  const { nobody, nobodyLeads } = whoCoversWhatText;
  const gap = call('IF', `${others.join('+')}=0`, say(nobody, language), say(nobodyLeads, language));
  return stateWith(gap, board, row, language);
}

/** As boards had it that did not tell whether anybody is on the issue. */
const earlierState = (board: BoardSheet, row: number, language: Language): string =>
  stateWith(say(whoCoversWhatText.nobodyLeads, language), board, row, language);

const NO_CYCLE = 9999;

const sourceColumn = ({ columns, title }: SourceColumns, key: string): string | undefined => {
  const at = columns.indexOf(key);
  return at < 0 ? undefined : openColumn(at, FIRST_DATA_ROW, title);
};

/** The number of the last review: the latest cycle before the one in Settings. */
function latestCycle({ REC, SET }: Sources): string | undefined {
  const cycles = sourceColumn(REC, 'cycle');
  const [keys, values] = [sourceColumn(SET, 'key'), sourceColumn(SET, 'value')];
  if (!cycles || !keys || !values) return undefined;
  const coming = call('IFERROR', call('INDEX', values, call('MATCH', quoted('cycle'), keys, 0)), NO_CYCLE);
  return call('MAXIFS', cycles, cycles, `${quoted('<')}&${coming}`);
}

/** The formula that says below the count of which review the recommendations are. */
const cycleFormula = (sources: Sources): string | undefined => {
  const latest = latestCycle(sources);
  return latest === undefined ? undefined : `=${latest}`;
};

/**
 * How many recommendations of the last review are on the row's issue, without the withdrawn ones. A cell with several
 * issues divides them by `; `, so the issue is looked for alone, first, last and in between: no other function answers
 * the same in Sheets and in the local workbook. Undefined where a column that it reads is missing.
 */
export function lastFormula(board: BoardSheet, row: number, sources: Sources): string | undefined {
  const { REC } = sources;
  const issue = columnAt(board, 'issue');
  const [cycles, issues, withdrawn] = ['cycle', 'issues', 'withdrawn'].map((key) => sourceColumn(REC, key));
  const shownAt = columnAt(board, CYCLE_COLUMN);
  const latest = shownAt < 0 ? latestCycle(sources) : `$${columnLetters(shownAt)}$${CYCLE_ROW}`;
  if (issue < 0 || !cycles || !issues || !withdrawn || latest === undefined) return undefined;
  const name = `$${columnLetters(issue)}${row}`;
  const places = [
    name,
    `${name}&${quoted('; *')}`,
    `${quoted('*; ')}&${name}`,
    `${quoted('*; ')}&${name}&${quoted('; *')}`,
  ];
  const all = places.map((place) => call('COUNTIFS', cycles, latest, issues, place));
  const gone = places.map((place) => call('COUNTIFS', cycles, latest, withdrawn, 'TRUE', issues, place));
  return `=${all.join('+')}-${gone.join('-')}`;
}

/** The row of the sum below the themes. */
const TOTAL_ROW = FIRST_DATA_ROW + themes.length;

/** Below the sum: of which review the recommendations are; the last row of the count. */
export const CYCLE_ROW = TOTAL_ROW + 1;
const CYCLE_COLUMN = 'coveredCount';

/** The words in the first column of the count, from the first row of data on. */
export const countedNames = (language: Language): readonly string[] => [
  ...themes.map(({ text }) => text[language]),
  boardText.allIssues[language],
  boardText.lastCycle[language],
];

const STATES: Readonly<Record<Exclude<(typeof COUNT_COLUMNS)[number], 'byTheme'>, (to: Language) => string>> =
  {
    coveredCount: (to) => whoCoversWhatText.oneLeads[to],
    overlapCount: (to) => `${boardText.overlapStart[to]}*`,
    gapCount: (to) => `${boardText.gapStart[to]}*`,
  };

type StateColumn = keyof typeof STATES;

/** How many issues of the row's theme, or of all, have a state; undefined where a column is missing. */
function countFormula(
  board: BoardSheet,
  row: number,
  column: StateColumn,
  language: Language,
): string | undefined {
  const [theme, state, names] = ['theme', 'state', 'byTheme'].map((key) => columnAt(board, key));
  if (theme === undefined || state === undefined || names === undefined) return undefined;
  if (theme < 0 || state < 0 || names < 0) return undefined;
  const pattern = quoted(STATES[column](language));
  const states = openColumn(state, FIRST_DATA_ROW);
  if (row === TOTAL_ROW) return `=${call('COUNTIF', states, pattern)}`;
  const name = `$${columnLetters(names)}${row}`;
  return `=${call('COUNTIFS', openColumn(theme, FIRST_DATA_ROW), name, states, pattern)}`;
}

/** What stands in the cells of a board: its formula, '' for none. Rows are 1-based, columns 0-based. */
function formulasOf({ rows }: BoardSheet): (row: number, column: number) => string {
  const lines = new Map(rows.map(({ rowNumber, formulas }) => [rowNumber, formulas]));
  return (row, column) => lines.get(row)?.[column] ?? '';
}

const inAll = (make: (language: Language) => string | undefined): string[] =>
  LANGUAGES.flatMap((language) => make(language) ?? []);

/** The formulas that the count by theme lacks; none where somebody took its columns away. */
export function countFormulas(board: BoardSheet, language: Language): PlacedFormula[] {
  const formulaAt = formulasOf(board);
  return [...themes, 'sum'].flatMap((_, index) =>
    (Object.keys(STATES) as StateColumn[]).flatMap((key): PlacedFormula[] => {
      const row = FIRST_DATA_ROW + index;
      const column = columnAt(board, key);
      const formula = countFormula(board, row, key, language);
      if (column < 0 || formula === undefined) return [];
      const present = formulaAt(row, column);
      const variants = inAll((one) => countFormula(board, row, key, one));
      return isWanted(present, formula, variants) ? [{ row, column, formula }] : [];
    }),
  );
}

/** The state formulas that rows with an issue lack, or hold for another row. */
export function stateFormulas(
  board: BoardSheet,
  rows: readonly number[],
  language: Language,
): PlacedFormula[] {
  const column = columnAt(board, 'state');
  if (column < 0) return [];
  const formulaAt = formulasOf(board);
  return rows.flatMap((row): PlacedFormula[] => {
    const formula = stateFormula(board, row, language);
    const variants = [stateFormula, earlierState].flatMap((make) => inAll((one) => make(board, row, one)));
    const present = formulaAt(row, column);
    return isWanted(present, formula, variants) ? [{ row, column, formula }] : [];
  });
}

/** Whether the cell that says the review's number lacks its formula; not where somebody took the count away. */
export function lacksCycle(board: BoardSheet): boolean {
  const column = columnAt(board, CYCLE_COLUMN);
  const present = formulasOf(board)(CYCLE_ROW, column);
  return column >= 0 && (present === '' || present.includes('#REF!'));
}

/** Where the review's number stands; undefined where somebody took the count away. */
export const placedCycle = (board: BoardSheet, sources: Sources): PlacedFormula[] => {
  const column = columnAt(board, CYCLE_COLUMN);
  const formula = cycleFormula(sources);
  return column < 0 || formula === undefined ? [] : [{ row: CYCLE_ROW, column, formula }];
};

const isOurCount = (formula: string): boolean => /^=COUNTIFS\(.*&"; \*"\)\s*$/i.test(formula);

/** Rows whose formula for last time's recommendations is missing, broken or looks at another row's issue. */
export function rowsWithoutLast(board: BoardSheet, rows: readonly number[]): number[] {
  const column = columnAt(board, 'last');
  const issue = columnLetters(Math.max(0, columnAt(board, 'issue')));
  if (column < 0) return [];
  const formulaAt = formulasOf(board);
  return rows.filter((row) => {
    const present = formulaAt(row, column);
    if (present === '' || present.includes('#REF!')) return true;
    return isOurCount(present) && !present.toUpperCase().includes(`$${issue}${row}&`);
  });
}
