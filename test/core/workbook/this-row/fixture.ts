// An invented coalition with rows in several sheets, and the three commands about one row.
import { renewals } from '../../../../src/core/submissions/texts/capability';
import type { Plan } from '../../../../src/core/workbook/command/types';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import { planWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import type { Snapshot } from '../../../../src/core/workbook/records/snapshot';
import { addRow, type AddRowInput } from '../../../../src/core/workbook/this-row/plan-add-row';
import { editRow, type EditRowInput } from '../../../../src/core/workbook/this-row/plan-edit-row';
import { rowForm, type RowFormInput } from '../../../../src/core/workbook/this-row/plan-row-form';
import { editRowReads, rowFormReads } from '../../../../src/core/workbook/this-row/permissions';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { contextOf, snapshotOfTables, type Tables } from '../../../support/book';

export const rows: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO', status: 'active' },
    { id: 'WG-P', name: 'Prisons', parent: 'WG-W' },
  ],
  ORG: [{ id: 'ORG-1', name: 'Riverside Alliance', acronym: 'RSA' }],
  MEM: [
    { id: 'MEM-CO', name: 'Cora', email: 'cora@example.org', coordinator: true },
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-ANA', name: 'Ana Ruiz', email: 'ana@example.org', organization: 'ORG-1' },
    { id: 'MEM-ELI', name: 'Élise', languages: ['fr', 'en'] },
  ],
  PAR: [{ id: 'PAR-1', person: 'MEM-ANA', workgroup: 'WG-W', level: 'write' }],
  ISS: [
    { id: 'ISS-1', name: 'Clean water' },
    { id: 'ISS-2', name: 'Torture' },
  ],
  COV: [{ id: 'COV-1', issue: 'ISS-1', workgroup: 'WG-W', part: 'leads', person: 'MEM-ANA' }],
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', authors: ['MEM-ANA', 'MEM-BO'], limit: 2815 },
    { id: 'SUB-2', title: 'Old prisons', issues: ['ISS-2', 'Dungeons'] },
  ],
  TXT: [{ id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'Wells run dry.' }],
  SET: [{ id: 'SET-1', key: 'coalition', value: 'All Rights' }],
};

const snapshotFor = (sheets: readonly SheetId[], given: Tables): Snapshot =>
  snapshotOfTables(Object.fromEntries(sheets.map((sheet) => [sheet, given[sheet] ?? []])));

const actor = (email: string, person: string, over: Partial<Actor> = {}): Actor => ({
  email,
  person,
  isCoordinator: false,
  coChairs: [],
  ...over,
});
export const CORA = actor('cora@example.org', 'MEM-CO', { isCoordinator: true });
export const BO = actor('bo@example.org', 'MEM-BO', { coChairs: ['WG-W'] });
export const ANA = actor('ana@example.org', 'MEM-ANA');
export const ELI = actor('elise@example.org', 'MEM-ELI');
export const STRANGER = actor('x@example.org', '');

function outcome<R>(plan: Outcome<Plan<R>>, snapshot: Snapshot) {
  if (!plan.ok) return { problem: render(plan.problem, 'en'), edits: [], writes: [], said: '' };
  const { edits, result, summary } = plan.value;
  const writes = planWrites(snapshot, makeBook(snapshot), edits, {
    language: 'en',
    now: '2027-01-10',
    renewals,
  });
  return { edits, result, writes, said: summary.map((one) => render(one, 'en')).join(' ') };
}

/** Plans an edit and the cells it writes. */
export function edit(input: EditRowInput, by: Actor = CORA, given: Tables = rows) {
  const snapshot = snapshotFor(editRowReads, given);
  return outcome(editRow.plan(makeBook(snapshot), input, contextOf({ actor: by })), snapshot);
}

export function add(input: AddRowInput, by: Actor = CORA, given: Tables = rows) {
  const snapshot = snapshotFor(rowFormReads, given);
  return outcome(addRow.plan(makeBook(snapshot), input, contextOf({ actor: by })), snapshot);
}

export function form(input: RowFormInput, by: Actor = CORA, given: Tables = rows, language: Language = 'en') {
  const book = makeBook(snapshotFor(rowFormReads, given));
  const plan = rowForm.plan(book, input, contextOf({ actor: by, language }));
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  return plan.value.result;
}
