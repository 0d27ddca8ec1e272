// How well and how fast asks are matched with recommendations, beside plain keywords.
import { createMatcher, type Demand } from '../../src/core/follow-up/uptake/match-asks';
import { readMeaningTable } from '../../src/core/language/meaning/table';
import { pageOfBuild } from '../support/page-of-build';
import { medianTime } from './overlaps/timing';
import { generatedSet, manyDemands } from './uptake/generated';
import { keywordRanking } from './uptake/keywords';
import { labelledSets } from './uptake/labelled';
import { retrieval, type LabelledSet, type Ranking } from './uptake/retrieval';

const ROUNDS = 3;
const SIZES = [
  [300, 350],
  [300, 4000],
] as const;

function ours(asks: readonly Demand[], recommendations: readonly Demand[]): Ranking {
  const { measure, ranked } = createMatcher(
    recommendations,
    readMeaningTable(pageOfBuild('meaning').trimEnd()),
  );
  return asks.map(({ text }) => ranked(measure.read(text)).map(({ id }) => id));
}

function figures(sets: readonly LabelledSet[], rank: typeof ours): Record<string, string> {
  const { recallAt10, meanReciprocalRank } = retrieval(
    sets.map(({ asks, recommendations }) => ({ asks, found: rank(asks, recommendations) })),
  );
  return { 'recall@10': recallAt10.toFixed(3), MRR: meanReciprocalRank.toFixed(3) };
}

function printRecall(): void {
  const sets = [generatedSet(300, 350, 'dev'), generatedSet(300, 350, 'plain'), ...labelledSets()];
  const names = [...new Set(sets.map(({ name }) => name))];
  console.log('uptake: recommendations found for asks');
  console.table(
    names.map((name) => {
      const own = sets.filter((set) => set.name === name);
      const [plain, found] = [figures(own, keywordRanking), figures(own, ours)];
      return {
        set: name,
        asks: own.reduce((sum, { asks }) => sum + asks.length, 0),
        'recall@10 of keywords': plain['recall@10'],
        'MRR of keywords': plain['MRR'],
        ...found,
      };
    }),
  );
}

function printTimes(): void {
  console.log('uptake: time to match');
  console.table(
    SIZES.map(([asks, count]) => {
      const [first, second] = manyDemands(asks, count);
      const milliseconds = medianTime(
        ROUNDS,
        () => undefined,
        () => ours(first, second),
      );
      return {
        asks,
        recommendations: count,
        milliseconds: Math.round(milliseconds),
        'recommendations a second': Math.round((count / milliseconds) * 1000),
        'MB after': Math.round(process.memoryUsage().rss / 2 ** 20),
      };
    }),
  );
}

export function run(): void {
  printRecall();
  printTimes();
}
