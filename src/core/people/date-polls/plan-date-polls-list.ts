// The rule of 'date-polls': the polls in which one is asked, or whose date one may fix.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { type Outcome, success } from '../../base/outcome';
import { formatIn } from '../../base/dates/zones';
import type { Book } from '../../workbook/records/book';
import { isAmong, whoMightAdd } from '../../workbook/rights/rights';
import type { NamedRow } from '../../workbook/records/rows';
import { mayInvite } from '../joining/memberships';
import { zoneOf } from '../joining/reader-zone';
import { countOf, hasAnswered, openPolls, type DatePollAnswer, type DatePoll } from './polls';
import * as pollsText from '../../words/people/date-polls';

interface ListedDate {
  readonly id: string;
  /** By the reader's own clock. */
  readonly when: string;
  readonly counts: Readonly<Record<DatePollAnswer, number>>;
}

export interface ListedPerson extends NamedRow {
  /** By date. */
  readonly answers: Readonly<Record<string, DatePollAnswer>>;
}

export interface ListedPoll {
  readonly id: string;
  readonly title: string;
  readonly workgroups: string;
  readonly agenda: string;
  /** By whose clock more dates are typed. */
  readonly timeZone: string;
  /** The best first. */
  readonly dates: readonly ListedDate[];
  readonly asked: number;
  readonly answered: number;
  /** The reader's own answers by date; null where they are not asked. */
  readonly own: Readonly<Record<string, DatePollAnswer>> | null;
  readonly mayFix: boolean;
  /** For those who may fix the date, what each said. */
  readonly people: readonly ListedPerson[];
}

export interface DatePollsResult {
  readonly polls: readonly ListedPoll[];
  /** Whether one may ask for a date of some workgroup. */
  readonly mayPropose: boolean;
}

const answersOf = ({ dates }: DatePoll, person: string): Readonly<Record<string, DatePollAnswer>> =>
  Object.fromEntries(dates.map(({ row, answers }) => [row.id, answers.get(person) ?? 'none']));

function listed(book: Book, poll: DatePoll, context: Context): ListedPoll {
  const { actor, language } = context;
  const zone = zoneOf(book, actor.person, context);
  const mayFix = mayInvite(actor, poll.row.workgroup);
  return {
    id: poll.id,
    title: poll.row.title,
    workgroups: poll.workgroups.join(', '),
    agenda: poll.row.agenda,
    timeZone: poll.row.timeZone.trim() || context.timeZone,
    dates: poll.dates.map((date) => ({
      id: date.row.id,
      when: formatIn(date.times.start, zone, language),
      counts: {
        ...{ yes: countOf(date, 'yes'), maybe: countOf(date, 'maybe') },
        ...{ no: countOf(date, 'no'), none: countOf(date, 'none') },
      },
    })),
    asked: poll.people.length,
    answered: poll.people.filter((person) => hasAnswered(poll, person)).length,
    own: poll.people.includes(actor.person) ? answersOf(poll, actor.person) : null,
    mayFix,
    people: mayFix
      ? poll.people
          .map((id) => ({ id, name: book.labelOf('MEM', id), answers: answersOf(poll, id) }))
          .sort((one, other) => one.name.localeCompare(other.name, language))
      : [],
  };
}

function planDatePolls(book: Book, _input: object, context: Context): Outcome<Plan<DatePollsResult>> {
  const polls = openPolls(book, context)
    .map((poll) => listed(book, poll, context))
    .filter(({ own, mayFix }) => own !== null || mayFix);
  const { actor } = context;
  const result = { polls, mayPropose: isAmong(whoMightAdd('MTG'), actor) };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The polls that concern the reader, the soonest first. */
export const datePolls = defineCommand({
  name: 'date-polls',
  title: pollsText.listTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['MTG', 'INV', 'MEM', 'WG'],
  plan: planDatePolls,
});
