// Text that does not count as copied: the template's words, texts that the coalition allows, quotations with a
// source, numbered recommendations that are quoted, and pasted files.
import { zeros } from '../reading/int-arrays';
import type { OpenReading, Reader } from '../reading/reading';
import { SHINGLE, itemHashes, shingleHashes } from './winnowing';
import type { Stretch } from './types';

/** What of a text may stand in another one, or is no text. */
const MAY_BE_SHARED = {
  /** Characters without a space that no sentence has: encoded files, long addresses. */
  unbroken: 60,
  /** Of the first `probed` characters, the share that is no text in a file that was pasted as it is. */
  probed: 4000,
  binary: 0.02,
  /** Items of an ignored text; shorter ones cannot make a passage. */
  shortestIgnored: 3,
  /** A quoted recommendation ends with its line, at the latest after this many characters. */
  longestQuote: 600,
  /** Characters around a quotation in which its source is named. */
  sourceBefore: 160,
  sourceAfter: 90,
} as const;

const BITMAP_BITS = 1 << 20;
const NO_PHRASES: readonly Int32Array[] = [];

const placeOfBit = (bits: number): number => (bits & (BITMAP_BITS - 1)) >>> 5;
const hasBit = (bitmap: Int32Array, bits: number): boolean =>
  (((bitmap[placeOfBit(bits)] ?? 0) >>> (bits & 31)) & 1) !== 0;
function setBit(bitmap: Int32Array, bits: number): void {
  const place = placeOfBit(bits);
  bitmap[place] = (bitmap[place] ?? 0) | (1 << (bits & 31));
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a text is a file that was pasted as it is: many of its characters are no characters of a text. */
export function isBinary(text: string): boolean {
  const probed = text.slice(0, MAY_BE_SHARED.probed);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = probed.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > probed.length * MAY_BE_SHARED.binary;
}

/** Stretches of at least 60 characters without a space. Looks at every sixtieth character and back from it. */
function unbrokenStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start + MAY_BE_SHARED.unbroken <= text.length) {
    let i = start + MAY_BE_SHARED.unbroken - 1;
    while (i >= start && !isSpace(text.charCodeAt(i))) i--;
    if (i >= start) {
      start = i + 1;
      continue;
    }
    let end = start + MAY_BE_SHARED.unbroken;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    // Scripts that put no space between words have long stretches of letters, too.
    if (/[A-Za-z0-9]{20}|:\/\//.test(text.slice(start, end))) found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** A quotation in the marks of any of the languages, inside one paragraph; a few words in quotation marks are none. */
const QUOTATION = /(?<=^|[\s(:—–-])["“„«][\s\u202f]?[^"“”„«»]{40,1600}["”“»](?=$|[\s.,;:!?)\]])/uy;
/** With one of these it may begin: going from mark to mark is quicker than trying it everywhere. */
const OPENINGS = ['"', '“', '„', '«'] as const;
/** Signs that what is quoted is a law, a treaty, a recommendation or a body's finding, in three languages. */
const SOURCE = new RegExp(
  [
    '\\b(?:art(?:icle|icles|[ií]culos?)?|para(?:graph)?s?|p[áa]rrafos?|paragraphes?|section|sect|principles?|principios?)\\b\\.?\\s*\\d',
    '\\b(?:rule|regla|règle|no|nº|n°)\\.?\\s*\\d',
    'recommend|recomend|recommand|convention|convenci[óo]n|convenio|covenant|\\bpacto?e?\\b|protocol|charter|\\bcharte|\\bcarta\\b',
    'constitu[tc]i|declaration|declaraci[óo]n|déclaration|\\bact\\b|\\blaw\\b|\\bley\\b|\\bloi\\b|\\bstatute|\\bcode\\b|c[óo]digo|resolu[tc]i',
    'general comment|observaci[óo]n general|observation générale|concluding observations|committee|comit[ée]|rapporteur|relator|A/HRC/|CCPR/|CRC/C|CEDAW/C',
    '\\b(?:ICCPR|ICESCR|CRC|CEDAW|CRPD|ICERD|CAT|UDHR|PIDCP|PIDESC|CIDE|UPR|EPU)\\b',
  ].join('|'),
  'iu',
);

/** Where the marks stand with which a quotation may begin, ascending. */
function openings(text: string): number[] {
  const places: number[] = [];
  for (const mark of OPENINGS)
    for (let place = text.indexOf(mark); place >= 0; place = text.indexOf(mark, place + 1))
      places.push(place);
  return places.sort((x, y) => x - y);
}

/** Where quotations start and end. */
function quotations(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const index of openings(text)) {
    if (index < (found[found.length - 1]?.[1] ?? 0)) continue;
    QUOTATION.lastIndex = index;
    const match = QUOTATION.exec(text);
    if (match) found.push([index, index + match[0].length]);
  }
  return found;
}

/** Quotations with a source: what a law or a body says may stand in several submissions. */
function sourcedQuotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const [start, end] of quotations(text)) {
    if (/\n\s*\n/.test(text.slice(start, end))) continue;
    const before = text
      .slice(Math.max(0, start - MAY_BE_SHARED.sourceBefore), start)
      .replace(/^[\s\S]*\n\s*\n/, '');
    const after = text.slice(end, end + MAY_BE_SHARED.sourceAfter).replace(/\n\s*\n[\s\S]*$/, '');
    if (SOURCE.test(before) || SOURCE.test(after)) found.push({ start, end });
  }
  return found;
}

/** The number of a recommendation, such as 110.23. */
const RECOMMENDATION_NUMBER = /\b(?:[89]\d|[12]\d\d)\.\d{1,3}\b/y;

/** Recommendations of an earlier review that are quoted with their number; only figures can begin one. */
function quotedStretches(text: string, { named, namedCount, wordStarts }: OpenReading): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < namedCount; i++) {
    const start = wordStarts[named[i] ?? 0] ?? 0;
    if (!isDigit(text.charCodeAt(start))) continue;
    RECOMMENDATION_NUMBER.lastIndex = start;
    if (start < (found[found.length - 1]?.end ?? 0) || !RECOMMENDATION_NUMBER.test(text)) continue;
    const line = text.indexOf('\n', start);
    found.push({ start, end: Math.min(line < 0 ? text.length : line, start + MAY_BE_SHARED.longestQuote) });
  }
  return found;
}

/** What is ignored, made ready for looking up. */
export interface Ignored {
  /** Which texts are ignored; equal keys mean equal lists. */
  readonly key: string;
  /** Hashes of runs of six items. */
  readonly runs: ReadonlySet<number>;
  /** A quick no: a bit is set where a run has these low bits. */
  readonly bitmap: Int32Array;
  /** Ignored texts under six items, by their first. */
  readonly phrases: ReadonlyMap<number, readonly Int32Array[]>;
  /** 1 for the items that such a text begins with. */
  readonly beginnings: Int32Array;
}

/** Equal for equal lists. */
export const keyOfIgnored = (texts: readonly string[]): string => texts.join('\u0000');

/** Reads the texts that may be shared. */
export function readIgnored(texts: readonly string[], reader: Reader): Ignored {
  const runs = new Set<number>();
  const bitmap = zeros(BITMAP_BITS / 32);
  const phrases = new Map<number, Int32Array[]>();
  for (const text of texts) {
    const { stream, itemCount } = reader.open(text);
    for (const run of shingleHashes(itemHashes(reader, stream, itemCount))) {
      runs.add(run);
      setBit(bitmap, run);
    }
    if (itemCount < MAY_BE_SHARED.shortestIgnored || itemCount >= SHINGLE) continue;
    const first = stream[0] ?? 0;
    phrases.set(first, [...(phrases.get(first) ?? []), stream.slice(0, itemCount)]);
  }
  const beginnings = zeros(1 + [...phrases.keys()].reduce((most, item) => Math.max(most, item), 0));
  for (const item of phrases.keys()) beginnings[item] = 1;
  return { key: keyOfIgnored(texts), runs, bitmap, phrases, beginnings };
}

const holds = (stream: Int32Array, count: number, start: number, phrase: Int32Array): boolean =>
  start + phrase.length <= count && phrase.every((item, i) => stream[start + i] === item);

function excludedByIgnored(
  { stream, itemCount }: OpenReading,
  runs: Int32Array,
  ignored: Ignored,
  mark: Marker,
): void {
  const { bitmap, phrases, beginnings } = ignored;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] ?? 0;
    if (hasBit(bitmap, run) && ignored.runs.has(run)) mark(i, i + SHINGLE);
  }
  if (phrases.size === 0) return;
  for (let i = 0; i < itemCount; i++) {
    const item = stream[i] ?? 0;
    if (item >= beginnings.length || (beginnings[item] ?? 0) === 0) continue;
    for (const phrase of phrases.get(item) ?? NO_PHRASES)
      if (holds(stream, itemCount, i, phrase)) mark(i, i + phrase.length);
  }
}

type Marker = (from: number, to: number) => void;

/** First item of the stream that starts at or after a character. */
function itemAt(character: number, { itemCount, streamStarts, wordStarts }: OpenReading): number {
  let [low, high] = [0, itemCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((wordStarts[streamStarts[middle] ?? 0] ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * 1 for each item of the text that may be shared, undefined when there is none. `runs` are the hashes of the text's
 * runs of six items.
 */
export function excludedItems(
  text: string,
  reading: OpenReading,
  runs: Int32Array,
  ignored: Ignored,
): Uint8Array | undefined {
  let excluded: Uint8Array | undefined;
  const mark: Marker = (from, to) => {
    excluded ??= new Uint8Array(reading.itemCount);
    excluded.fill(1, from, to);
  };
  const stretches = [
    ...unbrokenStretches(text),
    ...quotedStretches(text, reading),
    ...sourcedQuotations(text),
  ];
  for (const { start, end } of stretches) mark(itemAt(start, reading), itemAt(end, reading));
  if (ignored.runs.size > 0 || ignored.phrases.size > 0) excludedByIgnored(reading, runs, ignored, mark);
  return excluded;
}
