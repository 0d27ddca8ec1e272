import { describe, expect, it } from '@jest/globals';
import { isOneTypingSlip } from '../../../../src/core/language/country-names/compare-names';

describe('isOneTypingSlip', () => {
  it.each([
    ['norway', 'norwy', true],
    ['norway', 'norwaay', true],
    ['norway', 'norwey', true],
    ['norway', 'nowray', true],
    ['norway', 'norway', false],
    ['norway', 'norwe', false],
    ['norway', 'yawron', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%j and %j: %s', (first, second, expected) => {
    expect(isOneTypingSlip(first, second)).toBe(expected);
    expect(isOneTypingSlip(second, first)).toBe(expected);
  });
});
