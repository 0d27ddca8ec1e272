// An invented coalition with one submission, and the registration of another.
import type { RegisterSubmissionInput } from '../../../../src/core/submissions/registering/register-input';
import { render } from '../../../../src/core/base/messages/text';
import { registerSubmission } from '../../../../src/core/submissions/registering/plan-register';
import { type Rows, type Wanted, applied, bookReading, contextOf } from '../../coverage/overlaps/fixture';

export const rows: Rows = {
  WG: [
    { id: 'WG-1', name: 'Water' },
    { id: 'WG-2', name: 'Prisons' },
    { id: 'WG-3', name: 'Old one', status: 'closed' },
  ],
  ISS: [
    { id: 'ISS-W', name: 'Water', nameFr: 'Eau' },
    { id: 'ISS-P', name: 'Prisons' },
  ],
  MEM: [
    { id: 'MEM-ANA', name: 'Ana' },
    { id: 'MEM-BO', name: 'Bo' },
  ],
  ORG: [
    { id: 'ORG-1', name: 'The Riverside Alliance', acronym: 'RSA', aliases: ['Alianza de la Ribera'] },
    { id: 'ORG-2', name: 'Justice Désk' },
  ],
  SUB: [
    {
      id: 'SUB-1',
      title: 'Clean water in villages',
      kind: 'individual',
      workgroup: 'WG-1',
      authors: ['MEM-BO'],
      issues: ['ISS-W'],
      limit: 2815,
    },
  ],
  ASK: [
    { id: 'ASK-1', submission: 'SUB-1', workgroup: 'WG-1', text: 'Repair the wells.' },
    { id: 'ASK-2', workgroup: 'WG-1', text: 'Publish the measurements' },
  ],
};
const form: RegisterSubmissionInput = { title: 'Rivers and mines', kind: 'joint', workgroup: 'Water' };

/** Registers and applies the edits; `problem` is what was refused. */
export function register(input: Partial<RegisterSubmissionInput>, wanted: Wanted = {}, given: Rows = rows) {
  const plan = registerSubmission.plan(
    bookReading(registerSubmission.reads, given),
    { ...form, ...input },
    contextOf(wanted),
  );
  if (!plan.ok) return { problem: render(plan.problem, 'en'), rows: given, edits: [], said: '' };
  const said = plan.value.summary.map((one) => render(one, 'en')).join(' ');
  return { edits: plan.value.edits, result: plan.value.result, said, rows: applied(given, plan.value.edits) };
}
export const submission = (given: Rows, id: string) =>
  bookReading(registerSubmission.reads, given).find('SUB', id);
export const asks = (given: Rows) =>
  bookReading(registerSubmission.reads, given)
    .rows('ASK')
    .map(({ submission: of, text }) => `${of} ${text}`);
