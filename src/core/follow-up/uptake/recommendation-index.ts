// How much recommendations say of an ask: by the words and concepts of both (BM25), by likeness in meaning, by what both
// ask, and by issues.
import type { AskMeasure } from '../../language/asks/measure';
import {
  saturated,
  weighTerms,
  type TermCounts,
  type TermWeights,
} from '../../language/matching/bm25-weights';
import { likenessOf } from '../../language/meaning/probe';
import type { Reader } from '../../language/reading/reading';
import type { DemandFeatures, Profile } from './demand-features';
import { UPTAKE } from './uptake-thresholds';

/** A score for each recommendation, by its number. */
type Scores = (row: number) => number;

/** What the words of an ask say in each recommendation, as a share of what one that repeats it would say. */
function createWordScores(rows: readonly DemandFeatures[], reader: Reader): (ask: DemandFeatures) => Scores {
  const weighing: TermWeights = weighTerms(
    rows.map(({ bag }) => bag),
    reader,
    'asks',
  );
  return ({ bag }) => {
    const wanted = new Map(
      [...bag.counts].map(([id, count]) => [id, count * (weighing.weights[id] ?? weighing.unseen)]),
    );
    const saidBy = ({ counts, length }: Pick<TermCounts, 'counts' | 'length'>): number => {
      let sum = 0;
      for (const [id, weight] of wanted) {
        const count = counts.get(id);
        if (count !== undefined) sum += weight * saturated(count, length, weighing);
      }
      return sum;
    };
    const whole = saidBy({ counts: bag.counts, length: weighing.averageLength });
    return (row) => {
      const own = rows[row]?.bag;
      return own && whole > 0 ? Math.min(1, saidBy(own) / whole) : 0;
    };
  };
}

/** Likeness of the whole texts in meaning; nothing where there is no table. */
function createMeaningScores(
  rows: readonly DemandFeatures[],
  { space }: AskMeasure,
): (ask: DemandFeatures) => Scores {
  if (!space) return () => () => 0;
  const bags = rows.map(({ text }) => space.read(text));
  return ({ text }) => {
    const own = space.read(text);
    return (row) => {
      const bag = bags[row];
      return bag ? likenessOf(space, own, bag) : 0;
    };
  };
}

const cosine = (one: Profile, other: Profile): number =>
  [...one].reduce((sum, [key, weight]) => sum + weight * (other.get(key) ?? 0), 0);

/** Numbers of the highest scores above a bound, the highest first; equal ones in order. */
export function best(scores: ArrayLike<number>, most: number, above: number): number[] {
  return Array.from(scores, (_score, row) => row)
    .filter((row) => (scores[row] ?? 0) > above)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
    .slice(0, most);
}

/** A recommendation that says something of an ask. */
interface Said {
  readonly row: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** What recommendations say of an ask, those that say most first. */
export function createSearch(
  rows: readonly DemandFeatures[],
  measure: AskMeasure,
  reader: Reader,
): (ask: DemandFeatures) => Said[] {
  const [words, meaning] = [createWordScores(rows, reader), createMeaningScores(rows, measure)];
  const full = UPTAKE.words + UPTAKE.issues + UPTAKE.asked + (measure.space ? UPTAKE.meaning : 0);
  return (ask) => {
    const [byWords, byMeaning, lobbied] = [words(ask), meaning(ask), new Set(ask.countries)];
    const scores = Float64Array.from(
      rows,
      ({ issues }, row) =>
        UPTAKE.words * byWords(row) +
        UPTAKE.meaning * byMeaning(row) +
        UPTAKE.issues * cosine(ask.issues, issues),
    );
    const closer = best(scores, UPTAKE.lookedAt, 0).flatMap((row): Said[] => {
      const other = rows[row];
      if (!other) return [];
      const { forth, back } = measure.compare(ask.asked, other.asked);
      const asked = UPTAKE.forth * forth + (1 - UPTAKE.forth) * back;
      const isAsked = other.countries.some((country) => lobbied.has(country));
      const said = ((scores[row] ?? 0) + UPTAKE.asked * asked) / full;
      return [{ row, score: Math.min(1, said * (isAsked ? UPTAKE.askedCountry : 1)) }];
    });
    return closer.sort((one, other) => other.score - one.score || one.row - other.row);
  };
}
