// The score of a pair: one number from 0 to 1 that orders all pairs, whatever their level, by how much worth looking at
// first they are.
import { isCopied, isReworded, type Evidence } from './levels';
import { SCORES, WEIGHTS } from './overlap-thresholds';

const between = ({ from, to }: { from: number; to: number }, share: number): number =>
  from + (to - from) * share;

/** All signals in one sum, between 0 and 1: more of any never makes it less. */
function weighed({ copied, reworded, facts, askScore }: Evidence): number {
  const sum =
    WEIGHTS.copied * Math.sqrt(copied) +
    WEIGHTS.reworded * Math.sqrt(reworded) +
    WEIGHTS.facts * facts +
    WEIGHTS.asks * askScore;
  return 1 - Math.exp(-sum);
}

/** The score of a pair, by the best of what holds for it; 0 for one that is only perhaps. It is not a probability. */
export function scoreOf(pair: Evidence): number {
  const { copied, reworded, asks } = SCORES;
  return Math.max(
    pair.asks > 0 ? between(asks, weighed(pair)) : 0,
    isReworded(pair) ? between(reworded, weighed(pair)) : 0,
    isCopied(pair) ? between(copied, pair.copied ** copied.exponent) : 0,
  );
}
