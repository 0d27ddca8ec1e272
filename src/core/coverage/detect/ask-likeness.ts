// How alike two asks are, and the search for those like one.
import { at } from '../../language/numbers';
import type { Reader } from '../../language/reading';
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
  if (differ(one.leading, other.leading)) left *= SLIGHT_DOUBT;
  return left;
}

/** A word in more than this share of all asks, and in so many, says how something is done and not what about. */
const MEASURE_SHARE = 0.02;
const MEASURE_ASKS = 8;

/** 1 for dimensions that say by which measure: actions, and words that many asks have. */
export function measures(vectors: Vectors, asks: number, reader: Reader): Uint8Array {
  const isMeasure = new Uint8Array(vectors.postingStarts.length);
  const least = Math.max(MEASURE_ASKS, asks * MEASURE_SHARE);
  for (let dimension = 1; dimension <= reader.dimensionCount(); dimension++) {
    const texts = at(vectors.postingStarts, dimension + 1) - at(vectors.postingStarts, dimension);
    if (texts >= least || reader.dimension(dimension).kind === 'action') isMeasure[dimension] = 1;
  }
  return isMeasure;
}

function measureLength({ dimensions, values }: Row, isMeasure: Uint8Array): number {
  let squares = 0;
  for (let i = 0; i < dimensions.length; i++)
    if (isMeasure[at(dimensions, i)] === 1) squares += (values[i] ?? 0) ** 2;
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
    this.measureLengths = Float64Array.from(asks, (_ask, i) => measureLength(rowOf(vectors, i), isMeasure));
  }

  /** The asks before `before` that are like one, or its opposite. Its rare dimensions should come first. */
  find(ask: ReadAsk, row: Row, before: number): Neighbours {
    this.remember(row);
    const ownMeasure = measureLength(row, this.isMeasure);
    const found = noNeighbours();
    for (const other of this.candidates(row, before)) {
      const theirs = this.asks[other];
      const { whole, alike } = this.likenessWith(other, ownMeasure);
      // Opposite asks have the action not in common.
      if (theirs && whole >= this.threshold) this.judge(ask, theirs, other, alike, found);
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
    for (let i = 0; i < row.dimensions.length; i++) this.values[at(row.dimensions, i)] = row.values[i] ?? 0;
  }

  /** The asks that share one of the rare dimensions without which a likeness cannot reach the threshold. */
  private candidates(row: Row, before: number): number[] {
    const { postingStarts, postingRows } = this.vectors;
    const mark = ++this.searches;
    const found: number[] = [];
    let rest = 1;
    for (let i = 0; i < row.dimensions.length && rest >= this.threshold * this.threshold; i++) {
      const dimension = at(row.dimensions, i);
      rest -= (row.values[i] ?? 0) ** 2;
      if (dimension + 1 >= postingStarts.length) continue;
      const end = at(postingStarts, dimension + 1);
      for (let p = at(postingStarts, dimension); p < end; p++) {
        const other = at(postingRows, p);
        if (other >= before) break;
        if (at(this.met, other) === mark) continue;
        this.met[other] = mark;
        found.push(other);
      }
    }
    return found;
  }

  /**
   * Half of the likeness of two asks is that of the less alike of their two parts: what about, and by which measure.
   * Without that a rare object alone would make a fund and a training the same ask.
   */
  private likenessWith(other: number, ownMeasure: number): { whole: number; alike: number } {
    const { starts, dimensions, values } = this.vectors;
    let [object, measure] = [0, 0];
    const end = at(starts, other + 1);
    for (let i = at(starts, other); i < end; i++) {
      const dimension = at(dimensions, i);
      const part = (this.values[dimension] ?? 0) * (values[i] ?? 0);
      if (this.isMeasure[dimension] === 1) measure += part;
      else object += part;
    }
    const theirMeasure = this.measureLengths[other] ?? 0;
    const measureParts = ownMeasure * theirMeasure;
    const objectParts = sqrt(Math.max(0, (1 - ownMeasure * ownMeasure) * (1 - theirMeasure * theirMeasure)));
    const whole = object + measure;
    if (measureParts < SMALL_PART || objectParts < SMALL_PART) return { whole, alike: whole };
    return { whole, alike: (whole + Math.min(object / objectParts, measure / measureParts)) / 2 };
  }
}
