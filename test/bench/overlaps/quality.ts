// How well the scores of one way of comparing tell planted overlaps from other pairs.
import { POSITIVE, type Corpus, type TruthLevel } from './corpus';
import { bar, bestF1, recallAbove, type Best } from './metrics';
import { forEachPair, type Scores } from './scores';

/** At most so many of the pairs that do not overlap may be taken for overlaps: one in ten thousand. */
const FALSE_RATE = 1 / 10_000;

export interface Quality {
  /** Share of the planted pairs of each level above the bar. */
  readonly recall: Readonly<Partial<Record<TruthLevel, number>>>;
  /** Among what stands above the bar. */
  readonly precision: number;
  readonly best: Best;
  readonly threshold: number;
}

export type ByLevel = ReadonlyMap<TruthLevel, number[]>;

export function scoresByLevel(corpus: Corpus, scores: Scores): ByLevel {
  const levels = new Map<TruthLevel, number[]>();
  forEachPair(corpus.submissions.length, (first, second) => {
    const level = corpus.level(first, second);
    const list = levels.get(level);
    if (list) list.push(scores.get(first, second));
    else levels.set(level, [scores.get(first, second)]);
  });
  return levels;
}

const gather = (levels: ByLevel, wanted: readonly TruthLevel[]): number[] =>
  wanted.flatMap((level) => levels.get(level) ?? []);

export function qualityOf(corpus: Corpus, scores: Scores): Quality {
  const levels = scoresByLevel(corpus, scores);
  const negative = [...(levels.get('6') ?? []), ...(levels.get('6b') ?? []), ...(levels.get('7') ?? [])];
  for (const score of levels.get('8') ?? []) negative.push(score);
  const positive = gather(levels, POSITIVE);
  const threshold = bar(negative, FALSE_RATE);
  const shown: TruthLevel[] = [...POSITIVE, '5p', '5x'];
  const found = positive.filter((score) => score > threshold).length;
  const wrong = negative.filter((score) => score > threshold).length;
  return {
    recall: Object.fromEntries(
      shown.map((level) => [level, recallAbove(levels.get(level) ?? [], threshold)]),
    ),
    precision: found / (found + wrong),
    best: bestF1(positive, negative),
    threshold,
  };
}
