// Likeness of one row with many, by an inverted index of what is not common. What many rows have is most of the work and
// says little: how long that part of a row is bounds what it can add, and it is worked out only where the bound leaves
// open whether a likeness is enough.
import { zeros } from '../reading/hashes';
import type { Row } from './bm25-weights';

/** What more than such a share of the rows have is common. */
const COMMON = 0.25;
/** A bound may be this much too small by rounding. */
const ROUNDING = 1e-9;

/** How alike a row is with each of the others, between 0 and 1. */
export interface Likenesses {
  of(row: number): number;
  /** Whether it is at least so much. */
  reaches(row: number, least: number): boolean;
}

/** Pairs of a number and a value in lists one after the other, such as the rows of each dimension. */
class Lists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  readonly values: Float64Array;
  private readonly next: Int32Array;

  constructor(sizes: Int32Array) {
    this.starts = zeros(sizes.length + 1);
    sizes.forEach((size, list) => (this.starts[list + 1] = (this.starts[list] ?? 0) + size));
    const all = this.starts[sizes.length] ?? 0;
    [this.numbers, this.values, this.next] = [zeros(all), new Float64Array(all), this.starts.slice()];
  }

  add(list: number, number: number, value: number): void {
    const place = this.next[list] ?? 0;
    this.next[list] = place + 1;
    this.numbers[place] = number;
    this.values[place] = value;
  }
}

function countRows(rows: readonly Row[], size: number): Int32Array {
  const counts = zeros(size);
  for (const { dimensions } of rows)
    for (let i = 0; i < dimensions.length; i++)
      counts[dimensions[i] ?? 0] = (counts[dimensions[i] ?? 0] ?? 0) + 1;
  return counts;
}

export class RowIndex {
  /** By dimension the rows that have it, ascending; none for common ones. */
  private readonly rowsOf: Lists;
  /** By row its common dimensions, and how long it is in them. */
  private readonly commonOf: Lists;
  private readonly lengths: Float64Array;
  private readonly isCommon: Uint8Array;
  /** The common part of the row that is compared. */
  private readonly own: Float64Array;

  /** Dimensions are below `size`. */
  constructor(rows: readonly Row[], size: number) {
    const counts = countRows(rows, size);
    this.isCommon = Uint8Array.from(counts, (count) => (count > rows.length * COMMON ? 1 : 0));
    this.rowsOf = new Lists(counts.map((count, dimension) => (this.isCommon[dimension] === 1 ? 0 : count)));
    const commons = rows.map(({ dimensions }) =>
      dimensions.reduce((sum, dimension) => sum + (this.isCommon[dimension] ?? 0), 0),
    );
    this.commonOf = new Lists(Int32Array.from(commons));
    this.lengths = new Float64Array(rows.length);
    this.own = new Float64Array(size);
    rows.forEach((one, row) => {
      this.lengths[row] = this.share(one, (dimension, value) => this.commonOf.add(row, dimension, value));
      one.dimensions.forEach((dimension, i) => {
        if (this.isCommon[dimension] !== 1) this.rowsOf.add(dimension, row, one.values[i] ?? 0);
      });
    });
  }

  /** With the first `before` rows; to be used before another row is compared. */
  with(row: Row, before: number): Likenesses {
    const { own, lengths, commonOf } = this;
    const sums = this.rareSums(row, before);
    own.fill(0);
    const length = this.share(row, (dimension, value) => (own[dimension] = value));
    const { starts, numbers, values } = commonOf;
    const of = (other: number): number => {
      let sum = sums[other] ?? 0;
      const end = starts[other + 1] ?? 0;
      for (let i = starts[other] ?? end; i < end; i++) sum += (own[numbers[i] ?? 0] ?? 0) * (values[i] ?? 0);
      return sum;
    };
    const mostOf = (other: number): number => (sums[other] ?? 0) + length * (lengths[other] ?? 0) + ROUNDING;
    return { of, reaches: (other, least) => mostOf(other) >= least && of(other) >= least };
  }

  /** Visits the common part of a row, and gives its length. */
  private share({ dimensions, values }: Row, visit: (dimension: number, value: number) => void): number {
    let squares = 0;
    for (let i = 0; i < dimensions.length; i++) {
      const [dimension, value] = [dimensions[i] ?? 0, values[i] ?? 0];
      if (this.isCommon[dimension] !== 1) continue;
      visit(dimension, value);
      squares += value * value;
    }
    return Math.sqrt(squares);
  }

  private rareSums({ dimensions, values }: Row, before: number): Float64Array {
    const sums = new Float64Array(before);
    const { starts, numbers, values: others } = this.rowsOf;
    for (let i = 0; i < dimensions.length; i++) {
      const [dimension, value] = [dimensions[i] ?? 0, values[i] ?? 0];
      const end = starts[dimension + 1] ?? 0;
      for (let place = starts[dimension] ?? end; place < end; place++) {
        const row = numbers[place] ?? 0;
        if (row >= before) break;
        sums[row] = (sums[row] ?? 0) + value * (others[place] ?? 0);
      }
    }
    return sums;
  }
}
