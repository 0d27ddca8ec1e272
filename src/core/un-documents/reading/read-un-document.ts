// Recognizes a document of the UN and reads it: a report, an addendum, a list, a matrix or an export.
import { memoize } from '../../base/memoize';
import {
  SILENT_DOCUMENT,
  type DocumentSource,
  SILENT_RECORD,
  textOfSource,
  type DocumentRecord,
  type Table,
  type DocumentKind,
  type UnDocument,
} from './un-document';
import { parseAnswers } from './parse-answers';
import { listsSubmitters } from './summary-words';
import type { CountryResolver } from '../../language/country-names/resolver';
import { isListOfRecommendations, readList, uniteItems } from './read-list';
import { parseReport } from './parse-report';
import { message, type Text } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { cleanLines } from './pasted-text';
import { reviewedCountryIn } from './reviewed-country';
import { addendaIn } from './section';
import { parseTable } from '../../base/text/csv';
import * as summariesText from '../../words/un-documents/summaries';
import * as t from '../../words/un-documents/reading';

/** Tables that go on from page to page are one; a table with its own header begins another. */
function joinTables(tables: readonly Table[]): Table[] {
  const joined: (readonly string[])[][] = [];
  for (const table of tables) {
    const last = joined[joined.length - 1];
    if (last === undefined || isListOfRecommendations(table)) joined.push([...table]);
    else last.push(...table);
  }
  return joined.filter(isListOfRecommendations);
}

/** A table that was copied as text: lines with tabs. */
function copiedTable(text: string): Table | undefined {
  const lines = text.split('\n', 60);
  if (lines.filter((line) => line.includes('\t')).length < 2) return undefined;
  const table = parseTable(text, '\t');
  return isListOfRecommendations(table) ? table : undefined;
}

/** Numbers that stand twice with different texts. */
function repeatedNumbers(items: readonly DocumentRecord[]): string[] {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { number, part, text, reviewed } of items) {
    const key = `${reviewed} ${number} ${String(part)}`;
    if (number !== '' && (first.get(key) ?? text) !== text) repeated.add(number);
    first.set(key, text);
  }
  return [...repeated];
}

/** A number that stands twice with different texts has one part for each of them, so that none is lost. */
function withOwnParts(items: readonly DocumentRecord[]): DocumentRecord[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const nameOf = (part: number): string => `${item.reviewed} ${item.number} ${String(part)}`;
    let { part } = item;
    while (item.number !== '' && taken.has(nameOf(part))) part += 1;
    taken.add(nameOf(part));
    return { ...item, part };
  });
}

function fromLists(lists: readonly UnDocument[], kind: DocumentKind | undefined): UnDocument {
  const items = uniteItems(lists.flatMap(({ records }) => records));
  return {
    ...SILENT_DOCUMENT,
    kind: kind ?? lists[0]?.kind ?? 'table',
    symbol: lists.find(({ symbol }) => symbol)?.symbol ?? '',
    records: withOwnParts(items),
    unread: lists.flatMap(({ unread }) => unread),
    repeats: repeatedNumbers(items),
  };
}

/** Whose answers a text holds, and the addenda in it beside the one that `symbol` names. */
export function aboutAnswers(
  text: string,
  symbol: string,
  resolver: CountryResolver,
): Pick<UnDocument, 'reviewed' | 'others'> {
  const lines = cleanLines(text);
  const others = addendaIn(lines).filter((one) => one.symbol !== symbol);
  return { reviewed: reviewedCountryIn(lines, resolver), others: symbol === '' ? [] : others };
}

function readAddendum(text: string, resolver: CountryResolver): Outcome<UnDocument> {
  const read = parseAnswers(text);
  if (!read.ok) return read;
  const { answers, totals, unclear, documentSymbol } = read.value;
  const seen = new Map<string, string>();
  const repeats = new Set<string>();
  for (const { number, position } of answers) {
    if ((seen.get(number) ?? position) !== position) repeats.add(number);
    seen.set(number, position);
  }
  const nothing = {
    ...SILENT_RECORD,
    part: 1,
    text: '',
    countries: [],
    unknownCountries: [],
    guessedCountries: [],
  };
  return success({
    ...SILENT_DOCUMENT,
    ...aboutAnswers(text, documentSymbol ?? '', resolver),
    kind: 'addendum',
    symbol: documentSymbol ?? '',
    records: answers.map(({ number, position, explanation, lineNumber }) => {
      return { ...nothing, number, answer: position, explanation, lineNumber };
    }),
    statedTotals: totals,
    repeats: [...repeats],
    unclear,
  });
}

const BEGINNING = 4000;
const SAYS_ADDENDUM = /\bAddendum\b|\bAdición\b|\bAdditif\b|\/Add\.\d/i;

/** An addendum answers by numbers; a report prints the recommendations with their countries. */
function readText(text: string, resolver: CountryResolver): Outcome<UnDocument> {
  const report = parseReport(text, resolver);
  // Where an addendum stands behind a report, the report is what comes first.
  const isBehind = report.ok && report.value.others.length > 0;
  const isAddendum = !isBehind && SAYS_ADDENDUM.test(text.slice(0, BEGINNING));
  if (report.ok && !isAddendum) return report;
  const answers = readAddendum(text, resolver);
  if (!report.ok) return answers.ok ? answers : report;
  const many = answers.ok ? answers.value.records.length : 0;
  return many > report.value.records.length && answers.ok ? answers : report;
}

/** What to say of a source in which no table of recommendations was found. */
const whyNoTable = (source: DocumentSource): Text =>
  textOfSource(source).trim() === '' ? t.empty : t.noHeader;

/**
 * Reads a document. Its kind is recognized by what it holds, unless the user has said which it is. A problem with the
 * remedy when it holds neither recommendations nor answers.
 */
export function readUnDocument(
  source: DocumentSource,
  countries: CountryResolver,
  kind?: DocumentKind,
): Outcome<UnDocument> {
  // The same names come again and again, and telling that a name is none takes longest.
  const resolver = { resolve: memoize((name: string) => countries.resolve(name)) };
  if (kind === 'addendum') return readAddendum(textOfSource(source), resolver);
  if (kind === 'report') {
    return parseReport(textOfSource(source), resolver);
  }
  const copied = copiedTable(source.text);
  const tables = [...joinTables(source.tables), ...(copied && source.tables.length === 0 ? [copied] : [])];
  if (tables.length > 0) {
    const lists = tables.map((table) => readList(table, resolver));
    const read = lists.flatMap((list) => (list.ok ? [list.value] : []));
    const [first] = lists;
    if (read.length > 0) return success(fromLists(read, kind));
    if (first && !first.ok) return first;
  }
  if (kind !== undefined || source.text.trim() === '') return failure(message(whyNoTable(source)));
  // A summary of submissions holds no recommendations: it has a place of its own.
  if (listsSubmitters(source.text)) return failure(message(summariesText.belongs));
  return readText(source.text, resolver);
}
