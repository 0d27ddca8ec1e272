// What a made-up report was understood as, with something of every kind to look at.
import type { ImportRecommendationsResult } from '../../../src/core/calls/recommendations';

export const imported: ImportRecommendationsResult = {
  found: 212,
  numbers: 208,
  statedCount: 210,
  source: 'A/HRC/00/0',
  added: 190,
  changed: 3,
  unchanged: 19,
  gone: ['26.4'],
  ambiguous: [],
  unread: [
    { lineNumber: 12, text: '1 See the annex.', reason: 'A footnote.' },
    {
      lineNumber: 980,
      text: 'provide clean water to the villages of the north',
      reason: 'Belongs to no recommendation.',
    },
  ],
  unknownCountries: [{ number: '26.90', name: 'Atlantis' }],
  guessedCountries: [{ number: '26.12', written: 'Urugay', name: 'Uruguay' }],
  withoutCountry: ['26.77'],
  numberedByOrder: [],
  gaps: ['26.41', '26.42'],
  repeats: ['26.9'],
  countriesAdded: ['Uruguay', 'Kenya'],
};
