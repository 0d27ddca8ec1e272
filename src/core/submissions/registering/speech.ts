// What one says of a statement besides its text: who speaks, for how long, and by when.
import { isDate, isDateTime } from '../../base/dates/formats';
import { LANGUAGES, message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { SomeValues } from '../../workbook/records/rows';
import { paceOf } from '../kinds/spoken';
import { speechDays } from '../kinds/speech-days';
import { limitFor } from './limits';
import * as registeringText from '../../words/submissions/registering';

export interface SpeechInput {
  readonly speaker?: string | undefined;
  readonly minutes?: number | null | undefined;
  readonly registerBy?: string | undefined;
  readonly registered?: boolean | undefined;
  readonly officialDue?: string | undefined;
}

const LONGEST = 60;

/** The values of the row that were given; fails on a name that is none, on days that are none and on odd minutes. */
export function readSpeech(book: Book, input: SpeechInput): Outcome<SomeValues<'SUB'>> {
  const { speaker, minutes, registerBy, registered } = input;
  const officialDue = input.officialDue?.trim().replace(' ', 'T').slice(0, 16);
  const person = resolveLink(book, ['MEM'], speaker ?? '');
  if (!person.ok) return person;
  if (typeof minutes === 'number' && !(minutes > 0 && minutes <= LONGEST))
    return failure(message(registeringText.badMinutes, { most: LONGEST }));
  const badDay = [
    registerBy && !isDate(registerBy) ? registerBy : '',
    officialDue && !isDateTime(officialDue) ? officialDue : '',
  ].find((value) => value !== '');
  if (badDay) return failure(message(registeringText.badDay, { value: badDay }));
  return success({
    ...(speaker !== undefined && { speaker: person.value }),
    ...(minutes !== undefined && { minutes }),
    ...(registerBy !== undefined && { registerBy }),
    ...(registered !== undefined && { registered }),
    ...(officialDue !== undefined && { officialDue }),
  });
}

/** Words that a text may have, and the minutes where it is spoken. */
export function lengthOf(
  kind: string,
  context: Context,
  row: { readonly language: string; readonly minutes: number | null; readonly limit: number | null } = ANY,
): { readonly limit: number | null; readonly minutes: number | null } {
  const limit = row.limit ?? limitFor(kind, context, row);
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
