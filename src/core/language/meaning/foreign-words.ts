// How a Spanish or French word finds its English one: by the stem under which the bilingual list has it, else by its
// spelling (nación, nation). These stems are coarser than those of the reader: they only look up, and compare nothing.

export const LISTED_LANGUAGES = ['es', 'fr'] as const;
export type ListedLanguage = (typeof LISTED_LANGUAGES)[number];

/** Whose words have a meaning: that of the table, and those whose words lead to it. */
export const MEANT_LANGUAGES = ['en', ...LISTED_LANGUAGES] as const;
export type MeantLanguage = (typeof MEANT_LANGUAGES)[number];

export const isMeant = (language: string): language is MeantLanguage =>
  MEANT_LANGUAGES.some((one) => one === language);

const LEAST_STEM = 3;
const LEAST_SPELLING = 5;
const LEAST_ENGLISH = 4;

/** Cuts the longest ending off, where at least three letters stay. */
function cutter(list: string): (word: string) => string {
  const pattern = new RegExp(`^(.{${LEAST_STEM},}?)(?:${list.replaceAll(' ', '|')})$`);
  return (word) => pattern.exec(word)?.[1] ?? word;
}

const cutSpanish = cutter(
  'aciones acion adores adoras adora ador idores idoras idora idor amientos amiento imientos imiento iendo ando ieron aron ieran aran iesen abamos aban ' +
    'aba iamos ian ia arian eria aria iria aremos eremos ados adas ado ada idos idas ido ida arse erse irse ar er ir amos ' +
    'emos imos aste iste an en as es os a e o io',
);
const cutFrench = cutter(
  'ieres iers iere ier ers issaient issements issement issantes issants issante issant issent issons issait isse ations ation ateurs ateur ' +
    'atrices atrice ements ement ments aient ions iez ait ais antes ante ants ant erent irent urent ent ons ez era ront ' +
    'rait ees ee es er ir oir re is it us ues ue u e i s t a',
);

const SPANISH_VERB = /^(.{3,}(?:ar|er|ir|ando|iendo))(?:se|me|te|nos)?(?:los|las|les|lo|la|le)?$/;

/** One spelling of what conjugation changes: qu and c, ie and e, ue and o. */
const spanishSound = (stem: string): string =>
  stem
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/z$/, 'c')
    .replace(/j$/, 'g')
    .replace(/ie([^aeiou]+)$/, 'e$1')
    .replace(/[uh]?ue([^aeiou]+)$/, 'o$1');

const frenchSound = (stem: string): string =>
  stem
    .replace(/qu$/, 'c')
    .replace(/ge$/, 'g')
    .replace(/y$/, 'i')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/ienn?$/, 'en');

/** The stem of a folded word under which the list is looked through. */
export const lookUpStem = (word: string, language: ListedLanguage): string =>
  language === 'es'
    ? spanishSound(cutSpanish(SPANISH_VERB.exec(word)?.[1] ?? word))
    : frenchSound(cutFrench(word));

/** Endings with what English has for them: `from:to`, either may be a few letters or none. */
const SPELLINGS: Readonly<Record<ListedLanguage, string>> = {
  es:
    'ciones?:tion siones?:sion [td]?ades?:ty mientos?:ment mentos?:ment almente:ally mente:ly [ae]ncias?:ance ' +
    '[ae]ncias?:ence encias?:ency ancias?:ancy ismos?:ism istas?:ist iv[oa]s?:ive ic[oa]s?:ic ic[oa]s?:ical ales:al ' +
    'os[oa]s?:ous ari[oa]s?:ary ori[oa]s?:ory ores:or antes?:ant entes?:ent [ai]bles?:able [ai]bles?:ible logias?:logy ' +
    'ias?:y ad[oa]s?:ated izar:ize ificar:ify ar:ate ar: ar:e ir:e er: [oa]s?: [oa]s?:e es: s: :',
  fr:
    'tions:tion sions:sion ites?:ity tes?:ty ments?:ment ellement:ally ement:ly [ae]nces?:ence [ae]nces?:ance ences?:ency ' +
    'ismes?:ism istes?:ist ifs?:ive ives?:ive iques?:ic iques?:ical elle?s?:al aux:al ales?:al eux:ous euses?:ous ' +
    'aires?:ary oires?:ory eurs?:or eurs?:er antes?:ant ants?:ant ents?:ent ables?:able logies?:logy ies?:y iser:ize ' +
    'ifier:ify er:e er: er:ate e?es?:ed es?: ir: s: :',
};

const rules = (list: string): [RegExp, string][] =>
  list.split(' ').map((rule) => {
    const [from = '', to = ''] = rule.split(':');
    return [new RegExp(`${from}$`), to];
  });
const RULES = { es: rules(SPELLINGS.es), fr: rules(SPELLINGS.fr) };

const spanishBeginnings = (word: string): string[] => [
  word,
  word.replace(/^es(?=[ptc])/, 's'),
  word.replaceAll('f', 'ph'),
  word.replace('cc', 'ct'),
  word.replace(/n(?=m)/, 'm'),
];

/** English spellings that a folded word may have, the likeliest first. */
export function englishSpellings(word: string, language: ListedLanguage): string[] {
  if (word.length < LEAST_SPELLING) return [];
  const spellings = language === 'es' ? [...new Set(spanishBeginnings(word))] : [word];
  const found = spellings.flatMap((spelling) =>
    RULES[language]
      .filter(([ending]) => ending.test(spelling))
      .map(([ending, to]) => spelling.replace(ending, to)),
  );
  return found.filter((spelling) => spelling.length >= LEAST_ENGLISH);
}
