// The measures of the overlap benchmark, on values worked out by hand.
import { describe, expect, it } from '@jest/globals';
import { adjustedRand, auc, bar, bestF1, median, recallAbove, recallAtPrecision } from './metrics';

describe('measures of scores', () => {
  it.each([
    { positive: [0.9, 0.8], negative: [0.1, 0.2], area: 1 },
    { positive: [0.1], negative: [0.5, 0.9], area: 0 },
    { positive: [0.5], negative: [0.5], area: 0.5 },
    { positive: [3, 1], negative: [2, 0], area: 0.75 },
    { positive: [2, 1, 1], negative: [1, 0], area: (2 + 1.5 + 1.5) / 6 },
  ])('the area under the curve of $positive against $negative is $area', ({ positive, negative, area }) => {
    expect(auc(positive, negative)).toBeCloseTo(area, 12);
  });

  it('the bar lets one false pair in ten thousand pass, none of fewer', () => {
    const few = [0.4, 0.9, 0.1];
    expect(bar(few, 1 / 10_000)).toBe(0.9);
    const many = [...Array.from({ length: 9998 }, () => 0), 0.7, 0.9];
    expect(bar(many, 1 / 10_000)).toBe(0.7);
  });

  it('what scores as high as the bar is not found, nor is what scores nothing', () => {
    expect(recallAbove([0.9, 0.7, 0.7, 0.2], 0.7)).toBe(0.25);
    expect(recallAbove([0, 0.1], bar([], 1 / 10_000))).toBe(0.5);
  });

  it('the best F1 is at the threshold that takes two right and one wrong', () => {
    expect(bestF1([0.9, 0.6, 0.1], [0.7, 0.3, 0.2])).toEqual({
      f1: 2 / 3,
      precision: 2 / 3,
      recall: 2 / 3,
      threshold: 0.6,
    });
  });

  it('equal scores are found together', () => {
    expect(bestF1([0.5, 0.5], [0.5, 0.1])).toMatchObject({ precision: 2 / 3, recall: 1 });
  });

  it('recall is the highest at which precision still holds', () => {
    expect(recallAtPrecision([0.9, 0.8, 0.4], [0.5], 0.75)).toEqual({ recall: 1, threshold: 0.4 });
    expect(recallAtPrecision([0.9, 0.8, 0.4], [0.5], 0.9)).toEqual({ recall: 2 / 3, threshold: 0.8 });
  });

  it.each([
    { one: [1, 1, 2, 2], other: ['a', 'a', 'b', 'b'], index: 1 },
    { one: [1, 1, 2, 2], other: ['a', 'b', 'a', 'b'], index: -0.5 },
    { one: [1, 1, 2, 3], other: ['a', 'a', 'b', 'b'], index: (1 - 2 / 6) / (1.5 - 2 / 6) },
    { one: [1, 2, 3], other: ['a', 'b', 'c'], index: 1 },
  ])('the adjusted Rand index of $one and $other is $index', ({ one, other, index }) => {
    expect(adjustedRand(one, other)).toBeCloseTo(index, 12);
  });

  it('the median is the one in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
  });
});
