// Phrases over word stems, in which function words do not count: "right to a fair trial" is "right fair trial". They
// stand in a tree, by which all phrases that begin at a word of a text are found.
import { remembering } from '../../base/remembering';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedText, foldedWords } from './words';

/** A phrase may have this many small words between two others, as in "elimination de toutes les formes de discrimination". */
const MOST_SMALL_WORDS = 6;

/** A node of the tree: what comes next by stem or very form, and the values of the phrases that end here. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly values: number[];
}

/** What phrases know a word by. */
export interface PhraseWord {
  /** '' for a small word, across which phrases are found. */
  readonly stem: string;
  readonly form: string;
}

/** Names stand in texts of other languages with their own small words. */
const isSmallAnywhere = (word: string): boolean =>
  TEXT_LANGUAGES.some((language) => SMALL_WORDS[language].has(word));

const formOf = (word: string): string => `=${word}`;

/** What phrases of a language know a folded word by. */
export const phraseWord = (word: string, language: TextLanguage): PhraseWord => ({
  stem: LEADING_WORDS.has(word) || isSmallAnywhere(word) ? '' : stemIn(language, word),
  form: formOf(word),
});

/** The steps of one part of a phrase; small words are none. */
function stepsOf(part: string, language: TextLanguage): string[] {
  if (part.startsWith('=')) return [formOf(foldedText(part))];
  const words = foldedWords(part).filter((word) => !isSmallAnywhere(word));
  return words.map((word) => (LEADING_WORDS.has(word) ? formOf(word) : stemIn(language, word)));
}

const newNode = (): PhraseNode => ({ next: new Map(), values: [] });

/** The tree of phrases with their values. `=x` in a phrase means that very form of the word. */
export function buildPhrases(
  language: TextLanguage,
  entries: Iterable<readonly [phrase: string, value: number]>,
): PhraseNode {
  const root = newNode();
  const steps = remembering((part: string) => stepsOf(part, language));
  for (const [phrase, value] of entries) {
    let node = root;
    for (const step of phrase.split(' ').flatMap(steps)) {
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value);
  }
  return root;
}

export interface FoundPhrase {
  /** Of the phrases that end there, in the order in which they were given. */
  readonly values: readonly number[];
  /** One past its last word. */
  readonly end: number;
}

/**
 * The phrases that begin at a word, the longest last; of equally long ones those of the word as it stands. `wordAt` has no
 * word where the sentence ends.
 */
export function phrasesAt(
  root: PhraseNode,
  wordAt: (place: number) => PhraseWord | undefined,
  start: number,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const first = wordAt(start);
  if (!first) return found;
  for (const step of [first.stem, first.form]) {
    let node = root.next.get(step);
    let small = 0;
    for (let end = start + 1; node; end++) {
      if (small === 0 && node.values.length > 0) found.push({ values: node.values, end });
      const word: PhraseWord | undefined = node.next.size > 0 ? wordAt(end) : undefined;
      if (!word) break;
      const next: PhraseNode | undefined = node.next.get(word.form) ?? node.next.get(word.stem);
      if (next) {
        node = next;
        small = 0;
      } else if (word.stem !== '' || ++small > MOST_SMALL_WORDS) break;
    }
  }
  return found.length < 2 ? found : found.sort((one, other) => one.end - other.end);
}
