// Made-up asks and what came of them, as the add-in answers.
import type { AskUptake, UptakeResult } from '../../../../src/core/follow-up/uptake/plan-uptake';
import type { ShownMatch } from '../../../../src/core/follow-up/uptake/shown-match';

const match = (index: number, more: Partial<ShownMatch> = {}): ShownMatch => ({
  id: `MAT-${index}`,
  recommendation: { id: `REC-${index}`, name: `4: 40.${index}` },
  number: `40.${index}`,
  text: 'Test all wells along rivers twice a year and publish the results in the languages that people there speak',
  countries: ['Chile', 'Iran (Islamic Republic of)', 'Timor-Leste'],
  answer: 'supported',
  answerText: 'supported',
  rank: index,
  sides: {
    first: { text: 'Bring piped water to every village along the river', marks: [{ start: 12, end: 17 }] },
    second: {
      text: 'Test all wells along rivers twice a year and publish the results in the languages that people there speak',
      marks: [{ start: 9, end: 14 }],
    },
  },
  stance: 'same',
  decision: 'open',
  decisionText: 'open',
  decidedBy: '',
  ...more,
});

export const inventedMatches: readonly ShownMatch[] = [
  match(1, { decision: 'taken-up', decisionText: 'taken up', decidedBy: 'Bo Lind' }),
  match(2),
  match(3, {
    rank: null,
    stance: 'near',
    countries: [],
    answer: 'noted',
    answerText: 'noted (not accepted)',
  }),
  match(4, { decision: 'not-same', decisionText: 'not the same' }),
];

const ask = (index: number, more: Partial<AskUptake> = {}): AskUptake => ({
  ask: { id: `ASK-${index}`, name: `Ask ${index}` },
  text: 'Bring piped water to every village along the river before the end of the decade, and tell people what is in it',
  workgroup: { id: 'WG-1', name: 'Indigenous Peoples and Environment' },
  raisedBy: [],
  perhapsBy: [],
  takenUp: 0,
  supported: 0,
  unanswered: 0,
  open: 0,
  decided: 0,
  isUnsure: false,
  nothingFits: false,
  matches: [],
  mayDecide: true,
  mine: index === 1,
  ...more,
});

const raised = {
  raisedBy: ['Chile', 'Timor-Leste'],
  perhapsBy: ['Kenya'],
  takenUp: 1,
  supported: 1,
  open: 2,
  decided: 2,
};

/** Nine asks, so that they are searched. */
export const inventedUptake: UptakeResult = {
  cycle: 4,
  cycles: [4, 3],
  asks: [
    ask(1, raised),
    ask(2, { open: 2, text: 'Count the owls', workgroup: { id: '', name: '' } }),
    ...Array.from({ length: 7 }, (_, index) => ask(index + 3)),
  ],
  raisedBy: 2,
  takenUp: 1,
  supported: 1,
  unanswered: 0,
  hasMatches: true,
  mayMatch: true,
};

export const inventedAsk = ask(1, { ...raised, matches: inventedMatches });
