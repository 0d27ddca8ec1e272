// A text on the board: how long there is, what blocks it, and who must act.
import { daysBetween } from '../../base/dates/dates';
import { formatIn, today } from '../../base/dates/zones';
import { message, render, type Message } from '../../base/messages/text';
import { submissionStatuses, wordText } from '../../base/vocabulary/words';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import { dueInWords } from '../../base/dates/due';
import { coChairsOf } from '../../people/joining/memberships';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isWithTheUn } from '../../workbook/records/this-cycle';
import { wordCount, type WordCount } from '../documents/counts';
import { submissionDocument } from '../documents/submission-document';
import { internalDueOf, limitOf } from '../registering/limits';
import type { Checker } from '../upload-check/check';
import { officialDue } from '../upload-check/rules/content-rules';
import { isUnchecked } from './sent';
import { speechBlocks, speechOf } from './speech';
import { passedBefore } from '../../words/cycle/timeline';
import * as boardText from '../../words/submissions/deadline-board';

/** From the worst to what is done. */
export const BOARD_STATES = ['unchecked', 'no-text', 'blocked', 'open', 'ready', 'unproven', 'done'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

/** All in the reader's language. */
export interface BoardLine {
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly status: string;
  readonly state: BoardState;
  readonly isLate: boolean;
  /** Until the UN's deadline, negative when it is over; null where none is known, and once the text is uploaded. */
  readonly hoursLeft: number | null;
  readonly left: string;
  readonly inGeneva: string;
  readonly here: string;
  /** The coalition's own day, '' for none or once the text is final. */
  readonly internal: string;
  readonly words: number | null;
  readonly limit: number | null;
  /** How long it takes and may take, '' for what is read. */
  readonly spoken: string;
  /** Of a statement: who speaks, '' while nobody is named, and whether they are on the list. */
  readonly speech: { readonly speaker: string; readonly registration: string } | null;
  /** What stands in the way, in a few words each. */
  readonly blocks: readonly string[];
  /** Names. */
  readonly act: readonly string[];
  readonly uploader: string;
  readonly receipt: string;
}

export interface BoardReading {
  readonly book: Book;
  readonly context: Context;
  readonly checker: Checker;
  /** The reader's. */
  readonly zone: string;
}

type Submission = RowOf<'SUB'>;

const HOUR = 3_600_000;
/** Longer times are told in days. */
const MOST_HOURS = 96;
const GENEVA = 'Europe/Zurich';

/** How long there is, in hours where every hour counts, else in days of the calendar. */
export function timeLeft(hours: number, days: number): Message {
  const inHours = Math.abs(hours) < MOST_HOURS;
  const count = Math.floor(Math.abs(inHours ? hours : days));
  if (hours < 0) return message(inHours ? boardText.hoursLate : boardText.daysLate, { count });
  return message(inHours ? boardText.hoursLeft : boardText.daysLeft, { count });
}

type Due = Pick<BoardLine, 'hoursLeft' | 'left' | 'inGeneva' | 'here'>;

function dueOf(row: Submission, { book, context, zone }: BoardReading): Due {
  const { language } = context;
  const due = officialDue(row, { book, context });
  if (isWithTheUn(row)) return { hoursLeft: null, left: '', inGeneva: '', here: '' };
  if (!due) return { hoursLeft: null, left: boardText.noDeadline[language], inGeneva: '', here: '' };
  const clocks = {
    inGeneva: formatIn(due.instant, GENEVA, language),
    here: zone === GENEVA ? '' : formatIn(due.instant, zone, language),
  };
  if (passedBeforeStart(due.clock, context, GENEVA))
    return { ...clocks, hoursLeft: null, left: passedBefore[language] };
  const hours = (Date.parse(due.instant) - Date.parse(context.now)) / HOUR;
  const left = timeLeft(hours, daysBetween(today(context), due.clock.slice(0, 10)));
  return { ...clocks, hoursLeft: hours, left: render(left, language) };
}

interface Standing {
  readonly state: BoardState;
  readonly blocks: readonly string[];
  readonly count?: WordCount;
}

const HAS_NO_TEXT: readonly string[] = ['', 'idea', 'outline'];

/** What the check finds, in short. */
function checkedStanding(
  row: Submission,
  { book, context, checker }: BoardReading,
): Required<Standing> | undefined {
  const model = submissionDocument(book, row.id, context);
  if (!model.ok) return undefined;
  const { failed } = checker.check(row, model.value);
  const blocks = [
    ...failed.map(({ title }) => title[context.language]),
    ...speechBlocks(row, { book, context }),
  ];
  const isFinal = row.status === 'final';
  const state = blocks.length > 0 ? 'blocked' : isFinal ? 'ready' : 'open';
  const open = isFinal ? [] : [boardText.notFinal[context.language]];
  return { state, blocks: [...blocks, ...open], count: wordCount(model.value) };
}

function sentStanding(row: Submission, reading: BoardReading): Standing {
  const { language } = reading.context;
  if (isUnchecked(row)) {
    const found = checkedStanding({ ...row, status: 'final' }, reading);
    return {
      ...found,
      state: 'unchecked',
      blocks: [boardText.notChecked[language], ...(found?.blocks ?? [])],
    };
  }
  const reason = row.uploadReason.trim();
  const given = reason === '' ? [] : [render(message(boardText.reasonGiven, { reason }), language)];
  return row.receipt.trim() === ''
    ? { state: 'unproven', blocks: [boardText.noReceipt[language], ...given] }
    : { state: 'done', blocks: given };
}

function standingOf(row: Submission, reading: BoardReading): Standing {
  if (isWithTheUn(row)) return sentStanding(row, reading);
  const hasText = row.words !== null || !HAS_NO_TEXT.includes(row.status);
  const none: Standing = { state: 'no-text', blocks: [boardText.noText[reading.context.language]] };
  return hasText ? (checkedStanding(row, reading) ?? none) : none;
}

/** Who has the next word: who uploads what is ready, who reads what is in review, else who writes. */
function actorsFor(row: Submission, state: BoardState, book: Book): readonly string[] {
  const uploads = row.uploader === '' ? [] : [row.uploader];
  const coChairs = coChairsOf(book.find('WG', row.workgroup));
  const writers = row.authors.length > 0 ? row.authors : coChairs;
  if (state === 'done') return [];
  if (state === 'ready' || state === 'unproven' || state === 'unchecked')
    return uploads.length > 0 ? uploads : writers;
  return row.status === 'review' && row.reviewers.length > 0 ? row.reviewers : writers;
}

/** The coalition's own day in words, while the text is not final. */
function internalDue(row: Submission, context: Context): string {
  if (isWithTheUn(row) || row.status === 'final') return '';
  return dueInWords(internalDueOf(row, context), today(context), context.language);
}

/** The line of a submission. */
export function boardLine(row: Submission, reading: BoardReading): BoardLine {
  const { book, context } = reading;
  const { language } = context;
  const { state, blocks, count } = standingOf(row, reading);
  const due = dueOf(row, reading);
  const [words, limit] = [count?.body ?? row.words, count?.limit ?? limitOf(row, context)];
  return {
    id: row.id,
    title: row.title || row.label,
    workgroup: row.workgroup === '' ? '' : book.labelOf('WG', row.workgroup),
    status: wordText(submissionStatuses, row.status || 'idea')[language],
    state,
    isLate: due.hoursLeft !== null && due.hoursLeft < 0,
    ...due,
    internal: internalDue(row, context),
    words,
    limit,
    spoken: count?.spoken ?? row.spoken,
    speech: speechOf(row, reading),
    blocks,
    act: actorsFor(row, state, book).map((id) => book.labelOf('MEM', id)),
    uploader: row.uploader === '' ? '' : book.labelOf('MEM', row.uploader),
    receipt: row.receipt,
  };
}

const SENT: readonly BoardState[] = ['unproven', 'done', 'unchecked'];

/** Whether the text is with the UN, checked and proven or not. */
export const isSent = ({ state }: Pick<BoardLine, 'state'>): boolean => SENT.includes(state);

/** Worst first: what is late, then by the state, then the soonest, then what has most in its way. */
export function worstFirst(one: BoardLine, other: BoardLine): number {
  const rank = ({ state }: BoardLine): number => BOARD_STATES.indexOf(state);
  const hours = ({ hoursLeft }: BoardLine): number => hoursLeft ?? Infinity;
  return (
    Number(other.isLate) - Number(one.isLate) ||
    rank(one) - rank(other) ||
    Math.sign(hours(one) - hours(other)) ||
    other.blocks.length - one.blocks.length ||
    0
  );
}
