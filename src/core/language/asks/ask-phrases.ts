// Finds the words by which an ask shows what it wants: more or less of something, at whose cost, by which kind of
// measure. They stand in words/<language>/asks.tsv.
import { groupBy } from '../../base/group-by';
import { remembering } from '../../base/remembering';
import { inAnyLanguage } from '../../base/text/word-sets';
import { ASK_WORDS } from '../../words/lists/asks';
import * as signs from '../../words/lists/signs';
import type { TextLanguage } from '../reading/reading';
import { stemIn } from '../reading/stems';
import { foldedWords } from '../reading/words';
import { infinitivesOf } from '../ask-hints/verb-forms';

/** Folded words of a text with their stems. */
export interface AskWordList {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** An ask in its words. */
export interface AskText extends AskWordList {
  readonly text: string;
  readonly language: TextLanguage;
  /** 0-based UTF-16 offsets of the words, end exclusive. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Places of names, each with the place after its last word. */
  readonly names: ReadonlyMap<number, number>;
}

export interface FoundPhrase {
  /** What it does: a key of words/asks.tsv. */
  readonly key: string;
  /** The place after its last word. */
  readonly end: number;
  /** Where the word after … stands; -1 for none. */
  readonly far: number;
}

interface Phrase {
  readonly key: string;
  /** Stems, or the very words. */
  readonly words: readonly string[];
  readonly isExact: boolean;
  /** What comes after it: ~ing, the end of the next word, or … back, one of the next words. */
  readonly next: string;
  /** It counts only as the first word of an ask. */
  readonly isFirst: boolean;
}

/** Words among which the one after … stands. */
const WITHIN = 7;
/** Lists of nouns that say nothing of what is wanted. */
const NOUNS: ReadonlySet<string> = new Set(['noun after', 'people']);
/** Hold back the words of others. */
const HOLDING: ReadonlySet<string> = new Set(['plain', 'punishment', 'offence']);
/** May stand inside a phrase: put an end to, put the end to. */
const articles = inAnyLanguage(signs.ARTICLES);

function phraseOf(key: string, wording: string, language: TextLanguage): Phrase {
  const [said = '', next = ''] = wording.split(/ (?=[~…])/);
  const isExact = said.startsWith('!');
  const words = askWords(said, language);
  return {
    key,
    words: isExact ? words : words.map((word) => stemIn(language, word)),
    isExact,
    next: next.charAt(0) + askWords(next, language).join(' '),
    isFirst: said.startsWith('^'),
  };
}

/** French words that lost their vowel before another. */
const ELIDED: Readonly<Record<string, string>> = { d: 'de', qu: 'que', n: 'ne', s: 'se' };

/** Folded words, those of French whole: d'expulser, de expulser. */
export const wholeWords = (words: readonly string[], language: TextLanguage): readonly string[] =>
  language === 'fr' ? words.map((word) => ELIDED[word] ?? word) : words;

/** Folded words of a text, those of French whole. */
const askWords = (text: string, language: TextLanguage): readonly string[] =>
  wholeWords(foldedWords(text), language);

/** The longest first; of equal ones what holds others back. */
const byLength = (one: Phrase, other: Phrase): number =>
  other.words.length - one.words.length ||
  Number(other.next !== '') - Number(one.next !== '') ||
  Number(HOLDING.has(other.key)) - Number(HOLDING.has(one.key));

/** Phrases by their first word, and by its stem. */
interface Phrases {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stemmed: ReadonlyMap<string, readonly Phrase[]>;
}

function readPhrases(language: TextLanguage): Phrases {
  const all = Object.entries(ASK_WORDS[language])
    .filter(([key]) => !NOUNS.has(key))
    .flatMap(([key, wordings]) => wordings.map((wording) => phraseOf(key, wording, language)))
    .sort(byLength);
  const byFirst = (isExact: boolean): Map<string, Phrase[]> =>
    groupBy(
      all.filter((one) => one.isExact === isExact),
      ({ words }) => [words[0] ?? ''],
    );
  return { exact: byFirst(true), stemmed: byFirst(false) };
}

const phrasesOf = remembering(readPhrases);

/** The words that phrases of a language begin with. */
const firstWords = remembering((language: TextLanguage): ReadonlySet<string> => {
  const wordings = Object.values(ASK_WORDS[language]).flat();
  return new Set(wordings.map((wording) => foldedWords(wording)[0] ?? ''));
});

const stemsOf = remembering((language: TextLanguage) =>
  remembering((word: string): string => {
    const phrases = phrasesOf(language);
    const own = stemIn(language, word);
    if (phrases.stemmed.has(own) || phrases.exact.has(word)) return own;
    const infinitive = infinitivesOf(word, language).find((each) => firstWords(language).has(each));
    return infinitive === undefined ? own : stemIn(language, infinitive);
  }),
);

/** The stem of a word under which phrases have it. */
export const askStem = (language: TextLanguage, word: string): string => stemsOf(language)(word);

/** Where the word stands that shall come after a place; -1 where it does not. */
function nextPlace(next: string, words: readonly string[], place: number): number {
  const rest = next.slice(1);
  if (!next.startsWith('…')) return (words[place] ?? '').endsWith(rest) ? place : -1;
  const wanted = rest.split(' ');
  const found = words
    .slice(place, place + WITHIN)
    .findIndex((_, i) => wanted.every((word, k) => words[place + i + k] === word));
  return found < 0 ? -1 : place + found;
}

/** The place after the words of a phrase that begins at a place; -1 where it does not stand there. */
function endOf({ words: wanted, isExact }: Phrase, { words, stems }: AskWordList, at: number): number {
  const said = isExact ? words : stems;
  let place = at;
  for (let i = 0; i < wanted.length; i++, place++) {
    if (i > 0 && said[place] !== wanted[i] && articles.has(words[place] ?? '')) place++;
    if (said[place] !== wanted[i]) return -1;
  }
  return place;
}

/** A phrase that begins at a place, where it is longer than one that ends there. */
function longerAt(phrase: Phrase, text: AskWordList, at: number, than: number): FoundPhrase | undefined {
  const end = phrase.isFirst && at > 0 ? -1 : endOf(phrase, text, at);
  if (end <= than) return undefined;
  const next = nextPlace(phrase.next, text.words, end);
  if (next < 0 && phrase.next !== '') return undefined;
  return { key: phrase.key, end, far: phrase.next.startsWith('…') ? next : -1 };
}

/** The longest phrase that begins at a place of an ask. */
export function phraseAt(text: AskWordList, at: number, language: TextLanguage): FoundPhrase | undefined {
  const phrases = phrasesOf(language);
  let best: FoundPhrase | undefined;
  for (const list of [phrases.exact.get(text.words[at] ?? ''), phrases.stemmed.get(text.stems[at] ?? '')])
    for (const phrase of list ?? []) best = longerAt(phrase, text, at, best?.end ?? at) ?? best;
  return best;
}
