// Reads the recommendations out of the pasted text of a Working Group report.
import { labelOf, type LeadIn, convertBlocks, footnoteLines, looseLines } from './block-items';
import { SILENT_DOCUMENT, type UnDocument, type DocumentRecord } from './un-document';
import { type Block, readBlocks } from './read-blocks';
import type { CountryResolver } from '../../language/country-names/resolver';
import { message, type Text } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import {
  cleanLines,
  createLineJoiner,
  findDocumentSymbol,
  withoutHeaders,
  isOtherScript,
  whyNoText,
} from './pasted-text';
import { statedCountIn } from './positions';
import { reviewedCountryIn } from './reviewed-country';
import { findSection, firstReport } from './section';
import { endsWithCountries } from './split-parts';
import * as inputText from '../../words/un-documents/reading';
import * as t from '../../words/un-documents/reports';

/** A report as a document, with the paragraphs that introduce its lists. */
export interface Report extends UnDocument {
  readonly leadIns: readonly LeadIn[];
}

const PAIR = /^(?:(\d+)\.)?(\d+)/;

/** Numbers that each list skips between its first place and its last, in order. */
function findGaps(items: readonly DocumentRecord[]): readonly string[] {
  const lists = new Map<string, Set<number>>();
  for (const { number } of items) {
    const [, paragraph = '', place = '0'] = PAIR.exec(number) ?? [];
    lists.set(paragraph, (lists.get(paragraph) ?? new Set()).add(Number(place)));
  }
  return [...lists].flatMap(([paragraph, places]) => {
    const last = Math.max(...places);
    const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
      (place) => !places.has(place),
    );
    const isLettered = items.some(({ number }) => paragraph === '' && /^\d+\(/.test(number));
    return isLettered
      ? []
      : missing.map((place) => (paragraph ? `${paragraph}.${String(place)}` : String(place)));
  });
}

/** Numbers that open two items. */
function findRepeats(blocks: readonly Block[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, paragraph, item } of blocks) {
    if (kind !== 'item') continue;
    const number = labelOf(paragraph, item);
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return [...repeated];
}

/** Of this many recommendations and unread lines at least one has countries. */
const MOST_WITHOUT_COUNTRIES = 12;

function whyNothing(text: string): Text {
  if (isOtherScript(text)) return inputText.otherScript;
  return /\bAddendum\b|\bAdición\b|\bAdditif\b/i.test(text.slice(0, 4000))
    ? t.answersOnly
    : t.noRecommendations;
}

/** Other texts may name countries in brackets too; in a report most of what is read does. */
function isAboutEnough(items: readonly DocumentRecord[], unread: number): boolean {
  const withCountries = items.filter(({ countries }) => countries.length > 0).length;
  return withCountries > 0 && withCountries * MOST_WITHOUT_COUNTRIES >= items.length + unread;
}

/**
 * The recommendations of a report with their numbers, texts, countries and the position that the lead-ins give. The
 * text may be the whole report or its section of recommendations, copied from Word, a web page or a PDF. Lines among
 * the recommendations that belong to none are in `unread`; headers, page numbers and the closing paragraph are not.
 * Of several reports in one text the first is read, the others are named.
 * A problem when the input is no text, or holds no recommendation.
 */
export function parseReport(text: string, resolver: CountryResolver): Outcome<Report> {
  const refusal = whyNoText(text);
  if (refusal) return failure(refusal);
  const { own: lines, others } = firstReport(cleanLines(text));
  const whole = lines.map((line) => line.text).join('\n');
  const documentSymbol = findDocumentSymbol(whole);
  const section = findSection(lines).map((line) => ({
    ...line,
    text: withoutHeaders(line.text, documentSymbol),
  }));
  const join = createLineJoiner(whole);
  const { blocks, footnotes, loose } = readBlocks(section, {
    join,
    endsWithCountries: (block) => endsWithCountries(block, resolver),
  });
  const { items, leadIns, unread } = convertBlocks(blocks, join, resolver);
  if (!isAboutEnough(items, unread.length + loose.length)) return failure(message(whyNothing(whole)));
  const statedCount = statedCountIn(whole);
  return success({
    ...SILENT_DOCUMENT,
    kind: 'report',
    symbol: documentSymbol ?? '',
    records: items,
    leadIns,
    unread: [...unread, ...footnoteLines(footnotes), ...looseLines(loose)].sort(
      (a, b) => a.lineNumber - b.lineNumber,
    ),
    gaps: findGaps(items),
    repeats: findRepeats(blocks),
    reviewed: reviewedCountryIn(lines, resolver),
    others,
    ...(statedCount === undefined ? {} : { statedCount }),
  });
}
