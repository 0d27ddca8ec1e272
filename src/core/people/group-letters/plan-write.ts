// The rule of 'write-to-group': a letter to the people of workgroups at the levels that are chosen, or to the groups'
// mailing lists. Co-chairs write to their own, coordinators to all.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isEmail } from '../../base/dates/formats';
import { textHash } from '../../base/text/text-hash';
import { participationLevels, type KeyOf } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLinks } from '../../workbook/records/links';
import type { NamedRow } from '../../workbook/records/rows';
import { coChairsOf, mayInvite, participantOf } from '../joining/memberships';
import { noMailText } from '../joining/mail-permission';
import { oneLine } from '../letters/letter';
import { mailsOverLimit } from '../letters/outbox';
import { unreadableInvitees } from '../meetings/unreadable-invitees';
import type { OutboxLetter } from './outbox-letter';
import { placeName, placeWorkgroup, unknownPlaces } from './places';
import { queueGroupMail, type Addressee, type QueuedLetters } from './queue';
import { groupLetterFor } from './render-letter';
import * as t from '../../words/people/group-letters';

type Level = KeyOf<typeof participationLevels>;

const MOST_SUBJECT = 200;
const MOST_TEXT = 8000;

const writeInput = z.object({
  /** Ids or names. */
  groups: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(300)),
  levels: z.array(z.enum(participationLevels.map(({ key }) => key) as [Level, ...Level[]])),
  /** One mail to each, or one to each group's mailing list. */
  way: z.enum(['each', 'list']),
  subject: z.string().check(z.trim(), z.maxLength(MOST_SUBJECT)),
  text: z.string().check(z.trim(), z.maxLength(MOST_TEXT)),
});
export type WriteToGroupInput = z.infer<typeof writeInput>;

export interface WriteToGroupResult {
  /** Who gets a mail: people by name, or lists by address. */
  readonly mails: readonly string[];
  /** Who has this very letter already. */
  readonly before: readonly string[];
  /** Who reads it in their weekly summary. */
  readonly inSummary: readonly string[];
  readonly tellOtherwise: readonly (NamedRow & { readonly reason: string })[];
  /** Groups without a list, where lists were wanted. */
  readonly withoutList: readonly string[];
  readonly overLimit: number;
  readonly perDay: number;
}

const hasLeft = (book: Book, person: string): boolean =>
  (book.find('MEM', person)?.status ?? 'left') === 'left';

/** People at one of the levels, or who have not said how much; co-chairs always, since it is their group. */
function peopleAt(book: Book, groups: readonly string[], levels: readonly string[]): readonly Addressee[] {
  const coChairs = groups.flatMap((id) => coChairsOf(book.find('WG', id)));
  const others = book
    .rows('PAR')
    .filter((row) => groups.includes(row.workgroup) && row.status !== 'left')
    .filter(({ level }) => level === '' || levels.includes(level))
    .map(participantOf);
  return [...new Set([...coChairs, ...others])]
    .filter((id) => !hasLeft(book, id))
    .map((person) => ({ person, list: '' }));
}

const listOf = (book: Book, group: string): string => book.find('WG', group)?.mailingList.trim() ?? '';

interface Wanted {
  readonly letter: OutboxLetter;
  readonly to: readonly Addressee[];
  /** Names. */
  readonly withoutList: readonly string[];
}

/** To whom, and what; fails on what is missing, and on groups that are not the actor's to write to. */
function read(book: Book, input: WriteToGroupInput, { actor }: Context): Outcome<Wanted> {
  const found = resolveLinks(book, ['WG'], input.groups);
  if (!found.ok) return found;
  const groups = found.value;
  if (groups.length === 0) return failure(message(t.noGroup));
  const notTheirs = groups.find((id) => !mayInvite(actor, id));
  if (notTheirs !== undefined)
    return failure(message(t.notYours, { workgroup: book.labelOf('WG', notTheirs) }));
  const subject = oneLine(input.subject);
  if (subject === '' || input.text.trim() === '') return failure(message(t.nothingWritten));
  const letter = { groups, levels: input.way === 'each' ? input.levels : [], subject, text: input.text };
  if (input.way === 'each')
    return success({ letter, to: peopleAt(book, groups, input.levels), withoutList: [] });
  const withList = groups.filter((id) => isEmail(listOf(book, id)));
  const lists = [...new Set(withList.map((id) => listOf(book, id)))];
  const without = groups.filter((id) => !withList.includes(id)).map((id) => book.labelOf('WG', id));
  return lists.length === 0
    ? failure(message(t.noLists))
    : success({ letter, to: lists.map((list) => ({ person: '', list })), withoutList: without });
}

function resultOf(
  book: Book,
  { withoutList }: Wanted,
  queued: QueuedLetters,
  context: Context,
): WriteToGroupResult {
  const nameOf = ({ person, list }: Addressee): string => list || book.labelOf('MEM', person);
  const digest = queued.otherwise.filter(({ reason }) => reason === 'digest');
  return {
    mails: queued.mails.map(nameOf),
    before: queued.before.map(nameOf),
    inSummary: digest.map(({ person }) => book.labelOf('MEM', person)),
    tellOtherwise: queued.otherwise
      .filter(({ reason }) => reason !== 'digest' && reason !== 'none')
      .map(({ person, reason }) => ({
        id: person,
        name: book.labelOf('MEM', person),
        reason: noMailText(reason)[context.language],
      })),
    withoutList,
    ...mailsOverLimit(book, queued.mails.length, 0, context),
  };
}

/** `subject`: as one of them reads it. */
function summaryOf(
  result: WriteToGroupResult,
  { subject: written, text }: OutboxLetter,
  subject: string,
): readonly Message[] {
  const { mails, before, inSummary, tellOtherwise, withoutList, overLimit, perDay } = result;
  const names = tellOtherwise.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const unknown = unknownPlaces(`${written} ${text}`);
  const places = { places: unknown.join(', '), name: placeName, workgroup: placeWorkgroup };
  const said: readonly (readonly [boolean, Message])[] = [
    [unknown.length > 0, message(t.unknownPlaces, places)],
    [mails.length > 0, message(t.queued, { count: mails.length, subject })],
    [mails.length === 0, message(t.nobodyNew)],
    [before.length > 0, message(t.before, { count: before.length })],
    [inSummary.length > 0, message(t.inSummary, { count: inSummary.length })],
    [tellOtherwise.length > 0, message(t.tellOtherwise, { count: tellOtherwise.length, names })],
    [withoutList.length > 0, message(t.withoutList, { names: withoutList.join(', ') })],
    [overLimit > 0, message(t.overLimit, { count: overLimit, limit: perDay })],
  ];
  return said.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

/** Who wants no mail gets none, whatever the level; who chose summaries reads it in the next one. */
function planWrite(
  book: Book,
  input: WriteToGroupInput,
  context: Context,
): Outcome<Plan<WriteToGroupResult>> {
  const wanted = read(book, input, context);
  if (!wanted.ok) return wanted;
  const { letter, to } = wanted.value;
  const key = `letter:${textHash(JSON.stringify([letter.groups, letter.subject, letter.text]))}`;
  const queued = queueGroupMail(book, { template: 'letter', key, letter }, to, context);
  const result = resultOf(book, wanted.value, queued, context);
  const reader = { name: '', language: context.language };
  const { subject } = groupLetterFor('letter', letter, reader, book);
  const includeInformed = input.levels.includes('informed');
  const people = to.map(({ person }) => person);
  return success({
    edits: queued.edits,
    effects: queued.edits.length > 0 ? [{ kind: 'send-mail' }] : [],
    problems:
      input.way === 'list'
        ? []
        : unreadableInvitees(book, { id: '', title: '', workgroups: letter.groups, people, includeInformed }),
    result,
    summary: summaryOf(result, letter, subject),
  });
}

/** Writes to the people of workgroups, or to their lists. */
export const writeToGroup = defineCommand({
  name: 'write-to-group',
  title: t.writeTitle,
  audience: 'co-chair',
  pace: 'short',
  input: writeInput,
  reads: ['WG', 'PAR', 'MEM', 'OBX'],
  plan: planWrite,
});
