// What a made-up text was found to share, with something of every kind to look at.
import type { AlreadyCoveredResult } from '../../../../src/core/coverage/overlaps/plan-already-covered';

export const inventedAnswer: AlreadyCoveredResult = {
  compared: 48,
  words: 2644,
  closest: [
    {
      id: 'SUB-1',
      title: 'Dams, displacement and the right to adequate housing in the lower valley',
      cycle: '',
      level: 'copied',
      levelText: 'Copied text',
      score: 0.92,
      near: true,
      line: 'It may ask the opposite of one of your asks · 23% of your text is in it · 1 ask in common',
      sentences: undefined,
      contact: {
        workgroup: { id: 'WG-2', name: 'Water and land' },
        people: ['Benoît Lacroix', 'Chipo Moyo'],
      },
      reasons: [
        '23% of “your text” (608 words) stands in passages that “Dams, displacement and the right to adequate housing in the lower valley” has too.',
        'The longest passage has 41 words.',
        '1 of 6 asks is made by both.',
      ],
      passages: [
        {
          words: 14,
          draft: {
            before: 'In March ',
            text: 'Families were told to leave within three days',
            after: '. Nobody came',
          },
          other: {
            before: 'In March ',
            text: 'Families were told to leave within three days',
            after: '. Their homes',
          },
          isEqual: true,
        },
        {
          words: 9,
          draft: { before: '', text: 'No court has heard one of these cases yet.', after: '' },
          other: { before: '', text: 'No court has yet heard any of these cases.', after: '' },
          isEqual: false,
        },
      ],
      asks: [
        { first: 'Stop evictions without a hearing', second: 'End all evictions that no court has heard' },
      ],
      opposed: [{ first: 'Build the second dam', second: 'Do not build a second dam' }],
    },
    {
      id: 'SUB-2',
      title: 'A school without a roof',
      cycle: 'third cycle',
      level: 'perhaps',
      levelText: 'Perhaps the same ground',
      score: 0.11,
      near: false,
      line: '',
      sentences: {
        first: {
          text: 'Families were told to leave and stay homeless.',
          marks: [
            { start: 0, end: 8 },
            { start: 37, end: 45 },
          ],
        },
        second: { text: 'Displaced families sleep in the school.', marks: [{ start: 0, end: 18 }] },
      },
      contact: { workgroup: { id: '', name: '' }, people: [] },
      reasons: ['Perhaps on the same ground: read both.'],
      passages: [],
      asks: [],
      opposed: [],
    },
  ],
  issues: [
    {
      id: 'ISS-1',
      name: 'Right to housing',
      words: ['evictions', 'homeless'],
      isWeak: false,
      stateText: 'covered',
      leads: [
        {
          workgroup: { id: 'WG-1', name: 'Housing' },
          people: ['Dana Levi'],
          angle: 'Tenants in the cities',
        },
      ],
    },
    {
      id: 'ISS-2',
      name: 'Right to land',
      words: [],
      isWeak: false,
      stateText: 'gap: nobody leads',
      leads: [],
    },
  ],
  registration: {
    title: 'Wells',
    issues: ['ISS-2'],
    summary: 'Families were told to leave within three days.',
    asks: ['Stop evictions without a hearing', 'Do not build a second dam'],
  },
};
