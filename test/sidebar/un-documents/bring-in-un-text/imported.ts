// What a made-up report was understood as, with something of every kind to look at.
import type { AnnotatedAnswersResult } from '../../../../src/core/un-documents/answers/plan-annotated';
import type { ImportAnswersResult } from '../../../../src/core/un-documents/answers/plan-import';
import type { ImportFormResult } from '../../../../src/core/un-documents/reports/plan-recognize';
import type { ImportRecommendationsResult } from '../../../../src/core/un-documents/reports/import-findings';

export const imported: ImportRecommendationsResult = {
  kind: 'report',
  found: 212,
  numbers: 208,
  statedCount: 210,
  source: 'A/HRC/00/0',
  added: 190,
  changed: 3,
  unchanged: 19,
  beside: [],
  gone: ['26.4', '26.30'],
  marked: [],
  renumbered: [
    { from: '26.12', to: '26.14' },
    { from: '26.13', to: '26.15' },
  ],
  doubts: [
    {
      row: '26.31',
      text: 'Protect the people who fish along the coast',
      choices: [
        { number: '26.33', text: 'Protect the people who fish along the northern coast' },
        { number: '26.34', text: 'Protect the people who fish along the southern coast' },
      ],
    },
  ],
  rewritten: [],
  backAgain: [],
  ambiguous: [],
  unread: [
    { lineNumber: 12, text: '1 See the annex.', reason: 'A footnote.' },
    {
      lineNumber: 980,
      text: 'provide clean water to the villages of the north',
      reason: 'Belongs to no recommendation.',
    },
  ],
  unknownCountries: [
    { number: '26.90', name: 'Atlantis' },
    { number: '26.91', name: 'Atlantis' },
  ],
  guessedCountries: [{ number: '26.12', written: 'Urugay', name: 'Uruguay' }],
  withoutCountry: ['26.77'],
  numberedByOrder: [],
  gaps: ['26.41', '26.42'],
  repeats: ['26.9'],
  countriesAdded: ['Uruguay', 'Kenya'],
  about: 'Peru',
  aboutInsteadOf: 'Chile',
  leftOut: [{ name: 'Malta', rows: 7 }],
  otherDocuments: [{ symbol: '', lineNumber: 1203 }],
  taught: [],
  themes: {
    recommendations: 31,
    meant: [{ theme: 'Safe drinking water & sanitation', issue: 'Right to water' }],
    open: ['Sport'],
  },
};

/** What a made-up addendum was understood as. */
export const answersFound: ImportAnswersResult = {
  source: 'A/HRC/00/0/Add.1',
  counts: { supported: 120, noted: 60, 'in-part': 8, pending: 1 },
  changed: 186,
  unchanged: 2,
  differing: [
    { number: '26.5', stands: 'in-part', reads: 'supported', isReplaced: false },
    { number: '26.6', stands: 'noted', reads: 'supported', isReplaced: true },
  ],
  limited: [{ numbers: ['26.8'], text: 'At this point, however, the law stays as it is.' }],
  twice: ['26.7'],
  unknown: ['27.1'],
  never: ['26.200', '26.201'],
  unclear: ['26.66'],
  totals: [
    { position: 'supported', stated: 121, found: 120 },
    { position: 'noted', stated: 60, found: 60 },
  ],
  about: 'Chile',
  aboutInsteadOf: '',
  otherDocuments: [],
};

/** Answers with the texts that they answer. */
export const annotated: AnnotatedAnswersResult = {
  title: 'Government’s answers with the texts',
  source: 'A/HRC/00/0/Add.1',
  fileName: 'Answers.docx',
  groups: [
    {
      heading: 'I. Accepted',
      position: 'supported',
      paragraph: 'The Government accepts 26.1 and 26.2: the wells are being mended.',
      items: [
        { number: '26.1', text: 'Mend the wells of the north', countries: 'Norway, Chile' },
        { number: '26.2', text: '', countries: '' },
      ],
    },
  ],
};

export const importForm: ImportFormResult = {
  session: 49,
  country: 'Chile',
  countryNames: ['Chile', 'Republic of Chile'],
  countries: [
    { id: 'CHL', name: 'Chile' },
    { id: 'MLT', name: 'Malta' },
    { id: 'NOR', name: 'Norway' },
  ],
  cycles: [{ cycle: 4, recommendations: 212 }],
};
