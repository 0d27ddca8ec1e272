// Pasted text of a report as clean lines: what copying, PDF readers and exports leave behind is taken out.
import type { Line } from './report-types';

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
