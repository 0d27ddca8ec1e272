// The score of a pair: one number from 0 to 1 that orders all pairs, whatever their level, by how much worth looking at
// first they are.
import { asksSay, asksTheSame, isCopied, isReworded, type Evidence } from './levels';
import { COPIED, REWORDED, SCORES, THIRD_LEFT, WEIGHTS, type Signal } from './overlap-thresholds';

/** All signals in one sum, between 0 and 1: more of any never makes it less. */
function weighed(
  pair: Evidence,
  weights: Readonly<Record<Signal, number>>,
  thirdLeft: number = THIRD_LEFT,
): number {
  const { sqrt } = Math;
  const sum =
    weights.copied * sqrt(pair.copied) +
    weights.reworded * sqrt(pair.reworded) +
    weights.facts * pair.facts +
    weights.asks * asksSay(pair) +
    weights.topic * pair.topic +
    weights.ground * pair.ground +
    weights.outline * pair.outline +
    weights.issues * sqrt(pair.issues);
  return 1 - Math.exp(-sum / thirdLeft);
}

const between = ({ from, to }: { from: number; to: number }, share: number): number =>
  from + (to - from) * share;

const upToOne = (value: number, enough: number): number => Math.min(1, value / enough);

/** How near a pair is to being copied or reworded, between 0 and 1. */
function nearly({
  copied,
  copiedWords,
  longestOwn,
  reworded,
  pieces,
  retold,
  retoldCount,
}: Evidence): number {
  const ofCopied = Math.max(
    upToOne(copied, COPIED.share) * upToOne(copiedWords, COPIED.fewWords),
    upToOne(longestOwn, COPIED.longOwnPassage),
  );
  const ofReworded = upToOne(reworded, REWORDED.share) * upToOne(pieces, REWORDED.leastPieces);
  const ofFacts = upToOne(retold, REWORDED.sameFacts) * upToOne(retoldCount, REWORDED.leastFacts);
  // Half of what is needed says less than half as much.
  return Math.max(ofCopied, ofReworded, ofFacts) ** SCORES.nearlyExponent;
}

/** Of a pair that is no more than on one issue or related: by its ground, and more the nearer it is to being more. */
function groundScore(pair: Evidence): number {
  const { ground, below } = SCORES;
  return below * (1 - (1 - (ground / below) * weighed(pair, WEIGHTS.ground)) * (1 - nearly(pair)));
}

/** The score of a pair, by the best of what holds for it. It is not a probability. */
export function scoreOf(pair: Evidence): number {
  const { copied, reworded, asks } = SCORES;
  return Math.max(
    groundScore(pair),
    asksTheSame(pair) ? between(asks, weighed(pair, WEIGHTS.asks, asks.thirdLeft)) : 0,
    isReworded(pair) ? between(reworded, weighed(pair, WEIGHTS.content)) : 0,
    isCopied(pair) ? between(copied, pair.copied ** copied.exponent) : 0,
  );
}
