// What a list's command answers about it before it is taken in, and what its window shows.
import type { NamedRow } from '../records/rows';
import type { ColumnMeaning, LeftLine, ListKindName, Question, Told } from './list-reading';

export interface ListedColumn extends ColumnMeaning {
  /** What it is taken for, on screen. */
  readonly name: string;
  /** What it may be; ids as the command takes them. */
  readonly options: readonly NamedRow[];
}

export type ListedState = 'new' | 'changes' | 'known' | 'again' | 'asked' | 'out';

export interface ListedRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  readonly state: ListedState;
  readonly cells: readonly {
    /** 0-based column of the sheet. */
    readonly at: number;
    readonly shown: string;
    /** Where something else stood in the cell. */
    readonly written?: string;
  }[];
}

export interface ListReading {
  readonly kind: ListKindName;
  readonly kinds: readonly NamedRow[];
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly ListedRow[];
  readonly noRows: readonly LeftLine[];
  readonly questions: readonly Question[];
  readonly told: readonly Told[];
  /** What was made right without a question. */
  readonly settled: readonly { readonly what: string; readonly lines: readonly number[] }[];
  /** What is made beside the rows themselves, by tab. */
  readonly made: readonly { readonly tab: string; readonly names: readonly string[] }[];
  readonly unread: readonly { readonly row: number; readonly column: string; readonly reason: string }[];
  /** Cells of the workbook in which something else stands, that stays unless it is to be replaced. */
  readonly differing: number;
}
