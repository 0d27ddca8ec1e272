// Forms of Spanish and French verbs whose stem is not that of the infinitive, under which lists have verbs: prohíba of
// prohibir, maintienne of maintenir. Words are folded.
import type { TextLanguage } from '../reading/reading';

type Rules = readonly (readonly [ending: RegExp, infinitives: readonly string[]])[];

const SPANISH: Rules = [
  [/zcan?$/, ['cer', 'cir']],
  [/quen?$/, ['car']],
  [/guen?$/, ['gar', 'guir']],
  [/cen?$/, ['zar']],
  [/ngan?$/, ['ner', 'nir']],
  [/lgan?$/, ['lir', 'ler']],
  [/gan?$/, ['cer']],
  [/uy(?:an?|en?|endo|eron)$/, ['uir']],
  [/jan?$/, ['ger', 'gir']],
  [/igan?$/, ['eguir']],
  [/ierr(?:en?|an?)$/, ['errar']],
  [/iend(?:an?|en?)$/, ['ender']],
  [/id(?:an?|en?)$/, ['edir']],
  [/uelv(?:an?|en?)$/, ['olver']],
  [/uev(?:an?|en?)$/, ['over', 'ovar']],
  [/en?(?:l[aeo]s?)?$/, ['ar', 'er', 'ir']],
  [/an?(?:l[aeo]s?)?$/, ['er', 'ir', 'ar']],
  [/(?<=[aei]r)l[aeo]s?$/, ['']],
  [/[aei]mos$/, ['ar', 'er', 'ir']],
  [/(?<=[aei])d$/, ['r']],
  [/se$/, ['']],
];

const FRENCH: Rules = [
  [/ienn(?:e|ent)$|ient$|enant$/, ['enir']],
  [/met$|mett(?:e|ent|ant)$|mis(?:es?)?$/, ['mettre']],
  [/dis(?:e|ent|ant|ez|ons)$|dit(?:es?)?$/, ['dire']],
  [/uis(?:e|ent|ant|ez|ons)$|uit(?:es?)?$/, ['uire']],
  [/eign(?:e|ent|ant|ez|ons)$|eint(?:es?)?$/, ['eindre']],
  [/riv(?:e|ent|ant|ez|ons)$|rit(?:es?)?$/, ['rire']],
  [/pren(?:ne|nent|ant|d)$/, ['prendre']],
  [/end(?:e|ent|ant)?$/, ['endre']],
  [/fass(?:e|ent)$|fait(?:es?)?$|faisant$/, ['faire']],
  [/clu(?:e|ent|ant|t|es)$/, ['clure']],
  [/iss(?:e|ent|ant|ez|ons)$|it$/, ['ir']],
  [/oi(?:e|ent)$/, ['oyer']],
  [/eant$/, ['er']],
  [/(?:er)?(?:aient|ait|ont|ez)$|era$|ent$|e$|ons$|ant$/, ['er', 're', 'ir']],
];

const RULES: Readonly<Partial<Record<TextLanguage, Rules>>> = { es: SPANISH, fr: FRENCH };

/** Infinitives of which a word may be a form, the likeliest first. */
export const infinitivesOf = (word: string, language: TextLanguage): string[] =>
  (RULES[language] ?? []).flatMap(([ending, infinitives]) =>
    ending.test(word) ? infinitives.map((end) => word.replace(ending, end)) : [],
  );
