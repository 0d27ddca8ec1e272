// Which asks have no paragraph near them.
import { expect, test } from '@jest/globals';
import { asksWithoutFacts } from '../../../../src/core/language/ask-hints/asks-without-facts';

const PARAGRAPHS = [
  'In 2024 the police closed nine radio stations in the north, and four journalists are still in prison.',
  'Midwives in rural districts have not been paid since March.',
];
const without = (...asks: string[]) => asksWithoutFacts(asks, PARAGRAPHS, 'en');

test('an ask that a paragraph speaks of has a fact, in other forms of the words as well', () => {
  expect(without('Release all imprisoned journalists by 2027', 'Pay rural midwives every month')).toEqual([]);
});

test('an ask of which nothing is said is told', () => {
  const ask = 'Ban mercury in gold mining along the river Tano';
  expect(without('Reopen the radio stations', ask)).toEqual([ask]);
});

test('nothing is said of asks in another language, or where there is no text', () => {
  expect(without('Prohibir el uso de mercurio en la minería de oro')).toEqual([]);
  expect(asksWithoutFacts(['Ban mercury in gold mining'], [], 'en')).toEqual([]);
});
