// Likeness of one submission in what it is about with many others.
import { at } from '../../language/numbers';
import type { Topics } from './topics';
import { FEATURES } from './topics';
import type { Row } from './vectors';
import { addLikeness, heaviestOf } from './vectors';

const sqrt = Math.sqrt;

/** Below this likeness frequent dimensions do not count: what most submissions have says little. */
const LEAST_WITH_FREQUENT = 0.15;

/** Likeness of one row at a time with all rows of some topics. */
export class Likeness {
  /** By the rare dimensions, and by the frequent ones; among very many submissions by the heaviest few. */
  private readonly sums: Float64Array;
  private readonly frequentSums: Float64Array;
  /** The current row by dimension, where only its heaviest dimensions are gone through. */
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
    this.frequentSums = new Float64Array(topics.features ? 0 : rows);
    this.values = new Float64Array(topics.features ? dimensions : 0);
  }

  /** Works out a row's likeness with the rows before `before`. */
  fill(row: Row, before: number): void {
    const { vectors, features } = this.topics;
    this.current = row;
    if (features) {
      this.remember(row);
      addLikeness(features, heaviestOf(row, vectors, FEATURES), before, this.sums);
      return;
    }
    const { ranks } = this.topics.weighing;
    const { frequentFrom } = this.topics;
    this.ownTail = this.tailOf(row);
    addLikeness(vectors, row, before, this.sums, (dimension) => at(ranks, dimension) < frequentFrom);
    addLikeness(vectors, row, before, this.frequentSums, (dimension) => at(ranks, dimension) >= frequentFrom);
  }

  /** Whether the likeness with a row is at least so much. */
  reaches(row: number, least: number): boolean {
    return this.bound(row) >= least && this.exact(row) >= least;
  }

  /** The likeness with a row, between 0 and 1; a little too low where it is small. */
  exact(row: number): number {
    if (this.topics.features) return Math.min(1, this.productWith(row));
    const rare = this.sums[row] ?? 0;
    if (this.bound(row) < LEAST_WITH_FREQUENT) return rare;
    return Math.min(1, rare + (this.frequentSums[row] ?? 0));
  }

  clear(before: number): void {
    this.sums.fill(0, 0, before);
    if (this.frequentSums.length > 0) this.frequentSums.fill(0, 0, before);
    if (this.topics.features)
      for (const dimension of this.current?.dimensions ?? []) this.values[dimension] = 0;
  }

  /** At least the likeness with a row; among many submissions, close to it. */
  private bound(row: number): number {
    const tail = this.topics.features ? 0 : this.ownTail * (this.topics.tailNorms[row] ?? 0);
    return (this.sums[row] ?? 0) + tail;
  }

  private tailOf({ dimensions, values }: Row): number {
    const { weighing, frequentFrom } = this.topics;
    let squares = 0;
    for (let i = 0; i < dimensions.length; i++)
      if (at(weighing.ranks, at(dimensions, i)) >= frequentFrom) squares += (values[i] ?? 0) ** 2;
    return sqrt(squares);
  }

  private remember({ dimensions, values }: Row): void {
    const most = dimensions.reduce((largest, dimension) => Math.max(largest, dimension), 0);
    if (most >= this.values.length) this.values = new Float64Array(most * 2);
    for (let i = 0; i < dimensions.length; i++) this.values[at(dimensions, i)] = values[i] ?? 0;
  }

  private productWith(row: number): number {
    const { values } = this;
    const { starts, dimensions, values: theirs } = this.topics.vectors;
    let sum = 0;
    const end = at(starts, row + 1);
    for (let i = at(starts, row); i < end; i++) sum += (values[at(dimensions, i)] ?? 0) * (theirs[i] ?? 0);
    return sum;
  }
}
