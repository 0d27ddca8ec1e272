// The terms that two submissions or two asks have in common, those that weigh most first, to be shown as reasons.
import type { Text } from '../../base/messages/text';
import type { Dimension, Reader } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import type { Analysis } from './analysis';
import type { AskMatch } from './asks';
import { saturated, type TermWeights } from './bm25-weights';
import type { TermCounts } from './term-counts';
import type { SharedTopics } from './types';

/** Words and concepts that are shown as shared, at most. */
const SHOWN = 6;

/** Asks may be in another language than the text: what is small there would be shown as if it said something. */
const isSmallAnywhere = (word: string): boolean =>
  SMALL_WORDS.en.has(word) || SMALL_WORDS.es.has(word) || SMALL_WORDS.fr.has(word);

/** Dimensions of two bags with how much each says of both; of equal ones the order of reading does not matter. */
function sharedDimensions(
  reader: Reader,
  weighing: TermWeights,
  first: TermCounts,
  second: TermCounts,
): Dimension[] {
  const counts = new Map(Array.from(first.dimensions, (dimension, i) => [dimension, first.counts[i] ?? 0]));
  const shared = [...second.dimensions].flatMap((dimension, i) => {
    const count = counts.get(dimension);
    if (count === undefined) return [];
    const both = saturated(count, first, weighing) * saturated(second.counts[i] ?? 0, second, weighing);
    return [{ dimension, says: both * (weighing.weights[dimension] ?? 0) ** 2 }];
  });
  return shared
    .sort((x, y) => y.says - x.says || reader.dimensionHash(x.dimension) - reader.dimensionHash(y.dimension))
    .map(({ dimension }) => reader.dimension(dimension));
}

/** What two bags are both about, what says most first. */
export function commonTerms(
  reader: Reader,
  weighing: TermWeights,
  first: TermCounts,
  second: TermCounts,
): SharedTopics {
  const shared = sharedDimensions(reader, weighing, first, second);
  const words = shared.filter(({ kind, name }) => kind === 'word' && !isSmallAnywhere(name.en));
  const concepts = shared.filter(({ kind }) => kind === 'name' || kind === 'term');
  return {
    words: words.slice(0, SHOWN).map(({ name }) => name.en),
    concepts: concepts.slice(0, SHOWN).map(({ name }) => name),
  };
}

const ORDER = { name: 0, term: 0, action: 1, word: 2, family: 3, means: 3 } as const;

/** What two asks have in common, concepts first. */
export function commonTermsOfAsks(
  reader: Reader,
  weights: Float64Array,
  first: Analysis,
  second: Analysis,
  match: AskMatch,
): Text[] {
  const theirs = second.asks[match.second]?.unique ?? [];
  const both = (first.asks[match.first]?.unique ?? []).filter((dimension) => theirs.includes(dimension));
  const place = (dimension: number): number => ORDER[reader.dimension(dimension).kind];
  return both
    .sort(
      (x, y) =>
        place(x) - place(y) ||
        (weights[y] ?? 0) - (weights[x] ?? 0) ||
        reader.dimensionHash(x) - reader.dimensionHash(y),
    )
    .map((dimension) => reader.dimension(dimension).name)
    .filter(({ en }, i, names) => names.findIndex((name) => name.en === en) === i)
    .slice(0, SHOWN);
}
