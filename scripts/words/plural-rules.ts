// Which forms of words each language has for numbers, and the rule that chooses one, by CLDR. The rules are written out
// into the product, so that nothing is asked of Intl or of a package at run time.

export interface PluralRule {
  /** The forms that the language has: `one`, `other`. */
  readonly forms: readonly string[];
  /** The rule as code: a function of a number that gives the name of a form. */
  readonly code: string;
}

/** Of the pseudo-language, which CLDR does not know. */
const OF_TWO: PluralRule = { forms: ['one', 'other'], code: "(n) => (n === 1 ? 'one' : 'other')" };

type ByCode<Entry> = Readonly<Record<string, Entry | undefined>>;

/** The rule of a language by its code, `pt` or `pt-PT`; undefined when CLDR has none. */
export async function pluralRules(): Promise<(language: string) => PluralRule | undefined> {
  const rules = (await import('make-plural/cardinals')) as unknown as ByCode<(count: number) => string>;
  const categories = (await import('make-plural/pluralCategories')) as unknown as ByCode<{
    readonly cardinal: readonly string[];
  }>;
  return (language) => {
    if (language === 'qps') return OF_TWO;
    const names = [language.replaceAll('-', '_'), language.split('-')[0] ?? language];
    const name = names.find((one) => one in rules);
    const [rule, forms] = name === undefined ? [] : [rules[name], categories[name]?.cardinal];
    return rule && forms ? { forms, code: String(rule) } : undefined;
  };
}
