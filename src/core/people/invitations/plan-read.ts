// The rule of 'read-answers': what pasted mails answer, line by line, before anything is noted.
import * as z from 'zod/mini';
import { formatIn } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayChangeRow } from '../../workbook/rights/rights';
import { meetingTimes } from '../meetings/meeting-times';
import { answerOf, type InvitationAnswer } from '../meetings/asked-day';
import { invitationsByCode, type CodedInvitation, type GivenAnswer } from './codes';
import { whyTooLate } from './plan-answer';
import { calendarAnswers, invitationsOf } from './calendar-answers';
import { readPasted, type PastedAnswer } from './read-pasted';
import * as invitationsText from '../../words/people/invitations';

const MOST_TEXT = 500_000;
const MOST_READ = 500;

const input = z.object({ text: z.string().check(z.maxLength(MOST_TEXT)) });

/**
 * new: the first answer. changed: another one than before. same: noted already. unclear: it has the code and no answer
 * that can be told, or several. moved: to a mail about the day that the meeting had before. late: the meeting is over or called off. foreign: of a meeting of others. unknown.
 */
export type ReadState = 'new' | 'changed' | 'same' | 'unclear' | 'moved' | 'late' | 'foreign' | 'unknown';

export interface ReadAnswer {
  readonly code: string;
  /** Id of the invitation; '' for one that the reader may not answer, or that is unknown. */
  readonly invitation: string;
  readonly name: string;
  /** Title of the meeting, with its day. */
  readonly title: string;
  /** '' where it cannot be told. */
  readonly answer: GivenAnswer | '';
  readonly before: InvitationAnswer;
  readonly state: ReadState;
  /** What is to be known of it, in the reader's language; '' for nothing. */
  readonly told: string;
}

export interface ReadAnswersResult {
  readonly answers: readonly ReadAnswer[];
  /** How many more there are than are read at once. */
  readonly more: number;
}

const NOBODY = { invitation: '', name: '', title: '', before: 'none' } as const;

/** How a code of an invitation that the reader may answer stands. */
function stateOf(
  before: InvitationAnswer,
  why: 'late' | 'moved' | undefined,
  answers: readonly GivenAnswer[],
): ReadState {
  const [answer, another] = answers;
  if (why) return why;
  if (answer === undefined || another !== undefined) return 'unclear';
  if (before === 'none') return 'new';
  return before === answer ? 'same' : 'changed';
}

const SAID = {
  moved: invitationsText.forOtherDay,
  changed: invitationsText.changedMind,
  same: invitationsText.alreadyNoted,
  foreign: invitationsText.ofOthers,
  unknown: invitationsText.unknownCode,
} as const;

function toldOf(state: ReadState, { code, answers }: PastedAnswer, { language }: Context): string {
  if (state === 'unknown' && !code.startsWith('UPR-')) return invitationsText.unknownTitle[language];
  if (state === 'new' || state === 'late') return '';
  if (state !== 'unclear') return SAID[state][language];
  return (answers.length > 1 ? invitationsText.saysSeveral : invitationsText.saysNone)[language];
}

function readOne(
  book: Book,
  pasted: PastedAnswer,
  coded: CodedInvitation | undefined,
  context: Context,
): ReadAnswer {
  const row = coded?.row;
  const { code, answers } = pasted;
  const meeting = row && book.find('MTG', row.meeting);
  const [only = '', another] = answers;
  const answer = another === undefined ? only : '';
  if (!meeting)
    return { ...NOBODY, code, answer, state: 'unknown', told: toldOf('unknown', pasted, context) };
  if (!mayChangeRow(book, 'INV', row, context.actor))
    return { ...NOBODY, code, answer, state: 'foreign', told: toldOf('foreign', pasted, context) };
  const late = whyTooLate(meeting, context);
  const before = answerOf(row, meeting);
  const state = stateOf(before, late ? 'late' : coded?.isFormer ? 'moved' : undefined, answers);
  const times = meetingTimes(meeting, context.timeZone);
  const when = times ? formatIn(times.start, times.zone, context.language) : '';
  const title = [meeting.title, when].filter((part) => part !== '').join(', ');
  const person = { invitation: row.id, name: book.labelOf('MEM', row.person), title };
  const asked = pasted.question ?? '';
  const said = late ? render(late, context.language) : toldOf(state, pasted, context);
  const told = [said, asked === '' ? '' : render(message(invitationsText.asks, { asked }), context.language)]
    .filter((part) => part !== '')
    .join('. ');
  return { ...person, code, answer, before, state, told };
}

/** What is to be decided first. */
const ORDER: readonly ReadState[] = [
  'unclear',
  'changed',
  'new',
  'same',
  'moved',
  'late',
  'foreign',
  'unknown',
];

interface Read {
  readonly pasted: PastedAnswer;
  readonly coded: CodedInvitation | undefined;
}

/** By their codes, and what calendars answered by themselves. */
function readAll(book: Book, text: string, workbookCode: string): readonly Read[] {
  const byCode = invitationsByCode(book, workbookCode);
  const coded = readPasted(text).flatMap((pasted) =>
    (byCode.get(pasted.code) ?? [undefined]).map((row) => ({ pasted, coded: row })),
  );
  const known = new Set(coded.map((one) => one.coded?.row.id ?? ''));
  const byCalendar = calendarAnswers(text).flatMap((one): Read[] => {
    const pasted = {
      ...{ code: one.title || one.uid, answers: [one.answer] },
      ...(one.comment !== '' && { question: one.comment }),
    };
    const rows = invitationsOf(book, one, workbookCode);
    if (rows.length === 0) return [{ pasted, coded: undefined }];
    return rows
      .filter(({ id }) => !known.has(id))
      .map((row) => ({ pasted, coded: { row, isFormer: false } }));
  });
  return [...coded, ...byCalendar];
}

function planRead(
  book: Book,
  { text }: z.infer<typeof input>,
  context: Context,
): Outcome<Plan<ReadAnswersResult>> {
  const found = readAll(book, text, context.setting('workbook.code'));
  const answers = found
    .slice(0, MOST_READ)
    .map(({ pasted, coded }) => readOne(book, pasted, coded, context))
    .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
  return success({
    ...{ edits: [], effects: [] },
    result: { answers, more: Math.max(0, found.length - MOST_READ) },
    summary: found.length === 0 ? [message(invitationsText.noCodes)] : [],
  });
}

/** What pasted mails answer to invitations. */
export const readAnswers = defineCommand({
  name: 'read-answers',
  title: invitationsText.readTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['MTG', 'INV', 'MEM', 'WG', 'OBX'],
  plan: planRead,
});
