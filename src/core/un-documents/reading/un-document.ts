// What a document of the UN is when it comes, and what it holds once it is read, whatever its kind.
import type { Message } from '../../base/messages/text';

/** Where the country under review stands, as the report itself says it. */
export type Position = 'supported' | 'noted' | 'in-part' | 'pending';

export interface GuessedCountry {
  readonly written: string;
  readonly iso3: string;
}

export interface ReportItem {
  /** As printed, such as `92.10`; lists that restart below a paragraph get `paragraph.number`. Always text. */
  readonly number: string;
  /** 1-based: several asks may stand under one number. */
  readonly part: number;
  /** Without the number, the closing sign and the brackets of countries at its end. */
  readonly text: string;
  /** ISO codes in the order of the report, each once. */
  readonly countries: readonly string[];
  /** Names in the brackets of countries that no country fits. */
  readonly unknownCountries: readonly string[];
  /** Countries that were found although the name was misspelt or damaged; they are in `countries` too. */
  readonly guessedCountries: readonly GuessedCountry[];
  readonly position: Position;
  /** The number was lost and is taken from the place in the list. */
  readonly isNumberedByOrder: boolean;
  /** 1-based line of the pasted text. */
  readonly lineNumber: number;
}

export interface UnreadLine {
  readonly lineNumber: number;
  readonly text: string;
  readonly reason: Message;
}

/** A paragraph that introduces a list and says where the government stands. */
export interface LeadIn {
  /** The paragraph's number, '' when it has none. */
  readonly number: string;
  readonly text: string;
  readonly position: Position;
  readonly lineNumber: number;
}

/** A document that stands in the same text and was not read. */
export interface OtherDocument {
  /** '' when the document does not print one. */
  readonly symbol: string;
  /** Where it begins, 1-based. */
  readonly lineNumber: number;
}

export interface Report {
  readonly items: readonly ReportItem[];
  readonly leadIns: readonly LeadIn[];
  /** Lines among the recommendations that belong to none of them. */
  readonly unread: readonly UnreadLine[];
  /** How many recommendations the document says it has. */
  readonly statedCount?: number;
  /** Numbers that a list skips. */
  readonly gaps: readonly string[];
  /** Numbers that stand twice. */
  readonly repeats: readonly string[];
  /** Such as `A/HRC/16/11`. */
  readonly documentSymbol?: string;
  /** ISO code of the country under review, '' when the report does not say. */
  readonly reviewed: string;
  readonly others: readonly OtherDocument[];
}

/** A line of the cleaned text. */
export interface Line {
  readonly lineNumber: number;
  readonly text: string;
}

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

/** report: a Working Group's. addendum: the government's answers. The others are tables. */
export type DocumentKind = 'report' | 'addendum' | TableKind;

export interface DocumentRecord {
  /** As printed, such as `92.10`; '' when the document does not number. */
  readonly number: string;
  /** 1-based: several asks may stand under one number. */
  readonly part: number;
  readonly text: string;
  /** ISO alpha-3 codes. */
  readonly countries: readonly string[];
  readonly answer: Position;
  /** What the government says to it. */
  readonly explanation: string;
  readonly themes: readonly string[];
  readonly concerns: readonly string[];
  readonly sdgs: readonly string[];
  /** Where the answer stands, such as `A/HRC/43/15 - Para 121`; '' when the document does not say. */
  readonly answerSource: string;
  readonly unknownCountries: readonly string[];
  readonly guessedCountries: readonly GuessedCountry[];
  /** The number was lost and is taken from the place in the list. */
  readonly isNumberedByOrder: boolean;
  /** The country under review, where the row names it; '' otherwise. */
  readonly reviewed: string;
  /** Line of the text, or row of the table, 1-based. */
  readonly lineNumber: number;
}

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

/** The doubtful names of all records, in their order. */
export const doubtfulIn = (records: readonly DocumentRecord[]): DoubtfulCountry[] =>
  records.flatMap(({ number, unknownCountries, guessedCountries }) => [
    ...unknownCountries.map((written) => ({ number, written, guess: '' })),
    ...guessedCountries.map(({ written, iso3 }) => ({ number, written, guess: iso3 })),
  ]);
