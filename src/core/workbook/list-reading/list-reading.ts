// What is known of a table that somebody brought, from its lines to what is asked: what a list's readers, its window and
// its command share.

/** Why a line is no row of its list. */
export type NoRow =
  'title' | 'blank' | 'total' | 'group' | 'note' | 'header again' | 'nobody' | 'of another body';

export interface FoundHeading {
  /** 0-based column of the sheet. */
  readonly at: number;
  readonly text: string;
  /** The heading over several columns above it; '' for none. */
  readonly over: string;
  readonly isHidden: boolean;
}

export interface Line {
  /** 1-based row of the sheet. */
  readonly line: number;
  /** Merged cells already say what stands above. */
  readonly cells: readonly string[];
  /** Whether a merged cell goes over all columns, as a heading in the middle does. */
  readonly isWide: boolean;
}

/** What stands in a sheet: what is above each column, and the lines below. */
export interface FoundTable {
  /** 1-based rows of the sheet that are the headings; none where the list begins at once. */
  readonly headingRows: readonly number[];
  readonly headings: readonly FoundHeading[];
  readonly lines: readonly Line[];
  /** Lines above the headings. */
  readonly above: readonly LeftLine[];
}

export interface LeftLine {
  readonly line: number;
  readonly why: NoRow;
  readonly text: string;
}

/** The kinds of lists that are told by themselves. */
export const LIST_KINDS = [
  'people',
  'organizations',
  'missions',
  'contacts',
  'workgroups',
  'issues',
  'coverage',
  'submissions',
  'recommendations',
] as const;
export type ListKindName = (typeof LIST_KINDS)[number];

/** What is chosen for a column that is none of the kind's fields: kept as a note, or left out. */
export const NOTES = 'notes';
export const LEFT_OUT = 'none';

/** What a column is taken for. */
export interface ColumnMeaning {
  readonly at: number;
  readonly heading: string;
  /** Fields of the kind; several where a cell holds several things; empty where nothing in the column counts. */
  readonly fields: readonly string[];
  /** sure, or to be looked at; notes and none: no field. */
  readonly state: 'sure' | 'asked' | 'notes' | 'none';
  /** Cells that say something. */
  readonly filled: number;
  readonly isHidden: boolean;
  /** From 0 to about 1. */
  readonly score: number;
}

/** By field, what a line says: plain text, several values, or yes and no. */
export type RowValue = string | boolean | readonly string[];
export type RowValues = Readonly<Record<string, RowValue>>;

/** A line of the list as it is understood. */
export interface ReadRow {
  readonly line: number;
  readonly values: RowValues;
  /** What has no column, with its heading. */
  readonly notes: readonly string[];
  /** By column, what stood there, or above it where a ditto mark says so. */
  readonly written: readonly string[];
}

/** One question for all lines that raise it; its answer is one of the proposals, '' for leaving it open, or typed. */
export interface Question {
  readonly key: string;
  readonly about:
    | 'word'
    | 'address'
    | 'name'
    | 'same'
    | 'same name'
    | 'country'
    | 'date'
    | 'see above'
    | 'nobody'
    | 'other body'
    | 'unnamed others'
    | 'two people'
    | 'number';
  /** The field, or the sheet whose row is meant. */
  readonly of: string;
  readonly written: string;
  readonly lines: readonly number[];
  readonly proposals: readonly { readonly value: string; readonly name: string; readonly why: string }[];
  /** What counts unless somebody answers. */
  readonly usual: string;
}

/** A column or cells that become nothing, or notes. */
export interface Told {
  readonly at: number;
  readonly heading: string;
  readonly cells: number;
  readonly to: 'notes' | 'left out';
}

/** What was chosen for lists before: for a heading its fields, for an unknown word what it means; see `columnKey`. */
export type Known = ReadonlyMap<string, string>;

/** What somebody chose instead of what was guessed. */
export interface Choices {
  readonly known?: Known | undefined;
  readonly kind?: ListKindName | undefined;
  /** By column: a field, several with `+` between them, `notes` or `none`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** By key of a question. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** Lines that are rows although they look like none. */
  readonly rows?: readonly number[] | undefined;
}
