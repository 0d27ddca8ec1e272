// The rule of 'who-is-in-geneva': who travels when and lacks what, who is there on which day, and what is on.
import { labelled } from '../../base/messages/labelled';
import * as z from 'zod/mini';
import { addDays } from '../../base/dates/dates';
import { isDate, isDateTime } from '../../base/dates/formats';
import { dayInWords } from '../../base/dates/words';
import { formatIn, isZone, today, toInstant } from '../../base/dates/zones';
import { success, type Outcome } from '../../base/outcome';
import { accreditations, wordText } from '../../base/vocabulary/words';
import { message, render } from '../../base/messages/text';
import { allMeetingsAhead, type MeetingTimes } from '../../people/meetings/meeting-times';
import { guestList, hostFacts } from '../../people/meetings/side-event';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Stay, Delegate, FixedEvent, GenevaResult } from './geneva-page';
import { missingFor, travellerIn } from './missing';
import * as t from '../../words/advocacy/geneva';

const MOST_FIXED = 40;

type Row = RowOf<'DEL'>;

const nameOf = (book: Book, id: string): string => (id === '' ? '' : book.labelOf('MEM', id));

function delegate(book: Book, row: Row, { language }: Context): Delegate {
  const inWords = (day: string): string => (isDate(day) ? dayInWords(day, language) : '…');
  return {
    person: travellerIn(book, row),
    event: row.event,
    days: row.arrives === '' && row.leaves === '' ? '' : `${inWords(row.arrives)} – ${inWords(row.leaves)}`,
    role: row.role,
    accreditation: row.accreditation === '' ? '' : wordText(accreditations, row.accreditation)[language],
    visa: row.visa === '' ? '' : wordText(accreditations, row.visa)[language],
    homeContact: nameOf(book, row.homeContact),
  };
}

/** From the first arrival still to be told to the last departure, also while nobody is there; it changes on few days. */
function staysIn(book: Book, rows: readonly Row[], context: Context): readonly Stay[] {
  const day = today(context);
  const dated = rows.filter(
    ({ arrives, leaves }) => isDate(arrives) && isDate(leaves) && leaves >= arrives && leaves >= day,
  );
  const changes = dated.flatMap(({ arrives, leaves }) => [arrives < day ? day : arrives, addDays(leaves, 1)]);
  const starts = [...new Set(changes)].sort();
  return starts.slice(0, -1).map((from, at) => {
    const there = dated.filter(({ arrives, leaves }) => arrives <= from && from <= leaves);
    return {
      first: dayInWords(from, context.language),
      last: dayInWords(addDays(starts[at + 1] ?? from, -1), context.language),
      people: [...new Set(there.map((row) => travellerIn(book, row)))],
    };
  });
}

/** Deadlines of the Timeline that are still to come. A day without a time ends with the day. */
const deadlines = (book: Book, context: Context): readonly FixedEvent[] =>
  book.rows('TIM').flatMap(({ id, due, timeZone, milestone, status }): FixedEvent[] => {
    const zone = timeZone.trim() || context.timeZone;
    const clock = isDate(due) ? `${due}T23:59` : due;
    if (!isDateTime(clock) || !isZone(zone) || ['done', 'waiting'].includes(status)) return [];
    const at = toInstant(clock, zone);
    const there = formatIn(at, zone, context.language);
    return at < context.now
      ? []
      : [
          {
            ...{ sheet: 'TIM', id, at, there, detail: '', link: '' },
            title: milestoneInWords(milestone, context.language),
          },
        ];
  });

/** The last hour to hand in the guests of a side event. */
function guestsDue(
  book: Book,
  row: RowOf<'MTG'>,
  times: MeetingTimes,
  context: Context,
): readonly FixedEvent[] {
  const list = guestList(book, row, times);
  if (!list || list.due < context.now || list.toName.length === 0) return [];
  const title = render(
    message(t.guestList, { title: row.title, count: list.toName.length }),
    context.language,
  );
  const there = formatIn(list.due, times.zone, context.language);
  return [{ sheet: 'MTG', id: row.id, at: list.due, there, title, detail: '', link: '' }];
}

/** Meetings and deadlines ahead, the soonest first. Reads MTG, INV, WG, ORG, MEM and TIM. */
export function timetableOf(book: Book, context: Context): readonly FixedEvent[] {
  const { language } = context;
  const meetings = allMeetingsAhead(book, context).flatMap(({ row, times, workgroups }): FixedEvent[] => {
    const hosts = hostFacts(book, row, language).map(({ label, value }) => labelled(label, value, language));
    const own: FixedEvent = {
      ...{ sheet: 'MTG', id: row.id, at: times.start },
      there: formatIn(times.start, times.zone, language),
      title: row.title,
      detail: [row.place, ...workgroups, ...hosts].filter((part) => part !== '').join(' · '),
      link: row.link,
    };
    return [own, ...guestsDue(book, row, times, context)];
  });
  return [...meetings, ...deadlines(book, context)]
    .sort((one, other) => one.at.localeCompare(other.at))
    .slice(0, MOST_FIXED);
}

/** What to do before and in Geneva. Fails never; rows that name nobody are left out. */
function planGeneva(book: Book, _input: object, context: Context): Outcome<Plan<GenevaResult>> {
  const rows = book
    .rows('DEL')
    .filter((row) => travellerIn(book, row) !== '')
    .sort((one, other) => one.arrives.localeCompare(other.arrives));
  const result: GenevaResult = {
    delegates: rows.map((row) => delegate(book, row, context)),
    missing: missingFor(book, context),
    stays: staysIn(book, rows, context),
    timetable: timetableOf(book, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Who is in Geneva, and what is on. */
export const whoIsInGeneva = defineCommand({
  name: 'who-is-in-geneva',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['DEL', 'MEM', 'MTG', 'INV', 'WG', 'ORG', 'TIM'],
  plan: planGeneva,
});
