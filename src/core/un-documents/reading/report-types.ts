// What is read out of a Working Group report.
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
