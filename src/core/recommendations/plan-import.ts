// Plans bringing in a report: rows by cycle, number and part; what people added to them stays.
import type { ImportRecommendationsInput, ImportRecommendationsResult } from '../calls/recommendations';
import type { Context, Plan } from '../calls/types';
import type { Message } from '../messages/text';
import { message, render } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import type { Book } from '../records/book';
import type { CountryRows } from './country-rows';
import { countryRows, resolverFor } from './country-rows';
import type { Merge } from './merge-rows';
import { itemName, mergeItems } from './merge-rows';
import { recommendationsText as t } from './messages';
import { readUnDocument } from '../un-documents/read-un-document';
import type { DocumentRecord, UnDocument } from '../un-documents/un-document';

const MOST_IN_A_MESSAGE = 20;

const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_IN_A_MESSAGE).join(', ') + (names.length > MOST_IN_A_MESSAGE ? ' …' : '');

const SHORT = 60;

/** By its number, or by how its text begins when the document prints none. */
const nameOfItem = ({ number, part, text }: DocumentRecord): string =>
  number === '' ? text.slice(0, SHORT) : itemName(number, part);

interface Found {
  readonly document: UnDocument;
  readonly merge: Merge;
  readonly countries: CountryRows;
  readonly source: string;
  readonly context: Context;
}

function resultOf({ document, merge, countries, source, context }: Found): ImportRecommendationsResult {
  const { records: items } = document;
  return {
    kind: document.kind,
    found: items.length,
    numbers: new Set(items.map(({ number }) => number)).size,
    statedCount: document.statedCount ?? null,
    source,
    added: merge.added,
    changed: merge.changed,
    unchanged: merge.unchanged,
    gone: merge.gone,
    ambiguous: merge.ambiguous,
    unread: document.unread.map(({ lineNumber, text, reason }) => ({
      lineNumber,
      text,
      reason: render(reason, context.language),
    })),
    unknownCountries: items.flatMap((item) =>
      item.unknownCountries.map((name) => ({ number: nameOfItem(item), name })),
    ),
    guessedCountries: items.flatMap((item) =>
      item.guessedCountries.map(({ written, iso3 }) => ({
        number: nameOfItem(item),
        written,
        name: countries.nameOf(iso3),
      })),
    ),
    withoutCountry: items.filter((item) => item.countries.length === 0).map(nameOfItem),
    numberedByOrder: items.filter((item) => item.isNumberedByOrder).map(nameOfItem),
    gaps: document.gaps,
    repeats: document.repeats,
    countriesAdded: countries.added,
  };
}

function summaryOf(result: ImportRecommendationsResult): readonly Message[] {
  const { found, numbers, statedCount, added, changed, unchanged } = result;
  const list = (words: (typeof t)['gaps'], names: readonly string[]): readonly Message[] =>
    names.length > 0 ? [message(words, { list: listed(names) })] : [];
  const count = (words: (typeof t)['gaps'], size: number): readonly Message[] =>
    size > 0 ? [message(words, { count: size })] : [];
  const isOtherCount = statedCount !== null && statedCount !== numbers && statedCount !== found;
  return [
    message(t.found, { numbers, count: found }),
    message(t.written, { added, changed, unchanged }),
    ...(isOtherCount ? [message(t.otherCount, { stated: statedCount, numbers })] : []),
    ...list(t.gaps, result.gaps),
    ...list(t.repeats, result.repeats),
    ...count(t.unread, result.unread.length),
    ...list(t.unknownCountries, [...new Set(result.unknownCountries.map(({ name }) => name))]),
    ...list(t.guessedCountries, [
      ...new Set(result.guessedCountries.map(({ written, name }) => `${written} → ${name}`)),
    ]),
    ...list(t.withoutCountry, result.withoutCountry),
    ...count(t.numberedByOrder, result.numberedByOrder.length),
    ...list(t.gone, result.gone),
    ...list(t.ambiguousRows, result.ambiguous),
    ...count(t.countriesAdded, result.countriesAdded.length),
  ];
}

/**
 * What bringing in a report writes. New recommendations get rows; known ones (by cycle, number as text, and part) get
 * the document's text, countries and source where these differ, and its answer where the row has none yet. Workgroup,
 * notes and all other columns stay; rows that the document lacks are reported and stay. A second run writes nothing.
 * Countries that the sheet lacks are added; other names in the sheet teach which country a name means.
 */
export function planImport(
  book: Book,
  input: ImportRecommendationsInput,
  context: Context,
): Outcome<Plan<ImportRecommendationsResult>> {
  const known = book.rows('CTY');
  const parsed = readUnDocument(
    { text: input.text, tables: input.tables ?? [] },
    resolverFor(known),
    input.kind,
  );
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  if (document.kind === 'addendum') return failure(message(t.answersOnly));
  const source = input.source?.trim() || document.symbol;
  const named = new Set(document.records.flatMap(({ countries }) => countries));
  const countries = countryRows(known, named, context);
  const target = { cycle: input.cycle, source, idOf: countries.idOf };
  const merge = mergeItems(book.rows('REC'), document.records, target, (sheet) => context.newId(sheet));
  const result = resultOf({ document, merge, countries, source, context });
  return success({
    edits: [...countries.edits, ...merge.edits],
    effects: [],
    result,
    summary: summaryOf(result),
  });
}
