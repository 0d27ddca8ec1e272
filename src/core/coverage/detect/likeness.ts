// Likeness of one submission in what it is about with many others, exact where it matters.
import { at } from '../../language/numbers';
import type { Topics } from './topics';
import { FEATURES } from './topics';
import type { Row } from './vectors';
import { addLikeness, heaviestOf } from './vectors';

const sqrt = Math.sqrt;

/** Below this likeness frequent dimensions are left out: what is left decides nothing. */
const LEAST_TO_WORK_OUT = 0.15;

const never = (): boolean => false;

/**
 * Likeness of one row at a time with all rows of some topics. Goes through the rare dimensions of the row; the frequent
 * ones, which most rows have and which say little, are only looked at for rows whose likeness they could decide.
 */
export class Likeness {
  private readonly sums: Float64Array;
  private values: Float64Array;
  private current: Row | undefined;
  /** Length of the frequent dimensions of the current row. */
  private ownTail = 0;

  constructor(
    private readonly topics: Topics,
    rows: number,
    dimensions: number,
  ) {
    this.sums = new Float64Array(rows);
    this.values = new Float64Array(dimensions);
  }

  /** Works out a row's likeness with the rows before `before`. */
  fill(row: Row, before: number): void {
    const { vectors, features } = this.topics;
    this.remember(row);
    if (features) addLikeness(features, heaviestOf(row, vectors, FEATURES), before, this.sums, never);
    else addLikeness(vectors, row, before, this.sums, (dimension) => this.isFrequent(dimension));
  }

  /** Whether the likeness with a row is at least so much. */
  reaches(row: number, least: number): boolean {
    return this.bound(row) >= least && this.exact(row) >= least;
  }

  /** At least the likeness with a row; among many submissions, close to it. */
  private bound(row: number): number {
    const tail = this.topics.features ? 0 : this.ownTail * (this.topics.tailNorms[row] ?? 0);
    return (this.sums[row] ?? 0) + tail;
  }

  /** The likeness with a row, between 0 and 1; a little too low where it is small. */
  exact(row: number): number {
    const { features, vectors, tailStarts } = this.topics;
    if (features) return Math.min(1, this.productFrom(at(vectors.starts, row), row));
    const least = this.sums[row] ?? 0;
    if (this.bound(row) < LEAST_TO_WORK_OUT) return least;
    return Math.min(1, least + this.productFrom(at(tailStarts, row), row));
  }

  clear(before: number): void {
    this.sums.fill(0, 0, before);
    for (const dimension of this.current?.dimensions ?? []) this.values[dimension] = 0;
  }

  private isFrequent(dimension: number): boolean {
    return (this.topics.weighing.ranks[dimension] ?? 0) >= this.topics.frequentFrom;
  }

  private remember(row: Row): void {
    let squares = 0;
    for (let i = 0; i < row.dimensions.length; i++) {
      const dimension = at(row.dimensions, i);
      const value = row.values[i] ?? 0;
      if (dimension >= this.values.length) {
        const larger = new Float64Array(dimension * 2);
        larger.set(this.values);
        this.values = larger;
      }
      this.values[dimension] = value;
      if (this.isFrequent(dimension)) squares += value * value;
    }
    this.ownTail = sqrt(squares);
    this.current = row;
  }

  private productFrom(start: number, row: number): number {
    const { values } = this;
    const { starts, dimensions, values: theirs } = this.topics.vectors;
    let sum = 0;
    const end = at(starts, row + 1);
    for (let i = start; i < end; i++) sum += (values[at(dimensions, i)] ?? 0) * (theirs[i] ?? 0);
    return sum;
  }
}
