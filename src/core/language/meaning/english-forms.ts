// Under which forms the table of meaning may have an English word: the table has most words in one or two forms only.

/** Each ending with what may stand for it; the first form that the table knows counts. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/ies$/, 'y'],
  [/ves$/, 'fe'],
  [/es$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/(.)\1(?:ed|ing|er)$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/is(ations?|e[ds]?|ing)$/, 'iz$1'],
  [/isations?$/, 'ization'],
  [/our/, 'or'],
  [/tre$/, 'ter'],
  [/ence$/, 'ense'],
  [/ness$/, ''],
  [/ers?$/, ''],
  [/^un/, ''],
];
const SHORTEST = 3;

/** The folded word itself, then the forms to try in its place, in order. */
export function englishForms(word: string): string[] {
  const forms = ENDINGS.map(([ending, instead]) => word.replace(ending, instead));
  return [...new Set([word, ...forms])].filter((form) => form.length >= SHORTEST);
}
