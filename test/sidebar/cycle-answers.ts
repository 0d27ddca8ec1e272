// What the panel of the cycle is told: of a country that stayed away, and of a copy that begins the next cycle.
import type { NextCycleOverview, NextCycleResult } from '../../src/core/follow-up/next-cycle/plan-next-cycle';
import type { StartCycleResult } from '../../src/core/cycle/timeline/plan-start-cycle';
import type { CycleFormResult } from '../../src/core/cycle/timeline/present-facts';

export const nextCycle: NextCycleOverview = {
  cycle: 4,
  isCopy: 'yes',
  isUnderWay: false,
  keeps: { parts: true, texts: false },
  sheets: [
    { sheet: 'WG', title: 'Workgroups', goes: 0, stays: 28 },
    { sheet: 'ORG', title: 'Organizations', goes: 0, stays: 412 },
    { sheet: 'MEM', title: 'People', goes: 0, stays: 1_203 },
    { sheet: 'COV', title: 'Who covers what', goes: 0, stays: 96 },
    { sheet: 'SUB', title: 'Submissions', goes: 155, stays: 0 },
    { sheet: 'MTG', title: 'Meetings', goes: 88, stays: 0 },
    { sheet: 'REC', title: 'Recommendations', goes: 31, stays: 316 },
    { sheet: 'OBX', title: 'Mail waiting and sent', goes: 902, stays: 0 },
  ],
  steps: 1_176,
  notes: [
    '2 mails were still waiting: they do not go out from here. Send them from the old workbook.',
    'It takes about 2 runs. Each can be undone by itself under “Undo a UPR action”.',
  ],
};

export const nextStarted: NextCycleResult = {
  ...{ cycle: 4, sheets: nextCycle.sheets, steps: 176, left: 0, isDone: true, recommendations: 316 },
};

export const cycleForm: CycleFormResult = {
  facts: {
    coalition: 'Coalition of the Two Rivers',
    country: 'MEX',
    session: 58,
    reviewDate: '2027-11-09',
    timeZone: 'America/Mexico_City',
    state: 'absent',
  },
  hasCycle: true,
  passed: [],
  mayStart: true,
  needsSetUp: false,
  advice: [
    'Keep the submissions: they stay on the UN’s website.',
    'Read what the Human Rights Council decides on the country’s absence.',
  ],
  countries: [
    { id: 'MEX', name: 'Mexico' },
    { id: 'SVN', name: 'Slovenia' },
  ],
};

export const started: StartCycleResult = {
  country: { iso3: 'MEX', name: 'Mexico' },
  added: [],
  moved: [
    {
      id: 'TIM-1',
      milestone: 'Submissions are due at the UN',
      from: '2027-04-01T23:59',
      to: '2027-04-15T23:59',
      fromZone: 'Europe/Zurich',
      zone: 'Europe/Zurich',
    },
  ],
  waiting: [{ id: 'TIM-3', milestone: 'Review in the Working Group', from: '2027-11-09T09:00' }],
  stayed: [
    { id: 'TIM-2', milestone: 'Internal drafts', due: '2027-02-01T18:00', byRule: '2027-02-14T18:00' },
  ],
  unreadable: [],
  missing: [],
  texts: 0,
  settingsKept: [],
  coordinator: '',
};
