// Numbers of an .xlsx file as their cells show them. Source of formats and their ids: ECMA-376, part 1, 18.8.30 and 18.17.4.
import { attributeOf, scanXml } from '../office-files/xml/xml-scan';

/** The text of a number. */
export type NumberFormat = (value: number) => string;

const SECONDS = 86_400;
/** Day numbers: of 1970-01-01, of the 29 February 1900 that Excel knows and no calendar does, and of 1904-01-01. */
const EPOCH = 25_569;
const NO_DAY = 60;
const OF_1904 = 1462;
const LAST_DAY = 2_958_466;

/** A date in ISO form, with the time where it has one; the time alone below one day. Seconds where there are some. */
function dateText(value: number, is1904: boolean): string {
  if (value < 0 || value >= LAST_DAY) return String(value);
  const day = value + (is1904 ? OF_1904 : value < NO_DAY ? 1 : 0);
  const seconds = Math.round((day - EPOCH) * SECONDS);
  const iso = new Date(seconds * 1000).toISOString();
  const time = iso.slice(11, 19).replace(/:00$/, '');
  if (value < 1) return time;
  return seconds % SECONDS === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** Without the digits that binary numbers add: .1 + .2 is .3. */
const DIGITS = 15;
const plainText = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** With zeros as the format has them, and never fewer digits than the number: `117.10`, `00421`. */
function paddedText(value: number, whole: number, decimals: number): string {
  const [before = '', after = ''] = plainText(value).split('.');
  const behind = after.padEnd(decimals, '0');
  return before.padStart(whole, '0') + (behind && `.${behind}`);
}

const QUOTED = /\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g;

function formatOf(code: string, is1904: boolean): NumberFormat {
  const bare = (code.split(';')[0] ?? '').replace(QUOTED, '');
  if (/[dmyh]/i.test(bare)) return (value) => dateText(value, is1904);
  if (bare.includes('%')) return (value) => `${plainText(value * 100)}%`;
  const [, whole = '', decimals = ''] = /^(0+)(?:\.(0+))?$/.exec(bare) ?? [];
  return whole === '' ? plainText : (value) => paddedText(value, whole.length, decimals.length);
}

const isBetween = (id: number, first: number, last: number): boolean => id >= first && id <= last;

/** Formats that files name by their id alone; those of dates in all languages show a date. */
function builtIn(id: number): string {
  if (isBetween(id, 14, 22) || isBetween(id, 27, 36) || isBetween(id, 45, 47) || isBetween(id, 50, 58))
    return 'd';
  return { 1: '0', 2: '0.00', 9: '0%', 10: '0%' }[id] ?? '';
}

/** The formats of cells in the order of their styles. */
export function numberFormats(styles: string, is1904: boolean): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  scanXml(styles, {
    open: (qualified, attributes) => {
      const name = qualified.replace(/^.*:/, '');
      const id = (): number => Number(attributeOf(attributes, 'numFmtId'));
      if (name === 'numFmt') codes.set(id(), attributeOf(attributes, 'formatCode'));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) formats.push(formatOf(codes.get(id()) ?? builtIn(id()), is1904));
    },
    close: (qualified) => {
      if (qualified.endsWith('cellXfs')) isOfCells = false;
    },
    text: () => undefined,
  });
  return formats;
}
