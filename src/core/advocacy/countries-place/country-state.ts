// How each country stands with the coalition: what it was asked and said, when to come back, and whether it is to be thanked.
import { addDays } from '../../base/dates/dates';
import { today } from '../../base/dates/zones';
import { groupBy } from '../../base/group-by';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { pairsOf, type AskPairState } from '../ask-to-change/pairs';
import { standingsOf, type Contact } from '../approaches';
import { ownCountry } from '../countries';
import { openFollowUps } from '../follow-ups';
import { reviewDay } from '../lobbying-deadlines';
import { hasSpoken, letterWaits } from '../thanks/plan-thanks';

/** How far it came, the furthest first: the best of what it said to any ask. */
export const COUNTRY_STAGES = ['promised', 'considering', 'asked', 'planned', 'declined', 'none'] as const;
export type CountryStage = (typeof COUNTRY_STAGES)[number];

/** Before the review, on its day, and after it; without a day it is before. */
export type ReviewTime = 'before' | 'on' | 'after';

export interface CountryState {
  readonly row: RowOf<'CTY'>;
  readonly pairs: readonly AskPairState[];
  readonly stage: CountryStage;
  /** The latest first. */
  readonly contacts: readonly Contact[];
  /** The open contact to come back to soonest. */
  readonly comeBack: Contact | undefined;
  /** To come back within a week, or late. */
  readonly isDue: boolean;
  /** After the review: a letter of thanks or a reminder waits to be sent. */
  readonly letterWaits: boolean;
  /** Ids of those of us who have it: who carries an ask there, and the contact person. */
  readonly owners: readonly string[];
  readonly time: ReviewTime;
}

const DAYS_AHEAD = 7;

/** Where the review stands today, by the coalition's clock. */
export function reviewTime(context: Context): ReviewTime {
  const [review, day] = [reviewDay(context), today(context)];
  if (review === '' || day < review) return 'before';
  return day === review ? 'on' : 'after';
}

const stageOf = (pairs: readonly AskPairState[]): CountryStage =>
  COUNTRY_STAGES.find((stage) => pairs.some(({ status }) => status === stage)) ?? 'none';

interface Known {
  readonly book: Book;
  readonly context: Context;
  readonly pairs: ReadonlyMap<string, readonly AskPairState[]>;
  readonly contacts: ReadonlyMap<string, readonly Contact[]>;
  readonly comeBack: ReadonlyMap<string, readonly Contact[]>;
  readonly owners: ReadonlyMap<string, readonly string[]>;
  readonly spoke: (country: string) => boolean;
  readonly time: ReviewTime;
}

const latestFirst = (rows: readonly Contact[]): readonly Contact[] =>
  [...rows].sort((one, other) => other.date.localeCompare(one.date));

function stateOf(known: Known, row: RowOf<'CTY'>): CountryState {
  const { id } = row;
  const pairs = (known.pairs.get(id) ?? []).filter(({ status }) => status !== 'dropped');
  const comeBack = known.comeBack.get(id)?.[0];
  const owners = [...(known.owners.get(id) ?? []), row.contactPerson].filter((person) => person !== '');
  return {
    ...{ row, pairs, comeBack, time: known.time, stage: stageOf(pairs) },
    contacts: latestFirst(known.contacts.get(id) ?? []),
    isDue: comeBack !== undefined && comeBack.followUp <= addDays(today(known.context), DAYS_AHEAD),
    letterWaits: known.time === 'after' && letterWaits(known.book, id, pairs, known.spoke, known.context),
    owners: [...new Set(owners)],
  };
}

function knownOf(book: Book, context: Context): Known {
  return {
    ...{ book, context, spoke: hasSpoken(book, context), time: reviewTime(context) },
    pairs: groupBy(pairsOf(book, context), ({ country }) => [country]),
    contacts: groupBy(book.rows('CON'), ({ country }) => [country]),
    comeBack: groupBy(openFollowUps(book), ({ country }) => [country]),
    owners: new Map(
      [...groupBy([...standingsOf(book).values()], ({ country }) => [country])].map(([country, all]) => [
        country,
        all.flatMap(({ rows }) => rows.map(({ owner }) => owner)),
      ]),
    ),
  };
}

/** Whether the coalition has to do with it so far. */
const isOurs = ({ pairs, contacts, owners }: CountryState): boolean =>
  pairs.length + contacts.length + owners.length > 0;

/** The countries with which the coalition has to do; those named, all the same. Reads CTY, ATC, CON, HRD, MAT, REC and ASK. */
export function countryStates(book: Book, context: Context, only?: string): readonly CountryState[] {
  const own = ownCountry(book, context);
  const known = knownOf(book, context);
  const rows =
    only === undefined ? book.rows('CTY') : [book.find('CTY', only)].filter((row) => row !== undefined);
  const states = rows.filter(({ id }) => id !== own).map((row) => stateOf(known, row));
  return only === undefined ? states.filter(isOurs) : states;
}
