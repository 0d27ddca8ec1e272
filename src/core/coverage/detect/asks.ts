// Which asks of different submissions ask for the same, and which for the opposite.
import { at } from '../../language/numbers';
import type { Reader } from '../../language/reading';
import type { Analysis, Bag } from './analysis';
import { areOpposed, objectLikeness } from './opposed';
import type { ReadAsk } from './read-ask';
import type { Row, Vectors, Weighing } from './vectors';
import { rowFor, rowOf, vectorsOf, weigh } from './vectors';

const sqrt = Math.sqrt;

/** From this likeness on two asks are the same: in large collections only clear cases, so that the work stays small. */
const SAME_ASK = 0.35;
const SAME_ASK_OF_MANY = 0.65;
/** What counts as many submissions. */
const MANY = 3000;
/** Each reason to doubt halves the likeness. */
const DOUBT = 0.5;
/** Two asks about the same thing, with opposite actions. */
const SAME_OBJECT = 0.5;

/** An ask with all that make it, word for word the same in what it is about. */
export interface UniqueAsk {
  readonly ask: ReadAsk;
  /** Submissions, and the places of the ask in their lists, 0-based; ascending. */
  readonly rows: number[];
  readonly places: number[];
}

/** Asks like one, by their number among the unique ones. */
export interface Neighbours {
  readonly asks: readonly number[];
  readonly likeness: readonly number[];
  readonly opposed: readonly number[];
  readonly opposedLikeness: readonly number[];
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
  readonly weighing: Weighing;
}

const bagOf = ({ unique }: ReadAsk): Bag => ({
  dimensions: Int32Array.from(unique),
  counts: new Float32Array(unique.length).fill(1),
  length: unique.length,
});

const keyOf = ({ unique, isNegated, numbers }: ReadAsk): string =>
  `${[...unique].sort((x, y) => x - y).join(',')} ${isNegated} ${numbers.join(',')}`;

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

const share = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.some((each) => other.includes(each));

/** Both have some of a kind and none in common. */
const differ = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length > 0 && other.length > 0 && !share(one, other);

/** What is left of a likeness after the reasons to doubt it: other treaties, other issues, other protocols. */
export function doubted(likeness: number, one: ReadAsk, other: ReadAsk): number {
  let left = likeness;
  if (differ(one.names, other.names)) left *= DOUBT;
  if (differ(one.terms, other.terms)) left *= DOUBT;
  if (differ(one.numbers, other.numbers)) left *= DOUBT;
  return left;
}

interface Search {
  readonly vectors: Vectors;
  readonly unique: readonly UniqueAsk[];
  /** Value of each dimension in the ask that is looked at. */
  readonly values: Float64Array;
  /** For each ask, the search that met it last. */
  readonly met: Int32Array;
  readonly threshold: number;
  readonly weighing: Weighing;
  readonly reader: Reader;
}

/** The asks before `before` that share one of the rare dimensions without which a likeness cannot reach the threshold. */
function candidates({ vectors, met, threshold }: Search, row: Row, before: number, mark: number): number[] {
  const { postingStarts, postingRows } = vectors;
  const found: number[] = [];
  let rest = 1;
  for (let i = 0; i < row.dimensions.length && rest >= threshold * threshold; i++) {
    const dimension = at(row.dimensions, i);
    const value = row.values[i] ?? 0;
    rest -= value * value;
    if (dimension + 1 >= postingStarts.length) continue;
    const end = at(postingStarts, dimension + 1);
    for (let p = at(postingStarts, dimension); p < end; p++) {
      const other = at(postingRows, p);
      if (other >= before) break;
      if (at(met, other) === mark) continue;
      met[other] = mark;
      found.push(other);
    }
  }
  return found;
}

function product(values: Float64Array, vectors: Vectors, row: number): number {
  let sum = 0;
  const end = at(vectors.starts, row + 1);
  for (let i = at(vectors.starts, row); i < end; i++)
    sum += (values[at(vectors.dimensions, i)] ?? 0) * (vectors.values[i] ?? 0);
  return sum;
}

/** The asks before `before` that are like one, or its opposite; `mark` differs from search to search. */
function search(state: Search, ask: ReadAsk, row: Row, before: number, mark: number): Neighbours {
  const { values, vectors, unique, threshold, weighing, reader } = state;
  row.dimensions.forEach((dimension, i) => (values[dimension] = row.values[i] ?? 0));
  const [asks, likeness, opposed, opposedLikeness]: number[][] = [[], [], [], []];
  for (const other of candidates(state, row, before, mark)) {
    const theirs = unique[other]?.ask;
    const alike = product(values, vectors, other);
    if (!theirs || alike < threshold) continue;
    const sure = doubted(alike, ask, theirs);
    if (areOpposed(ask, theirs, reader)) {
      const object = doubted(objectLikeness(ask, theirs, weighing.weights), ask, theirs);
      if (object >= SAME_OBJECT) {
        opposed?.push(other);
        opposedLikeness?.push(object);
      }
    } else if (sure >= threshold) {
      asks?.push(other);
      likeness?.push(sure);
    }
  }
  for (const dimension of row.dimensions) values[dimension] = 0;
  return {
    asks: asks ?? [],
    likeness: likeness ?? [],
    opposed: opposed ?? [],
    opposedLikeness: opposedLikeness ?? [],
  };
}

interface Growing {
  asks: number[];
  likeness: number[];
  opposed: number[];
  opposedLikeness: number[];
}

/** Each search finds earlier asks; both get to know each other here. */
function join(state: Search): Growing[] {
  const all: Growing[] = state.unique.map(() => ({
    asks: [],
    likeness: [],
    opposed: [],
    opposedLikeness: [],
  }));
  state.unique.forEach(({ ask }, number) => {
    const found = search(state, ask, rowOf(state.vectors, number), number, number + 1);
    const own = all[number];
    found.asks.forEach((other, i) => {
      own?.asks.push(other);
      own?.likeness.push(found.likeness[i] ?? 0);
      all[other]?.asks.push(number);
      all[other]?.likeness.push(found.likeness[i] ?? 0);
    });
    found.opposed.forEach((other, i) => {
      own?.opposed.push(other);
      own?.opposedLikeness.push(found.opposedLikeness[i] ?? 0);
      all[other]?.opposed.push(number);
      all[other]?.opposedLikeness.push(found.opposedLikeness[i] ?? 0);
    });
  });
  return all;
}

/** How many submissions make each ask or one like it. */
function countAskers(
  unique: readonly UniqueAsk[],
  neighbours: readonly Neighbours[],
  rows: number,
): Int32Array {
  const met = new Int32Array(rows).fill(-1);
  return Int32Array.from(unique, (_ask, number) => {
    let count = 0;
    for (const like of [number, ...(neighbours[number]?.asks ?? [])]) {
      for (const row of unique[like]?.rows ?? []) {
        if (at(met, row) !== number) count++;
        met[row] = number;
      }
    }
    return count;
  });
}

/** Finds which asks are alike. `given` are the weights of a larger collection that these submissions belong to. */
export function indexAsks(rows: readonly Analysis[], reader: Reader, given?: Weighing): AskIndex {
  const { unique, ofRow } = collect(rows);
  const bags = unique.map(({ ask }) => bagOf(ask));
  const weighing = given ?? weigh(bags, reader, 'asks');
  const size = reader.dimensionCount() + 1;
  const state: Search = {
    vectors: vectorsOf(bags, weighing, size),
    unique,
    values: new Float64Array(size),
    met: new Int32Array(unique.length),
    threshold: rows.length > MANY ? SAME_ASK_OF_MANY : SAME_ASK,
    weighing,
    reader,
  };
  const neighbours = join(state);
  let mark = unique.length;
  return {
    unique,
    ofRow,
    neighbours,
    askedBy: countAskers(unique, neighbours, rows.length),
    weighing,
    neighboursOf(ask) {
      const row = rowFor(bagOf(ask), weighing);
      const values = new Float64Array(Math.max(size, reader.dimensionCount() + 1));
      return search({ ...state, values }, ask, byRarity(row), unique.length, ++mark);
    },
  };
}

/** The row with its heaviest dimensions first: which come first does not change what is found, only how soon. */
function byRarity({ dimensions, values }: Row): Row {
  const order = Array.from(dimensions, (_dimension, i) => i).sort(
    (x, y) => (values[y] ?? 0) - (values[x] ?? 0),
  );
  return {
    dimensions: Int32Array.from(order, (i) => at(dimensions, i)),
    values: Float32Array.from(order, (i) => values[i] ?? 0),
  };
}

/** Likeness of two asks that need not be in any index, with the reasons to doubt taken off. */
export function askLikeness(one: ReadAsk, other: ReadAsk, weights: Float64Array): number {
  const weightOf = (dimension: number): number => weights[dimension] ?? 0;
  const norm = (ask: ReadAsk): number => sqrt(ask.unique.reduce((sum, d) => sum + weightOf(d) ** 2, 0));
  const both = one.unique.filter((dimension) => other.unique.includes(dimension));
  const norms = norm(one) * norm(other);
  return norms > 0 ? doubted(both.reduce((sum, d) => sum + weightOf(d) ** 2, 0) / norms, one, other) : 0;
}
