// Likeness of one submission in what it is about with many others, exact where it matters.
import { at } from '../../language/numbers';
import type { Topics } from './topics';
import { FEATURES } from './topics';
import type { Row } from './vectors';
import { addLikeness, heaviestOf } from './vectors';

const sqrt = Math.sqrt;

export interface Likeness {
  /** Works out a row's likeness with the rows before `before`. */
  fill(row: Row, before: number): void;
  /** At least the likeness with a row; among many submissions, close to it. */
  bound(row: number): number;
  /** The likeness with a row, between 0 and 1; a little too low where it is small. */
  exact(row: number): number;
  clear(before: number): void;
}

/** Below this likeness frequent dimensions are left out: what is left decides nothing. */
const LEAST_TO_WORK_OUT = 0.15;

const never = (): boolean => false;

/**
 * Goes through the rare dimensions of a row; the frequent ones, which most rows have and which say little, are only
 * looked at for rows whose likeness they could decide.
 */
export function createLikeness(topics: Topics, rows: number, dimensions: number): Likeness {
  const { vectors, features, frequentFrom, tailStarts, tailNorms, weighing } = topics;
  const { starts, dimensions: rowDimensions, values: rowValues } = vectors;
  const sums = new Float64Array(rows);
  let values = new Float64Array(dimensions);
  let current: Row | undefined;
  let ownTail = 0;
  const isFrequent = (dimension: number): boolean => (weighing.ranks[dimension] ?? 0) >= frequentFrom;
  const remember = (row: Row): void => {
    let squares = 0;
    for (let i = 0; i < row.dimensions.length; i++) {
      const dimension = at(row.dimensions, i);
      const value = row.values[i] ?? 0;
      if (dimension >= values.length) {
        const larger = new Float64Array(dimension * 2);
        larger.set(values);
        values = larger;
      }
      values[dimension] = value;
      if (isFrequent(dimension)) squares += value * value;
    }
    ownTail = sqrt(squares);
    current = row;
  };
  const productFrom = (start: number, row: number): number => {
    let sum = 0;
    const end = at(starts, row + 1);
    for (let i = start; i < end; i++) sum += (values[at(rowDimensions, i)] ?? 0) * (rowValues[i] ?? 0);
    return sum;
  };
  return {
    fill(row, before) {
      remember(row);
      if (features) addLikeness(features, heaviestOf(row, vectors, FEATURES), before, sums, never);
      else addLikeness(vectors, row, before, sums, isFrequent);
    },
    bound: (row) => (sums[row] ?? 0) + (features ? 0 : ownTail * (tailNorms[row] ?? 0)),
    exact(row) {
      const least = sums[row] ?? 0;
      if (!features && least + ownTail * (tailNorms[row] ?? 0) < LEAST_TO_WORK_OUT) return least;
      const sum = features
        ? productFrom(at(starts, row), row)
        : (sums[row] ?? 0) + productFrom(at(tailStarts, row), row);
      return Math.min(1, sum);
    },
    clear(before) {
      sums.fill(0, 0, before);
      for (const dimension of current?.dimensions ?? []) values[dimension] = 0;
    },
  };
}
