// A pair of submissions with all that hangs on them, and people who decide about it.
import type { DecideOverlapInput } from '../../../../src/core/coverage/overlaps/decision/apply-decision';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { decideOverlapReads, planDecideOverlap } from '../../../../src/core/coverage/overlaps/plan-decide';
import { render } from '../../../../src/core/base/messages/text';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { applied, bookReading, contextOf, type Rows, type Wanted } from './fixture';

export const rows: Rows = {
  WG: [
    { id: 'WG-1', name: 'Water', coChair1: 'MEM-ANA' },
    { id: 'WG-2', name: 'Prisons', coChair1: 'MEM-BO', coChair2: 'MEM-CY' },
  ],
  ISS: [
    { id: 'ISS-1', name: 'Rural life' },
    { id: 'ISS-2', name: 'Health' },
  ],
  ORG: [
    { id: 'ORG-1', name: 'One' },
    { id: 'ORG-2', name: 'Two' },
    { id: 'ORG-3', name: 'Three' },
  ],
  MEM: [
    { id: 'MEM-ANA', name: 'Ana' },
    { id: 'MEM-BO', name: 'Bo' },
    { id: 'MEM-CY', name: 'Cy' },
  ],
  CTY: [],
  SUB: [
    {
      id: 'SUB-A',
      title: 'Wells',
      workgroup: 'WG-1',
      leadOrganization: 'ORG-1',
      authors: ['MEM-ANA'],
      issues: ['ISS-1'],
      summary: 'Wells run dry.',
      internalDue: '2027-03-01',
    },
    {
      id: 'SUB-B',
      title: 'Rivers',
      workgroup: 'WG-2',
      leadOrganization: 'ORG-2',
      coSubmitters: ['ORG-3'],
      authors: ['MEM-BO'],
      issues: ['ISS-1', 'ISS-2'],
      summary: 'Rivers are foul.',
      status: 'draft',
    },
    { id: 'SUB-C', title: 'Lakes', workgroup: 'WG-2', leadOrganization: 'ORG-3' },
  ],
  ASK: [
    { id: 'ASK-1', submission: 'SUB-A', workgroup: 'WG-1', text: 'Test the wells.' },
    { id: 'ASK-2', submission: 'SUB-B', workgroup: 'WG-2', text: 'Clean the river.' },
    { id: 'ASK-3', submission: 'SUB-B', workgroup: 'WG-2', text: 'Test the wells!' },
    { id: 'ASK-4', submission: 'SUB-C', workgroup: 'WG-2', text: 'Count the fish.' },
  ],
  COV: [
    { id: 'COV-1', issue: 'ISS-1', workgroup: 'WG-1', angle: 'drinking water' },
    { id: 'COV-2', issue: 'ISS-1', workgroup: 'WG-2' },
    { id: 'COV-3', issue: 'ISS-2', workgroup: 'WG-2' },
  ],
  ACT: [],
  OVL: [
    {
      id: 'OVL-1',
      first: 'SUB-A',
      second: 'SUB-B',
      level: 'copied',
      issues: ['ISS-1'],
      textVersions: '0-a:00001 0-b:00002',
    },
    { id: 'OVL-2', first: 'SUB-A', second: 'SUB-C', level: 'same-asks', textVersions: '0-a:00001 0-c:00003' },
  ],
};

export const ANA: Wanted = { actor: { person: 'MEM-ANA', coChairs: ['WG-1'] } };
export const BO: Wanted = { actor: { person: 'MEM-BO', coChairs: ['WG-2'] } };
export const COORDINATOR: Wanted = { actor: { person: 'MEM-CY', isCoordinator: true } };
export const as = (actor: Partial<Actor>): Wanted => ({ actor });

export type Said = Omit<DecideOverlapInput, 'id'> & { readonly id?: string };

export function decide(given: Rows, who: Wanted, said: Said) {
  const plan = planDecideOverlap(
    bookReading(decideOverlapReads, given),
    { id: 'OVL-1', ...said },
    contextOf(who, given),
  );
  if (!plan.ok) return { problem: render(plan.problem, 'en'), rows: given, edits: [] };
  return {
    result: plan.value.result,
    said: plan.value.summary.map((one) => render(one, 'en')).join(' '),
    edits: plan.value.edits,
    rows: applied(given, plan.value.edits),
  };
}
export const read = <S extends SheetId>(given: Rows, sheet: S) =>
  bookReading([...decideOverlapReads], given).rows(sheet);
export const rowOf = <S extends SheetId>(given: Rows, sheet: S, id: string) =>
  read(given, sheet).find((row) => row.id === id);
export const changed = <S extends SheetId>(given: Rows, sheet: S, id: string, values: SomeValues<S>): Rows =>
  applied(given, [{ kind: 'update', sheet, id, values: values as Record<string, string> }]);
export const state = (given: Rows) => {
  const row = rowOf(given, 'OVL', 'OVL-1');
  return [row?.decision, row?.decidedByFirst, row?.decidedBySecond, row?.reason];
};
export const both = (given: Rows, said: Said): ReturnType<typeof decide> =>
  decide(decide(given, ANA, said).rows, BO, said);
