// A tab of answers, kept as Google keeps that of a form: a column for each question, a row for each answer, all of it text.
import type { GridBackend, SheetInfo } from '../grid/backend';

export interface AnswerRow {
  /** Name of the tab, made where there is none. */
  readonly tab: string;
  /** What each cell answers; the tab's columns may stand in another order. */
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

/** A tab that nobody empties must not grow for ever. */
const MOST_ROWS = 5001;
const FIRST_ROWS = 100;

const TEXT = '@';

function sheetOf(grid: GridBackend, { tab, headings }: AnswerRow): SheetInfo {
  const known = grid.sheets().find(({ name }) => name === tab);
  if (known) return known;
  const sheetId = Math.max(0, ...grid.sheets().map(({ id }) => id)) + 1;
  const size = { rows: FIRST_ROWS, columns: headings.length };
  grid.apply({ kind: 'insertSheet', sheetId, name: tab, index: grid.sheets().length, ...size });
  grid.apply({ kind: 'freeze', sheetId, rows: 1 });
  const made = grid.sheets().find(({ id }) => id === sheetId);
  if (!made) throw new Error(`The tab ${tab} could not be made.`);
  return made;
}

function write(
  grid: GridBackend,
  sheetId: number,
  row: number,
  column: number,
  values: readonly string[],
): void {
  const zone = { row, column, rows: 1, columns: values.length };
  // The format comes first, so that nothing becomes a formula, a number or a date.
  grid.apply({ kind: 'format', sheetId, zone, format: TEXT });
  grid.apply({ kind: 'values', sheetId, zone, values: [[...values]] });
}

/** The column of each heading; those that the tab lacks are added at its right. */
function columnsFor(
  grid: GridBackend,
  { id, columns: width }: SheetInfo,
  headings: readonly string[],
): readonly number[] {
  const used = grid.extent(id).columns;
  const head = used === 0 ? [] : (grid.read(id, { row: 0, column: 0, rows: 1, columns: used })[0] ?? []);
  const present = head.map(({ value }) => String(value));
  const missing = headings.filter((heading) => !present.includes(heading));
  const lacking = used + missing.length - width;
  if (lacking > 0) grid.apply({ kind: 'insertColumns', sheetId: id, column: width, count: lacking });
  if (missing.length > 0) write(grid, id, 0, used, missing);
  const all = [...present, ...missing];
  return headings.map((heading) => all.indexOf(heading));
}

/** Adds the row; false where the tab is full. */
export function addAnswer(grid: GridBackend, answer: AnswerRow): boolean {
  const add = (): boolean => {
    const sheet = sheetOf(grid, answer);
    const row = Math.max(1, grid.extent(sheet.id).rows);
    if (row >= MOST_ROWS) return false;
    if (row >= sheet.rows)
      grid.apply({ kind: 'insertRows', sheetId: sheet.id, row: sheet.rows, count: FIRST_ROWS });
    const columns = columnsFor(grid, sheet, answer.headings);
    const values = Array.from({ length: Math.max(...columns) + 1 }, () => '');
    columns.forEach((column, at) => (values[column] = answer.cells[at] ?? ''));
    write(grid, sheet.id, row, 0, values);
    return true;
  };
  let isAdded = false;
  const run = (): void => void (isAdded = add());
  if (grid.together) grid.together(run);
  else run();
  return isAdded;
}
