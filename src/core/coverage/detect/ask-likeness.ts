// How alike two asks are, and the search for those like one.
import type { Reader } from '../../language/reading';
import { kindsLikeness, measureKinds } from './measure-words';
import { areOpposed, objectLikeness } from './opposed';
import type { ReadAsk } from './read-ask';
import type { Row, Vectors, Weighing } from './vectors';
import { rowOf } from './vectors';

const sqrt = Math.sqrt;

/** Below this length a part of an ask is none. */
const SMALL_PART = 0.01;
/** Each reason to doubt halves the likeness. */
const DOUBT = 0.5;
/** Actions are said in many ways, so that other ones are a weaker reason. */
const SLIGHT_DOUBT = 0.7;
/** Marks a concept that asks are about. */
const OBJECT_CONCEPT = 2;
/** Likeness of two things about which the same concepts are named, in other words. */
const SAME_CONCEPTS = 0.5;
/** Likeness of two measures of the same kinds in other words. */
const SAME_KINDS = 0.8;
/** From this likeness on two asks are about the same thing, whatever they want done. */
const SAME_OBJECT = 0.6;

/** Asks like one, by their number among those that are searched, and those that want the opposite. */
export interface Neighbours {
  readonly asks: number[];
  readonly likeness: number[];
  readonly opposed: number[];
  readonly opposedLikeness: number[];
}

export const noNeighbours = (): Neighbours => ({ asks: [], likeness: [], opposed: [], opposedLikeness: [] });

const share = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.some((each) => other.includes(each));

/** Both have some of a kind and none in common. */
const differ = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length > 0 && other.length > 0 && !share(one, other);

/** What is left of a likeness after the reasons to doubt it: other treaties, other issues, other protocols. */
function doubted(likeness: number, one: ReadAsk, other: ReadAsk, isMeasure: Uint8Array): number {
  let left = likeness;
  const aboutOf = ({ terms }: ReadAsk): number[] => terms.filter((term) => isMeasure[term] !== 1);
  if (differ(one.names, other.names)) left *= DOUBT;
  if (differ(aboutOf(one), aboutOf(other))) left *= DOUBT;
  if (differ(one.numbers, other.numbers)) left *= DOUBT;
  if ((one.kinds & other.kinds) === 0 && differ(one.leading, other.leading)) left *= SLIGHT_DOUBT;
  return left;
}

/** A word in more than this share of all asks, and in so many, says how something is done and not what about. */
const MEASURE_SHARE = 0.02;
const MEASURE_ASKS = 8;

/** 1 for dimensions that say by which measure: actions, words for kinds of measures, and words that many asks have. 2 for concepts that asks are about. */
export function measures(vectors: Vectors, asks: number, reader: Reader): Uint8Array {
  const isMeasure = new Uint8Array(vectors.postingStarts.length);
  const least = Math.max(MEASURE_ASKS, asks * MEASURE_SHARE);
  for (let dimension = 1; dimension <= reader.dimensionCount(); dimension++) {
    const texts = (vectors.postingStarts[dimension + 1] ?? 0) - (vectors.postingStarts[dimension] ?? 0);
    if (texts === 0) continue;
    const { kind, key } = reader.dimension(dimension);
    const namesKind = kind !== 'name' && measureKinds(key.split(' ')) !== 0;
    if (texts >= least || kind === 'action' || namesKind) isMeasure[dimension] = 1;
    else if (kind !== 'word') isMeasure[dimension] = OBJECT_CONCEPT;
  }
  return isMeasure;
}

function lengthOf({ dimensions, values }: Row, isMeasure: Uint8Array, role: number): number {
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++)
    if (isMeasure[dimensions[i] ?? 0] === role) squares += (values[i] ?? 0) ** 2;
  return sqrt(squares);
}

/** Searches asks, given with their vectors, for those like one. */
export class AskSearch {
  private values: Float64Array;
  /** For each ask, the search that met it last. */
  private readonly met: Int32Array;
  private searches = 0;
  /** Length of each ask's measure as a vector. */
  private readonly measureLengths: Float64Array;
  private readonly conceptLengths: Float64Array;

  constructor(
    private readonly asks: readonly ReadAsk[],
    private readonly vectors: Vectors,
    private readonly weighing: Weighing,
    private readonly isMeasure: Uint8Array,
    private readonly threshold: number,
    private readonly reader: Reader,
  ) {
    this.values = new Float64Array(vectors.postingStarts.length);
    this.met = new Int32Array(asks.length);
    this.measureLengths = Float64Array.from(asks, (_ask, i) => lengthOf(rowOf(vectors, i), isMeasure, 1));
    this.conceptLengths = Float64Array.from(asks, (_ask, i) =>
      lengthOf(rowOf(vectors, i), isMeasure, OBJECT_CONCEPT),
    );
  }

  /** The asks before `before` that are like one, or its opposite. Its rare dimensions should come first. */
  find(ask: ReadAsk, row: Row, before: number): Neighbours {
    this.remember(row);
    const ownMeasure = lengthOf(row, this.isMeasure, 1);
    const ownConcepts = lengthOf(row, this.isMeasure, OBJECT_CONCEPT);
    const found = noNeighbours();
    for (const other of this.candidates(row, before)) {
      const theirs = this.asks[other];
      const { whole, alike } = this.likenessWith(other, ownMeasure, ownConcepts, ask.kinds);
      // Opposite asks have the action not in common.
      if (theirs && Math.max(whole, alike) >= this.threshold) this.judge(ask, theirs, other, alike, found);
    }
    for (const dimension of row.dimensions) this.values[dimension] = 0;
    return found;
  }

  private judge(ask: ReadAsk, theirs: ReadAsk, other: number, alike: number, found: Neighbours): void {
    if (areOpposed(ask, theirs, this.reader)) {
      const object = objectLikeness(ask, theirs, this.weighing.weights);
      const sure = doubted(object, ask, theirs, this.isMeasure);
      if (sure < SAME_OBJECT) return;
      found.opposed.push(other);
      found.opposedLikeness.push(sure);
      return;
    }
    const sure = doubted(alike, ask, theirs, this.isMeasure);
    if (sure < this.threshold) return;
    found.asks.push(other);
    found.likeness.push(sure);
  }

  private remember(row: Row): void {
    const most = row.dimensions.reduce((largest, dimension) => Math.max(largest, dimension), 0);
    if (most >= this.values.length) this.values = new Float64Array(most + 1);
    for (let i = 0; i < row.dimensions.length; i++) this.values[row.dimensions[i] ?? 0] = row.values[i] ?? 0;
  }

  /** The asks that share one of the rare dimensions without which a likeness cannot reach the threshold. */
  private candidates(row: Row, before: number): number[] {
    const { postingStarts, postingRows } = this.vectors;
    const mark = ++this.searches;
    const found: number[] = [];
    let rest = 1;
    for (let i = 0; i < row.dimensions.length && rest >= this.threshold * this.threshold; i++) {
      const dimension = row.dimensions[i] ?? 0;
      rest -= (row.values[i] ?? 0) ** 2;
      if (dimension + 1 >= postingStarts.length) continue;
      const end = postingStarts[dimension + 1] ?? 0;
      for (let p = postingStarts[dimension] ?? 0; p < end; p++) {
        const other = postingRows[p] ?? 0;
        if (other >= before) break;
        if ((this.met[other] ?? 0) === mark) continue;
        this.met[other] = mark;
        found.push(other);
      }
    }
    return found;
  }

  /**
   * The likeness of two asks is the geometric mean of that of their two parts: what about, and by which measure. Where
   * one part differs, no rare word in the other makes a fund and a training the same ask.
   */
  private likenessWith(
    other: number,
    ownMeasure: number,
    ownConcepts: number,
    kinds: number,
  ): { whole: number; alike: number } {
    const { starts, dimensions, values } = this.vectors;
    let [object, measure, concepts] = [0, 0, 0];
    const end = starts[other + 1] ?? 0;
    for (let i = starts[other] ?? 0; i < end; i++) {
      const dimension = dimensions[i] ?? 0;
      const part = (this.values[dimension] ?? 0) * (values[i] ?? 0);
      if (this.isMeasure[dimension] === 1) measure += part;
      else {
        object += part;
        if (this.isMeasure[dimension] === OBJECT_CONCEPT) concepts += part;
      }
    }
    const theirMeasure = this.measureLengths[other] ?? 0;
    const measureParts = ownMeasure * theirMeasure;
    const sameKinds = kindsLikeness(kinds, this.asks[other]?.kinds ?? 0) * SAME_KINDS;
    measure = Math.max(measure, sameKinds * measureParts);
    const objectParts = sqrt(Math.max(0, (1 - ownMeasure * ownMeasure) * (1 - theirMeasure * theirMeasure)));
    const conceptParts = (this.conceptLengths[other] ?? 0) * ownConcepts;
    if (conceptParts > SMALL_PART)
      object = Math.max(object, SAME_CONCEPTS * (concepts / conceptParts) * objectParts);
    const whole = object + measure;
    if (measureParts < SMALL_PART || objectParts < SMALL_PART) return { whole, alike: whole };
    return { whole, alike: sqrt((object / objectParts) * (measure / measureParts)) };
  }
}
