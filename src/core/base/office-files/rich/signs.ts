// Signs that Word takes from the fonts Symbol and Wingdings, as signs of Unicode.

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The sign of a font at a place in hexadecimal digits, as `w:sym` names it; undefined for one that is not known. */
export function symbolOf(font: string, digits: string): string | undefined {
  const code = parseInt(digits, 16);
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return WINGDINGS[place];
  if (/^symbol$/i.test(font)) {
    if (place >= 0x41 && place <= 0x5a) return GREEK[place - 0x41];
    if (place >= 0x61 && place <= 0x7a) return SMALL_GREEK[place - 0x61];
    return SYMBOL[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : undefined);
  }
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code || 0x25a1) : undefined;
}
