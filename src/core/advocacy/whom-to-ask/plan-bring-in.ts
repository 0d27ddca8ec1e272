// The rule of 'import-made-to-others': recommendations to other countries, kept apart from ours, to see whom to ask.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import type { CountryResolver } from '../../language/country-names/resolver';
import { readUnDocument } from '../../un-documents/reading/read-un-document';
import {
  DOCUMENT_KINDS,
  documentInput,
  type DocumentRecord,
  type UnDocument,
} from '../../un-documents/reading/un-document';
import { countryRows, resolverFor, type CountryRows } from '../../un-documents/reports/country-rows';
import { itemName } from '../../un-documents/reports/cycle-rows';
import { themeIssues } from '../../un-documents/reports/theme-issues';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { firstRowByKey } from '../../workbook/records/rows-by-key';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import * as t from '../../words/advocacy/made-to-others';

const MOST_SOURCE = 300;

const input = z.object({
  ...documentInput,
  kind: z.optional(z.enum(DOCUMENT_KINDS)),
  /** Where the text is from; the document's own symbol when left out. */
  source: z.optional(z.string().check(z.trim(), z.maxLength(MOST_SOURCE))),
  /** ISO code of the country that was reviewed, where the document does not say it. */
  reviewed: z.optional(z.string().check(z.trim(), z.maxLength(3))),
});
export type ImportMadeToOthersInput = z.infer<typeof input>;

export interface ImportMadeToOthersResult {
  readonly kind: UnDocument['kind'];
  /** The countries that were reviewed, with how many recommendations each got. */
  readonly reviewed: readonly { readonly name: string; readonly recommendations: number }[];
  readonly added: number;
  readonly changed: number;
  /** Rows about the own country, and rows that name no country that made them: left out. */
  readonly own: number;
  readonly unnamed: number;
}

/** A recommendation with the code of the country that got it. */
interface Received {
  readonly record: DocumentRecord;
  readonly reviewed: string;
}

function received(document: UnDocument, given: string, { resolve }: CountryResolver): Received[] {
  const codes = new Map<string, string>();
  const codeOf = (written: string): string => {
    const known = codes.get(written);
    if (known !== undefined) return known;
    const found = resolve(written);
    const code = found.kind === 'one' ? found.iso3 : '';
    codes.set(written, code);
    return code;
  };
  return document.records.map((record) => ({
    record,
    reviewed: record.reviewed === '' ? given || document.reviewed : codeOf(record.reviewed),
  }));
}

type Row = RowOf<'OTH'>;
const keyOf = ({ reviewed, number, text }: Pick<Row, 'reviewed' | 'number' | 'text'>): string =>
  [reviewed, number, foldText(text)].join(' ');

/** Issues by the document's themes, else those that the text is about. */
function createIssueReader(book: Book): (record: DocumentRecord) => readonly string[] {
  const { issuesOf } = themeIssues(book.rows('ISS'));
  const finder = createIssueFinder(book.rows('ISS'));
  return (record) => {
    const named = issuesOf(record);
    return named.length > 0 ? named : finder.suggest(record.text).map(({ issue }) => issue);
  };
}

interface Ready {
  readonly book: Book;
  readonly countries: CountryRows;
  readonly source: string;
  newId(): string;
}

/** New rows, and what a later version of the document says otherwise; issues that people set stay. */
function editsFor(all: readonly Received[], { book, countries, source, newId }: Ready): readonly Edit[] {
  const issuesOf = createIssueReader(book);
  const known = firstRowByKey(book.rows('OTH'), keyOf);
  const seen = new Set<string>();
  return all.flatMap(({ record, reviewed }): Edit[] => {
    const ids = record.countries.flatMap((code) => countries.idOf(code) ?? []);
    const number = record.number === '' ? '' : itemName(record.number, record.part);
    const values: SomeValues<'OTH'> & Pick<Row, 'reviewed' | 'number' | 'text'> = {
      reviewed: countries.idOf(reviewed) ?? '',
      number,
      text: record.text,
      countries: ids,
      ...(record.answer !== 'pending' && { answer: record.answer }),
      source,
    };
    const key = keyOf(values);
    if (seen.has(key)) return [];
    seen.add(key);
    const row = known.get(key);
    if (!row) return [insertRow('OTH', newId(), { ...values, issues: issuesOf(record) })];
    const changed = changedValues('OTH', row, values);
    return Object.keys(changed).length > 0 ? [updateRow('OTH', row.id, changed)] : [];
  });
}

const nameOf = (iso3: string): string => countryByIso3(iso3)?.name ?? iso3;

function countsBy(all: readonly Received[]): ImportMadeToOthersResult['reviewed'] {
  const counts = new Map<string, number>();
  for (const { reviewed } of all) counts.set(reviewed, (counts.get(reviewed) ?? 0) + 1);
  return [...counts].map(([iso3, recommendations]) => ({ name: nameOf(iso3), recommendations }));
}

function summaryOf({ reviewed, added, changed, own, unnamed }: ImportMadeToOthersResult): Message[] {
  const names = reviewed.map(({ name }) => name).join(', ');
  const all: readonly (readonly [boolean, Message])[] = [
    [added + changed > 0, message(t.broughtIn, { added, changed, names })],
    [added + changed === 0, message(t.nothingNew, { names })],
    [own > 0, message(t.ownLeftOut, { count: own })],
    [unnamed > 0, message(t.unnamedLeftOut, { count: unnamed })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

/**
 * Brings recommendations to other countries onto their own sheet; those of the own country are left out and counted. A
 * second run writes nothing. Fails where the document does not say who was reviewed, or is about the own country alone.
 */
function planBringIn(
  book: Book,
  given: ImportMadeToOthersInput,
  context: Context,
): Outcome<Plan<ImportMadeToOthersResult>> {
  const resolver = resolverFor(book.rows('CTY'));
  const read = readUnDocument({ text: given.text, tables: given.tables ?? [] }, resolver, given.kind);
  if (!read.ok) return read;
  const document = read.value;
  if (document.kind === 'addendum') return failure(message(t.answersOnly));
  const own = context.setting('country').trim().toUpperCase();
  const all = received(document, given.reviewed?.toUpperCase() ?? '', resolver);
  if (all.every(({ reviewed }) => reviewed === '')) return failure(message(t.whoseReview));
  const others = all.filter(({ reviewed }) => reviewed !== '' && reviewed !== own);
  if (others.length === 0) return failure(message(t.onlyOwn, { country: nameOf(own) }));
  const useful = others.filter(({ record }) => record.countries.length > 0);
  const codes = new Set(useful.flatMap(({ record, reviewed }) => [reviewed, ...record.countries]));
  const countries = countryRows(book.rows('CTY'), codes, context);
  const source = given.source?.trim() || document.symbol;
  const edits = editsFor(useful, { book, countries, source, newId: () => context.newId('OTH') });
  const added = edits.filter(({ kind }) => kind === 'insert').length;
  const result: ImportMadeToOthersResult = {
    kind: document.kind,
    reviewed: countsBy(useful),
    added,
    changed: edits.length - added,
    own: all.filter(({ reviewed }) => reviewed === own).length,
    unnamed: others.length - useful.length,
  };
  return success({ edits: [...countries.edits, ...edits], effects: [], result, summary: summaryOf(result) });
}

/** Brings in what countries recommended to others, as a source for whom to ask. */
export const importMadeToOthers = defineCommand({
  name: 'import-made-to-others',
  title: t.importTitle,
  audience: 'coordinator',
  pace: 'long',
  input,
  reads: ['OTH', 'CTY', 'ISS'],
  plan: planBringIn,
});
