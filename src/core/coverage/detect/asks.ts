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
const SAME_ASK = 0.4;
const SAME_ASK_OF_MANY = 0.65;
/** What counts as many submissions. */
const MANY = 3000;
/** Below this length a part of an ask is none. */
const SMALL_PART = 0.01;
/** Each reason to doubt halves the likeness. */
const DOUBT = 0.5;
/** Actions are said in many ways, so that other ones are a weaker reason. */
const SLIGHT_DOUBT = 0.7;
/** Two asks about the same thing, with opposite actions. */
const SAME_OBJECT = 0.6;

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
export function doubted(likeness: number, one: ReadAsk, other: ReadAsk, isMeasure: Uint8Array): number {
  let left = likeness;
  const aboutOf = ({ terms }: ReadAsk): number[] => terms.filter((term) => isMeasure[term] !== 1);
  if (differ(one.names, other.names)) left *= DOUBT;
  if (differ(aboutOf(one), aboutOf(other))) left *= DOUBT;
  if (differ(one.numbers, other.numbers)) left *= DOUBT;
  if (differ(one.leading, other.leading)) left *= SLIGHT_DOUBT;
  return left;
}

/** A word in more than this share of all asks, and in so many, says how something is done and not what about. */
const MEASURE_SHARE = 0.02;
const MEASURE_ASKS = 8;

/** 1 for dimensions that say by which measure: actions, and words that many asks have. */
function measures(vectors: Vectors, asks: number, reader: Reader): Uint8Array {
  const isMeasure = new Uint8Array(vectors.postingStarts.length);
  const least = Math.max(MEASURE_ASKS, asks * MEASURE_SHARE);
  for (let dimension = 1; dimension <= reader.dimensionCount(); dimension++) {
    const texts = at(vectors.postingStarts, dimension + 1) - at(vectors.postingStarts, dimension);
    if (texts >= least || reader.dimension(dimension).kind === 'action') isMeasure[dimension] = 1;
  }
  return isMeasure;
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
  readonly isMeasure: Uint8Array;
  /** Length of each ask's measure as a vector. */
  readonly measureLengths: Float64Array;
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

function measureLength({ dimensions, values }: Row, isMeasure: Uint8Array): number {
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++)
    if (isMeasure[at(dimensions, i)] === 1) squares += (values[i] ?? 0) ** 2;
  return sqrt(squares);
}

/** Half of the likeness of two asks is that of the less alike of their two parts: what about, and by which measure. */
function likenessWith(
  { values, vectors, isMeasure, measureLengths }: Search,
  row: number,
  ownMeasure: number,
): number {
  let [object, measure] = [0, 0];
  const end = at(vectors.starts, row + 1);
  for (let i = at(vectors.starts, row); i < end; i++) {
    const dimension = at(vectors.dimensions, i);
    const part = (values[dimension] ?? 0) * (vectors.values[i] ?? 0);
    if (isMeasure[dimension] === 1) measure += part;
    else object += part;
  }
  const whole = object + measure;
  const theirMeasure = measureLengths[row] ?? 0;
  const measureLength = ownMeasure * theirMeasure;
  const objectLength = sqrt(Math.max(0, (1 - ownMeasure * ownMeasure) * (1 - theirMeasure * theirMeasure)));
  if (measureLength < SMALL_PART || objectLength < SMALL_PART) return whole;
  return (whole + Math.min(object / objectLength, measure / measureLength)) / 2;
}

/** The asks before `before` that are like one, or its opposite; `mark` differs from search to search. */
function search(state: Search, ask: ReadAsk, row: Row, before: number, mark: number): Neighbours {
  const { values, unique, threshold, weighing, reader } = state;
  row.dimensions.forEach((dimension, i) => (values[dimension] = row.values[i] ?? 0));
  const ownMeasure = measureLength(row, state.isMeasure);
  const [asks, likeness, opposed, opposedLikeness]: number[][] = [[], [], [], []];
  for (const other of candidates(state, row, before, mark)) {
    const theirs = unique[other]?.ask;
    const alike = likenessWith(state, other, ownMeasure);
    if (!theirs || alike < threshold) continue;
    const sure = doubted(alike, ask, theirs, state.isMeasure);
    if (areOpposed(ask, theirs, reader)) {
      const object = doubted(objectLikeness(ask, theirs, weighing.weights), ask, theirs, state.isMeasure);
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

/** From this likeness on an ask counts as made by the other submission, too. */
const ASKED_BY = 0.5;

/** How many submissions make each ask or one much like it. */
function countAskers(
  unique: readonly UniqueAsk[],
  neighbours: readonly Neighbours[],
  rows: number,
): Int32Array {
  const met = new Int32Array(rows).fill(-1);
  return Int32Array.from(unique, (_ask, number) => {
    let count = 0;
    const near = neighbours[number];
    const same = near?.asks.filter((_ask, i) => (near.likeness[i] ?? 0) >= ASKED_BY) ?? [];
    for (const like of [number, ...same]) {
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
  const vectors = vectorsOf(bags, weighing, size);
  const isMeasure = measures(vectors, unique.length, reader);
  const state: Search = {
    vectors,
    unique,
    isMeasure,
    measureLengths: Float64Array.from(unique, (_ask, i) => measureLength(rowOf(vectors, i), isMeasure)),
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
