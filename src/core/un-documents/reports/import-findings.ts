// What bringing in a document found and what it writes: for panels as values, for people in sentences.
import { listedNames, recommendationName } from './cycle-rows';
import type { DocumentKind, OtherDocument, DocumentRecord, UnDocument } from '../reading/un-document';
import {
  type Language,
  type Message,
  message,
  render,
  type MessageValues,
  type Text,
  nameInBook,
} from '../../base/messages/text';
import * as t from '../../words/un-documents/reports';
import type { Context } from '../../workbook/command/types';
import type { CountryRows, TaughtName } from './country-rows';
import type { Merge } from './merge-rows';
import type { RowPairing, Doubt } from './pair-rows';
import type { OwnRecords } from './of-country';
import type { OtherLanguage } from './other-language';
import { sheetSpec } from '../../workbook/schema/sheets';

/** Rows are called `92.10`, and `92.12 (2)` for the second ask under a number. */
export interface ImportRecommendationsResult {
  /** What the document was taken for. */
  readonly kind: DocumentKind;
  /** Asks in the document, several of which may stand under one number. */
  readonly found: number;
  /** Different numbers in the document. */
  readonly numbers: number;
  /** How many the document says it has, null when it does not say. */
  readonly statedCount: number | null;
  readonly source: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of a report in another language than the rows: what it adds to them, in sentences; none for others. */
  readonly beside: readonly string[];
  /** Rows of the cycle that the document does not have. */
  readonly gone: readonly string[];
  /** Of those, the ones that are marked as withdrawn. */
  readonly marked: readonly string[];
  /** Rows that the document has under another number. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  /** Rows that may be one recommendation or another, or none; they are left alone until somebody says. */
  readonly doubts: readonly {
    readonly row: string;
    readonly text: string;
    readonly choices: readonly { readonly number: string; readonly text: string }[];
  }[];
  /** Rows whose text is replaced by one that hardly resembles it, under the same number. */
  readonly rewritten: readonly string[];
  /** Withdrawn rows that the document has. */
  readonly backAgain: readonly string[];
  /** Rows that share number and part with another row, and so were left as they are. */
  readonly ambiguous: readonly string[];
  /** Lines among the recommendations that belong to none, with the reason in the reader's language. */
  readonly unread: readonly { readonly lineNumber: number; readonly text: string; readonly reason: string }[];
  readonly unknownCountries: readonly { readonly number: string; readonly name: string }[];
  readonly guessedCountries: readonly {
    readonly number: string;
    readonly written: string;
    readonly name: string;
  }[];
  readonly withoutCountry: readonly string[];
  readonly numberedByOrder: readonly string[];
  /** Numbers that the document's lists skip. */
  readonly gaps: readonly string[];
  /** Numbers that the document has twice. */
  readonly repeats: readonly string[];
  /** Names of countries that were added to the workbook. */
  readonly countriesAdded: readonly string[];
  /** The country that the document is about, '' when it does not say. */
  readonly about: string;
  /** The workbook's own country when the document is about another one, '' otherwise. */
  readonly aboutInsteadOf: string;
  /** Rows about other countries, which are left out. */
  readonly leftOut: readonly { readonly name: string; readonly rows: number }[];
  /** Documents in the same text that were not read. */
  readonly otherDocuments: readonly OtherDocument[];
  /** Names that the workbook learns, as `Atlantis → Malta`. */
  readonly taught: readonly string[];
  readonly themes: {
    /** Recommendations that get issues from their themes, or would if one says so. */
    readonly recommendations: number;
    /** Themes with the issue that each means. */
    readonly meant: readonly { readonly theme: string; readonly issue: string }[];
    /** Themes that mean no issue, or several. */
    readonly open: readonly string[];
  };
}

/** Nothing when there are no others. `source` is the symbol of the one that was read, '' when it prints none. */
export function otherDocumentsMessage(
  source: string,
  others: readonly OtherDocument[],
  language: Language,
): readonly Message[] {
  if (others.length === 0) return [];
  const names = others.map(({ symbol, lineNumber }) =>
    symbol === '' ? render(message(t.fromLine, { line: lineNumber }), language) : symbol,
  );
  return [
    message(t.otherDocuments, {
      read: source === '' ? t.theFirst[language] : source,
      list: names.join(', '),
    }),
  ];
}

export interface ImportResult {
  readonly document: UnDocument;
  readonly own: OwnRecords;
  readonly merge: Merge;
  readonly pairing: RowPairing;
  readonly countries: CountryRows;
  readonly taught: readonly TaughtName[];
  readonly source: string;
  readonly themes: ImportRecommendationsResult['themes'];
  readonly context: Context;
}

/** What a report in another language than the rows adds to them. */
export const besideMessages = (other: OtherLanguage): readonly Message[] => [
  message(t.besideRows, {
    language: t.languages[other.language],
    count: other.edits.length + other.unchanged,
  }),
  ...count(t.besideUnknown, other.unknown.length),
  ...count(t.besideGone, other.gone.length),
];

const countryFindings = (
  items: readonly DocumentRecord[],
  { nameOf, added }: CountryRows,
  taught: readonly TaughtName[],
) => ({
  unknownCountries: items.flatMap((item) =>
    item.unknownCountries.map((name) => ({ number: recommendationName(item), name })),
  ),
  guessedCountries: items.flatMap((item) =>
    item.guessedCountries.map(({ written, iso3 }) => ({
      number: recommendationName(item),
      written,
      name: nameOf(iso3),
    })),
  ),
  withoutCountry: items.filter((item) => item.countries.length === 0).map(recommendationName),
  countriesAdded: added,
  taught: taught.map(({ written, iso3 }) => `${written} → ${nameOf(iso3)}`),
});

const doubtOf = ({ row, records }: Doubt): ImportRecommendationsResult['doubts'][number] => ({
  row: recommendationName(row),
  text: row.text,
  choices: records.map((record) => ({ number: recommendationName(record), text: record.text })),
});

/** The result of 'import-recommendations'. */
export function importResultOf(found: ImportResult): ImportRecommendationsResult {
  const { document, own, merge, pairing, countries, taught, source, themes, context } = found;
  const items = own.records;
  const { added, changed, unchanged, gone, marked, renumbered, ambiguous } = merge;
  return {
    kind: document.kind,
    found: items.length,
    numbers: new Set(items.map(({ number }) => number)).size,
    statedCount: document.statedCount ?? null,
    source,
    beside: [],
    ...{ added, changed, unchanged, gone, marked, renumbered, ambiguous },
    doubts: pairing.doubts.map(doubtOf),
    rewritten: pairing.rewritten.map(recommendationName),
    backAgain: pairing.backAgain.map(recommendationName),
    unread: document.unread.map(({ lineNumber, text, reason }) => ({
      lineNumber,
      text,
      reason: render(reason, context.language),
    })),
    ...countryFindings(items, countries, taught),
    numberedByOrder: items.filter((item) => item.isNumberedByOrder).map(recommendationName),
    gaps: document.gaps,
    repeats: document.repeats,
    about: own.about,
    aboutInsteadOf: own.instead,
    leftOut: own.leftOut,
    otherDocuments: document.others,
    themes,
  };
}

const list = (words: Text, names: readonly string[], places: MessageValues = {}): readonly Message[] =>
  names.length > 0 ? [message(words, { ...places, count: names.length, list: listedNames(names) })] : [];

const count = (words: Text, size: number, places: MessageValues = {}): readonly Message[] =>
  size > 0 ? [message(words, { ...places, count: size })] : [];

const { aliases } = sheetSpec('CTY').columns;
/** Where people add the names of countries that are not known. */
const COUNTRY_NAMES: MessageValues = {
  tab: sheetSpec('CTY').title,
  ...(aliases && { column: nameInBook(aliases.label) }),
};

/** What may mean that this is the wrong document, or not all of it. */
function warnings(result: ImportRecommendationsResult, context: Context): readonly Message[] {
  const { about, aboutInsteadOf, leftOut, otherDocuments, source } = result;
  const rows = leftOut.reduce((sum, one) => sum + one.rows, 0);
  const names = leftOut.map((one) => `${one.name} (${String(one.rows)})`);
  return [
    ...(aboutInsteadOf === '' ? [] : [message(t.otherCountry, { other: about, own: aboutInsteadOf })]),
    ...(rows > 0 ? [message(t.leftOut, { count: rows, list: listedNames(names) })] : []),
    ...otherDocumentsMessage(source, otherDocuments, context.language),
  ];
}

/** How the document's numbers and the workbook's go together. */
const changedNumbers = (result: ImportRecommendationsResult): readonly Message[] => [
  ...list(
    t.renumbered,
    result.renumbered.map(({ from, to }) => `${from} → ${to}`),
  ),
  ...list(
    t.doubts,
    result.doubts.map(({ row }) => row),
  ),
  ...list(t.rewritten, result.rewritten),
  ...list(t.backAgain, result.backAgain),
  ...list(t.marked, result.marked),
  ...list(
    t.gone,
    result.gone.filter((name) => !result.marked.includes(name)),
  ),
];

/** The summary of 'import-recommendations'. */
export function importSummary(
  result: ImportRecommendationsResult,
  context: Context,
  setsIssues: boolean,
): readonly Message[] {
  const { found, numbers, statedCount, added, changed, unchanged } = result;
  const isOtherCount = statedCount !== null && statedCount !== numbers && statedCount !== found;
  return [
    message(t.found, { numbers, count: found }),
    message(t.written, { added, changed, unchanged }),
    ...warnings(result, context),
    ...(isOtherCount ? [message(t.otherCount, { stated: statedCount, numbers })] : []),
    ...list(t.gaps, result.gaps),
    ...list(t.repeats, result.repeats),
    ...count(t.unread, result.unread.length),
    ...list(t.unknownCountries, [...new Set(result.unknownCountries.map(({ name }) => name))], COUNTRY_NAMES),
    ...list(t.guessedCountries, [
      ...new Set(result.guessedCountries.map(({ written, name }) => `${written} → ${name}`)),
    ]),
    ...list(t.withoutCountry, result.withoutCountry),
    ...count(t.numberedByOrder, result.numberedByOrder.length),
    ...changedNumbers(result),
    ...list(t.ambiguousRows, result.ambiguous),
    ...count(t.countriesAdded, result.countriesAdded.length, COUNTRY_NAMES),
    ...list(t.taught, result.taught),
    ...(setsIssues ? count(t.themeIssues, result.themes.recommendations) : []),
  ];
}
