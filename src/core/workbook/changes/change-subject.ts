// Describes what an action was about, so that two of the same name can be told apart in lists.
import { hasLabel } from '../records/labels';
import { cellText, type RawCell, type Snapshot } from '../records/snapshot';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { Inverse, SheetInverse } from './journal';
import type { CellsByColumn } from './types';

const LONGEST = 80;

/** On one line, cut between words. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\s,…]+[^\s…]*$/, '')} …` : line;
}

export interface ChangeAbout {
  /** The first row that it touched, in a few words; '' when that row is gone. */
  readonly first: string;
  /** How many rows it touched. */
  readonly rows: number;
}

/** Sheets whose rows follow from others; they count only for actions that touch nothing else. */
const MACHINE_SHEETS: ReadonlySet<SheetId> = new Set<SheetId>(['OBX', 'VER', 'TXT', 'SGT', 'TPL', 'CHG']);
/** Columns that tell people nothing: ids and keys that the workbook keeps for itself. */
const QUIET_COLUMNS = new Set(['id', 'label', 'notes', 'updated', 'record']);
const DESCRIBED_BY = 3;
/** The rows that got another name; rows that name them changed only with them. */
const renamedIn = ({ changed }: SheetInverse): readonly string[] =>
  changed.filter(([, column]) => column === 'label').map(([id]) => id);

/** In the order in which they tell what was done: new rows first, then renamed, then changed ones, then deleted ones. */
const idsOf = (sheet: SheetInverse): readonly string[] => [
  ...new Set([
    ...sheet.inserted.map(([id]) => id),
    ...renamedIn(sheet),
    ...sheet.changed.map(([id]) => id),
    ...sheet.deleted.map(({ id }) => id),
  ]),
];

const isTouched = (sheet: SheetInverse): boolean => idsOf(sheet).length > 0;

function sheetsOf(inverse: Inverse): Inverse {
  const own = inverse.filter(({ sheet }) => !MACHINE_SHEETS.has(sheet)).filter(isTouched);
  return own.length > 0 ? own : inverse.filter(isTouched);
}

const mainOf = (sheets: Inverse): SheetInverse | undefined =>
  sheets.find(({ inserted }) => inserted.length > 0) ??
  sheets.find((sheet) => renamedIn(sheet).length > 0) ??
  sheets[0];

/** The sheet whose rows say what the action was about; undefined when it touched no row. */
export const sheetAbout = (inverse: Inverse): SheetId | undefined => mainOf(sheetsOf(inverse))?.sheet;

function describe(sheet: SheetId, cells: CellsByColumn<RawCell>): string {
  const written = (key: string): string => cellText(cells[key]).trim();
  if (hasLabel(sheet) && written('label') !== '') return shorten(written('label'));
  const said = Object.entries(sheetSpec(sheet).columns).flatMap(([key, { type, rare }]) =>
    QUIET_COLUMNS.has(key) || type === 'checkbox' || (type === 'key' && rare) || written(key) === ''
      ? []
      : [written(key)],
  );
  return shorten(said.slice(0, DESCRIBED_BY).join(', '));
}

/** The row as it stands, else as the action deleted it. */
function cellsOf(main: SheetInverse, id: string, snapshot: Snapshot): CellsByColumn<RawCell> | undefined {
  const sheet = snapshot[main.sheet];
  const row = sheet?.rows.find((one) => one.id === id);
  if (sheet && row)
    return Object.fromEntries(sheet.columns.map((column, at) => [column, row.cells[at] ?? '']));
  return main.deleted.find((one) => one.id === id)?.cells;
}

/** `snapshot` holds the sheet that `sheetAbout` names. */
export function changeSubject(inverse: Inverse, snapshot: Snapshot): ChangeAbout {
  const sheets = sheetsOf(inverse);
  const main = mainOf(sheets);
  const cells = main && cellsOf(main, idsOf(main)[0] ?? '', snapshot);
  return {
    first: main && cells ? describe(main.sheet, cells) : '',
    rows: sheets.reduce((sum, sheet) => sum + idsOf(sheet).length, 0),
  };
}
