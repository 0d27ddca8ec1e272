// Two invented texts that share three passages, as the add-in would answer about them.
import type { OverlapDetailsResult } from '../../../../src/core/coverage/overlaps/plan-details';

const filler = (topic: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `Visit ${index + 1} about ${topic} was noted in the book of the group and read out to all.`,
  ).join(' ');

const WELLS =
  'Households along the river drink from wells that the mine has poisoned, and nobody has tested them';
const PASSAGES = [
  [`${WELLS} since the spring flood.`, `${WELLS} after the last flood.`],
  [
    'Families were told by letter to leave their homes within thirty days, and no other place was offered to them.',
    'Families were told by letter to leave their homes within thirty days, and no other place was offered to them.',
  ],
  [
    'Three schools closed for a whole winter because their pipes had burst and the county would not pay.',
    'Three schools closed for a whole winter because the pipes burst and neither county would pay.',
  ],
] as const;

const first = [
  'Water',
  `${filler('water', 6)} ${PASSAGES[0][0]} ${filler('wells', 9)}`,
  'Housing',
  `${PASSAGES[1][0]} ${filler('homes', 12)}`,
  'Schools',
  `${filler('schools', 4)} ${PASSAGES[2][0]} ${filler('pipes', 5)}`,
].join('\n');
const second = [
  'Evictions',
  `${filler('evictions', 7)} ${PASSAGES[1][1]} ${filler('letters', 8)}`,
  'The river',
  `${filler('the river', 10)} ${PASSAGES[0][1]} ${PASSAGES[2][1]} ${filler('the county', 14)}`,
].join('\n');

const spanIn = (text: string, passage: string) => {
  const start = text.indexOf(passage);
  return { start, end: start + passage.length };
};

const SECTIONS = [
  { first: 'Water', second: 'The river' },
  { first: 'Housing', second: 'Evictions' },
  { first: 'Schools', second: 'The river' },
] as const;

export const inventedPair: OverlapDetailsResult = {
  id: 'OVL-1',
  level: 'copied',
  levelText: 'same passages',
  basis: 'texts',
  basisText: 'both texts',
  evidence: [
    '9% of “Clean wells” (52 words) stands in passages that “Homes on the river” has too.',
    'The longest passage has 21 words.',
  ],
  first: {
    id: 'SUB-1',
    title: 'Clean wells for the river towns',
    workgroup: 'Water',
    cycle: '',
    text: first,
    hasText: true,
    words: 640,
    share: 0.09,
    otherAsks: ['Publish what the mine pays.'],
  },
  second: {
    id: 'SUB-2',
    title: 'Homes on the river: evicted without notice',
    workgroup: 'Housing and the right to a home',
    cycle: '',
    text: second,
    hasText: true,
    words: 712,
    share: 0.08,
    otherAsks: [],
  },
  issues: ['Right to housing', 'Water and sanitation'],
  passages: PASSAGES.map(([one, other], index) => ({
    first: { ...spanIn(first, one), section: SECTIONS[index]?.first ?? '' },
    second: { ...spanIn(second, other), section: SECTIONS[index]?.second ?? '' },
    words: 16 + index,
  })),
  asks: [
    {
      first: 'Test every well on the river twice a year and publish the results.',
      second: 'Have all wells tested every six months, with public results.',
    },
  ],
  perhapsAsks: [{ first: 'Publish what the mine pays.', second: 'Open the books of the mine.' }],
  sentences: undefined,
  opposed: [
    {
      first: 'Close the mine at once.',
      second: 'Let the mine work on under strict control of its water.',
    },
  ],
};
