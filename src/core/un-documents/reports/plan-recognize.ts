// The rules of 'recognize-document' and 'import-form'.
import * as z from 'zod/mini';
import { documentInput, textOfSource, type DocumentKind } from '../reading/un-document';
import type { Context, Plan } from '../../workbook/command/types';
import { nameOfCountry, translatedNames } from '../../language/country-names/translated-names';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { readUnDocument } from '../reading/read-un-document';
import { COUNTRIES, countryByIso3 } from '../../base/vocabulary/countries';
import { parseCountryReport } from '../country-reports/parse-country-report';
import { type CountryReportKind } from '../country-reports/kinds';
import { countryReportKind } from '../country-reports/report-kind';
import { resolverFor } from './country-rows';
import { defineCommand } from '../../workbook/command/define-command';
import * as reportsText from '../../words/un-documents/reports';

const recognizeInput = z.object(documentInput);
export type RecognizeDocumentInput = z.infer<typeof recognizeInput>;

/** What a text may be that is brought in: a document with recommendations or answers, or a report on the country. */
export type ReadKind = DocumentKind | CountryReportKind;

export interface RecognizeDocumentResult {
  readonly kind: ReadKind;
  /** '' when the document prints none. */
  readonly symbol: string;
  /** Recommendations, answers, or paragraphs of a report on the country. */
  readonly found: number;
}

export interface ImportFormResult {
  /** Of the present cycle, null when Settings name none. */
  readonly session: number | null;
  /** The country that the workbook is about, '' when Settings name none. */
  readonly country: string;
  /** All its names, by which the rows of an export are known. */
  readonly countryNames: readonly string[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  /** Recommendations of each cycle in the workbook. */
  readonly cycles: readonly { readonly cycle: number; readonly recommendations: number }[];
}

/** What the document is and how much it holds; a problem with the remedy when it holds nothing of the UN. */
export function planRecognize(
  book: Book,
  { text, tables = [] }: RecognizeDocumentInput,
  _context: Context,
): Outcome<Plan<RecognizeDocumentResult>> {
  const resolver = resolverFor(book.rows('CTY'));
  if (countryReportKind(textOfSource({ text, tables })) !== undefined) {
    const report = parseCountryReport(textOfSource({ text, tables }), resolver, new Set());
    if (!report.ok) return report;
    const { kind, symbol, paragraphs } = report.value;
    return success({
      edits: [],
      effects: [],
      result: { kind, symbol, found: paragraphs.length },
      summary: [],
    });
  }
  const read = readUnDocument({ text, tables }, resolver);
  if (!read.ok) return read;
  const { kind, symbol, records } = read.value;
  return success({ edits: [], effects: [], result: { kind, symbol, found: records.length }, summary: [] });
}

/** All names of a country: the UN's in three languages, and those that people added. */
function namesOf(book: Book, iso3: string): readonly string[] {
  const country = countryByIso3(iso3);
  if (!country) return [];
  const own = book.rows('CTY').filter((row) => row.iso3.trim().toUpperCase() === iso3);
  const typed = own.flatMap(({ name, formalName, aliases }) => [name, formalName, ...aliases]);
  const { name, formalName, aliases } = country;
  const all = [name, formalName, ...aliases, ...translatedNames(iso3), ...typed];
  return [...new Set(all)].filter((one) => one !== '');
}

/** The cycle and the country of the workbook, and what each cycle holds already. */
export function planImportForm(
  book: Book,
  _input: unknown,
  context: Context,
): Outcome<Plan<ImportFormResult>> {
  const iso3 = context.setting('country').trim().toUpperCase();
  const session = Number(context.setting('session'));
  const cycles = new Map<number, number>();
  for (const { cycle } of book.rows('REC'))
    if (cycle !== null) cycles.set(cycle, (cycles.get(cycle) ?? 0) + 1);
  const result: ImportFormResult = {
    session: Number.isInteger(session) && session > 0 ? session : null,
    country: nameOfCountry(iso3, context.language) ?? '',
    countryNames: namesOf(book, iso3),
    countries: COUNTRIES.map(({ iso3: id, name }) => ({
      id,
      name: nameOfCountry(id, context.language) ?? name,
    })),
    cycles: [...cycles].map(([cycle, recommendations]) => ({ cycle, recommendations })),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What a text or a table is. */
export const recognizeDocument = defineCommand({
  name: 'recognize-document',
  title: reportsText.recognizeTitle,
  audience: 'coordinator',
  pace: 'query',
  input: recognizeInput,
  reads: ['CTY'],
  plan: planRecognize,
});

/** What the panel that brings in UN texts needs. */
export const importForm = defineCommand({
  name: 'import-form',
  title: reportsText.importTitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({}),
  reads: ['REC', 'CTY'],
  plan: planImportForm,
});
