// What a document of the UN is, and what it holds, whatever its kind.
import type { TableKind } from './list-types';
import type { Message } from '../../base/messages/text';
import type { GuessedCountry, OtherDocument, Position, UnreadLine } from './report-types';

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
