// Folds text for comparing: letter case, accents, quotes, dashes and spaces stop counting; and mail addresses, so that one
// mailbox has one key.

/** Signs that stand for the same one, straight quotes and the plain hyphen being the form that is kept. */
const SAME_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
];

/** Letters that no decomposition parts from their mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Texts of which only letter case, spaces and the grave sign can differ from their fold. */
const PLAIN = /^[\t\n\r -~]*$/;

/** The text in lower case without accents, with straight quotes, plain hyphens and single spaces, trimmed. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, ' ').trim();
  const straight = SAME_SIGNS.reduce((changed, [sign, plain]) => changed.replace(sign, plain), text);
  return straight
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Addresses with the same key are of one account: case does not count, nor do the dots of a Gmail address, which lists
 * often have otherwise than the account.
 */
export function addressKey(email: string): string {
  const address = foldText(email);
  const [, local] = /^([^@]+)@(?:gmail|googlemail)\.com$/.exec(address) ?? [];
  return local === undefined ? address : `${local.replace(/\./g, '')}@gmail.com`;
}
