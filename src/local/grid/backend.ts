// What the emulated SpreadsheetApp needs of a grid: o-spreadsheet's model stands behind it, and in most tests a plain one in
// memory. Rows and columns are 0-based here; only the emulated services count from 1.

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
  readonly align?: 'left' | 'center' | 'right';
}

export type Neighbour = 'before' | 'after';

export interface ColumnGroup {
  readonly column: number;
  readonly count: number;
  readonly collapsed: boolean;
}

/** Colours that cells of a zone take by what they say, or by a formula that is written for its first cell. */
export interface ColourRule {
  readonly zone: Zone;
  readonly match: 'begins' | 'is' | 'formula';
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

/** Numbers of a zone on a ground that goes from one colour, for the least, to another, for the most. */
export interface ColourScale {
  readonly zone: Zone;
  readonly match: 'scale';
  readonly least: string;
  readonly most: string;
}

export type CellColours = ColourRule | ColourScale;

/**
 * Bars or lines: the first column of the ranges names them, each further one is a series; with headers the first row
 * names those.
 */
export interface Chart {
  readonly id: string;
  readonly kind: 'bar' | 'column' | 'line';
  readonly ranges: readonly { readonly sheetId: number; readonly zone: Zone }[];
  readonly hasHeaders: boolean;
  readonly isStacked: boolean;
  readonly showsValues: boolean;
  readonly legend: 'none' | 'top' | 'bottom' | 'right';
  readonly title: string;
  readonly colors: readonly string[];
  /** The cell at its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** A picture over the cells; a press on it runs the function, where one is named. */
export interface GridImage {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** Pixels from the upper left corner of its cell. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A data: address. */
  readonly source: string;
  readonly alt: string;
  readonly functionName: string;
}

export interface Border {
  readonly sides: readonly ('top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal')[];
  /** '' takes the lines away. */
  readonly color: string;
  readonly isThick: boolean;
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
  | { kind: 'colours'; sheetId: number; rules: readonly CellColours[] }
  | { kind: 'chart'; sheetId: number; chart: Chart }
  | { kind: 'removeChart'; sheetId: number; id: string }
  // Adds an image, or puts it in place of the one with its id.
  | { kind: 'image'; sheetId: number; image: GridImage }
  | { kind: 'removeImage'; sheetId: number; id: string }
  // Each of the zones becomes one cell; without `isMerged` all cells of the zones stand alone again.
  | { kind: 'merge'; sheetId: number; zones: readonly Zone[]; isMerged: boolean }
  | { kind: 'border'; sheetId: number; zone: Zone; border: Border }
  | { kind: 'rowHeight'; sheetId: number; row: number; count: number; height: number }
  | { kind: 'gridlines'; sheetId: number; hidden: boolean }
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
  colours(sheetId: number): readonly CellColours[];
  charts(sheetId: number): readonly Chart[];
  images(sheetId: number): readonly GridImage[];
  /** Zones whose cells are one. */
  merges(sheetId: number): readonly Zone[];
  rowHeight(sheetId: number, row: number): number;
  hasGridlines(sheetId: number): boolean;
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
