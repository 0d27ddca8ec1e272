import { expect, it } from '@jest/globals';
import { unexpected } from '../../scripts/docs/google/google-surface';
import type { Expectation } from '../../scripts/docs/google/expectations';

const EXPECTED: Expectation = {
  ground: 'documented',
  because: 'spreadsheet/range#getrow',
  sentence: 'a range counts from 1',
  methods: ['Range.getRow'],
};
const method = (name: string) => ({ name, address: `https://example.org/${name}` });

it('a method that no expectation calls is named', () => {
  expect(unexpected([method('Range.getRow'), method('Range.setValue')], [EXPECTED])).toEqual([
    'Range.setValue',
  ]);
});
