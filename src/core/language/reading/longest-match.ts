// Longest match: finds the longest known phrase that starts at a word of a text.
import type { WordCache } from './word-cache';

/** A phrase may have this many small words between two others, as in "elimination de toutes les formes de discrimination". */
export const MOST_SMALL_WORDS = 6;
/** In place of a concept, where no phrase starts. */
const NOTHING = -1;

/** The words of a text, in arrays that may be longer than they are. */
export interface Words {
  readonly count: number;
  readonly words: Int32Array;
  /** 1 where a new sentence begins. */
  readonly parts: Int32Array;
  readonly facts: WordCache;
}

/** Finds phrases; what it found stands in its fields, since it is asked for nearly each word. */
export class PhraseFinder {
  /** The concept of the longest phrase, or NOTHING; and one past its last word. */
  concept = NOTHING;
  end = 0;

  /** Looks for the longest phrase that starts at a word; whether there is one. */
  find(text: Words, start: number): boolean {
    const { facts, words } = text;
    const word = words[start] ?? 0;
    this.concept = NOTHING;
    this.end = start;
    // Of equally long ones that of the word as it stands counts.
    this.follow(text, start, facts.firstByStem(word), false);
    this.follow(text, start, facts.firstByForm(word), true);
    return this.concept !== NOTHING;
  }

  /** The longest phrase from a node on, which the first word led to, when it is longer than what was found. */
  private follow(
    { count, words, parts, facts }: Words,
    start: number,
    first: number,
    orEqual: boolean,
  ): void {
    if (first === 0) return;
    const { phrases } = facts;
    let concept = phrases.valueAt(first);
    let end = start + 1;
    let node = first;
    let small = 0;
    for (let i = end; i < count && (parts[i] ?? 0) === 0; i++) {
      const word = words[i] ?? 0;
      const next = facts.next(node, word);
      if (next === 0) {
        if (!facts.isSmall(word) || ++small > MOST_SMALL_WORDS) break;
        continue;
      }
      node = next;
      small = 0;
      const found = phrases.valueAt(node);
      if (found === NOTHING) continue;
      concept = found;
      end = i + 1;
    }
    if (concept === NOTHING || end < this.end || (end === this.end && !orEqual)) return;
    this.concept = concept;
    this.end = end;
  }
}
