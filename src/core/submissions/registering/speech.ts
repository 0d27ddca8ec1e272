// What one says of a statement besides its text: who speaks, for how long, and by when.
import { isDate, isDateTime } from '../../base/dates/formats';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { SomeValues } from '../../workbook/records/rows';
import { speechDays } from '../kinds/speech-days';
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
