// A small invented coalition with gaps, overlaps and a decision.
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { bookOf as book, contextOf as context, type Tables } from '../../../support/book';

const TEXT =
  'Households along the river drink from wells that the mine has poisoned, and nobody has tested them since the flood.';

export const coalition: Tables = {
  WG: [
    { id: 'WG-WATR', name: 'Water', status: 'active', coChair1: 'MEM-2' },
    { id: 'WG-HOME', name: 'Homes', status: 'active' },
    { id: 'WG-OLD1', name: 'Ended', status: 'closed' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana Ruiz', email: 'ana@example.org', coordinator: true },
    { id: 'MEM-2', name: 'Bo Lind', email: 'bo@example.org' },
  ],
  ISS: [
    { id: 'ISS-WATR', name: 'Water', nameEs: 'Agua' },
    { id: 'ISS-HOME', name: 'Homes' },
    { id: 'ISS-SCHL', name: 'Schools' },
    { id: 'ISS-VOTE', name: 'Voting' },
    { id: 'ISS-FISH', name: 'Fish' },
  ],
  COV: [
    { id: 'COV-1', issue: 'ISS-WATR', workgroup: 'WG-WATR', part: 'leads', angle: 'wells' },
    { id: 'COV-2', issue: 'ISS-WATR', workgroup: 'WG-HOME', part: 'leads', angle: 'taps' },
    { id: 'COV-3', issue: 'ISS-HOME', workgroup: 'WG-HOME', part: 'leads' },
    { id: 'COV-4', issue: 'ISS-SCHL', workgroup: 'WG-HOME', part: 'follows' },
    { id: 'COV-5', issue: 'ISS-VOTE', workgroup: 'WG-OLD1', part: 'leads' },
  ],
  SUB: [
    { id: 'SUB-WELL', title: 'Clean wells', workgroup: 'WG-WATR', mainIssue: 'ISS-WATR', status: 'draft' },
    {
      id: 'SUB-TAPS',
      title: 'Dry taps',
      workgroup: 'WG-HOME',
      issues: ['ISS-WATR', 'ISS-SCHL'],
      status: 'draft',
    },
    { id: 'SUB-RENT', title: 'High rents', workgroup: 'WG-HOME', mainIssue: 'ISS-HOME', status: 'draft' },
    { id: 'SUB-FREE', title: 'Nobody’s text', workgroup: '', status: 'idea' },
    { id: 'SUB-GONE', title: 'Taken back', workgroup: 'WG-WATR', issues: ['ISS-VOTE'], status: 'withdrawn' },
  ],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-WELL', part: 1, text: TEXT },
    { id: 'TXT-2', submission: 'SUB-TAPS', part: 1, text: TEXT },
  ],
  ASK: [],
  ORG: [],
  SET: [],
  REC: [
    { id: 'REC-1', cycle: 3, number: '1.1', text: 'Count the owls.', issues: ['ISS-VOTE'] },
    { id: 'REC-2', cycle: 2, number: '1.2', text: 'Count the fish.', issues: ['ISS-FISH'] },
  ],
  OVL: [
    {
      id: 'OVL-1',
      first: 'SUB-WELL',
      second: 'SUB-TAPS',
      level: 'copied',
      rank: 1,
      evidence: 'All of it is the same.\nIssue of both: Water.',
      decision: 'open',
      waitingFor: ['WG-WATR', 'WG-HOME'],
      since: '2027-01-03',
      opposes: 'Open the mine. / Close the mine.',
      contradict: 'yes',
      group: 'A',
    },
    {
      id: 'OVL-2',
      first: 'SUB-TAPS',
      second: 'SUB-RENT',
      level: 'same-asks',
      rank: 2,
      decision: 'open',
      group: 'A',
    },
    {
      id: 'OVL-3',
      first: 'SUB-WELL',
      second: 'SUB-RENT',
      level: 'perhaps',
      rank: 3,
      decision: 'keep',
      reason: 'Two voices carry further.',
      decidedByFirst: 'MEM-2',
      decidedBySecond: 'MEM-2',
      updated: '2027-01-05T22:00:00.000Z',
    },
    { id: 'OVL-4', first: 'SUB-FREE', second: 'SUB-RENT', level: 'perhaps', rank: 4, decision: 'open' },
    { id: 'OVL-5', first: 'SUB-LOST', second: 'SUB-RENT', level: 'copied', rank: 1, decision: 'open' },
  ],
  TPL: [{ id: 'TPL-1', name: 'coverage-report', part: 1, bytes: 'UEsDBA==' }],
};

export const bookWith = (over: Tables = {}) => book({ ...coalition, ...over });

export const COORDINATOR: Actor = {
  email: 'ana@example.org',
  person: 'MEM-1',
  isCoordinator: true,
  coChairs: [],
};
export const CO_CHAIR: Actor = {
  email: 'bo@example.org',
  person: 'MEM-2',
  isCoordinator: false,
  coChairs: ['WG-WATR'],
};

export const contextFor = (actor = COORDINATOR, over: Parameters<typeof context>[0] = {}) =>
  context({ actor, settings: { coalition: 'River and Rights' }, ...over });
