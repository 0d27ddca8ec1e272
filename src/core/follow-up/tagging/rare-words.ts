// Rare words of a text, as candidates for the words by which an issue is recognized from now on.
import { categoryOfVerb } from '../../language/actions/action-category';
import { SMALL_WORDS, USUAL_WORDS } from '../../language/reading/small-words';
import { foldedWords, wordPlaces } from '../../language/reading/words';

const MOST = 6;
const SHORTEST = 5;
/** Texts that are looked at to know what is usual. */
const SAMPLE = 2000;
/** A word in more than this share of the texts, and in so many, is usual. */
const USUAL_SHARE = 0.03;
const USUAL_TEXTS = 3;

let sayNothing: ReadonlySet<string> | undefined;

/** Made when it is first needed, as the lexicon is unpacked for it. */
const wordsThatSayNothing = (): ReadonlySet<string> =>
  (sayNothing ??= new Set(
    [...Object.values(SMALL_WORDS), ...Object.values(USUAL_WORDS)].flatMap((words) => [...words]),
  ));

const speaks = (word: string): boolean =>
  word.length >= SHORTEST &&
  !/\d/.test(word) &&
  !wordsThatSayNothing().has(word) &&
  categoryOfVerb(word) === undefined;

/** For a collection of texts: the words that stand out in one of them, as it writes them, the rarest first. */
export function rareWords(texts: readonly string[]): (text: string) => readonly string[] {
  const counts = new Map<string, number>();
  const sample = texts.slice(0, SAMPLE);
  for (const text of sample)
    for (const word of new Set(foldedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(USUAL_TEXTS, sample.length * USUAL_SHARE);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  return (text) => {
    const { starts, ends } = wordPlaces(text);
    const written = new Map<string, string>();
    foldedWords(text).forEach((word, place) => {
      if (!written.has(word)) written.set(word, text.slice(starts[place], ends[place]));
    });
    return [...written]
      .filter(([word]) => speaks(word) && countOf(word) <= most)
      .sort(([one], [other]) => countOf(one) - countOf(other))
      .slice(0, MOST)
      .map(([, word]) => word);
  };
}
