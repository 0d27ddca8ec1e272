// What a document of the UN is when it comes, and what it holds once it is read, whatever its kind.
import * as z from 'zod/mini';
import type { Message } from '../../base/messages/text';

/** A long report has some 150,000 characters; this leaves room for one pasted with its annexes. */
const MOST_TEXT = 2_000_000;
const MOST_ROWS = 60_000;
const MOST_COLUMNS = 100;

/** A document as it comes from the browser. */
export const documentInput = {
  /** The document as text: whole, or its section of recommendations. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  /** The tables of a Word file or a spreadsheet: rows of cells. */
  tables: z.optional(
    z.array(z.array(z.array(z.string()).check(z.maxLength(MOST_COLUMNS))).check(z.maxLength(MOST_ROWS))),
  ),
};

export interface DocumentSource {
  readonly text: string;
  /** The tables of a Word file or a spreadsheet; a table that was copied stands in `text`, with tabs. */
  readonly tables: readonly Table[];
}

/** The text of a source; that of its tables where it has no other. */
export const textOfSource = ({ text, tables }: DocumentSource): string =>
  text.trim() !== ''
    ? text
    : tables.map((table) => table.map((row) => row.join(' ')).join('\n')).join('\n\n');

/** Where the country under review stands, as the report itself says it. */
export type Position = 'supported' | 'noted' | 'in-part' | 'pending';

export interface GuessedCountry {
  readonly written: string;
  readonly iso3: string;
}

export interface UnreadLine {
  readonly lineNumber: number;
  readonly text: string;
  readonly reason: Message;
}

/** A document that stands in the same text and was not read. */
export interface OtherDocument {
  /** '' when the document does not print one. */
  readonly symbol: string;
  /** Where it begins, 1-based. */
  readonly lineNumber: number;
}

/**
 * report: a Working Group's; addendum: the government's answers. The others are tables. list: OHCHR's thematic list;
 * matrix: the same with a column for comments; uhri, own: exports; table: any other.
 */
export const DOCUMENT_KINDS = ['report', 'addendum', 'list', 'matrix', 'uhri', 'own', 'table'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type TableKind = Exclude<DocumentKind, 'report' | 'addendum'>;

/** Rows of cells; a cell may hold several lines. Row numbers that are told to people are 1-based. */
export type Table = readonly (readonly string[])[];

/** A recommendation, or a number that the government answers. */
export interface DocumentRecord {
  /**
   * As printed, such as `92.10`; lists that restart below a paragraph get `paragraph.number`; '' when the document does
   * not number. Always text.
   */
  readonly number: string;
  /** 1-based: several asks may stand under one number. */
  readonly part: number;
  /** Without the number, the closing sign and the brackets of countries at its end. */
  readonly text: string;
  /** ISO alpha-3 codes in the order of the document, each once. */
  readonly countries: readonly string[];
  readonly answer: Position;
  /** What the government says to it. */
  readonly explanation: string;
  readonly themes: readonly string[];
  readonly concerns: readonly string[];
  readonly sdgs: readonly string[];
  /** Where the answer stands, such as `A/HRC/43/15 - Para 121`; '' when the document does not say. */
  readonly answerSource: string;
  /** Names in brackets or columns of countries that no country fits. */
  readonly unknownCountries: readonly string[];
  /** Countries that were found although the name was misspelt or damaged; they are in `countries` too. */
  readonly guessedCountries: readonly GuessedCountry[];
  /** The number was lost and is taken from the place in the list. */
  readonly isNumberedByOrder: boolean;
  /** The country under review, where the row names it; '' otherwise. */
  readonly reviewed: string;
  /** Line of the text, or row of the table, 1-based. */
  readonly lineNumber: number;
}

/** What a record says when its document does not. */
export const SILENT_RECORD = {
  explanation: '',
  themes: [],
  concerns: [],
  sdgs: [],
  answerSource: '',
  isNumberedByOrder: false,
  reviewed: '',
} as const;

/** A name in a bracket of countries that no country fits, or that was understood although it is misspelt. */
export interface DoubtfulCountry {
  readonly number: string;
  readonly written: string;
  /** ISO alpha-3 code, '' when none fits. */
  readonly guess: string;
}

export interface UnDocument {
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly records: readonly DocumentRecord[];
  /** How many recommendations the document says that it has. */
  readonly statedCount?: number;
  /** How many of each position the government says that there are. */
  readonly statedTotals: readonly { readonly position: Position; readonly count: number }[];
  readonly unread: readonly UnreadLine[];
  /** Numbers that the document skips, that it prints twice with different texts, that it answers without a position. */
  readonly gaps: readonly string[];
  readonly repeats: readonly string[];
  readonly unclear: readonly { readonly number: string; readonly reason: Message }[];
  /** ISO code of the country that a report or an addendum is about, '' when it does not say; rows of tables say it. */
  readonly reviewed: string;
  /** Documents in the same text that were not read. */
  readonly others: readonly OtherDocument[];
}

/** What a document says that says nothing but its records. */
export const SILENT_DOCUMENT = {
  statedTotals: [],
  unread: [],
  gaps: [],
  repeats: [],
  unclear: [],
  reviewed: '',
  others: [],
} as const;

/** The doubtful names of all records, in their order. */
export const doubtfulIn = (records: readonly DocumentRecord[]): DoubtfulCountry[] =>
  records.flatMap(({ number, unknownCountries, guessedCountries }) => [
    ...unknownCountries.map((written) => ({ number, written, guess: '' })),
    ...guessedCountries.map(({ written, iso3 }) => ({ number, written, guess: iso3 })),
  ]);
