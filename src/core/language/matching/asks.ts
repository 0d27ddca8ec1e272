// Finds, over all submissions, which asks ask for the same and which contradict each other.
import type { AskMeasure } from '../asks/measure';
import type { ReadAsk } from '../asks/read-ask';
import { foldedText } from '../reading/words';
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import { AskSearch, partsOfDimensions } from './ask-similarity';
import { AskPairs, type Neighbours } from './ask-pairs';
import type { TermCounts } from './term-counts';
import { SAME_ASK } from './ask-thresholds';
import { MANY } from './overlap-thresholds';
import { rowFor, rowOf, vectorsOf, weighTerms, type Vectors, type TermWeights } from './bm25-weights';

/** An ask with all that make it, word for word the same in what it is about. */
export interface UniqueAsk {
  readonly ask: ReadAsk;
  /** Submissions, and the places of the ask in their lists, 0-based; ascending. */
  readonly rows: number[];
  readonly places: number[];
}

export interface AskIndex {
  readonly unique: readonly UniqueAsk[];
  /** For each submission the unique asks that it makes, by place in its list; -1 for an ask that says nothing. */
  readonly ofRow: readonly (readonly number[])[];
  readonly neighbours: readonly Neighbours[];
  /** For each unique ask, how many submissions ask the same. */
  readonly askedBy: Int32Array;
  /** The neighbours of an ask that is not in the index. */
  neighboursOf(ask: ReadAsk): Neighbours;
  readonly weighing: TermWeights;
  /** 1 for dimensions that say by which measure something is done, 2 for concepts that asks are about. */
  readonly isMeasure: Uint8Array;
}

const bagOf = ({ unique }: ReadAsk): TermCounts => ({
  dimensions: Int32Array.from(unique),
  counts: new Float32Array(unique.length).fill(1),
  length: unique.length,
});

/** Word for word the same in what it is about, and in all else that it says of it. */
const keyOf = ({ unique, text }: ReadAsk): string =>
  `${[...unique].sort((x, y) => x - y).join(',')} ${foldedText(text)}`;

function collect(rows: readonly Analysis[]): { unique: UniqueAsk[]; ofRow: number[][] } {
  const unique: UniqueAsk[] = [];
  const known = new Map<string, number>();
  const ofRow = rows.map(({ asks }, row) =>
    asks.map((ask, place) => {
      if (ask.unique.length === 0) return -1;
      const key = keyOf(ask);
      const number = known.get(key) ?? unique.length;
      if (number === unique.length) {
        known.set(key, number);
        unique.push({ ask, rows: [], places: [] });
      }
      unique[number]?.rows.push(row);
      unique[number]?.places.push(place);
      return number;
    }),
  );
  return { unique, ofRow };
}

/** Each search finds earlier asks; both get to know each other here. */
function join(unique: readonly UniqueAsk[], vectors: Vectors, search: AskSearch): Neighbours[] {
  const [same, opposite] = [new AskPairs(), new AskPairs()];
  unique.forEach(({ ask }, number) => {
    search.find(ask, rowOf(vectors, number), number, number, same, opposite);
  });
  const opposed = opposite.byAsk(unique.length);
  return same.byAsk(unique.length).map((near, i) => ({ same: near, opposed: opposed[i] ?? near }));
}

/** How many submissions make each ask or one much like it. */
function countAskers(
  unique: readonly UniqueAsk[],
  neighbours: readonly Neighbours[],
  rows: number,
): Int32Array {
  const met = new Int32Array(rows).fill(-1);
  return Int32Array.from(unique, (_ask, number) => {
    let count = 0;
    const countRows = (ask: number): void => {
      for (const row of unique[ask]?.rows ?? []) {
        if (met[row] !== number) count++;
        met[row] = number;
      }
    };
    countRows(number);
    const near = neighbours[number]?.same;
    near?.asks.forEach((ask, i) => {
      if ((near.likeness[i] ?? 0) >= SAME_ASK.askedBy) countRows(ask);
    });
    return count;
  });
}

function sameFrom(submissions: number, asks: number): number {
  if (submissions > MANY.from) return SAME_ASK.likenessOfMany;
  return asks < SAME_ASK.few ? SAME_ASK.likenessOfFew : SAME_ASK.likeness;
}

/** Finds which asks are alike. `given` is the index of a larger collection that these submissions belong to. */
export function indexAsks(
  rows: readonly Analysis[],
  reader: Reader,
  measure: AskMeasure,
  given?: AskIndex,
): AskIndex {
  const { unique, ofRow } = collect(rows);
  const bags = unique.map(({ ask }) => bagOf(ask));
  const weighing = given?.weighing ?? weighTerms(bags, reader, 'asks');
  const vectors = vectorsOf(bags, weighing, reader.dimensionCount() + 1);
  const isMeasure = given?.isMeasure ?? partsOfDimensions(vectors, unique.length, reader);
  const threshold = sameFrom(rows.length, given ? given.unique.length : unique.length);
  const asks = unique.map(({ ask }) => ask);
  const search = new AskSearch(asks, vectors, isMeasure, threshold, measure);
  const neighbours = join(unique, vectors, search);
  return {
    unique,
    ofRow,
    neighbours,
    askedBy: countAskers(unique, neighbours, rows.length),
    weighing,
    isMeasure,
    neighboursOf(ask) {
      const [same, opposite] = [new AskPairs(), new AskPairs()];
      search.find(ask, rowFor(bagOf(ask), weighing), unique.length, -1, same, opposite);
      return { same: same.found(), opposed: opposite.found() };
    },
  };
}
