// A small workbook in which every rule of a figure has rows that count and rows that do not, with what it comes to by hand.
import type { PlacedTab, ColumnReferences } from '../../../../src/core/inbox/home/column-references';
import { READ_BY_FIGURES } from '../../../../src/core/inbox/home/column-references';
import type { Language } from '../../../../src/core/base/messages/text';
import { sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import type { Tables } from '../../../support/book';

const ISSUES_AND_GROUPS: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-1' },
    { id: 'WG-P', name: 'Prisons', status: 'paused', coChair1: 'Vacant' },
    { id: 'WG-B', name: 'Wells', parent: 'WG-W' },
    { id: 'WG-X', name: 'Closed one', status: 'closed' },
    { id: 'WG-N', coChair1: 'MEM-2' },
  ],
  ISS: [
    { id: 'ISS-D', name: 'Detention', theme: 'life-and-safety' },
    { id: 'ISS-F', name: 'Food', theme: 'livelihood' },
    { id: 'ISS-O', name: 'Our own issue' },
    { id: 'ISS-Q', name: 'Quiet', theme: 'livelihood' },
  ],
  COV: [
    { id: 'COV-1', issue: 'ISS-D', workgroup: 'WG-W', part: 'leads' },
    { id: 'COV-2', issue: 'ISS-F', workgroup: 'WG-W', part: 'leads' },
    { id: 'COV-3', issue: 'ISS-F', workgroup: 'WG-P', part: 'leads' },
    { id: 'COV-4', issue: 'ISS-Q', workgroup: 'WG-P', part: 'contributes' },
    { id: 'COV-5', issue: 'ISS-O', workgroup: 'WG-X', part: 'leads' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana' },
    { id: 'MEM-2', name: 'Bo', status: 'paused' },
    { id: 'MEM-3', name: 'Cam', status: 'left' },
    { id: 'MEM-4', email: 'nobody@example.org' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-1', workgroup: 'WG-W', level: 'lead' },
    { id: 'PAR-2', person: 'MEM-3', workgroup: 'WG-W', level: 'lead', status: 'left' },
    { id: 'PAR-3', person: 'MEM-1', workgroup: 'WG-P', level: 'write' },
    { id: 'PAR-4', person: 'MEM-2', workgroup: 'WG-W', level: 'write' },
    { id: 'PAR-5', person: 'MEM-2', workgroup: 'WG-P', level: 'meetings', status: 'paused' },
  ],
  MTG: [
    { id: 'MTG-1', title: 'Kick-off', status: 'planned' },
    { id: 'MTG-2', title: 'Second', status: 'held' },
    { id: 'MTG-3', title: 'Called off', status: 'cancelled' },
    { id: 'MTG-4', title: 'Perhaps', status: 'proposed' },
    { id: 'MTG-5', link: 'https://example.org/room' },
  ],
};

const TEXTS: Tables = {
  SUB: [
    { id: 'SUB-1', title: 'At its limit', kind: 'joint', status: 'draft', words: 500, limit: 500 },
    { id: 'SUB-2', title: 'Over its limit', kind: 'local', status: 'draft', words: 501, limit: 500 },
    { id: 'SUB-3', title: 'At the UN’s', kind: 'individual', status: 'final', words: 2815 },
    { id: 'SUB-4', title: 'Over the UN’s', kind: 'individual', status: 'received', words: 2816 },
    { id: 'SUB-5', title: 'Over, joint', kind: 'joint', status: 'review', words: 5631 },
    { id: 'SUB-6', title: 'No limit', kind: 'local', status: 'idea', words: 90000 },
    { id: 'SUB-7', title: 'Withdrawn', kind: 'joint', status: 'withdrawn', words: 9000, limit: 10 },
    { id: 'SUB-8', title: 'Merged', kind: 'joint', status: 'draft', words: 9000, mergedInto: 'SUB-1' },
    { id: 'SUB-9', title: 'Last time', kind: 'joint', status: 'final', words: 9000, cycle: '3' },
    { id: 'SUB-10', title: 'Theirs', kind: 'of-others', status: 'final', words: 9000, limit: 10 },
    { id: 'SUB-11', kind: 'joint', status: 'final', words: 1 },
  ],
  OVL: (['now', 'overdue', 'changed', 'later', 'later', 'settled'] as const).map((priority, at) => ({
    id: `OVL-${at}`,
    first: 'SUB-1',
    second: `SUB-${at + 2}`,
    priority,
  })),
};

const WHAT_WAS_SAID: Tables = {
  REC: [
    { id: 'REC-1', number: '6.1', cycle: 4, text: 'Build wells.', answer: 'supported', workgroup: 'WG-W' },
    { id: 'REC-2', number: '6.2', cycle: 4, text: 'End it.', answer: 'noted', workgroup: 'WG-W' },
    { id: 'REC-3', number: '6.3', cycle: 4, text: 'Ratify.', answer: 'supported' },
    { id: 'REC-4', number: '6.4', cycle: 4, text: 'Said twice.', answer: 'supported', withdrawn: true },
    { id: 'REC-5', number: '6.5', cycle: 4, answer: 'supported' },
    { id: 'REC-6', number: '6.6', cycle: 3, text: 'Last time.', answer: 'supported' },
    { id: 'REC-7', number: '6.7', cycle: 4, text: 'No answer in its cell.', workgroup: 'WG-W' },
    { id: 'REC-8', number: '6.8', cycle: 4, text: 'In part.', answer: 'in-part', workgroup: 'WG-W' },
    { id: 'REC-9', number: '6.9', cycle: 4, text: 'Later.', answer: 'pending', workgroup: 'WG-W' },
  ],
  ASK: [
    { id: 'ASK-1', text: 'Build wells.', submission: 'SUB-1' },
    { id: 'ASK-2', text: 'Close it.', submission: 'SUB-2' },
    { id: 'ASK-3', submission: 'SUB-2' },
  ],
  CTY: [{ id: 'CTY-1', name: 'Chile', iso3: 'CHL', region: 'GRULAC' }],
  ATC: (['planned', 'asked', 'considering', 'promised', 'promised', 'declined', 'dropped', ''] as const).map(
    (status, at) => ({ id: `ATC-${at}`, country: 'CTY-1', ask: 'ASK-1', status }),
  ),
  MAT: [
    { id: 'MAT-1', ask: 'ASK-1', recommendation: 'REC-1', decision: 'taken-up' },
    { id: 'MAT-2', ask: 'ASK-2', recommendation: 'REC-1', decision: 'taken-up' },
    { id: 'MAT-3', ask: 'ASK-2', recommendation: 'REC-3', decision: 'taken-up' },
    { id: 'MAT-4', ask: 'ASK-2', recommendation: 'REC-2', decision: 'not-same' },
    { id: 'MAT-5', ask: 'ASK-1', recommendation: 'REC-2', decision: 'open' },
    { id: 'MAT-6', ask: 'ASK-1', recommendation: 'REC-3', decision: '' },
    { id: 'MAT-7', ask: 'ASK-1', recommendation: '', decision: 'open' },
    // Of an earlier review, withdrawn, and of an ask that is gone: no figure of this review counts these.
    { id: 'MAT-8', ask: 'ASK-1', recommendation: 'REC-6', decision: 'taken-up' },
    { id: 'MAT-9', ask: 'ASK-1', recommendation: 'REC-4', decision: 'taken-up' },
    { id: 'MAT-10', ask: '', recommendation: 'REC-7', decision: 'taken-up' },
    { id: 'MAT-11', ask: 'ASK-2', recommendation: 'REC-6', decision: 'open' },
    { id: 'MAT-12', ask: 'ASK-2', recommendation: 'REC-4', decision: 'open' },
    { id: 'MAT-13', ask: '', recommendation: 'REC-1', decision: 'open' },
  ],
  CON: [
    { id: 'CON-1', country: 'CTY-1', kind: 'e-mail', response: 'none' },
    { id: 'CON-2', country: 'CTY-1', kind: 'letter', response: 'will-raise' },
    { id: 'CON-3', country: 'CTY-1', kind: 'e-mail', response: 'no' },
    { id: 'CON-4', country: 'CTY-1', kind: 'meeting', response: 'will-raise' },
    { id: 'CON-5', country: 'CTY-1', kind: 'call', response: 'none' },
  ],
};

export const TABLES: Tables = {
  ...ISSUES_AND_GROUPS,
  ...TEXTS,
  ...WHAT_WAS_SAID,
  PRG: [],
  ACT: [
    { id: 'ACT-1', what: 'Call', due: '2027-01-09', status: 'open' },
    { id: 'ACT-2', what: 'Write', due: '2027-01-09' },
    { id: 'ACT-3', what: 'Done', due: '2027-01-09', status: 'done' },
    { id: 'ACT-4', what: 'Today', due: '2027-01-10', status: 'open' },
    { id: 'ACT-5', what: 'Some day', status: 'open' },
  ],
  TIM: [],
  HRD: [],
  SET: [{ id: 'SET-1', key: 'cycle', value: '4' }],
};

/** Counted by hand, in the order of the tab Numbers. */
export const BY_HAND: readonly (readonly [key: string, count: number])[] = [
  ['groups', 3], // Water, Prisons, Wells
  ['vacant', 3], // the second seat of Water, both of Prisons; break-outs need none
  ['people', 2],
  ['level.lead', 1],
  ['level.write', 2],
  ['level.meetings', 1],
  ['level.informed', 0],
  ['meetings', 2],
  ['all', 4],
  ['noLead', 2], // what only a closed workgroup leads, and what has one who contributes
  ['nobody', 1],
  ['severalLead', 1],
  ['texts', 6],
  ['texts.idea', 1],
  ['texts.outline', 0],
  ['texts.draft', 2],
  ['texts.review', 1],
  ['texts.final', 1],
  ['texts.uploaded', 0],
  ['texts.received', 1],
  ['tooLong', 3], // 501 of 500, 2,816 of 2,815, 5,631 of 5,630
  ['settle', 3],
  ['later', 2],
  ['recs', 6],
  ['recsNone', 1],
  ['answer.supported', 2],
  ['answer.noted', 1],
  ['answer.in-part', 1],
  ['answer.pending', 2], // with the cell that is empty
  ['asks', 2],
  ['putToCountries', 5],
  ['toPut', 1],
  ['promised', 2],
  ['takenUp', 2],
  ['matchesOpen', 2],
  ['mail', 3],
  ['mail.none', 1],
  ['mail.considering', 0],
  ['mail.will-raise', 1],
  ['mail.no', 1],
  ['late', 2], // of the tasks those of yesterday; what falls due today is not late
];

export const BOARD_COLUMNS = ['id', 'shown', 'issue', 'theme', 'state', 'last', 'WG-W', 'WG-P'];

const placed = (tabId: number, title: string, columns: readonly string[]): PlacedTab => ({
  tabId,
  title,
  columns,
});

/** Every tab with its columns in their order, or turned round; the board has two workgroups, or as many as given. */
export function placesOf(
  language: Language,
  { isTurned = false, groups = [6, 7] as readonly number[], without = [] as readonly string[] } = {},
): ColumnReferences {
  const inOrder = (columns: readonly string[]) => (isTurned ? [...columns].reverse() : columns);
  const sheets = READ_BY_FIGURES.filter((sheet) => !without.includes(sheet)).map((sheet, at) => [
    sheet,
    placed(10 + at, sheetSpec(sheet).title[language], inOrder(Object.keys(sheetSpec(sheet).columns))),
  ]);
  return {
    language,
    groups,
    numbers: 'Numbers',
    board: placed(1, 'The board’s “tab”', BOARD_COLUMNS),
    sheets: Object.fromEntries(sheets),
  };
}

/** Places of so many workgroups on the board, behind its own columns. */
export const groupPlaces = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 6 + at);
