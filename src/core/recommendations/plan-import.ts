// Plans bringing in a report, a list or an export: rows by cycle, number and part; what people added to them stays.
import type { ImportRecommendationsInput, ImportRecommendationsResult } from '../calls/recommendations';
import type { Context, Plan } from '../calls/types';
import { message } from '../messages/text';
import type { Outcome } from '../outcome';
import { failure, success } from '../outcome';
import type { Book } from '../records/book';
import { readUnDocument } from '../un-documents/read-un-document';
import type { DocumentRecord } from '../un-documents/un-document';
import { countryByIso3 } from '../vocabulary/countries';
import type { TaughtName } from './country-rows';
import { countryRows, resolverFor } from './country-rows';
import { resultOf, summaryOf } from './import-findings';
import { mergeItems, withoutIssues } from './merge-rows';
import { recommendationsText as t } from './messages';
import { recordsOfCountry } from './of-country';
import type { ThemeIssues } from './theme-issues';
import { themeIssues } from './theme-issues';

export const importRecommendationsReads = ['REC', 'CTY', 'ISS'] as const;

/** The taught names; a problem when one of the codes is no country's. */
function taughtNames({ countries = [] }: ImportRecommendationsInput): Outcome<readonly TaughtName[]> {
  const taught = countries.map(({ written, iso3 }) => ({ written, iso3: iso3.toUpperCase() }));
  const wrong = taught.find(({ iso3 }) => countryByIso3(iso3) === undefined);
  return wrong ? failure(message(t.unknownCode, { code: wrong.iso3 })) : success(taught);
}

/** What the document's themes mean, and how many recommendations have none but these. */
function themesFound(
  book: Book,
  records: readonly DocumentRecord[],
  cycle: number,
  { issueOf, issuesOf }: ThemeIssues,
): ImportRecommendationsResult['themes'] {
  const named = [...new Set(records.flatMap(({ themes }) => themes))];
  const meant = named.flatMap((theme) => {
    const issue = issueOf(theme);
    return issue === undefined ? [] : [{ theme, issue: book.labelOf('ISS', issue) }];
  });
  const known = new Set(meant.map(({ theme }) => theme));
  const open = withoutIssues(book.rows('REC'), records, cycle);
  return {
    recommendations: open.filter((record) => issuesOf(record).length > 0).length,
    meant,
    open: named.filter((theme) => !known.has(theme)),
  };
}

/**
 * What bringing in a document writes. New recommendations get rows; known ones (by cycle, number as text, and part)
 * get the document's text, countries and source where these differ, its answer where the row has none yet, and, when
 * asked for, issues from its themes where the row has none. Workgroup, notes and all other columns stay; rows that the
 * document lacks are reported and stay. Rows of a table about other countries are left out and counted. A second run
 * writes nothing. Countries that the sheet lacks are added; other names in the sheet, and those that the input
 * teaches, say which country a name means.
 */
export function planImport(
  book: Book,
  input: ImportRecommendationsInput,
  context: Context,
): Outcome<Plan<ImportRecommendationsResult>> {
  const taught = taughtNames(input);
  if (!taught.ok) return taught;
  const known = book.rows('CTY');
  const resolver = resolverFor(known, taught.value);
  const parsed = readUnDocument({ text: input.text, tables: input.tables ?? [] }, resolver, input.kind);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  if (document.kind === 'addendum') return failure(message(t.answersOnly));
  const own = recordsOfCountry(document, context.setting('country').trim().toUpperCase(), resolver);
  if (!own.ok) return own;
  const { records } = own.value;
  const source = input.source?.trim() || document.symbol;
  const named = new Set(records.flatMap(({ countries }) => countries));
  const countries = countryRows(known, named, context, taught.value);
  const issues = themeIssues(book.rows('ISS'));
  const setsIssues = input.issuesFromThemes === true;
  const issuesOf = setsIssues ? issues.issuesOf : () => [];
  const target = { cycle: input.cycle, source, idOf: countries.idOf, issuesOf };
  const merge = mergeItems(book.rows('REC'), records, target, (sheet) => context.newId(sheet));
  const themes = themesFound(book, records, input.cycle, issues);
  const found = { document, own: own.value, merge, countries, taught: taught.value, source, themes, context };
  const result = resultOf(found);
  return success({
    edits: [...countries.edits, ...merge.edits],
    effects: [],
    result,
    summary: summaryOf(result, context, setsIssues),
  });
}
