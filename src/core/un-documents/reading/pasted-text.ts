// Pasted text as clean lines: why it is no text, what copying, exports and printed pages leave behind, and how the
// lines of a paragraph are joined again.
import { message, type Message } from '../../base/messages/text';
import * as t from '../../words/un-documents/reading';

/** A line of the cleaned text. */
export interface Line {
  readonly lineNumber: number;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  shy: '',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  ocirc: 'ô',
  uuml: 'ü',
  iacute: 'í',
  atilde: 'ã',
  aacute: 'á',
  oacute: 'ó',
  ntilde: 'ñ',
  ccedil: 'ç',
};

/** Signs of the Windows character set that were read as control characters, from U+0080 on; a space where none is. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Text with the signs that an export wrote as `&rsquo;` or `&#8217;`, once or twice over. */
function decodeEntities(text: string): string {
  const once = (encoded: string): string => encoded.replace(/&(#?\w{2,8});/g, decodeEntity);
  return text.includes('&') ? once(once(text)) : text;
}

const CONTROL_SIGNS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g; // eslint-disable-line no-control-regex

const cleanControl = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return code >= 0x80
    ? (WINDOWS_SIGNS[code - 0x80] ?? ' ').trim()
    : code === 0x0c || code === 0x0b
      ? ' '
      : '';
};

/** A sign that the file's reader could not read is put back where its place says what it was. */
const restoreLostSigns = (text: string): string =>
  text
    .replace(/(\p{L})\ufffd(?=(?:s|t|d|ll|re|ve)\b)/gu, '$1’')
    .replace(/(\d\s?)\ufffd(?=\s?\d)/g, '$1–')
    .replace(/\s\ufffd\s/g, ' – ')
    .replace(/(^|[\s(:])\ufffd(?=\p{L})/gu, '$1“')
    .replace(/([^s\s])\ufffd(?=[\s.,;:)]|$)/g, '$1”')
    .replace(/s\ufffd(?=[\s.,;:)]|$)/g, 's’');

/** Soft hyphens, joiners, marks of the byte order, and those that turn the direction of writing. */
const UNSEEN_SIGNS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function cleanLine(raw: string): string {
  return restoreLostSigns(decodeEntities(raw))
    .replace(CONTROL_SIGNS, cleanControl)
    .replace(UNSEEN_SIGNS, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One clean line for each line of the text, numbered from 1 as an editor shows them. */
export const cleanLines = (text: string): readonly Line[] =>
  text
    .split(/\r\n|\n|\r|\u2028|\u2029|\u0085/)
    .map((raw, index) => ({ lineNumber: index + 1, text: cleanLine(raw) }));

const SYMBOL = String.raw`A\/HRC\/(?:WG\.6\/)?\d{1,3}\/(?:[A-Z]{3}\/)?(?:L\.)?\d{1,3}(?:\/(?:Add|Rev|Corr)\.\d{1,2})*`;
const JOB_NUMBER = String.raw`GE\.\d{2}-\d{4,6}(?:\s?\(E\))?`;

const HEADER_LINES: readonly RegExp[] = [
  new RegExp(`^(?:(?:page\\s+)?\\d{1,3}\\s+)?${SYMBOL}\\*?(?:\\s+(?:page\\s+)?\\d{1,3})?$`, 'i'),
  new RegExp(`^(?:\\d{1,3}\\s+)?${JOB_NUMBER}(?:\\s+\\d{1,6})*$`),
  /^(?:page\s+|[-–]\s*)?\d{1,3}(?:\s*[-–]|\s+of\s+\d{1,3})?$/i,
  /^\*+$/,
  /^\**\s*(?:the\s+)?conclusions and(?:\/or)? recommendations (?:have|has|will|are) (?:not|been)\b.{0,20}\bedited\.?$/i,
];

/** Whether the line belongs to the page and not to the text. */
export const isHeaderOrFooter = (line: string): boolean => HEADER_LINES.some((pattern) => pattern.test(line));

const OWN_LINE = new RegExp(
  `^(?:(?:page\\s+)?\\d{1,3}\\s+)?(${SYMBOL})\\*?(?:\\s+(?:page\\s+)?\\d{1,3})?$`,
  'gim',
);
/** The symbol of a country's own report, a UN compilation or a summary: reports of the Working Group only cite these. */
const OF_ANOTHER_DOCUMENT = /WG\.6\/\d{1,3}\/[A-Z]{3}\//;
const LENGTH_OF_HEADER = 1500;

/** The symbol of the report: the one that most page headers carry, otherwise the first one on the cover page. */
export function findDocumentSymbol(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, found = ''] of text.matchAll(OWN_LINE)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const [mostSeen] = [...counts].sort(([, a], [, b]) => b - a);
  if (mostSeen) return mostSeen[0];
  const cover = text.slice(0, LENGTH_OF_HEADER).match(new RegExp(SYMBOL, 'g')) ?? [];
  return cover.find((symbol) => !OF_ANOTHER_DOCUMENT.test(symbol));
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A line without the report's own symbol, with its page number, and without a job number, where they stand inside it. */
export function withoutHeaders(line: string, documentSymbol: string | undefined): string {
  const bare = line.replace(new RegExp(`\\s*${JOB_NUMBER}\\s*`, 'g'), ' ');
  if (!documentSymbol || !bare.includes(documentSymbol)) return bare.trim();
  const symbol = `${escaped(documentSymbol)}(?![\\d/])`;
  return bare
    .replace(new RegExp(`\\s*${symbol}\\s+(?:page\\s+)?\\d{1,3}(?=\\s|$)`, 'gi'), ' ')
    .replace(new RegExp(`(?:(?:^|\\s)\\d{1,3})?\\s*${symbol}`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const LINE_END_HYPHEN = /(\p{L}+)[-\u2010]$/u;
/** Only so much of the text before is looked at, so that long texts join as fast as short ones. */
const LONGEST_WORD = 60;
const FIRST_WORD = /^\p{Ll}+/u;

export type JoinLines = (lines: readonly string[]) => string;

const lowerWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/**
 * A joiner for one document. A hyphen at the end of a line goes when the document holds the joined word elsewhere and
 * stays otherwise: UN reports break lines at the hyphens that words have anyway (`non-` / `refoulement`).
 */
export function createLineJoiner(document: string): JoinLines {
  const known = lowerWords(document);

  const joinTwo = (before: string, after: string): string => {
    if (!/[-\u2010/]$/.test(before.slice(-1))) return `${before} ${after}`;
    const cut = LINE_END_HYPHEN.exec(before.slice(-LONGEST_WORD))?.[1];
    const rest = FIRST_WORD.exec(after)?.[0];
    if (cut === undefined || rest === undefined)
      return before.endsWith('/') ? before + after : `${before} ${after}`;
    const isWhole = known.has((cut + rest).toLowerCase()) && !known.has(`${cut}-${rest}`.toLowerCase());
    return isWhole ? before.slice(0, -1) + after : before + after;
  };

  return (lines) =>
    lines.filter((line) => line !== '').reduce((joined, line) => (joined ? joinTwo(joined, line) : line), '');
}

/** A text with one unreadable sign in this many is still worth reading: one lost sign in each line of a report. */
const SIGNS_FOR_ONE_UNREADABLE = 20;

/** A few lost signs are no reason to refuse even a short text. */
const FEW_UNREADABLE = 20;

/* eslint-disable no-control-regex -- control characters are what is looked for */
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;
/** A zip file, which a .docx is, and the file format of older .doc; also with bytes that were read as no letter. */
const WORD_FILE = /^(?:PK[\u0003\u0005]|(?:ÐÏ|\ufffd{2})\u0011)/;
/* eslint-enable no-control-regex */

const OTHER_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}]/gu;

/** Most letters are of a script in which no recommendation can be read; the UN publishes each document in others too. */
export function isOtherScript(input: string): boolean {
  const others = input.match(OTHER_SCRIPTS)?.length ?? 0;
  return others * 2 > (input.match(/\p{L}/gu)?.length ?? 0);
}

/** Why the input cannot be a report's text, or undefined. */
export function whyNoText(input: string): Message | undefined {
  const start = input.replace(/^[\s\ufeff]+/, '').slice(0, 8);
  if (start === '') return message(t.empty);
  if (start.startsWith('%PDF')) return message(t.pdfFile);
  if (WORD_FILE.test(start)) return message(t.wordFile);
  const unreadable = input.match(UNREADABLE)?.length ?? 0;
  const isTooMuch = unreadable > FEW_UNREADABLE && unreadable * SIGNS_FOR_ONE_UNREADABLE > input.length;
  return isTooMuch ? message(t.unreadable) : undefined;
}
