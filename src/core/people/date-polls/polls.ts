// The polls that are open: dates that are offered, with what everybody said to each, the best first.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { deleteRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { answerOf, type InvitationAnswer } from '../meetings/asked-day';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';
import { DATE_POLL, recordIds } from '../meetings/recipients';
import { PROPOSED, seriesCode } from '../meetings/series';

export type DatePollAnswer = InvitationAnswer;

export interface OfferedDate extends MeetingFacts {
  /** What the people said who are asked, by their ids. */
  readonly answers: ReadonlyMap<string, DatePollAnswer>;
}

export interface DatePoll {
  /** The code under which the dates stand. */
  readonly id: string;
  readonly row: RowOf<'MTG'>;
  readonly workgroups: readonly string[];
  /** The best first. */
  readonly dates: readonly OfferedDate[];
  /** Ids of all who are asked. */
  readonly people: readonly string[];
}

export const countOf = ({ answers }: Pick<OfferedDate, 'answers'>, wanted: DatePollAnswer): number =>
  [...answers.values()].filter((answer) => answer === wanted).length;

/** Most who can come; of these, most who gladly do; of these, the soonest. */
function better(one: OfferedDate, other: OfferedDate): number {
  const gladly = (date: OfferedDate): number => countOf(date, 'yes');
  const can = (date: OfferedDate): number => gladly(date) + countOf(date, 'maybe');
  return (
    can(other) - can(one) ||
    gladly(other) - gladly(one) ||
    Date.parse(one.times.start) - Date.parse(other.times.start)
  );
}

/** The open polls, by the soonest date; dates that are over are left out. Reads MTG, INV, WG. */
export function openPolls(book: Book, context: Pick<Context, 'now' | 'timeZone'>): readonly DatePoll[] {
  const invitations = rowsByKey(book.rows('INV'), ({ meeting }) => meeting);
  const offered = book
    .rows('MTG')
    .filter((row) => row.status === PROPOSED && seriesCode(row) !== '')
    .flatMap((row) => meetingFacts(row, book, context) ?? [])
    .filter(({ times }) => times.start > context.now)
    .map((facts): OfferedDate => {
      const rows = (invitations.get(facts.row.id) ?? []).filter(({ person }) => person !== '');
      return { ...facts, answers: new Map(rows.map((row) => [row.person, answerOf(row, facts.row)])) };
    });
  const polls = [...rowsByKey(offered, ({ row }) => seriesCode(row))].flatMap(([id, dates]): DatePoll[] => {
    const [first] = dates;
    if (!first) return [];
    const people = [...new Set(dates.flatMap(({ answers }) => [...answers.keys()]))];
    return [{ id, people, row: first.row, workgroups: first.workgroups, dates: [...dates].sort(better) }];
  });
  const soonest = ({ dates }: DatePoll): number =>
    Math.min(...dates.map(({ times }) => Date.parse(times.start)));
  return polls.sort((one, other) => soonest(one) - soonest(other));
}

/** Whether they said something to any date. */
export const hasSaid = ({ dates }: DatePoll, person: string): boolean =>
  dates.some(({ answers }) => (answers.get(person) ?? 'none') !== 'none');

/** Whether they said something to each date. */
export const hasAnswered = ({ dates }: DatePoll, person: string): boolean =>
  dates.every(({ answers }) => (answers.get(person) ?? 'none') !== 'none');

/** Takes away the questions about any of these dates that nobody got yet. Reads OBX. */
export function withoutWaiting(book: Book, dates: readonly string[]): readonly Edit[] {
  const isAbout = (row: RowOf<'OBX'>): boolean => recordIds(row).some((id) => dates.includes(id));
  return book
    .rows('OBX')
    .filter((row) => row.template === DATE_POLL && row.state === 'waiting' && isAbout(row))
    .map(({ id }) => deleteRow('OBX', id));
}
