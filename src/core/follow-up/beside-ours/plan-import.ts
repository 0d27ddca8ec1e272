// The rule of 'import-country-report': the government's own report, or the UN's compilation, paragraph by paragraph beside
// the recommendations of the review before.
import * as z from 'zod/mini';
import { coded, message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { countryReportKinds, wordText } from '../../base/vocabulary/words';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { parseCountryReport } from '../../un-documents/country-reports/parse-country-report';
import { COUNTRY_REPORTS, type CountryReportKind } from '../../un-documents/country-reports/kinds';
import { countryReportSymbol } from '../../un-documents/country-reports/report-kind';
import { documentInput, textOfSource } from '../../un-documents/reading/un-document';
import { resolverFor } from '../../un-documents/reports/country-rows';
import { insteadOf } from '../../un-documents/reports/of-country';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import { earlierReview, paragraphsOf } from './earlier-review';
import { knownSource, paragraphChanges } from './report-rows';
import * as otherText from '../../words/un-documents/reports';
import * as t from '../../words/follow-up/beside-ours';

const MOST_SOURCE = 300;
/** Compared in some seconds. */
const PORTION = 300;

const input = z.object({
  ...documentInput,
  /** Which report it is, where its cover is missing. */
  kind: z.optional(z.enum(COUNTRY_REPORTS)),
  /** The review that it is for; its own symbol says it, where it prints one. */
  cycle: z.optional(z.int().check(z.gte(1), z.lte(20))),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
  /** Most paragraphs to compare and write in this run; left out, as many as take some seconds. */
  most: z.optional(z.int().check(z.gte(0))),
});
export type ImportCountryReportInput = z.infer<typeof input>;

export interface ImportCountryReportResult {
  readonly kind: CountryReportKind;
  readonly source: string;
  /** Name of the country that it is about, and of our own where that is another one. */
  readonly about: string;
  readonly aboutInsteadOf: string;
  readonly paragraphs: number;
  /** Paragraphs that name earlier recommendations by number. */
  readonly naming: number;
  readonly isNumberedByOrder: boolean;
  /** The review whose recommendations it is put beside, null for none, and how many there are. */
  readonly cycle: number | null;
  readonly recommendations: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly linked: number;
  /** Run again until there are none. */
  readonly left: number;
}

function summaryOf(result: ImportCountryReportResult): Message[] {
  const { source, added, changed, unchanged, left, cycle, about, aboutInsteadOf } = result;
  const isNothing = added + changed + left === 0;
  const all: readonly (readonly [boolean, Message])[] = [
    [left > 0, coded('go on', message(t.goOn, { count: left }))],
    [!isNothing, message(t.broughtIn, { source, added, changed, unchanged })],
    [isNothing, message(t.nothingNew, { source })],
    [!isNothing && cycle !== null, message(t.look)],
    [cycle === null, message(t.noneEarlier, { tab: sheetSpec('REC').title })],
    [aboutInsteadOf !== '', message(otherText.otherCountry, { other: about, own: aboutInsteadOf })],
    [result.isNumberedByOrder, message(t.byOrder)],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/**
 * New paragraphs get rows with the issues and the earlier recommendations they speak of and what they claim; of known ones
 * only a text that changed is written, so what people corrected stays and a second run writes nothing. In portions; the rows
 * are the cursor. Another country's report is read and said to be so. Fails on what is neither report.
 */
function planImport(
  book: Book,
  given: ImportCountryReportInput,
  context: Context,
): Outcome<Plan<ImportCountryReportResult>> {
  const text = textOfSource({ text: given.text, tables: given.tables ?? [] });
  const { cycle, rows } = earlierReview(book, countryReportSymbol(text), given.cycle);
  const read = parseCountryReport(text, resolverFor(book.rows('CTY')), paragraphsOf(rows), given.kind);
  if (!read.ok) return read;
  const report = read.value;
  const own = context.setting('country').trim().toUpperCase();
  const source =
    knownSource(book, report) ||
    given.source?.trim() ||
    report.symbol ||
    wordText(countryReportKinds, report.kind)[context.bookLanguage];
  const { edits, ...changes } = paragraphChanges({
    ...{ book, report, source, context },
    recommendations: rows,
    most: given.most ?? PORTION,
  });
  const result: ImportCountryReportResult = {
    kind: report.kind,
    source,
    about: countryByIso3(report.reviewed)?.name ?? '',
    aboutInsteadOf: insteadOf(report.reviewed, own),
    paragraphs: report.paragraphs.length,
    naming: report.paragraphs.filter(({ named }) => named.length > 0).length,
    isNumberedByOrder: report.isNumberedByOrder,
    cycle,
    recommendations: rows.length,
    ...changes,
  };
  return success({ edits, effects: [], result, summary: summaryOf(result) });
}

/** Brings in the government's own report or the UN's compilation, again as often as one likes. */
export const importCountryReport = defineCommand({
  name: 'import-country-report',
  title: t.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input,
  reads: ['RPT', 'REC', 'ISS', 'CTY'],
  plan: planImport,
});
