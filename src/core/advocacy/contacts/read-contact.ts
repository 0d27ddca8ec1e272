// Reads what somebody says of a meeting, call or message with a mission, or with an agency of the own government.
import * as z from 'zod/mini';
import { isDate } from '../../base/dates/formats';
import { today } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { mayBeWord } from '../../base/vocabulary/open-lists';
import { contactResponses } from '../../base/vocabulary/words';
import { longText, typedName } from '../../follow-up/input-parts';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { SomeValues } from '../../workbook/records/rows';
import type { ContactResponse } from '../approaches';
import { countryToAsk } from '../countries';
import { namedRows } from '../named-rows';
import * as t from '../../words/advocacy/contacts';

const MOST_NAMED = 100;
const responses = contactResponses.map(({ key }) => key) as [ContactResponse, ...ContactResponse[]];
const names = z.array(typedName).check(z.maxLength(MOST_NAMED));

export const contactInput = z.object({
  /** `YYYY-MM-DD`; left out, today. */
  date: z.optional(typedName),
  /** By any of its names; left out for the own government. */
  country: z.optional(typedName),
  /** Embassy, agency or office, and who it was. */
  counterpart: z.optional(longText),
  /** A word of the list, or one of the coalition's own. */
  kind: z.optional(z.string().check(z.refine(mayBeWord))),
  place: z.optional(longText),
  /** Who of us; left out, who logs it. */
  who: z.optional(names),
  asks: z.optional(names),
  response: z.optional(z.enum(responses)),
  promise: z.optional(longText),
  /** `YYYY-MM-DD` */
  followUp: z.optional(typedName),
  notes: z.optional(longText),
  /** Id of an earlier contact that this one follows up. */
  follows: z.optional(typedName),
});
export type ContactInput = z.infer<typeof contactInput>;
export type ContactValues = SomeValues<'CON'> & {
  readonly date: string;
  readonly country: string;
  readonly asks: readonly string[];
  readonly who: readonly string[];
};

function readDay(typed: string | undefined, context: Context): Outcome<string> {
  const day = typed?.trim() ?? '';
  if (day === '') return success(today(context));
  if (!isDate(day)) return failure(message(t.badDate, { value: day }));
  return day > today(context) ? failure(message(t.stillToCome, { value: day })) : success(day);
}

function readFollowUp(typed: string | undefined, date: string): Outcome<string> {
  const day = typed?.trim() ?? '';
  if (day !== '' && !isDate(day)) return failure(message(t.badDate, { value: day }));
  return day !== '' && day < date ? failure(message(t.followsBefore, { value: day })) : success(day);
}

interface Links {
  readonly country: string;
  readonly who: readonly string[];
  readonly asks: readonly string[];
}

function readLinks(book: Book, input: ContactInput, context: Context): Outcome<Links> {
  const country = countryToAsk(book, input.country ?? '', context);
  if (!country.ok) return country;
  const who = namedRows(book, 'MEM', input.who ?? []);
  if (!who.ok) return who;
  const asks = namedRows(book, 'ASK', input.asks ?? []);
  if (!asks.ok) return asks;
  const people = who.value.length > 0 ? who.value : [context.actor.person].filter((id) => id !== '');
  return success({ country: country.value, who: people, asks: asks.value });
}

/** The values of a new row of Contacts; of what names nothing and of days that cannot be, what is wrong. */
export function readContact(book: Book, input: ContactInput, context: Context): Outcome<ContactValues> {
  const links = readLinks(book, input, context);
  if (!links.ok) return links;
  const counterpart = input.counterpart ?? '';
  if (links.value.country === '' && counterpart === '') return failure(message(t.withWhom));
  const date = readDay(input.date, context);
  if (!date.ok) return date;
  const followUp = readFollowUp(input.followUp, date.value);
  if (!followUp.ok) return followUp;
  return success({
    ...links.value,
    counterpart,
    date: date.value,
    kind: input.kind ?? (links.value.country === '' ? 'consultation' : 'meeting'),
    place: input.place ?? '',
    response: input.response ?? 'none',
    promise: input.promise ?? '',
    followUp: followUp.value,
    notes: input.notes ?? '',
    recordedBy: context.actor.person,
  });
}
