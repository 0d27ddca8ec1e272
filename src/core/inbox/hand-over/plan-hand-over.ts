// The rule of 'hand-over-role': a seat of a co-chair goes to somebody else with the open rows that are chosen, or an empty
// one is filled; both people, or all the group, are told.
import * as z from 'zod/mini';
import { message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { dateInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { receives } from '../../base/vocabulary/levels';
import { participationLevels } from '../../base/vocabulary/words';
import { queueGroupMail, type Addressee } from '../../people/group-letters/queue';
import { coChairsOf, participantOf } from '../../people/joining/memberships';
import { rowsByWorkgroup } from '../../people/joining/participation';
import { noMailText } from '../../people/joining/mail-permission';
import { mailsOverLimit } from '../../people/letters/outbox';
import { partsIn } from '../../people/vacancies/who-might-lead';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { handOverReads } from './plan-hand-over-form';
import { seatMeant, type SeatColumn } from './seats';
import { rowsToHandOver } from './handed-over-rows';
import * as t from '../../words/inbox/hand-over';
import * as groupText from '../../words/people/group-letters';

const MOST_NAME = 300;
const MOST_NOTE = 4000;
/** Who of a group is told when all are. */
const LEVELS_TOLD = participationLevels.flatMap(({ key }) => (receives(key, 'letters') ? [key] : []));
const name = z.string().check(z.maxLength(MOST_NAME));

const handOverInput = z.object({
  /** Links are ids or names. */
  workgroup: name,
  /** Who hands over; left out or '', the seat is empty. */
  from: z.optional(name),
  to: name,
  /** Keys of what goes along, as the form shows it; left out, what is of the workgroup. */
  rows: z.optional(z.array(name).check(z.maxLength(500))),
  /** How who hands over takes part from now on. */
  then: z.optional(z.enum(['stays', 'informed', 'leaves'])),
  tell: z.optional(z.enum(['nobody', 'both', 'group'])),
  note: z.optional(z.string().check(z.trim(), z.maxLength(MOST_NOTE))),
});
export type HandOverInput = z.infer<typeof handOverInput>;

export interface HandOverResult {
  readonly workgroup: NamedRow;
  readonly to: NamedRow;
  /** Rows that went along. */
  readonly moved: number;
  /** Names of who gets a mail. */
  readonly mails: readonly string[];
  /** How many read it in their weekly summary. */
  readonly inSummary: number;
  readonly tellOtherwise: readonly { readonly name: string; readonly reason: string }[];
  readonly overLimit: number;
  readonly perDay: number;
}

interface HandOver {
  readonly group: RowOf<'WG'>;
  readonly seat: SeatColumn;
  readonly from: string;
  readonly to: string;
  readonly input: HandOverInput;
}

/** Fails on a seat that is not there or not the actor's to give, and on somebody who cannot take it. */
function read(book: Book, input: HandOverInput, { actor }: Context): Outcome<HandOver> {
  const found = resolveLink(book, ['WG'], input.workgroup);
  if (!found.ok) return found;
  const group = book.find('WG', found.value);
  if (!group) return failure(message(t.noWorkgroup));
  const from = resolveLink(book, ['MEM'], input.from ?? '');
  if (!from.ok) return from;
  const to = resolveLink(book, ['MEM'], input.to);
  if (!to.ok) return to;
  const person = book.find('MEM', to.value);
  if (!person) return failure(message(t.noSuccessor));
  if (person.status === 'left') return failure(message(t.hasLeft, { name: person.name }));
  const names = { name: person.name, workgroup: group.name };
  if (coChairsOf(group).includes(to.value)) return failure(message(t.hasSeat, names));
  const seat = seatMeant(book, group, from.value, actor);
  return seat.ok ? success({ group, seat: seat.value, from: from.value, to: to.value, input }) : seat;
}

/** The note stands in the group's own notes, with the day and both names. */
function groupEdit(book: Book, { group, seat, from, to, input }: HandOver, context: Context): Edit {
  const { bookLanguage } = context;
  const values = {
    day: dateInWords(today(context), bookLanguage),
    from: from === '' ? '' : book.labelOf('MEM', from),
    to: book.labelOf('MEM', to),
    note: input.note ?? '',
  };
  const line = render(message(from === '' ? t.filledNote : t.handedNote, values), bookLanguage).trim();
  const notes = [group.notes.trim(), line].filter(Boolean).join('\n');
  return updateRow('WG', group.id, { [seat]: to, coChairsSince: today(context), notes });
}

/** Who takes on a role takes part at least in the meetings; who hands one over may do less from now on. */
function partEdits(book: Book, { group, from, to, input }: HandOver, context: Context): readonly Edit[] {
  const part = rowsByWorkgroup(book, to).get(group.id);
  const came = { status: 'active', since: today(context) };
  const first = { person: to, workgroup: group.id, level: 'meetings', ...came };
  const own = rowsByWorkgroup(book, from).get(group.id);
  const less = { informed: { level: 'informed' }, leaves: { status: 'left', main: false }, stays: undefined }[
    input.then ?? 'stays'
  ];
  return [
    ...(part ? [] : [insertRow('PAR', context.newId('PAR'), first)]),
    ...(part && (part.status === 'left' || !receives(part.level, 'invitations'))
      ? [
          updateRow('PAR', part.id, {
            ...(part.status === 'left' && came),
            ...(!receives(part.level, 'invitations') && { level: 'meetings' }),
          }),
        ]
      : []),
    ...(own && own.status !== 'left' && less ? [updateRow('PAR', own.id, less)] : []),
  ];
}

/** Several fields of one row are one edit. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const byRow = new Map<string, Edit>();
  for (const edit of edits) {
    const known = byRow.get(edit.id);
    const both = known?.kind === 'update' && edit.kind === 'update';
    byRow.set(edit.id, both ? { ...known, values: { ...known.values, ...edit.values } } : edit);
  }
  return [...byRow.values()];
}

function rowEdits(book: Book, { group, from, to, input }: HandOver, context: Context): readonly Edit[] {
  const going = rowsToHandOver(book, { workgroup: group.id, from }, context);
  const wanted = going.filter(({ key, usual }) => input.rows?.includes(key) ?? usual);
  return joined(wanted.map(({ edit }) => edit(to)));
}

function addressees(book: Book, { group, from, to, input }: HandOver): readonly Addressee[] {
  const both = [to, from, ...coChairsOf(group)];
  const members = partsIn(book, group.id)
    .filter(({ level }) => receives(level, 'letters'))
    .map(participantOf);
  const people = { nobody: [], both, group: [...both, ...members] }[input.tell ?? 'both'];
  return [...new Set(people)].filter((id) => id !== '').map((person) => ({ person, list: '' }));
}

const letterOf = ({ group, from, to, input }: HandOver) => ({
  ...{ groups: [group.id], subject: group.name, from, to },
  levels: input.tell === 'group' ? LEVELS_TOLD : [],
  text: input.note ?? '',
});

function summaryOf(book: Book, { from }: HandOver, result: HandOverResult): readonly Message[] {
  const { workgroup, to, moved, mails, inSummary, tellOtherwise, overLimit, perDay } = result;
  const names = tellOtherwise.map(({ name: who, reason }) => `${who} (${reason})`).join(', ');
  const both = { to: to.name, workgroup: workgroup.name };
  const said: readonly (readonly [boolean, Message])[] = [
    [from === '', message(t.filled, both)],
    [from !== '', message(t.handedOver, { ...both, from: from && book.labelOf('MEM', from) })],
    [moved > 0, message(t.moved, { count: moved, to: to.name })],
    [mails.length > 0, message(t.mailsWait, { count: mails.length })],
    [inSummary > 0, message(groupText.inSummary, { count: inSummary })],
    [tellOtherwise.length > 0, message(groupText.tellOtherwise, { count: tellOtherwise.length, names })],
    [overLimit > 0, message(groupText.overLimit, { count: overLimit, limit: perDay })],
  ];
  return said.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

function planHandOver(book: Book, input: HandOverInput, context: Context): Outcome<Plan<HandOverResult>> {
  const found = read(book, input, context);
  if (!found.ok) return found;
  const handOver = found.value;
  const { group, to } = handOver;
  const moved = rowEdits(book, handOver, context);
  const key = `hand-over:${group.id}:${to}:${today(context)}`;
  const letter = letterOf(handOver);
  const told = queueGroupMail(
    book,
    { template: 'hand-over', key, letter },
    addressees(book, handOver),
    context,
  );
  const nameOf = (id: string): string => book.labelOf('MEM', id);
  const inSummary = told.otherwise.filter(({ reason }) => reason === 'digest' && input.tell === 'group');
  const result: HandOverResult = {
    workgroup: { id: group.id, name: book.labelOf('WG', group.id) },
    to: { id: to, name: nameOf(to) },
    moved: moved.length,
    mails: told.mails.map(({ person }) => nameOf(person)),
    inSummary: inSummary.length,
    tellOtherwise: told.otherwise
      .filter((one) => !inSummary.includes(one) && one.reason !== 'none')
      .map(({ person, reason }) => ({ name: nameOf(person), reason: noMailText(reason)[context.language] })),
    ...mailsOverLimit(book, told.mails.length, 0, context),
  };
  return success({
    edits: [
      groupEdit(book, handOver, context),
      ...partEdits(book, handOver, context),
      ...moved,
      ...told.edits,
    ],
    effects: told.mails.length > 0 ? [{ kind: 'send-mail' }] : [],
    result,
    summary: summaryOf(book, handOver, result),
  });
}

/** Hands over the role of a co-chair, or fills an empty seat. */
export const handOverRole = defineCommand({
  name: 'hand-over-role',
  title: t.handOverTitle,
  audience: 'co-chair',
  pace: 'short',
  input: handOverInput,
  reads: handOverReads,
  plan: planHandOver,
});
