// An invented coalition of four people, and its form to join.
import type { JoinInput } from '../../../../src/core/people/joining/join-input';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render } from '../../../../src/core/base/messages/text';
import { join as joinCommand } from '../../../../src/core/people/joining/plan-join';
import { type Rows, applied, bookReading } from '../../coverage/overlaps/fixture';
import { contextOf } from '../../../support/book';

export const rows: Rows = {
  WG: [
    { id: 'WG-W', name: 'Water', scope: 'Rivers and wells', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-ANA' },
    { id: 'WG-X', name: 'Old one', status: 'closed' },
  ],
  ORG: [{ id: 'ORG-1', name: 'The Riverside Alliance', acronym: 'RSA', aliases: ['Alianza de la Ribera'] }],
  MEM: [
    { id: 'MEM-CO', name: 'Cora', email: 'cora@example.org', coordinator: true },
    { id: 'MEM-ANA', name: 'Ana Ruiz', email: 'Ana@example.org', organization: 'ORG-1', listed: true },
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-ELI', name: 'Élise Roy', organization: 'ORG-1' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-W', level: 'meetings', main: true, since: '2026-01-02' },
  ],
};

export const COORDINATOR: Actor = {
  email: 'cora@example.org',
  person: 'MEM-CO',
  isCoordinator: true,
  coChairs: [],
};
export const CO_CHAIR: Actor = {
  email: 'bo@example.org',
  person: 'MEM-BO',
  isCoordinator: false,
  coChairs: ['WG-W'],
};
export const ANA: Actor = {
  email: 'ana@example.org',
  person: 'MEM-ANA',
  isCoordinator: false,
  coChairs: ['WG-P'],
};
export const newcomer = (email: string): Actor => ({ email, person: '', isCoordinator: false, coChairs: [] });

const form: JoinInput = { name: 'Ana Ruiz', workgroups: [], listed: true };

/** Joins and applies the edits; `problem` is what was refused. */
export function join(input: Partial<JoinInput>, actor: Actor, given: Rows = rows) {
  const plan = joinCommand.plan(
    bookReading(joinCommand.reads, given),
    { ...form, ...input },
    contextOf({ actor }),
  );
  if (!plan.ok) return { problem: render(plan.problem, 'en'), rows: given, edits: [], said: '' };
  const said = plan.value.summary.map((one) => render(one, 'en')).join(' ');
  return { edits: plan.value.edits, result: plan.value.result, said, rows: applied(given, plan.value.edits) };
}
export const reading = (given: Rows) => bookReading(joinCommand.reads, given);
