// How far a likeness stands out from what is usual: some texts are near to everything, and texts of one language nearer
// than those of two, so that a likeness by itself says little.
import { GROUND_THRESHOLDS } from './meaning-thresholds';

const { leastSpread, generalTexts } = GROUND_THRESHOLDS;

/** Mean and spread of likenesses with texts that have nothing to do with one. */
export interface UsualSimilarity {
  readonly mean: number;
  readonly spread: number;
}

export function usualOf(likenesses: readonly number[]): UsualSimilarity {
  const count = likenesses.length || 1;
  const mean = likenesses.reduce((sum, each) => sum + each, 0) / count;
  const squares = likenesses.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / count) };
}

/** How many spreads a likeness is above the mean. */
export const standOut = (likeness: number, { mean, spread }: UsualSimilarity): number =>
  (likeness - mean) / (spread + leastSpread);

/** What is usual among so many submissions, with general texts for what a few submissions cannot tell. */
export function mixed(own: UsualSimilarity, general: UsualSimilarity, count: number): UsualSimilarity {
  const trust = count / (count + generalTexts);
  return {
    mean: trust * own.mean + (1 - trust) * general.mean,
    spread: trust * own.spread + (1 - trust) * general.spread,
  };
}
