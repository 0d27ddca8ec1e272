// Finds the longest phrase that starts at a word of a text.
import type { Met } from './meetings';
import type { NumberList } from './number-list';
import type { WordFacts } from './word-facts';

/** A phrase may have this many small words between two others, as in "elimination de toutes les formes de discrimination". */
export const MOST_SMALL_WORDS = 6;
/** In place of a concept, where no phrase starts. */
export const NOTHING = -1;

export interface Scanned {
  readonly words: NumberList;
  /** 1 where a new sentence begins. */
  readonly parts: NumberList;
  readonly facts: WordFacts;
  readonly met: (concept: number) => Met;
}

/** The longest phrase that starts at a word: its concept, or NOTHING; and one past its last word. */
export function longestPhrase(scanned: Scanned, start: number): readonly [concept: number, end: number] {
  const word = scanned.words.at(start);
  const byForm = phraseFrom(scanned, start, scanned.facts.firstByForm(word));
  const byStem = phraseFrom(scanned, start, scanned.facts.firstByStem(word));
  return byForm[0] !== NOTHING && byForm[1] >= byStem[1] ? byForm : byStem;
}

/** The longest phrase from a node on, which the first word led to. */
function phraseFrom(
  { words, parts, facts }: Scanned,
  start: number,
  first: number,
): readonly [concept: number, end: number] {
  if (first === 0) return [NOTHING, start];
  let [concept, end, node, small] = [facts.phrases.valueAt(first), start + 1, first, 0];
  for (let i = start + 1; i < words.length && parts.at(i) === 0; i++) {
    const word = words.at(i);
    const next = facts.next(node, word);
    if (next === 0) {
      if (!facts.isSmall(word) || ++small > MOST_SMALL_WORDS) break;
      continue;
    }
    [node, small] = [next, 0];
    const found = facts.phrases.valueAt(node);
    if (found !== NOTHING) [concept, end] = [found, i + 1];
  }
  return [concept, end];
}
