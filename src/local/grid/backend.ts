// What the emulated SpreadsheetApp needs of a grid. Two grids stand behind it: a plain one in memory, and
// o-spreadsheet's model. Rows and columns are 0-based here; only the emulated services count from 1.

/** A value as Sheets returns it; dates are numbers with a date format, empty is ''. Text is taken as it stands: reading
 * typed entry ("92.10", "=A1") is the services' work. */
export type GridValue = string | number | boolean;

export interface GridCell {
  readonly value: GridValue;
  /** With its leading `=`; '' when the cell holds none. */
  readonly formula: string;
  /** Number format; '' is automatic, '@' is plain text. */
  readonly format: string;
}

export interface Zone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string;
}

export interface ListRule {
  readonly kind: 'list' | 'range' | 'checkbox' | 'date';
  /** For lists: the accepted values. */
  readonly values: readonly string[];
  /** For ranges: the sheet and zone; a zone to the sheet's end has rows = Infinity. */
  readonly source?: { readonly sheetId: number; readonly zone: Zone };
  readonly allowInvalid: boolean;
  readonly help: string;
  /** Whether cells show an arrow that opens the list; they do unless told. */
  readonly showsArrow?: boolean;
}

export interface Protection {
  readonly key: string;
  readonly zone: Zone | null;
  readonly warningOnly: boolean;
  readonly description: string;
  readonly editors: readonly string[];
  /** Everybody of the owner's domain passes. */
  readonly domainEdit?: boolean;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly fontSize?: number;
}

export type Neighbour = 'before' | 'after';

export interface ColumnGroup {
  readonly column: number;
  readonly count: number;
  readonly collapsed: boolean;
}

/** Colours that cells of a zone take by what they say. */
export interface ColourRule {
  readonly zone: Zone;
  readonly match: 'begins' | 'is';
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

/** Stacked bars: the first column of the zone names them, each further one is a series, the first row names those. */
export interface BarChart {
  readonly zone: Zone;
  readonly title: string;
  readonly colors: readonly string[];
  /** The cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Every change of the grid is one of these, so that a queue of them can be applied, or cut short, in order. */
export type GridWrite =
  | { kind: 'values'; sheetId: number; zone: Zone; values: GridValue[][] }
  | { kind: 'formula'; sheetId: number; row: number; column: number; formula: string }
  | { kind: 'clear'; sheetId: number; zone: Zone }
  // `inherit` names the neighbour whose formats, styles and rules the new rows or columns take ('before' unless first).
  | { kind: 'insertRows' | 'deleteRows'; sheetId: number; row: number; count: number; inherit?: Neighbour }
  | {
      kind: 'insertColumns' | 'deleteColumns';
      sheetId: number;
      column: number;
      count: number;
      inherit?: Neighbour;
    }
  // Row `from + i` receives what stood in row `order[i]`: values, formulas, formats, notes and rules.
  | { kind: 'moveRows'; sheetId: number; order: readonly number[]; from: number }
  | { kind: 'insertSheet'; sheetId: number; name: string; index: number; rows: number; columns: number }
  | { kind: 'deleteSheet'; sheetId: number }
  | { kind: 'renameSheet'; sheetId: number; name: string }
  | { kind: 'moveSheet'; sheetId: number; index: number }
  | { kind: 'hideSheet'; sheetId: number; hidden: boolean }
  | { kind: 'hideRows'; sheetId: number; row: number; count: number; hidden: boolean }
  | { kind: 'hideColumns'; sheetId: number; column: number; count: number; hidden: boolean }
  | { kind: 'freeze'; sheetId: number; rows?: number; columns?: number }
  | { kind: 'columnWidth'; sheetId: number; column: number; width: number }
  | { kind: 'tabColor'; sheetId: number; color: string }
  | { kind: 'format'; sheetId: number; zone: Zone; format: string }
  | { kind: 'style'; sheetId: number; zone: Zone; style: CellStyle }
  | { kind: 'note'; sheetId: number; row: number; column: number; note: string }
  | { kind: 'rule'; sheetId: number; zone: Zone; rule: ListRule | null }
  | { kind: 'protect'; sheetId: number; protection: Protection }
  | { kind: 'unprotect'; sheetId: number; key: string }
  | { kind: 'banding'; sheetId: number; zone: Zone | null }
  | { kind: 'filter'; sheetId: number; zone: Zone | null }
  // All colour rules of the sheet, in place of those it had.
  | { kind: 'colours'; sheetId: number; rules: readonly ColourRule[] }
  | { kind: 'chart'; sheetId: number; chart: BarChart }
  | { kind: 'timeZone'; timeZone: string }
  | { kind: 'groupColumns'; sheetId: number; column: number; count: number; collapsed: boolean };

export interface GridBackend {
  sheets(): readonly SheetInfo[];
  read(sheetId: number, zone: Zone): GridCell[][];
  note(sheetId: number, row: number, column: number): string;
  rule(sheetId: number, row: number, column: number): ListRule | null;
  protections(sheetId: number): readonly Protection[];
  banding(sheetId: number): Zone | null;
  filter(sheetId: number): Zone | null;
  columnWidth(sheetId: number, column: number): number;
  isRowHidden(sheetId: number, row: number): boolean;
  isColumnHidden(sheetId: number, column: number): boolean;
  columnGroups?(sheetId: number): readonly ColumnGroup[];
  colours(sheetId: number): readonly ColourRule[];
  charts(sheetId: number): readonly BarChart[];
  /** The last row and column (counts, so 0 when the sheet is empty) that hold a value or a formula. */
  extent(sheetId: number): { rows: number; columns: number };
  timeZone(): string;
  locale(): string;
  name(): string;
  /** Applies one change; throws when the grid refuses it. */
  apply(write: GridWrite): void;
  /** Runs what applies several changes and reads between them, as one step where the grid has steps. */
  together?(run: () => void): void;
}
