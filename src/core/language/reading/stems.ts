// Stemmers on words without accents: Porter's for English (Porter 1980) with exceptions, light ones of our own for
// Spanish and French.
import { stemmer as porter } from '@orama/stemmers/english';
import type { TextLanguage } from './reading';

const SHORTEST_STEM = 3;

/**
 * Where Porter's rules would make one stem of words that reviews must tell apart (`accession` is not `access`), or two
 * of forms of one word: each stem with the words that have it.
 */
const ENGLISH_EXCEPTIONS = new Map(
  (
    'accession:accession,accessions minorit:minority,minorities minor:minor,minors commune:commune,communes ' +
    'internal:internal,internally executive:executive,executives important:important,importance ' +
    'generation:generation,generations universal:universal,universally univers:university,universities ' +
    'news:news arms:arms organ:organ,organs customs:customs ratifi:ratification,ratifications abolish:abolition ' +
    'detain:detention,detentions,detainee,detainees criminal:criminal,criminals woman:women child:children man:men ' +
    'relative:relative,relatives elder:elderly general:general,generally nature:nature,natural ' +
    'nationality:nationality,nationalities reporter:reporter,reporters governance:governance policing:policing ' +
    'criminality:criminality accessibility:accessibility,accessible authority:authority,authorities mistreatment:mistreatment ethnicity:ethnicity author:author,authors account:account,accounts accountab:accountable,accountability immunit:immunity,immunities house:house,houses,housed housing:housing sensitive:sensitive,sensitivity develop:develop,develops,developed,developing ' +
    'development:development,developments ' +
    'humanitarian:humanitarian civilian:civilian,civilians peaceful:peaceful,peacefully foster:foster,fosters,fostering'
  )
    .split(' ')
    .flatMap((item): [string, string][] => {
      const [stem = '', words = ''] = item.split(':');
      return words.split(',').map((word) => [word, stem]);
    }),
);

/** British and American spellings meet before stemming. */
const americanSpelling = (word: string): string =>
  word
    .replace(/^(.{4,})isation(s?)$/, '$1ization$2')
    .replace(/^(.{4,})is(e[ds]?|ing)$/, '$1iz$2')
    .replace(/^(.{2,})our(s|ed|ing|ers?|able|ful)?$/, '$1or$2')
    .replace(/^(def|off|lic|pret)ence(s?)$/, '$1ense$2')
    .replace(/^programmes?$/, 'program')
    .replace(/^cent(?:re|er)s?$/, 'center');

/** Words without any of these are spelt the same, which saves most of them the rules. */
const SPELT_IN_TWO_WAYS = /is[aei]|our|ence|^programme|^cent/;

const stemEnglish = (word: string): string =>
  ENGLISH_EXCEPTIONS.get(word) ?? porter(SPELT_IN_TWO_WAYS.test(word) ? americanSpelling(word) : word);

/** Cuts the longest of the endings off, where at least `least` letters stay. */
const cutter = (least: number, list: string): ((word: string) => string | undefined) => {
  const pattern = new RegExp(`^(.{${least},}?)(?:${list.replace(/ /g, '|')})$`);
  return (word) => pattern.exec(word)?.[1];
};

const spanishDerived = cutter(
  4,
  'amiento imiento adora ador amente mente acion icion idad able ible ista ismo ativa ativo iva ivo ica ico ion',
);
const spanishInflected = cutter(
  3,
  'iendo ando ieron aron aban aba aran ara eran era ada ado ida ido arse irse erse ar er ir en an a e o',
);
const frenchDerived = cutter(
  4,
  'issement issante issant ations ation ition ateur atrice ement ment euse eur able ible iste isme ive if ique ' +
    'aient erent assent issent isse ante ant ait ion ir',
);
const frenchAbstract = cutter(5, 'ite');
const frenchInflected = cutter(3, 'ees ee er ez es e');

function stemSpanish(word: string): string {
  const singular = word
    .replace(/^(.{2,}[lrndzj])es$/, '$1')
    .replace(/^(.{2,})ces$/, '$1z')
    .replace(/s$/, '');
  const stem = spanishDerived(singular) ?? spanishInflected(singular) ?? singular;
  return stem
    .replace(/^(.{3,})qu$/, '$1c')
    .replace(/^(.{3,})gu$/, '$1g')
    .replace(/^(.{2,})z$/, '$1c');
}

function stemFrench(word: string): string {
  const singular = word.replace(/^(.{2,}[^e])aux$/, '$1al').replace(/[sx]$/, '');
  const stem = frenchAbstract(singular) ?? frenchDerived(singular) ?? frenchInflected(singular) ?? singular;
  return stem.replace(/^(.{4,}?)(?:iqu|ic|i)$/, '$1');
}

const STEMMERS: Readonly<Record<TextLanguage, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  fr: stemFrench,
};

/**
 * The stem of a folded word (see foldedWords). English: Porter's rules with exceptions; Spanish and French: light rules
 * of our own, since the usual ones need the accents that folding removes.
 */
export const stemIn = (language: TextLanguage, word: string): string =>
  word.length <= SHORTEST_STEM ? word : STEMMERS[language](word);
