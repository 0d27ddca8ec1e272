// Finds the phrases of the search extract in what somebody types, so that drafts and submissions in other languages
// meet.
import { foldedWords } from '../reading/words';
import { isSmallWord, stemOf } from './content-words';

/** The stems of a phrase or text, in order, without small words. */
export const phraseStems = (text: string): string[] =>
  foldedWords(text)
    .filter((word) => !isSmallWord(word))
    .map(stemOf);

/** The phrases of a list, by their first stem. */
export type PhraseIndex = ReadonlyMap<
  string,
  readonly { readonly stems: readonly string[]; readonly place: number }[]
>;

/** `phrases` are lists of stems joined by spaces; the places are those in the outer list, 0-based. */
export function indexPhrases(lists: readonly { readonly phrases: readonly string[] }[]): PhraseIndex {
  const index = new Map<string, { stems: string[]; place: number }[]>();
  lists.forEach(({ phrases }, place) => {
    for (const phrase of phrases) {
      const stems = phrase.split(' ');
      const first = stems[0] ?? '';
      const known = index.get(first);
      if (known) known.push({ stems, place });
      else index.set(first, [{ stems, place }]);
    }
  });
  return index;
}

/** The places of all lists of which a phrase stands in the stems. */
export function placesNamed(stems: readonly string[], index: PhraseIndex): Set<number> {
  const named = new Set<number>();
  stems.forEach((stem, start) => {
    for (const phrase of index.get(stem) ?? []) {
      if (phrase.stems.every((each, i) => stems[start + i] === each)) named.add(phrase.place);
    }
  });
  return named;
}
