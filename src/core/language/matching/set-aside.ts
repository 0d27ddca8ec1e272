// What of a text does not count as copied: the template's words, texts that the coalition allows, quotations with a
// source, numbered recommendations that are quoted, and pasted files.
import type { TextReading } from '../reading/reading';
import { markIgnored, type IgnoredTexts } from './ignored-texts';
import type { Stretch } from './types';

/** What of a text may stand in another one, or is no text. */
const MAY_BE_SHARED = {
  /** Characters without a space that no sentence has: encoded files, long addresses. */
  unbroken: 60,
  /** Of the first `probed` characters, the share that is no text in a file that was pasted as it is. */
  probed: 4000,
  binary: 0.02,
  /** A quoted recommendation ends with its line, at the latest after this many characters. */
  longestQuote: 600,
  /** Characters around a quotation in which its source is named. */
  sourceBefore: 160,
  sourceAfter: 90,
} as const;

const UNBROKEN = new RegExp(`(?<!\\S)\\S{${MAY_BE_SHARED.unbroken},}`, 'g');

const stretchOf = ({ 0: { length }, index }: RegExpExecArray): Stretch => ({
  start: index,
  end: index + length,
});

/** Whether a text is a file that was pasted as it is: many of its characters are no characters of a text. */
export function isBinary(text: string): boolean {
  const probed = text.slice(0, MAY_BE_SHARED.probed);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const strange = probed.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > probed.length * MAY_BE_SHARED.binary;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether there may be a stretch of 60 characters without a space: only every sixtieth is looked at, and its word. */
function mayHaveUnbroken(text: string): boolean {
  const { unbroken } = MAY_BE_SHARED;
  for (let at = unbroken - 1; at < text.length; at += unbroken) {
    let [before, end] = [at, at];
    while (before >= 0 && at - before < unbroken && !isSpace(text.charCodeAt(before))) before--;
    while (end < text.length && end - before <= unbroken && !isSpace(text.charCodeAt(end))) end++;
    if (end - before > unbroken) return true;
  }
  return false;
}

/** Stretches of at least 60 characters without a space. */
function unbrokenStretches(text: string): Stretch[] {
  if (!mayHaveUnbroken(text)) return [];
  const found = text.matchAll(UNBROKEN);
  // Scripts that put no space between words have long stretches of letters, too.
  const isNoText = ({ 0: stretch }: RegExpExecArray): boolean => /[A-Za-z0-9]{20}|:\/\//.test(stretch);
  return [...found].filter(isNoText).map(stretchOf);
}

/** A quotation in the marks of any of the languages, inside one paragraph; a few words in quotation marks are none. */
const QUOTATION = /["“„«](?<=(?:^|[\s(:—–-]).)[\s\u202f]?[^"“”„«»]{40,1600}["”“»](?=$|[\s.,;:!?)\]])/gu;
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

/** Quotations with a source: what a law or a body says may stand in several submissions. */
function sourcedQuotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { start, end } of [...text.matchAll(QUOTATION)].map(stretchOf)) {
    if (/\n\s*\n/.test(text.slice(start, end))) continue;
    const before = text
      .slice(Math.max(0, start - MAY_BE_SHARED.sourceBefore), start)
      .replace(/^[\s\S]*\n\s*\n/, '');
    const after = text.slice(end, end + MAY_BE_SHARED.sourceAfter).replace(/\n\s*\n[\s\S]*$/, '');
    if (SOURCE.test(before) || SOURCE.test(after)) found.push({ start, end });
  }
  return found;
}

/** The number of a recommendation, such as 110.23, and the rest of its line. */
const QUOTED_RECOMMENDATION = new RegExp(
  `\\b(?:[89]\\d|[12]\\d\\d)\\.\\d{1,4}\\b[^\\n]{0,${MAY_BE_SHARED.longestQuote}}`,
  'g',
);

/** First item of the stream that starts at or after a character. */
function itemAt(character: number, { streamStarts, wordStarts }: TextReading): number {
  let [low, high] = [0, streamStarts.length];
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
export function setAsideItems(
  text: string,
  reading: TextReading,
  runs: Int32Array,
  ignored: IgnoredTexts,
): Uint8Array | undefined {
  let excluded: Uint8Array | undefined;
  const mark = (from: number, to: number): void => {
    excluded ??= new Uint8Array(reading.stream.length);
    excluded.fill(1, from, to);
  };
  const stretches = [
    ...unbrokenStretches(text),
    ...[...text.matchAll(QUOTED_RECOMMENDATION)].map(stretchOf),
    ...sourcedQuotations(text),
  ];
  for (const { start, end } of stretches) mark(itemAt(start, reading), itemAt(end, reading));
  markIgnored(reading, runs, ignored, mark);
  return excluded;
}
