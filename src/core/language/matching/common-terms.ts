// The terms that two submissions or two asks have in common, those that weigh most first, to be shown as reasons.
import type { Text } from '../../base/messages/text';
import type { Dimension, Reader } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import type { Analysis } from './analysis';
import type { AskMatch } from './asks';
import { saturated, type TermCounts, type TermWeights } from './bm25-weights';
import type { SharedTopics } from './types';

/** Words and concepts that are shown as shared, at most. */
const SHOWN = 6;

/** Asks may be in another language than the text: what is small there would be shown as if it said something. */
const isSmallAnywhere = (word: string): boolean =>
  Object.values(SMALL_WORDS).some((words) => words.has(word));

/** Dimensions by how much they say, the most first; of equal ones the order of reading does not matter. */
const inOrder = (found: readonly number[], says: (id: number) => number, reader: Reader): Dimension[] =>
  [...found]
    .sort((x, y) => says(y) - says(x) || reader.dimensionHash(x) - reader.dimensionHash(y))
    .map((id) => reader.dimension(id));

/** What two bags are both about, what says most first. */
export function commonTerms(
  reader: Reader,
  weighing: TermWeights,
  first: TermCounts,
  second: TermCounts,
): SharedTopics {
  const says = (id: number): number =>
    [first, second].reduce((product, { counts, length }) => {
      const count = saturated(counts.get(id) ?? 0, length, weighing);
      return product * count * (weighing.weights[id] ?? 0);
    }, 1);
  const both = [...second.counts.keys()].filter((id) => first.counts.has(id));
  const shared = inOrder(both, says, reader);
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
  { weights }: TermWeights,
  first: Analysis,
  second: Analysis,
  match: AskMatch,
): Text[] {
  const theirs = second.asks[match.second]?.unique ?? [];
  const both = (first.asks[match.first]?.unique ?? []).filter((id) => theirs.includes(id));
  return inOrder(both, (id) => weights[id] ?? 0, reader)
    .sort((x, y) => ORDER[x.kind] - ORDER[y.kind])
    .map(({ name }) => name)
    .filter(({ en }, i, names) => names.findIndex((name) => name.en === en) === i)
    .slice(0, SHOWN);
}
