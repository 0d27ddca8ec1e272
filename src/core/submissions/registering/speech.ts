// What one says of a statement besides its text: who speaks, for how long, and by when.
import { isDate, isDateTime } from '../../base/dates/formats';
import { LANGUAGES, message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { SomeValues } from '../../workbook/records/rows';
import { paceOf } from '../kinds/spoken';
import { speechDays } from '../kinds/speech-days';
import { limitOf } from './limits';
import * as registeringText from '../../words/submissions/registering';

export interface SpeechInput {
  readonly speaker?: string | undefined;
  readonly minutes?: number | null | undefined;
  readonly registerBy?: string | undefined;
  readonly registered?: boolean | undefined;
  readonly officialDue?: string | undefined;
}

const LONGEST = 60;

const toMinute = (day: string): string => day.trim().replace(' ', 'T').slice(0, 16);

/** Why the minutes or the days cannot be taken. */
function speechProblem({ minutes, registerBy = '', officialDue = '' }: SpeechInput): Message | undefined {
  if (typeof minutes === 'number' && !(minutes > 0 && minutes <= LONGEST))
    return message(registeringText.badMinutes, { most: LONGEST });
  const isOdd = (day: string, reads: (written: string) => boolean): boolean => day !== '' && !reads(day);
  const bad = isOdd(registerBy, isDate) ? registerBy : officialDue;
  const isBad = isOdd(registerBy, isDate) || isOdd(toMinute(officialDue), isDateTime);
  return isBad ? message(registeringText.badDay, { value: bad }) : undefined;
}

/** The values of the row that were given; fails on a name that is none, on days that are none and on odd minutes. */
export function readSpeech(book: Book, input: SpeechInput): Outcome<SomeValues<'SUB'>> {
  const { speaker, minutes, registerBy, registered, officialDue } = input;
  const person = resolveLink(book, ['MEM'], speaker ?? '');
  if (!person.ok) return person;
  const problem = speechProblem(input);
  if (problem) return failure(problem);
  const given = {
    ...{ minutes, registerBy, registered },
    speaker: speaker === undefined ? undefined : person.value,
    officialDue: officialDue === undefined ? undefined : toMinute(officialDue),
  };
  return success(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
}

/** Words that a text may have, and the minutes where it is spoken. */
export function lengthOf(
  kind: string,
  context: Context,
  row: { readonly language: string; readonly minutes: number | null; readonly limit: number | null } = ANY,
): { readonly limit: number | null; readonly minutes: number | null } {
  const limit = limitOf({ ...row, kind }, context);
  const language = LANGUAGES.find((one) => one === row.language) ?? context.bookLanguage;
  const pace = paceOf(kind, language, context);
  return { limit, minutes: pace === null || limit === null ? null : Math.round((10 * limit) / pace) / 10 };
}

const ANY = { language: '', minutes: null, limit: null };

/** The days of a new statement that nobody gave, by the Timeline. */
export function usualDays(
  book: Book,
  kind: string,
  given: SomeValues<'SUB'>,
  context: Context,
): SomeValues<'SUB'> {
  const usual = speechDays(book, kind, context);
  const days = Object.entries(usual).filter(([key, day]) => day !== '' && !given[key as keyof typeof usual]);
  return Object.fromEntries(days);
}
