// What all parts of My page are given: whose page it is, the language, and the clock.
import type { MyPageLine } from './page';
import type { Context } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { sayIn, type Language, type Text, type ValuesOf } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { isDateTime } from '../../base/dates/formats';
import { dueInWords, dueState, momentDueInWords, momentState } from '../../cycle/timeline/due';
import { isZone, toInstant, toWallClock } from '../../base/dates/zones';

export interface Reading {
  readonly book: Book;
  readonly context: Context;
  readonly language: Language;
  /** Whose page it is, with their own roles; the reader may be somebody else. */
  readonly person: Actor;
  /** Ids of the workgroups at work that the person co-chairs or works in. */
  readonly workgroups: readonly string[];
  /** Of these, those that the person co-chairs. */
  readonly coChairs: readonly string[];
  /** IANA name of the person's own zone, the workbook's where they gave none. */
  readonly zone: string;
  /** YYYY-MM-DD by the workbook's clock. */
  readonly today: string;
}

/** The person's own time zone; the coalition's where theirs is empty or not known. */
export const zoneOf = (book: Book, person: string, { timeZone }: Pick<Context, 'timeZone'>): string => {
  const own = book.find('MEM', person)?.timeZone.trim() ?? '';
  return isZone(own) ? own : timeZone;
};

/** The day by the clock of the zone, as `YYYY-MM-DD`. */
export const todayIn = ({ now, timeZone }: Pick<Context, 'now' | 'timeZone'>): string =>
  toWallClock(now, timeZone).slice(0, 10);

/** The words in the reader's language, filled in. */
export const say = <Words extends Text>(
  { language }: Pick<Reading, 'language'>,
  words: Words,
  ...values: ValuesOf<Words>
): string => sayIn(language)(words, ...values);

type When = Pick<MyPageLine, 'when' | 'state'>;
type Clock = Pick<Reading, 'context' | 'language' | 'zone' | 'today'>;

export const NO_DAY: When = { when: '', state: 'none' };

/** A day (`YYYY-MM-DD`, '' for none) by which something is due. */
export const dueOn = (day: string, { today, language }: Pick<Clock, 'today' | 'language'>): When => ({
  when: dueInWords(day, today, language),
  state: dueState(day, today),
});

/**
 * A minute (`YYYY-MM-DDTHH:MM` by the clock of `zone`) by which something is due, told by the person's own clock.
 * Without a zone that can be read, the workbook's counts; what is no minute has no day.
 */
export function dueAt(wallClock: string, zone: string, { context, language, zone: own }: Clock): When {
  if (!isDateTime(wallClock)) return NO_DAY;
  const instant = toInstant(wallClock, isZone(zone) ? zone : context.timeZone);
  return {
    when: momentDueInWords(instant, context.now, own, language),
    state: momentState(instant, context.now, own),
  };
}

/** A line that is done on the row itself. */
export const onItsRow = (
  sheet: MyPageLine['sheet'],
  id: string,
): Pick<MyPageLine, 'sheet' | 'id' | 'panel' | 'input' | 'link'> => ({
  sheet,
  id,
  panel: 'this-row',
  input: { sheet, id },
  link: '',
});
