// What an ask looks for in recommendations: its words and subjects, and words spelt much like its own, each weighted.
import type { Reader } from '../language/reading';
import { at } from '../language/numbers';
import type { Weighing } from '../coverage/detect/vectors';
import { damped } from '../coverage/detect/vectors';
import type { ReadDemand } from './read-demand';
import type { AlikeWord } from './spellings';

/** What is looked for. */
export interface Wanted {
  readonly dimension: number;
  readonly weight: number;
  /** The ask's own word, where this one is only spelt like it. */
  readonly alikeTo?: number;
}

export interface WeighedAsk {
  readonly wanted: readonly Wanted[];
  /** What a recommendation of usual length that says all of it would get. */
  readonly whole: number;
}

/** How much a word counts that is only spelt like one of the ask. */
const ALIKE_COUNTS = 0.7;

/** The words spelt like a word of the ask, by its dimension. */
export type Alike = (dimension: number) => readonly AlikeWord[];

export function weighAsk({ bag }: ReadDemand, weighing: Weighing, reader: Reader, alike: Alike): WeighedAsk {
  const weightOf = (dimension: number): number => weighing.weights[dimension] ?? weighing.unseen;
  const wanted = new Map<number, Wanted>();
  let whole = 0;
  bag.dimensions.forEach((dimension, i) => {
    const weight = (bag.counts[i] ?? 0) * weightOf(dimension);
    wanted.set(dimension, { dimension, weight });
    whole += weight * damped(bag.counts[i] ?? 0, { ...bag, length: weighing.averageLength }, weighing);
  });
  for (let i = 0; i < bag.dimensions.length; i++) {
    const own = at(bag.dimensions, i);
    if (reader.dimension(own).kind !== 'word') continue;
    for (const { word, likeness } of alike(own)) {
      if (wanted.has(word)) continue;
      // A rare word that is spelt like a common one says no more than that.
      const weight = (bag.counts[i] ?? 0) * Math.min(weightOf(own), weightOf(word));
      wanted.set(word, { dimension: word, weight: weight * likeness * ALIKE_COUNTS, alikeTo: own });
    }
  }
  return { wanted: [...wanted.values()], whole };
}
