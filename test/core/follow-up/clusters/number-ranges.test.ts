// Numbers of recommendations in ranges.
import { describe, expect, it } from '@jest/globals';
import { numberRanges } from '../../../../src/core/follow-up/clusters/number-ranges';

describe('numbers in ranges', () => {
  it.each([
    ['a run and a single one', ['92.1', '92.2', '92.3', '92.4', '92.17'], '92.1-92.4, 92.17'],
    ['two in a row are no range', ['92.1', '92.2'], '92.1, 92.2'],
    ['any order, each once', ['92.3', '92.1', '92.2.', '92.1'], '92.1-92.3'],
    ['number ten after number nine', ['92.9', '92.10', '92.11'], '92.9-92.11'],
    ['one paragraph after the other', ['93.1', '92.2', '92.1', '92.3'], '92.1-92.3, 93.1'],
    ['parts stand for themselves', ['92.1', '92.2', '92.2 (2)', '92.3'], '92.1-92.3, 92.2 (2)'],
    ['numbers without a paragraph', ['7', '8', '9', '11'], '7-9, 11'],
    ['none', ['', ' '], ''],
  ])('%s', (_name, numbers, ranges) => {
    expect(numberRanges(numbers)).toBe(ranges);
  });
});
