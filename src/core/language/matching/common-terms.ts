// The terms that two submissions or two asks have in common, those that weigh most first, to be shown as reasons.
import type { Reader } from '../reading/reading';
import { SMALL_WORDS } from '../reading/small-words';
import type { Text } from '../../base/messages/text';
import type { Analysis } from './analysis';
import type { TermCounts } from './term-counts';
import type { AskMatch } from './ask-assignment';
import type { TopicIndex } from './topic-index';
import type { SharedTopics } from './types';
import { saturated, MOST_SATURATED } from './bm25-weights';

/** Words and concepts that are shown as shared, at most. */
const SHOWN = 6;

/** The few best of many, the best first; of equal ones the one that came with the smaller tie-breaker. */
interface Best {
  readonly dimensions: number[];
  readonly parts: number[];
}

function offer({ dimensions, parts }: Best, dimension: number, part: number, reader: Reader): void {
  let place = parts.length;
  const isBefore = (other: number): boolean =>
    part > (parts[other] ?? 0) ||
    (part === parts[other] && reader.dimensionHash(dimension) < reader.dimensionHash(dimensions[other] ?? 0));
  while (place > 0 && isBefore(place - 1)) place--;
  if (place >= SHOWN) return;
  parts.splice(place, 0, part);
  dimensions.splice(place, 0, dimension);
  if (parts.length > SHOWN) {
    parts.pop();
    dimensions.pop();
  }
}

/** Asks may be in another language than the text: what is small there would be shown as if it said something. */
const isSmallAnywhere = (word: string): boolean =>
  SMALL_WORDS.en.has(word) || SMALL_WORDS.es.has(word) || SMALL_WORDS.fr.has(word);

const isAction = (reader: Reader, dimension: number): boolean =>
  reader.dimension(dimension).kind === 'action';

/** From this part on a dimension may still be among the best. */
const bar = ({ parts }: Best): number => (parts.length < SHOWN ? 0 : (parts[SHOWN - 1] ?? 0));

/** Of two texts together; a little more, for rounding. */
const MOST_DAMPED = MOST_SATURATED * MOST_SATURATED * 1.0001;

/** Finds the words and concepts that two bags share, in buffers that all pairs share. */
export class CommonTerms {
  private readonly counts: Float32Array;

  constructor(private readonly reader: Reader) {
    this.counts = new Float32Array(reader.dimensionCount() + 1);
  }

  /** What both are about, what says most first. */
  find({ weighing }: TopicIndex, first: TermCounts, second: TermCounts): SharedTopics {
    const { counts, reader } = this;
    this.remember(first);
    const words: Best = { dimensions: [], parts: [] };
    const concepts: Best = { dimensions: [], parts: [] };
    for (let i = 0; i < second.dimensions.length; i++) {
      const dimension = second.dimensions[i] ?? 0;
      const count = counts[dimension] ?? 0;
      if (count === 0) continue;
      const isWord = reader.isWord(dimension);
      const best = isWord ? words : concepts;
      const weight = (weighing.weights[dimension] ?? 0) ** 2;
      if (weight * MOST_DAMPED < bar(best)) continue;
      if (isWord ? isSmallAnywhere(reader.dimension(dimension).name.en) : isAction(reader, dimension))
        continue;
      const both = saturated(count, first, weighing) * saturated(second.counts[i] ?? 0, second, weighing);
      offer(best, dimension, both * weight, reader);
    }
    this.forget(first);
    return {
      words: words.dimensions.map((dimension) => reader.dimension(dimension).name.en),
      concepts: concepts.dimensions.map((dimension) => reader.dimension(dimension).name),
    };
  }

  private remember({ dimensions, counts }: TermCounts): void {
    for (let i = 0; i < dimensions.length; i++) this.counts[dimensions[i] ?? 0] = counts[i] ?? 0;
  }

  private forget({ dimensions }: TermCounts): void {
    for (let i = 0; i < dimensions.length; i++) this.counts[dimensions[i] ?? 0] = 0;
  }
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
