// Names that every place takes to which a workbook may be carried: tabs in Google Sheets and Excel, files and folders on
// any system, and addresses.

/** At most so many UTF-16 units, with no sign cut in two. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

const LONGEST_TAB = 31;
/** Excel takes none of these in the name of a tab, nor a quote at either end. */
const NOT_IN_TABS = /[*?:\\/[\]\p{Cc}\p{Cs}]/gu;
const QUOTES_AT_ENDS = /^['\s]+|['\s]+$/gu;
/** Excel keeps this name for itself. */
const NO_TAB = 'history';

/** The name of a tab as Sheets and Excel take it: at most 31 signs, none that Excel refuses, none that is `taken`. */
export function tabName(name: string, taken: readonly string[] = []): string {
  const plain = name.replace(NOT_IN_TABS, '-').replace(QUOTES_AT_ENDS, '') || '-';
  const used = new Set([NO_TAB, ...taken.map((one) => one.toLowerCase())]);
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const free = cut(plain, LONGEST_TAB - end.length).replace(QUOTES_AT_ENDS, '') + end;
    if (!used.has(free.toLowerCase())) return free;
  }
}

const LONGEST_PART = 40;
const LONGEST_NAME = 120;
/** Windows keeps these for devices, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A part of a file's name: letters, digits, hyphens and underscores of ASCII; accents go, spaces become hyphens. */
export const safePart = (text: string, longest = LONGEST_PART): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s/.]+/g, '-')
    .replace(/[^A-Za-z0-9_-]/g, '')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');

/** A file's name without its ending, of the parts that have a sign left; any system and any address takes it. */
export function fileName(parts: readonly string[], otherwise = 'file'): string {
  const name = parts
    .map((part) => safePart(part))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, LONGEST_NAME);
  if (name === '') return otherwise;
  return DEVICE.test(name) ? `${name}_` : name;
}

const LONGEST_READABLE = 80;

/** The name of a folder or a file with the letters of any script, which people read, and no address takes. */
export const readableName = (text: string): string => {
  const signs = text.replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '_');
  const name = cut(signs, LONGEST_READABLE).replace(/^[\s.]+|[\s.]+$/g, '');
  return DEVICE.test(name.split('.')[0] ?? '') ? `_${name}` : name || 'unnamed';
};
