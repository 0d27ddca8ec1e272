// Overlaps of a made-up coalition, as the add-in would list and show them.
import type { OverlapDetailsResult } from '../../../../src/core/coverage/overlaps/plan-details';
import type { FindOverlapsResult } from '../../../../src/core/coverage/overlaps/plan-find';
import type {
  ListedOverlap,
  ListOverlapsResult,
} from '../../../../src/core/coverage/overlaps/plan-overlaps-list';

export const housing = { id: 'WG-1', name: 'Housing' };
export const water = { id: 'WG-2', name: 'Water and land' };

export const pair: ListedOverlap = {
  id: 'OVL-1',
  level: 'copied',
  levelText: 'Copied text',
  rank: 1,
  share: 31,
  turn: 'overdue',
  turnText: 'the coordinator decides',
  first: {
    id: 'SUB-1',
    title: 'Families evicted from homes along the river',
    workgroup: housing,
    coChairs: [{ id: 'MEM-1', name: 'Ana Ruiz' }],
    agreed: 'Ana Ruiz',
    cycle: '',
    mergedInto: '',
  },
  second: {
    id: 'SUB-2',
    title: 'Dams, displacement and the right to adequate housing in the lower valley',
    workgroup: water,
    coChairs: [{ id: 'MEM-2', name: 'Chipo Moyo' }],
    agreed: '',
    cycle: '',
    mergedInto: '',
  },
  issues: ['Adequate housing', 'Evictions'],
  evidence: [
    '31% of the first stands in passages that the second has too.',
    'The longest passage has 42 words.',
  ],
  asks: ['Both: “Build homes before people are moved.”', '“Pay within a month” – “Pay in thirty days”'],
  opposes: ['“Take down the dam” – “Raise the dam by two metres”'],
  contradiction: 'asked',
  basisText: 'both texts',
  group: '“Families evicted from homes along the river” and 2 more',
  since: '2027-01-10',
  decision: 'open',
  decisionText: 'open',
  settled: false,
  proposed: 'merge',
  reason: 'Both tell of the same river.',
  earlier: '',
  decisionVersion: '0123456789abcdef',
  angles: { first: '', second: '' },
  covered: { first: '', second: '' },
  changedSince: false,
  waitingFor: ['Water and land'],
  mayDecide: 'second',
  joint: '',
};

const others: readonly ListedOverlap[] = Array.from({ length: 9 }, (_, index) => ({
  ...pair,
  id: `OVL-${String(index + 2)}`,
  level: index < 4 ? 'same-asks' : 'perhaps',
  levelText: index < 4 ? 'Same asks' : 'Perhaps the same ground',
  turn: index < 4 ? 'now' : 'later',
  turnText: index < 4 ? 'settle now' : 'later',
  first: { ...pair.first, title: `Wells of the ${String(index + 1)}th district`, agreed: '' },
  proposed: '',
  reason: '',
  opposes: [],
  contradiction: 'none',
  asks: [],
  group: '',
  waitingFor: ['Housing', 'Water and land'],
  issues: ['Water'],
}));

const passageText = 'Families were told to leave within three days, and nobody offered them another home.';
export const details: OverlapDetailsResult = {
  id: pair.id,
  level: pair.level,
  levelText: pair.levelText,
  basis: 'texts',
  basisText: pair.basisText,
  evidence: pair.evidence,
  first: {
    ...{ id: 'SUB-1', title: pair.first.title, workgroup: 'Housing', cycle: '', hasText: true },
    ...{ text: passageText, words: 14, share: 1, otherAsks: [] },
  },
  second: {
    ...{ id: 'SUB-2', title: pair.second.title, workgroup: 'Water and land', cycle: '', hasText: true },
    ...{ text: passageText.replace(',', ''), words: 14, share: 1, otherAsks: [] },
  },
  issues: pair.issues,
  passages: [
    {
      words: 14,
      first: { start: 0, end: passageText.length, section: 'Forced evictions' },
      second: { start: 0, end: passageText.length - 1, section: '' },
    },
  ],
  asks: [],
  perhapsAsks: [],
  opposed: [],
  sentences: undefined,
};

/** What a run of the comparison answers. */
export const finding = (written: number, left: number): FindOverlapsResult => ({
  ...{
    compared: 12,
    inMeaning: true,
    withoutText: 2,
    earlier: 0,
    pairs: 10,
    opposed: 1,
    added: 10,
    removed: 0,
  },
  notCarriedOut: 0,
  changedSince: [],
  common: [
    {
      words: 24,
      start: 'We, the members of the River Coalition, submit this text together.',
      text: 'We, the members of the River Coalition, submit this text together.',
      submissions: [1, 2, 3].map((at) => ({ id: `SUB-${String(at)}`, title: 'One' })),
    },
  ],
  written,
  left,
});

export const overlaps: ListOverlapsResult = {
  overlaps: [pair, ...others],
  total: 63,
  weaker: 58,
  counts: { mine: 3, open: 63, contradictions: 1, settled: 2, all: 65 },
  show: 'open',
  isPastDue: false,
  due: '2027-02-08',
};
