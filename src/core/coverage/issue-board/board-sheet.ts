// The tab of the issue board as it was read: its columns by the keys in the hidden first row, its rows by the id of
// the issue.
import { cellText, FIRST_DATA_ROW, type RawCell } from '../../workbook/records/snapshot';
import type { SheetId } from '../../workbook/schema/sheet-ids';

const PREFIX = 'BOARD.';

/** Marks the column of a closed workgroup, so that no formula counts it. */
const CLOSED = 'off.';

/** What the columns left of the workgroups are called in keys. `shown` keeps the parts that the row showed last. */
export const ISSUE_COLUMNS = ['id', 'shown', 'issue', 'theme', 'state', 'last'] as const;
/** A narrow empty column right of the workgroups: formulas reach to it, so that new workgroups come in between. */
export const END_COLUMN = 'end';
/** The count by theme, to the right. */
export const COUNT_COLUMNS = ['byTheme', 'coveredCount', 'overlapCount', 'gapCount'] as const;

/** The key of a column as the hidden first row of the board holds it: prefix and column. */
export const boardKey = (column: string): string => `${PREFIX}${column}`;

/** The column that is for a workgroup (id of WG): the id itself, with a prefix for a closed one. */
export const groupColumn = (id: string, isClosed: boolean): string => (isClosed ? `${CLOSED}${id}` : id);

const WORKGROUP: SheetId = 'WG';

/** The id of the workgroup that a column is for; undefined for all other columns. */
export function groupOf(column: string): string | undefined {
  const id = column.startsWith(CLOSED) ? column.slice(CLOSED.length) : column;
  return id.startsWith(`${WORKGROUP}-`) ? id : undefined;
}

/** What stands before an active workgroup's id in its key; a pattern for COUNTIFS. */
export const ACTIVE_KEYS = `${PREFIX}${WORKGROUP}-*`;

/** The columns of the key row without prefix, '' for those of no key or of a key that stands further left already. */
export function boardColumns(keyRow: readonly RawCell[]): string[] {
  const seen = new Set<string>();
  return keyRow.map((cell) => {
    const key = cellText(cell).trim();
    const column = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
    const name = groupOf(column) ?? column;
    if (column === '' || seen.has(name)) return '';
    seen.add(name);
    return column;
  });
}

/** Whether the key row is that of a board. */
export const isBoard = (keyRow: readonly RawCell[]): boolean =>
  keyRow.some((cell) => cellText(cell) === boardKey('id'));

export interface BoardRow {
  /** 1-based. */
  readonly rowNumber: number;
  /** Of the issue; '' when the row has none. */
  readonly id: string;
  readonly cells: readonly RawCell[];
  /** With leading `=`, '' elsewhere. */
  readonly formulas: readonly string[];
}

export interface BoardSheet {
  readonly title: string;
  readonly columns: readonly string[];
  readonly headers: readonly string[];
  /** Every row from the first of data on, blank ones included. */
  readonly rows: readonly BoardRow[];
}

/** The board from its whole grid and formulas; undefined when the first row is not a board's. */
export function readBoard(
  title: string,
  cells: readonly (readonly RawCell[])[],
  formulas: readonly (readonly string[])[],
): BoardSheet | undefined {
  const keyRow = cells[0] ?? [];
  if (!isBoard(keyRow)) return undefined;
  const columns = boardColumns(keyRow);
  const idColumn = columns.indexOf('id');
  const rows = cells.slice(FIRST_DATA_ROW - 1).map((line, index) => ({
    rowNumber: index + FIRST_DATA_ROW,
    id: cellText(line[idColumn]).trim(),
    cells: line,
    formulas: formulas[index + FIRST_DATA_ROW - 1] ?? [],
  }));
  return { title, columns, headers: (cells[1] ?? []).map(cellText), rows };
}

/** 0-based place of a column, -1 when the board lacks it. */
export const columnAt = ({ columns }: BoardSheet, column: string): number => columns.indexOf(column);

/** 0-based place of a workgroup's column, closed or not; -1 when it has none. */
export const groupAt = ({ columns }: BoardSheet, workgroup: string): number =>
  columns.findIndex((column) => groupOf(column) === workgroup);

/** The columns that are for a workgroup, from left to right; `at` is 0-based. */
export const boardGroups = ({
  columns,
}: BoardSheet): readonly { readonly at: number; readonly workgroup: string }[] =>
  columns.flatMap((column, at) => {
    const workgroup = groupOf(column);
    return workgroup === undefined ? [] : [{ at, workgroup }];
  });

/** The cell's text in a column, trimmed. */
export const textIn = (row: BoardRow, at: number): string => (at < 0 ? '' : cellText(row.cells[at]).trim());

interface IssueRows {
  readonly byIssue: ReadonlyMap<string, BoardRow>;
  /** Rows whose issue stands in a row above. */
  readonly doubled: readonly BoardRow[];
}

/** The row of each issue; the upper one where an id stands twice. */
export function issueRows({ rows }: BoardSheet): IssueRows {
  const byIssue = new Map<string, BoardRow>();
  const doubled: BoardRow[] = [];
  for (const row of rows) {
    if (row.id === '') continue;
    if (byIssue.has(row.id)) doubled.push(row);
    else byIssue.set(row.id, row);
  }
  return { byIssue, doubled };
}

const NOTHING_SHOWN = '-';

/** The parts that a row showed last, by workgroup; undefined when the cell that keeps them is empty. */
export function shownParts(written: string): ReadonlyMap<string, string> | undefined {
  if (written.trim() === '') return undefined;
  const pairs = written.trim().split(/\s+/);
  return new Map(
    pairs.flatMap((pair): (readonly [string, string])[] => {
      const [workgroup = '', part = ''] = pair.split('=');
      return part === '' ? [] : [[workgroup, part]];
    }),
  );
}

/** What the hidden cell keeps: `WG-1=leads WG-2=follows`, a dash for a row without parts. */
export const boardCellText = (parts: readonly (readonly [string, string])[]): string => {
  const pairs = parts.filter(([, part]) => part !== '').map(([workgroup, part]) => `${workgroup}=${part}`);
  return pairs.length > 0 ? [...pairs].sort().join(' ') : NOTHING_SHOWN;
};
