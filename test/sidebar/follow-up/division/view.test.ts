// What the panel Divide among workgroups asks for and sends.
import { describe, expect, it } from '@jest/globals';
import {
  divideFormInputOf,
  mergeOffers,
  otherSuggestions,
  PAGE,
  suggestedIssues,
  wordKey,
  wordsToTeach,
} from '../../../../src/sidebar/follow-up/division/view';
import { cells, offers, wells } from './invented-recommendations';

describe('a page of recommendations', () => {
  it.each([
    [{ show: 'sure', search: ' ', from: 0 }, null, { show: 'sure', from: 0, count: PAGE }],
    [
      { show: 'all', search: ' roof ', from: 20 },
      3,
      { show: 'all', from: 20, count: PAGE, search: 'roof', cycle: 3 },
    ],
  ] as const)('is asked for as it was chosen: %o', (choice, cycle, input) => {
    expect(divideFormInputOf(choice, cycle)).toEqual(input);
  });
});

describe('what is suggested for a recommendation', () => {
  it('has issues that the list knows apart from the rest', () => {
    expect(suggestedIssues(wells)).toEqual(['ISS-1']);
    expect(otherSuggestions(wells).map(({ kind }) => kind)).toEqual(['concern', 'sdg', 'action']);
    expect(suggestedIssues(cells)).toEqual([]);
  });
});

describe('words to learn', () => {
  it('are sent when they are ticked', () => {
    expect(wordsToTeach(offers, [wordKey('ISS-1', 'dry taps'), wordKey('ISS-9', 'river')])).toEqual([
      { issue: 'ISS-1', word: 'dry taps' },
    ]);
    expect(wordsToTeach(offers, [])).toEqual([]);
  });

  it('of several parts stand once, with all their texts', () => {
    const issue = { id: 'ISS-1', name: 'Water and sanitation' };
    const more = [
      {
        issue,
        words: [
          { word: 'river', rows: 2 },
          { word: 'wells', rows: 1 },
        ],
      },
    ];
    expect(mergeOffers([offers, more])).toEqual([
      {
        issue,
        words: [
          { word: 'river', rows: 9 },
          { word: 'dry taps', rows: 1 },
          { word: 'wells', rows: 1 },
        ],
      },
    ]);
  });
});
