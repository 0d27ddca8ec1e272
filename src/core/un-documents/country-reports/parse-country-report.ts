// Reads a country's own report, or the UN's compilation, paragraph by paragraph, with the earlier recommendations that each
// paragraph names: in its words, in its notes, or in a line above it such as `Recommendations (138.71-77, 244)`.
import type { CountryResolver } from '../../language/country-names/resolver';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isOtherScript, whyNoText } from '../reading/pasted-text';
import { numberRuns } from '../reading/read-numbers';
import { bodyParagraphs, type Body } from '../reading/body-paragraphs';
import { readNotes, summaryParts, type Note } from '../reading/notes';
import { columnsInOrder } from './page-columns';
import { type CountryReportKind } from './kinds';
import { countryReportKind, countryReportSymbol, reviewedIn } from './report-kind';
import * as t from '../../words/un-documents/country-reports';

export interface ReportParagraph {
  readonly number: number;
  /** The nearest heading above it, '' for none. */
  readonly heading: string;
  /** Without the marks of notes. */
  readonly text: string;
  /** Numbers of recommendations that it names, each once. */
  readonly named: readonly string[];
}

export interface CountryReport {
  readonly kind: CountryReportKind;
  /** '' when the text does not print it. */
  readonly symbol: string;
  /** ISO code, '' when the text does not say. */
  readonly reviewed: string;
  readonly paragraphs: readonly ReportParagraph[];
  /** The paragraphs had no numbers and are counted. */
  readonly isNumberedByOrder: boolean;
}

/** No report is longer; a number above is a year or a sum. */
const MOST_PARAGRAPHS = 3000;

const LIST =
  /^[*#\s]*(?:Recommendations?|Recomendaci(?:ón|ones)|Recommandations?)\s*(?:nos?\.?\s*|n[°ºo]s?\s*|núms?\.?\s*)?[(:[]?\s*\d{1,3}\.\d/i;
const MOST_LINES_OF_LIST = 12;

/** A line of recommendations above paragraphs, replaced by a short heading of its own so that it is none of their text. */
interface Lists {
  readonly lines: readonly string[];
  /** What stood there, by the heading that stands there now. */
  readonly lists: ReadonlyMap<string, string>;
}

const isOpen = (line: string): boolean =>
  (line.match(/[([]/g)?.length ?? 0) > (line.match(/[)\]]/g)?.length ?? 0) || /[,;–-]\s*$/.test(line);

function withoutLists(lines: readonly string[]): Lists {
  const kept: string[] = [];
  const lists = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at] ?? '';
    if (!LIST.test(line)) {
      kept.push(line);
      continue;
    }
    for (let more = 0; more < MOST_LINES_OF_LIST && isOpen(line) && at + 1 < lines.length; more += 1)
      line = `${line} ${lines[(at += 1)] ?? ''}`;
    const name = `Recommendations (${lists.size + 1})`;
    lists.set(name, line);
    kept.push(name);
  }
  return { lines: kept, lists };
}

/** A note of a report may hold nothing but numbers of recommendations. */
const BEGINS_NOTE = /^\s*(?:[\p{L}(“"«[]|\d{1,3}\.\d{1,3})/u;
const FIRST_NOTE = /^\W{0,2}(?:1|¹)\W{0,2}\s*(?:\p{L}|[(“"«[]|\d{1,3}\.\d)/u;

/** Pages print the heading of the notes above the end of the text: what stands before the first note is text. */
function partsOf(
  text: string,
  symbol: string,
): { readonly body: readonly string[]; readonly notes: readonly string[] } {
  const { body, notes } = summaryParts(text, symbol);
  const first = notes.findIndex((line) => FIRST_NOTE.test(line));
  return first <= 0
    ? { body, notes }
    : { body: [...body, ...notes.slice(0, first)], notes: notes.slice(first) };
}

/** Lines that pages broke, joined up to the next empty one. */
function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  let isNew = true;
  for (const line of lines) {
    if (line !== '' && !isNew) blocks.push(`${blocks.pop() ?? ''} ${line}`);
    else if (line !== '') blocks.push(line);
    isNew = line === '';
  }
  return blocks;
}

function bodyOf(lines: readonly string[], notes: readonly Note[]): Body {
  const numbers = notes.map(({ number }) => number);
  const reading = { most: MOST_PARAGRAPHS, fewNotes: 0 };
  const body = bodyParagraphs(lines, numbers, reading);
  return body.isNumberedByOrder ? bodyParagraphs(blocksOf(lines), numbers, reading) : body;
}

/**
 * Reads such a report, pasted or taken from a file. `paragraphs` are those under which earlier recommendations are
 * numbered, such as `138`. A problem with the remedy for what is no text, is neither report, or holds no paragraphs; `kind`
 * says which it is when its cover is missing.
 */
export function parseCountryReport(
  text: string,
  resolver: CountryResolver,
  paragraphs: ReadonlySet<string>,
  kind: CountryReportKind | undefined = countryReportKind(text),
): Outcome<CountryReport> {
  const refusal = whyNoText(text);
  if (refusal) return failure(refusal);
  if (kind === undefined || isOtherScript(text)) return failure(message(t.neither));
  const symbol = countryReportSymbol(text);
  const parts = partsOf(columnsInOrder(text), symbol);
  const notes = readNotes(parts.notes, BEGINS_NOTE);
  const { lines, lists } = withoutLists(parts.body);
  const body = bodyOf(lines, notes);
  const noted = new Map(notes.map((note) => [note.number, note.text]));
  const numbersIn = (written: string): readonly string[] =>
    numberRuns(written, paragraphs).flatMap(({ numbers }) => numbers);
  const read = body.paragraphs.map(({ number, heading, text: own, notes: marks }): ReportParagraph => {
    const list = lists.get(heading);
    const places = [list ?? '', own, ...marks.map((mark) => noted.get(mark) ?? '')];
    return {
      number,
      heading: list === undefined ? heading : '',
      text: own,
      named: [...new Set(places.flatMap(numbersIn))],
    };
  });
  const filled = read.filter((one) => one.text !== '');
  if (filled.length === 0) return failure(message(t.noParagraphs));
  return success({
    kind,
    symbol,
    reviewed: reviewedIn(text, symbol, resolver),
    paragraphs: filled,
    isNumberedByOrder: body.isNumberedByOrder,
  });
}
