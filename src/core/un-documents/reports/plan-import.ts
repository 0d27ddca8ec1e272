// Plans bringing in a report, a list or an export: rows by cycle, number and part; what people added to them stays.
import * as z from 'zod/mini';
import { DOCUMENT_KINDS, documentInput, type DocumentRecord } from '../reading/un-document';
import {
  type ImportRecommendationsResult,
  type ImportResult,
  besideMessages,
  importResultOf,
  importSummary,
} from './import-findings';
import type { Context, Plan } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { readUnDocument } from '../reading/read-un-document';
import type { RowOf } from '../../workbook/records/rows';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { type CountryRows, type TaughtName, countryRows, resolverFor } from './country-rows';
import { mergeItems, withoutIssues } from './merge-rows';
import { inOtherLanguage, type OtherLanguage } from './other-language';
import { pairRows, type RowPairing } from './pair-rows';
import { recordsOfCountry } from './of-country';
import { type ThemeIssues, themeIssues } from './theme-issues';
import { defineCommand } from '../../workbook/command/define-command';
import * as t from '../../words/un-documents/reports';

const MOST_CYCLE = 20;
const MOST_SOURCE = 300;
const MOST_TAUGHT = 300;
const MOST_NAMED_ROWS = 60_000;

/** Names that were not known, each with the country that it means. */
const taughtCountries = z.array(
  z.object({ written: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)), iso3: z.string() }),
);

const inputSchema = z.object({
  ...documentInput,
  /** What the document is, when its kind was not recognized rightly. */
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  /** The review cycle that the recommendations belong to. */
  cycle: z.int().check(z.minimum(1), z.maximum(MOST_CYCLE)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
  /** What names mean that the workbook does not know; it keeps them as other names of the countries. */
  countries: z.optional(taughtCountries.check(z.maxLength(MOST_TAUGHT))),
  /** Of rows that the document lacks, by name, those that are marked as withdrawn. */
  withdrawn: z.optional(z.array(z.string()).check(z.maxLength(MOST_NAMED_ROWS))),
  /** For rows in doubt, by name: the number of the recommendation that each one is, '' for none. */
  same: z.optional(
    z.array(z.object({ row: z.string(), number: z.string() })).check(z.maxLength(MOST_NAMED_ROWS)),
  ),
  /** Sets the issues of recommendations that have none, where one of their themes is the heading of one issue. */
  issuesFromThemes: z.optional(z.boolean()),
});
export type ImportRecommendationsInput = z.infer<typeof inputSchema>;

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
  pairing: RowPairing,
  { issueOf, issuesOf }: ThemeIssues,
): ImportRecommendationsResult['themes'] {
  const named = [...new Set(records.flatMap(({ themes }) => themes))];
  const meant = named.flatMap((theme) => {
    const issue = issueOf(theme);
    return issue === undefined ? [] : [{ theme, issue: book.labelOf('ISS', issue) }];
  });
  const known = new Set(meant.map(({ theme }) => theme));
  const open = withoutIssues(records, pairing);
  return {
    recommendations: open.filter((record) => issuesOf(record).length > 0).length,
    meant,
    open: named.filter((theme) => !known.has(theme)),
  };
}

interface Ready {
  readonly records: readonly DocumentRecord[];
  readonly countries: CountryRows;
  readonly source: string;
}

/** The records beside the rows of the cycle, and what to write of them. */
function mergeInto(book: Book, input: ImportRecommendationsInput, context: Context, ready: Ready) {
  const { records, countries, source } = ready;
  const issues = themeIssues(book.rows('ISS'));
  const issuesOf = input.issuesFromThemes === true ? issues.issuesOf : () => [];
  const target = { cycle: input.cycle, source, idOf: countries.idOf, issuesOf };
  const rows = book.rows('REC').filter(({ cycle }) => cycle === input.cycle);
  const pairing = pairRows(rows, records, countries.idOf, input.same);
  const newId: Context['newId'] = (sheet) => context.newId(sheet);
  const merge = mergeItems(pairing, records, target, newId, input.withdrawn);
  return { merge, pairing, themes: themesFound(book, records, pairing, issues) };
}

const NO_PAIRS: RowPairing = {
  ...{ rowOf: new Map(), doubts: [], doubled: new Set<string>(), gone: [], backAgain: [], rewritten: [] },
};

/** The report of the rows in another language: its texts stand beside theirs, and nothing else changes. */
function planBeside(
  other: OtherLanguage,
  {
    known,
    ...found
  }: Pick<ImportResult, 'document' | 'own' | 'source' | 'context'> & {
    readonly known: readonly RowOf<'CTY'>[];
  },
): Plan<ImportRecommendationsResult> {
  const { edits, unchanged } = other;
  const { context } = found;
  const merge = {
    ...{ edits, unchanged, added: 0, changed: edits.length },
    ...{ gone: [], marked: [], renumbered: [], ambiguous: [] },
  };
  const countries = countryRows(known, new Set(), context, []);
  const themes = { recommendations: 0, meant: [], open: [] };
  const told = besideMessages(other);
  const result = {
    ...importResultOf({ ...found, merge, countries, themes, taught: [], pairing: NO_PAIRS }),
    beside: told.map((one) => render(one, context.language)),
  };
  return { edits, effects: [], result, summary: [...importSummary(result, context, false), ...told] };
}

/**
 * What bringing in a document writes. New recommendations get rows; known ones get the document's text, countries and
 * source where these differ, its answer where the row has none yet, and, when asked for, issues from its themes where
 * the row has none. A row is known by number as text, part and text; one whose text stands in the document under
 * another number gets that number. Workgroup, notes and all other columns stay; rows that the document lacks are
 * reported and stay, marked as withdrawn where the input says so. Rows of a table about other countries are left out
 * and counted. A second run writes nothing. The same report in another language changes no row: its texts go beside
 * them. Countries that the sheet lacks are added; other names in the sheet, and those that the input teaches, say which
 * country a name means.
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
  const other = inOtherLanguage(book, input.cycle, records, source);
  if (other) return success(planBeside(other, { document, own: own.value, source, context, known }));
  const named = new Set(records.flatMap(({ countries }) => countries));
  const countries = countryRows(known, named, context, taught.value);
  const merged = mergeInto(book, input, context, { records, countries, source });
  const found = { document, own: own.value, ...merged, countries, taught: taught.value, source, context };
  const result = importResultOf(found);
  return success({
    edits: [...countries.edits, ...merged.merge.edits],
    effects: [],
    result,
    summary: importSummary(result, context, input.issuesFromThemes === true),
  });
}

/** Brings the recommendations of a Working Group report into the workbook, again as often as one likes. */
export const importRecommendations = defineCommand({
  name: 'import-recommendations',
  title: t.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input: inputSchema,
  reads: ['REC', 'CTY', 'ISS'],
  plan: planImport,
});
