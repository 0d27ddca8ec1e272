// Where formulas find what they read: the tabs with their present names, ids and columns.

import { columnLetters, openColumn } from '../../coverage/issue-board/formula-text';
import type { Language } from '../../base/messages/text';
import { FIRST_DATA_ROW } from '../../workbook/records/snapshot';
import type { SheetId } from '../../workbook/schema/sheet-ids';

/** A tab of the workbook as formulas see it. */
export interface PlacedTab {
  readonly tabId: number;
  readonly title: string;
  /** Keys of its columns without prefix. */
  readonly columns: readonly string[];
}

/** The sheets that figures read. */
export const READ_BY_FIGURES = [
  'WG',
  'MEM',
  'PAR',
  'SUB',
  'ASK',
  'OVL',
  'MTG',
  'CTY',
  'ATC',
  'CON',
  'REC',
  'MAT',
  'PRG',
  'ACT',
  'TIM',
  'SET',
] as const satisfies readonly SheetId[];
type ReadSheet = (typeof READ_BY_FIGURES)[number];

export interface ColumnReferences {
  readonly language: Language;
  readonly sheets: Readonly<Partial<Record<ReadSheet, PlacedTab>>>;
  readonly board: PlacedTab;
  /** Workgroups at work that the board has a column for, by the 0-based place of it. */
  readonly groups: readonly number[];
  /** The tab Numbers. */
  readonly numbers: string;
}

/** What a formula says where a column is missing: it fails, and shows nothing, until the column is back. */
const MISSING = '#REF!';

/** A column of a sheet from its first row of data to the end. */
export function columnOf({ sheets }: ColumnReferences, sheet: ReadSheet, key: string): string {
  const tab = sheets[sheet];
  const at = tab?.columns.indexOf(key) ?? -1;
  return tab && at >= 0 ? openColumn(at, FIRST_DATA_ROW, tab.title) : MISSING;
}

/** A column of the issue board. */
export function boardColumn({ board }: ColumnReferences, key: string): string {
  const at = board.columns.indexOf(key);
  return at < 0 ? MISSING : openColumn(at, FIRST_DATA_ROW, board.title);
}

/** A column of the issue board by its 0-based place. */
export const boardColumnAt = ({ board }: ColumnReferences, at: number): string =>
  openColumn(at, FIRST_DATA_ROW, board.title);

/** The letters of a sheet's column; the first one where it is missing. */
const lettersOf = ({ sheets }: ColumnReferences, sheet: ReadSheet, key: string): string =>
  columnLetters(Math.max(0, sheets[sheet]?.columns.indexOf(key) ?? 0));

/** The first cell of data in a sheet's column, as links name it. */
export const rowCell = (places: ColumnReferences, sheet: ReadSheet, key: string): string =>
  `${lettersOf(places, sheet, key)}${FIRST_DATA_ROW}`;

/** The cell in a column and a row that is a formula, as a formula. */
export const cellOfRow = (places: ColumnReferences, sheet: ReadSheet, key: string, row: string): string =>
  `"${lettersOf(places, sheet, key)}"&${row}`;
