// What is to become of which date: a new one, one that changes, all of a series. Most inputs are about one date.
import type { Context } from '../../workbook/command/types';
import { ownChanges } from '../../workbook/command/changed-fields';
import { message } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { rowNamed } from '../../workbook/records/links';
import type { RowOf } from '../../workbook/records/rows';
import { toInstant, toWallClock } from '../../base/dates/zones';
import { dayBeforeMoved } from './asked-day';
import {
  asInvited,
  readInvitation,
  standingMeeting,
  type InviteToMeetingInput,
  type WantedMeeting,
} from './read-invitation';
import { heardVersion } from './recipients';
import { followingIn, moveBetween, movedBy, PROPOSED, seriesCode, seriesText, startsOf } from './series';
import * as meetingsText from '../../words/people/meetings';

type Meeting = RowOf<'MTG'>;

export interface WantedDate {
  readonly id: string;
  readonly wanted: WantedMeeting;
  readonly existing: Meeting | undefined;
  /** Whether a new version goes round. */
  readonly isChange: boolean;
}

/** Columns that invitations tell: a change in one of them makes a new version. */
const TOLD: readonly (keyof WantedMeeting)[] = [
  'title',
  'start',
  'length',
  'timeZone',
  'place',
  'link',
  'agenda',
  'status',
];

export function changedColumns(
  row: Meeting,
  wanted: WantedMeeting,
  homeZone: string,
): (keyof WantedMeeting)[] {
  const before = asInvited(row, homeZone);
  const columns = Object.keys(wanted) as (keyof WantedMeeting)[];
  return columns.filter((column) => JSON.stringify(before[column]) !== JSON.stringify(wanted[column]));
}

/** Whether people need to hear of it. */
const isRealChange = (row: Meeting, wanted: WantedMeeting, homeZone: string): boolean =>
  changedColumns(row, wanted, homeZone).some((column) => TOLD.includes(column));

/** Dates to choose from are compared among themselves. */
const isOfKind = ({ status }: Meeting, wanted: WantedMeeting): boolean =>
  wanted.status === PROPOSED ? status === PROPOSED : status !== PROPOSED && status !== 'cancelled';

/** The same meeting sent twice: a second click is a repetition, not a second meeting. */
const sameMeeting = (book: Book, wanted: WantedMeeting): Meeting | undefined =>
  book
    .rows('MTG')
    .find(
      (row) =>
        isOfKind(row, wanted) &&
        row.workgroup === wanted.workgroup &&
        row.start === wanted.start &&
        foldText(row.title) === foldText(wanted.title),
    );

/** A date that is new, or there already; fails on a rival at the same time. */
export function newDate(book: Book, wanted: WantedMeeting, context: Context): Outcome<WantedDate> {
  const same = sameMeeting(book, wanted);
  if (!same) return success({ id: context.newId('MTG'), wanted, existing: undefined, isChange: false });
  if (isRealChange(same, wanted, context.timeZone)) {
    const workgroup = book.labelOf('WG', wanted.workgroup);
    return failure(message(meetingsText.alreadyPlanned, { title: same.title, workgroup, id: same.id }));
  }
  const kept = {
    series: wanted.series || same.series.trim(),
    leftOut: wanted.leftOut.length > 0 ? wanted.leftOut : same.leftOut,
  };
  return success({ id: same.id, wanted: { ...wanted, ...kept }, existing: same, isChange: false });
}

type Wanted = Outcome<readonly WantedDate[]>;

/** Each start as a date of its own, under one code; what was planned of it before is taken up again. */
function underOneCode(
  book: Book,
  first: WantedMeeting,
  starts: readonly string[],
  rule: Parameters<typeof seriesText>[1],
  context: Context,
): Wanted {
  const { timeZone } = first;
  const dates: WantedDate[] = [];
  for (const one of starts) {
    const start = toWallClock(toInstant(one, timeZone), timeZone);
    const date = newDate(book, { ...first, start }, context);
    if (!date.ok) return date;
    dates.push(date.value);
  }
  const [earliest] = dates;
  if (!earliest) return failure(message(meetingsText.allSkipped));
  const known = dates.map(({ existing }) => existing && seriesCode(existing)).find((code) => code);
  const series = seriesText(known ?? earliest.id, rule);
  return success(dates.map((date) => ({ ...date, wanted: { ...date.wanted, series } })));
}

/** Dates to choose from; all must lie ahead. */
function newPoll(book: Book, input: InviteToMeetingInput, context: Context): Wanted {
  const starts: string[] = [];
  for (const start of [input.start ?? '', ...(input.chooseFrom ?? [])]) {
    const read = readInvitation(book, { ...input, start }, undefined, context, PROPOSED);
    if (!read.ok) return read;
    if (!starts.includes(read.value.start)) starts.push(read.value.start);
  }
  if (starts.length < 2) return failure(message(meetingsText.oneDateOnly));
  const first = readInvitation(book, input, undefined, context, PROPOSED);
  return first.ok ? underOneCode(book, first.value, starts.sort(), 'poll', context) : first;
}

const EVERY_DAY = 24 * 60;

/** The dates of a new series, each once. */
function newSeries(book: Book, input: InviteToMeetingInput, context: Context): Wanted {
  const first = readInvitation(book, input, undefined, context);
  if (!first.ok) return first;
  const { start, length } = first.value;
  const { repeat = 'weekly', times = 2, skip = [] } = input;
  if (length > EVERY_DAY) return failure(message(meetingsText.seriesOfDays));
  const skipped = skip.map((one) => one.trim().replace(' ', 'T'));
  const starts = startsOf(start, repeat, times).filter((one) => !skipped.includes(one));
  return underOneCode(book, first.value, starts, repeat, context);
}

/** What is wanted of a meeting that there is. */
function changedDate(
  book: Book,
  input: InviteToMeetingInput,
  row: Meeting,
  context: Context,
): Outcome<WantedDate> {
  const reading = readInvitation(book, input, row, context);
  if (!reading.ok) return reading;
  const wanted = reading.value;
  const isChange =
    input.changedOnSheet === true ||
    isRealChange(row, wanted, context.timeZone) ||
    dayBeforeMoved(book, row) !== undefined ||
    heardVersion(book, row.id) > (row.sequence ?? 0);
  return success({ id: row.id, wanted, existing: row, isChange });
}

/** A meeting that changes, with those of its series that follow where the input says so: they move as it does. */
function changedDates(book: Book, input: InviteToMeetingInput, row: Meeting, context: Context): Wanted {
  const own = ownChanges(input, standingMeeting(book, row, context.timeZone));
  if (!own.ok) return own;
  const first = changedDate(book, own.value, row, context);
  if (!first.ok) return first;
  const dates = [first.value];
  const { start: _, ...rest } = own.value;
  const move = moveBetween(row.start, first.value.wanted.start);
  for (const one of input.following === true ? followingIn(book, row) : []) {
    const date = changedDate(book, { ...rest, start: movedBy(one.start, move) }, one, context);
    if (!date.ok) return date;
    dates.push(date.value);
  }
  return success(dates);
}

/** What is wanted of which dates; fails on what `readInvitation` refuses, and on a rival at the same time. */
export function wantedDates(
  book: Book,
  input: InviteToMeetingInput,
  context: Context,
): Outcome<readonly WantedDate[]> {
  const id = (input.id ?? '').trim();
  const meant = rowNamed(book, 'MTG', id);
  if (!meant.ok) return meant;
  if (meant.value?.status === PROPOSED)
    return failure(message(meetingsText.stillProposed, { title: meant.value.title }));
  if (meant.value) return changedDates(book, input, meant.value, context);
  if (id !== '') return failure(message(meetingsText.unknownMeeting, { id }));
  if (input.cancel === true) return failure(message(meetingsText.nothingToCancel));
  if (input.chooseFrom) return newPoll(book, input, context);
  if (input.repeat) return newSeries(book, input, context);
  const wanted = readInvitation(book, input, undefined, context);
  if (!wanted.ok) return wanted;
  const date = newDate(book, wanted.value, context);
  return date.ok ? success([date.value]) : date;
}
