// Phrases over word stems, in which function words do not count: "right to a fair trial" is "right fair trial". They
// stand in a tree, by which all phrases that begin at a word of a text are found.
import { memoize } from '../../base/memoize';
import { TEXT_LANGUAGES, type TextLanguage } from './reading';
import { LEADING_WORDS, SMALL_WORDS } from './small-words';
import { stemIn } from './stems';
import { foldedText, foldedWords } from './words';

/** A phrase may have this many small words between two others, as in "elimination de toutes les formes de discrimination". */
const MOST_SMALL_WORDS = 6;

/** A node of the tree: what comes next by the number of a stem or very form, and the values of the phrases that end here. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  readonly values: number[];
}

/** Numbers of all stems and very forms in trees. */
const steps = new Map<string, number>();
/** Of a small word, across which phrases are found, and of a step in no tree that was built before. */
const [SMALL, UNKNOWN] = [0, -1];

/** What phrases know a word by: numbers of its stem and of its very form. */
export interface PhraseWord {
  readonly stem: number;
  readonly form: number;
}

/** Names stand in texts of other languages with their own small words. */
export const isSmallAnywhere = (word: string): boolean =>
  TEXT_LANGUAGES.some((language) => SMALL_WORDS[language].has(word));

const formOf = (word: string): string => `=${word}`;

/** What the phrases that were built so far know a folded word of a language by. */
export const phraseWord = (word: string, language: TextLanguage): PhraseWord => ({
  stem:
    LEADING_WORDS.has(word) || isSmallAnywhere(word) ? SMALL : (steps.get(stemIn(language, word)) ?? UNKNOWN),
  form: steps.get(formOf(word)) ?? UNKNOWN,
});

function stepOf(text: string): number {
  const step = steps.get(text) ?? steps.size + 1;
  steps.set(text, step);
  return step;
}

/** The steps of one part of a phrase; small words are none. */
function stepsOf(part: string, language: TextLanguage): number[] {
  if (part.startsWith('=')) return [stepOf(formOf(foldedText(part)))];
  const words = foldedWords(part).filter((word) => !isSmallAnywhere(word));
  return words.map((word) => stepOf(LEADING_WORDS.has(word) ? formOf(word) : stemIn(language, word)));
}

const newNode = (): PhraseNode => ({ next: new Map(), values: [] });

/** The tree of phrases with their values. `=x` in a phrase means that very form of the word. */
export function buildPhrases(
  language: TextLanguage,
  entries: Iterable<readonly [phrase: string, value: number]>,
): PhraseNode {
  const root = newNode();
  const ofPart = memoize((part: string) => stepsOf(part, language));
  for (const [phrase, value] of entries) {
    let node = root;
    for (const step of phrase.split(' ').flatMap(ofPart)) {
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value);
  }
  return root;
}

type WordAt = (place: number) => PhraseWord | undefined;

/** Called with the values of phrases that end at a word, in the order in which they were given, and one past that word. */
export type OnPhrase = (values: readonly number[], end: number) => void;

/** The nodes to which a word leads at the beginning of a phrase: by its stem, and as it stands. */
export const firstNodes = ({ next }: PhraseNode, { stem, form }: PhraseWord): PhraseNode[] =>
  [next.get(stem), next.get(form)].filter((node) => node !== undefined);

/**
 * Visits the phrases that go on from a node to which the word at a place led, longer ones later. `wordAt` has no word
 * where the sentence ends.
 */
export function visitPhrases(first: PhraseNode, wordAt: WordAt, place: number, visit: OnPhrase): void {
  let [node, small] = [first, 0];
  for (let end = place + 1; ; end++) {
    if (small === 0 && node.values.length > 0) visit(node.values, end);
    const word: PhraseWord | undefined = node.next.size > 0 ? wordAt(end) : undefined;
    if (!word) return;
    const next: PhraseNode | undefined = node.next.get(word.form) ?? node.next.get(word.stem);
    if (next) {
      node = next;
      small = 0;
    } else if (word.stem !== SMALL || ++small > MOST_SMALL_WORDS) return;
  }
}
