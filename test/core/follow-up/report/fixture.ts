// What a coalition has said of the recommendations, some of it for inside only.
import type { Tables } from '../../../support/book';
import { rating, tables as plain } from '../progress/fixture';

export const tables: Tables = {
  ...plain,
  ORG: [
    { id: 'ORG-F', name: 'Fishers of the Delta' },
    { id: 'ORG-H', name: 'Housing Now', listed: true },
    { id: 'ORG-C', name: 'Cell Watch', listed: true },
  ],
  ISS: [
    {
      id: 'ISS-W',
      name: 'Water',
      nameEs: 'Agua',
      nameFr: 'Eau',
      ohchrTheme: 'Safe drinking water & sanitation',
    },
    { id: 'ISS-D', name: 'Detention', nameEs: 'Detención', nameFr: 'Détention' },
  ],
  REC: (plain.REC ?? []).map((row) => {
    if (row.id === 'REC-1')
      return {
        ...row,
        issues: ['ISS-W', 'ISS-D'],
        sdgs: ['6', '16.3 - Promote the rule of law'],
        concerns: ['rural women'],
        answerSource: 'A/HRC/59/15/Add.1, para. 3',
        agency: 'Ministry of Water.',
      };
    return row;
  }),
  PRG: [
    rating('PRG-1', 'REC-1', 'partly', { note: 'Two regions of nine test.', recordedBy: 'MEM-ANA' }),
    rating('PRG-2', 'REC-1', 'done', {
      saidBy: 'government',
      organization: 'ORG-H',
      date: '2026-09-01',
      source: 'Midterm report, para. 14',
    }),
    rating('PRG-3', 'REC-10', 'nothing yet', {
      organization: 'ORG-F',
      internal: true,
      note: 'A guard told us',
      source: 'Interview of May',
      date: '2024-05-01',
      recordedBy: 'MEM-GIL',
    }),
    rating('PRG-4', 'REC-10', 'went backwards', { organization: 'ORG-C', date: '2026-07-01', note: '' }),
    rating('PRG-5', 'REC-1', 'nothing yet', { date: '2025-01-01' }),
    rating('PRG-6', 'REC-1', 'done', {
      organization: 'ORG-C',
      level: 'local',
      source: 'https://city.example.org/4',
    }),
  ],
  TPL: [
    { id: 'TPL-1', name: 'progress-tables', part: 1, bytes: 'UEsDBA==' },
    { id: 'TPL-2', name: 'progress-report', part: 1, bytes: 'UEsDBA==' },
  ],
};
