// A small coalition with a meeting to plan, and its tables after commands have run.
import type { InviteToMeetingInput } from '../../../../src/core/people/meetings/read-invitation';
import { render } from '../../../../src/core/base/messages/text';
import { inviteToMeeting } from '../../../../src/core/people/meetings/plan-invite';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export const base: Tables = {
  WG: [
    { id: 'WG-1', name: 'Housing', coChair1: 'MEM-1', coChair2: 'MEM-2' },
    { id: 'WG-2', name: 'Water', coChair1: 'MEM-2' },
    { id: 'WG-3', name: 'Empty' },
  ],
  MEM: [
    { id: 'MEM-1', name: 'Ana', email: 'ana@example.org' },
    { id: 'MEM-2', name: 'Ben', email: 'ben@example.org' },
    { id: 'MEM-3', name: 'Cleo', email: 'cleo@example.org' },
    { id: 'MEM-4', name: 'Dov' },
    { id: 'MEM-5', name: 'Eva', email: 'eva@example.org', mail: 'coordinator' },
    { id: 'MEM-6', name: 'Fay', email: 'fay@example.org', mail: 'digest' },
    { id: 'MEM-7', name: 'Gus', email: 'gus@example.org', status: 'left' },
    { id: 'MEM-8', name: 'Hal', email: 'hal@example.org' },
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-1', workgroup: 'WG-1', level: 'lead' },
    { id: 'PAR-2', person: 'MEM-3', workgroup: 'WG-1', level: 'write' },
    { id: 'PAR-3', person: 'MEM-4', workgroup: 'WG-1', level: 'meetings' },
    { id: 'PAR-4', person: 'MEM-5', workgroup: 'WG-1', level: 'meetings' },
    { id: 'PAR-5', person: 'MEM-6', workgroup: 'WG-1', level: 'meetings' },
    { id: 'PAR-6', person: 'MEM-7', workgroup: 'WG-1', level: 'meetings' },
    { id: 'PAR-7', person: 'MEM-8', workgroup: 'WG-1', level: 'informed' },
    { id: 'PAR-8', person: 'MEM-3', workgroup: 'WG-2', level: 'meetings' },
    { id: 'PAR-9', representedBy: 'MEM-8', workgroup: 'WG-2', level: 'meetings' },
  ],
  ORG: [],
  TIM: [],
  MTG: [],
  INV: [],
  OBX: [],
};

export const coChair = (over: Parameters<typeof contextOf>[0] = {}) =>
  contextOf({
    actor: { email: 'ana@example.org', person: 'MEM-1', isCoordinator: false, coChairs: ['WG-1'] },
    ...over,
  });

/** A later call, whose new ids are others than those of the first. */
export const later = (over: Parameters<typeof coChair>[0] = {}) => {
  let count = 100;
  return coChair({ newId: (sheet) => `${sheet}-n${String((count += 1))}`, ...over });
};

export const housing: InviteToMeetingInput = {
  workgroup: 'housing',
  title: 'Drafts',
  start: '2027-02-01T15:00',
  length: 90,
  timeZone: 'Europe/Zurich',
  link: 'https://meet.example.org/abc',
};

export const planned = (tables: Tables, input: InviteToMeetingInput, context = coChair()) => {
  const outcome = inviteToMeeting.plan(bookOf(tables), input, context);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
};

export const refusal = (tables: Tables, input: InviteToMeetingInput, context = coChair()): string => {
  const outcome = inviteToMeeting.plan(bookOf(tables), input, context);
  return outcome.ok ? 'no refusal' : render(outcome.problem, 'en');
};

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The tables after the edits, for running a second time. */
export const after = (tables: Tables, edits: readonly Edit[]): Tables => {
  const next = Object.fromEntries(Object.entries(tables).map(([sheet, rows]) => [sheet, [...rows] as Row[]]));
  for (const edit of edits) {
    const rows = next[edit.sheet] ?? [];
    const others = rows.filter(({ id }) => id !== edit.id);
    const old = rows.find(({ id }) => id === edit.id);
    next[edit.sheet] = edit.kind === 'delete' ? others : [...others, { ...old, ...edit.values, id: edit.id }];
  }
  return next as Tables;
};

export const sentAll = (tables: Tables): Tables => ({
  ...tables,
  OBX: (tables.OBX ?? []).map((row) => ({ ...row, state: 'sent', sentAt: '2027-01-09T00:00:00.000Z' })),
});

export const first = planned(base, housing);
export const invited = sentAll(after(base, first.edits));
