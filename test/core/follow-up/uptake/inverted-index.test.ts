import { describe, expect, it } from '@jest/globals';
import { invertedIndexOf } from '../../../../src/core/follow-up/uptake/inverted-index';

const postings = invertedIndexOf(
  [
    { keys: [0, 2], values: [1, 2] },
    { keys: [], values: [] },
    { keys: [2], values: [3] },
  ],
  4,
);
const rowsOf = (key: number): [number, number][] => {
  const found: [number, number][] = [];
  postings.each(key, (row, value) => found.push([row, value]));
  return found;
};

describe('postingsOf', () => {
  it.each([
    [0, [[0, 1]]],
    [1, []],
    [
      2,
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [3, []],
    [4, []],
    [-1, []],
  ])('has for key %j the rows %j', (key, rows) => {
    expect(rowsOf(key)).toEqual(rows);
    expect(postings.rows(key)).toBe(rows.length);
  });
});
