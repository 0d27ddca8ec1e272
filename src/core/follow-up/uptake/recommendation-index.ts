// Indexes recommendations for the search by asks: by terms (BM25), by issue, and by persons concerned.
import type { Reader } from '../../language/reading/reading';
import type { TermCounts } from '../../language/matching/term-counts';
import { saturated, weighTerms, type TermWeights } from '../../language/matching/bm25-weights';
import { weighAsk, type Expansion, type Alike, type WeightedQuery } from './query';
import type { DemandReader, Profile, DemandFeatures, Demand } from './demand-features';
import { invertedIndexOf, type IndexedRow, type InvertedIndex } from './inverted-index';
import { createFuzzyTerms } from './fuzzy-terms';
import { UPTAKE } from './uptake-thresholds';

/** What an ask's own words would give to a recommendation that repeats it. */
const FULL = 1 + UPTAKE.issues + UPTAKE.people;

interface RecommendationIndex {
  readonly rows: readonly DemandFeatures[];
  readonly weighing: TermWeights;
  weigh(ask: DemandFeatures, meant: readonly Expansion[]): WeightedQuery;
  /** How much each recommendation says of an ask, from 0 to 1, by its number. The array is used again by the next ask. */
  scores(ask: DemandFeatures, weighed: WeightedQuery): Float64Array;
}

/** Numbers for keys, from 0. */
function createNumbers(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

interface ProfilePostings {
  readonly postings: InvertedIndex;
  readonly numberOf: (key: string) => number;
}

function profilePostings(profiles: readonly Profile[]): ProfilePostings {
  const numberOf = createNumbers();
  const rows = profiles.map((profile) => ({
    keys: [...profile.keys()].map(numberOf),
    values: [...profile.values()],
  }));
  const size = rows.reduce((most, { keys }) => Math.max(most, ...keys), -1) + 1;
  return { postings: invertedIndexOf(rows, size), numberOf };
}

/** Words of the recommendations that are spelt like one, worked out once for each. */
function alikeWords(reader: Reader, words: InvertedIndex, size: number): Alike {
  const vocabulary = new Map<number, string>();
  for (let dimension = 1; dimension < size; dimension++) {
    const { kind, key } = reader.dimension(dimension);
    if (kind === 'word' && words.rows(dimension) > 0) vocabulary.set(dimension, key);
  }
  const spellings = createFuzzyTerms(vocabulary);
  const known = new Map<number, ReturnType<Alike>>();
  return (dimension) => {
    const before = known.get(dimension);
    if (before) return before;
    const found = spellings(reader.dimension(dimension).key, dimension);
    known.set(dimension, found);
    return found;
  };
}

const wordRow = (bag: TermCounts, weighing: TermWeights): IndexedRow => ({
  keys: bag.dimensions,
  values: bag.counts.map((count) => saturated(count, bag, weighing)),
});

/** Reads all recommendations and prepares them. */
export function indexRecommendations(
  recommendations: readonly Demand[],
  readDemand: DemandReader,
  reader: Reader,
): RecommendationIndex {
  const rows = recommendations.map(readDemand);
  const bags = rows.map(({ bag }) => bag);
  const weighing = weighTerms(bags, reader, 'asks');
  const size = reader.dimensionCount() + 1;
  const words = invertedIndexOf(
    bags.map((bag) => wordRow(bag, weighing)),
    size,
  );
  const issues = profilePostings(rows.map((row) => row.issues));
  const people = profilePostings(rows.map((row) => row.people));
  const alike = alikeWords(reader, words, size);
  const sums = new Float64Array(rows.length);
  const add = (postings: InvertedIndex, key: number, weight: number): void =>
    postings.each(key, (row, value) => (sums[row] = (sums[row] ?? 0) + weight * value));
  const addProfile = ({ postings, numberOf }: ProfilePostings, profile: Profile, share: number): void => {
    for (const [key, weight] of profile) add(postings, numberOf(key), weight * share);
  };
  return {
    rows,
    weighing,
    weigh: (ask, meant) => weighAsk(ask, meant, weighing, reader, alike),
    scores(ask, { wanted, whole }) {
      sums.fill(0);
      for (const { dimension, weight } of wanted) add(words, dimension, weight / (whole * FULL || 1));
      addProfile(issues, ask.issues, UPTAKE.issues / FULL);
      addProfile(people, ask.people, UPTAKE.people / FULL);
      const lobbied = new Set(ask.countries);
      rows.forEach(({ countries }, row) => {
        const raised = lobbied.size > 0 && countries.some((country) => lobbied.has(country));
        sums[row] = Math.min(1, (sums[row] ?? 0) * (raised ? UPTAKE.askedCountry : 1));
      });
      return sums;
    },
  };
}
