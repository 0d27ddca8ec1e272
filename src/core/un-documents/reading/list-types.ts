// What is read out of a table of recommendations: OHCHR's thematic list or matrix, a UHRI export, our own export.
import type { GuessedCountry, Position, UnreadLine } from './report-types';

/** Rows of cells; a cell may hold several lines. Row numbers that are told to people are 1-based. */
export type Table = readonly (readonly string[])[];

/** list: OHCHR's thematic list; matrix: the same with a column for comments; uhri, own: exports; table: any other. */
export type TableKind = 'list' | 'matrix' | 'uhri' | 'own' | 'table';

export interface ListItem {
  /** As printed; '' when the table does not say. */
  readonly number: string;
  /** 1-based: several asks may stand under one number. */
  readonly part: number;
  readonly text: string;
  readonly countries: readonly string[];
  readonly unknownCountries: readonly string[];
  readonly guessedCountries: readonly GuessedCountry[];
  readonly position: Position;
  /** Where the answer stands, such as `A/HRC/43/15 - Para 121`. */
  readonly positionSource: string;
  readonly themes: readonly string[];
  readonly concerns: readonly string[];
  readonly sdgs: readonly string[];
  /** Country under review as the table names it, '' when it does not. */
  readonly reviewed: string;
  /** Row of the table, 1-based. */
  readonly lineNumber: number;
}

export interface ListRead {
  readonly kind: TableKind;
  readonly items: readonly ListItem[];
  /** Rows that could not be read, with the reason. */
  readonly unread: readonly UnreadLine[];
  /** Rows that repeat a recommendation, as lists do that print it under each of its themes. */
  readonly repeated: number;
  readonly documentSymbol?: string;
}
