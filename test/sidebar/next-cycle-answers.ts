// What the panel is told of a coalition that begins its next cycle in a copy.
import type { NextCycleOverview, NextCycleResult } from '../../src/core/calls/next-cycle';

export const nextCycle: NextCycleOverview = {
  cycle: 4,
  isCopy: 'yes',
  isUnderWay: false,
  keeps: { parts: true, texts: false, finished: false },
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
