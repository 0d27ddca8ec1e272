// What the digest for home tells a person: the session so far, and what to do at home today. Read from the records when the
// mail is made; nothing is told before its hour.
import { freeFrom, isHeldBack } from '../../advocacy/outreach/embargo';
import type { Count } from '../../base/charts/count';
import { standingsOf } from '../../advocacy/approaches';
import {
  countriesNoted,
  isUnused,
  interventionRows,
  SAID_FIGURES,
  wasHeard,
  type Intervention,
} from '../../advocacy/what-was-said/interventions';
import { isDateTime } from '../../base/dates/formats';
import { isZone, toInstant, toWallClock } from '../../base/dates/zones';
import { participantOf } from '../../people/joining/memberships';
import { zoneOf } from '../../people/joining/reader-zone';
import { type MeetingFacts, meetingsAhead } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import { countOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { openToDos } from '../late/open-to-dos';
import { chairedBy, toDosOf } from '../weekly-summary/items';
import { thereOn } from './session';

/** A country and an ask, both ids. */
export interface AskOfCountry {
  readonly country: string;
  readonly ask: string;
}

export interface SessionSoFar {
  /** Countries of which something was noted. */
  readonly noted: Count;
  /** Rows in which an ask was heard, at least in part. */
  readonly heard: readonly Intervention[];
  /** Other rows in which its words were noted. */
  readonly said: readonly Intervention[];
  /** Promised by a country that spoke, and not heard from it. */
  readonly notKept: readonly AskOfCountry[];
}

export interface HomeItems {
  readonly session: SessionSoFar;
  /** By the reader's own clock; the rest is of their day. */
  readonly day: string;
  readonly toDos: readonly RowOf<'ACT'>[];
  readonly meetings: readonly MeetingFacts[];
  /** What is told in public today and may be. */
  readonly toShare: readonly RowOf<'OUT'>[];
  /** Milestones of the day with their instants. */
  readonly milestones: readonly { readonly milestone: string; readonly at: string }[];
  /** Rows of those in Geneva for whom the reader is the contact at home. */
  readonly contactOf: readonly RowOf<'DEL'>[];
}

export const homeDigestReads = [
  'OBX',
  'HRD',
  'ATC',
  'CON',
  'CTY',
  'ASK',
  'DEL',
  'MEM',
  'PAR',
  'WG',
  'ACT',
  'MTG',
  'INV',
  'OUT',
  'TIM',
] as const;

/** The session by what people noted; a country that said nothing yet broke no promise. */
function sessionSoFar(book: Book): SessionSoFar {
  const noted = interventionRows(book).filter((row) => !isUnused(row));
  const countries = countriesNoted(book);
  const heard = noted.filter((row) => row.ask !== '' && wasHeard(row));
  const isKept = ({ country, ask }: AskOfCountry): boolean =>
    heard.some((row) => row.country === country && row.ask === ask);
  const promised = [...standingsOf(book).values()].filter(({ status }) => status === 'promised');
  const said = noted.filter((row) => row.words.trim() !== '' && !heard.includes(row));
  const notKept = promised.filter((one) => countries.has(one.country) && !isKept(one));
  return { noted: countOf(SAID_FIGURES.noted, noted), heard, said, notKept };
}

/** Instants of milestones that have one, as the Timeline says. */
const datedMilestones = (book: Book, { timeZone }: Context): HomeItems['milestones'] =>
  book.rows('TIM').flatMap(({ milestone, due, timeZone: own, status }) => {
    if (!isDateTime(due) || ['done', 'waiting', 'dropped'].includes(status)) return [];
    return [{ milestone, at: toInstant(due, isZone(own) ? own : timeZone) }];
  });

/** What is told in public on the day: dated so, or let go of during it. Some of it may not be told yet. */
export function toldOn(book: Book, day: string, zone: string, context: Context): readonly RowOf<'OUT'>[] {
  return book.rows('OUT').filter((row) => {
    const from = freeFrom(row, context);
    const isOfDay = row.date === day || (from !== '' && toWallClock(from, zone).slice(0, 10) === day);
    return row.title.trim() !== '' && isOfDay;
  });
}

/** The workgroups that each person co-chairs or works in: at home everybody hears of a task that nobody took. */
function workgroupsBy(book: Book): (person: string) => readonly string[] {
  const chaired = chairedBy(book);
  const joined = rowsByKey(
    book.rows('PAR').filter(({ status }) => status !== 'left'),
    participantOf,
  );
  return (person) => [
    ...(chaired.get(person) ?? []),
    ...(joined.get(person) ?? []).map(({ workgroup }) => workgroup),
  ];
}

/** Answers, for a person's id, what their digest tells now. Reads the sheets of `homeDigestReads`. */
export function homeDigestReader(book: Book, context: Context): (person: string) => HomeItems {
  const session = sessionSoFar(book);
  const tasks = openToDos(book).filter(({ due }) => due !== '');
  const meetings = meetingsAhead(book, context);
  const milestones = datedMilestones(book, context);
  const groupsOf = workgroupsBy(book);
  return (person) => {
    const zone = zoneOf(book, person, context);
    const dayOf = (instant: string): string => toWallClock(instant, zone).slice(0, 10);
    const day = dayOf(context.now);
    return {
      session,
      day,
      toDos: toDosOf(tasks, person, groupsOf(person)).filter(({ due }) => due <= day),
      meetings: meetings(person).filter(({ times }) => dayOf(times.start) === day),
      toShare: toldOn(book, day, zone, context).filter((row) => !isHeldBack(book, row, context)),
      milestones: milestones.filter(({ at }) => dayOf(at) === day),
      contactOf: thereOn(book, day).filter(({ homeContact }) => homeContact === person),
    };
  };
}

/** Whether a digest would have nothing to tell. */
export const isDigestEmpty = ({ session, ...rest }: HomeItems): boolean =>
  session.noted + rest.toDos.length + rest.meetings.length + rest.toShare.length === 0 &&
  rest.milestones.length + rest.contactOf.length === 0;
