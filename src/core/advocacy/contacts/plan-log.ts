// The rule of 'log-contact': one new row of Contacts, and where the asks stand now.
import { dayInWords } from '../../base/dates/words';
import { joinTexts, message, sameText, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { approachStatuses, wordText } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { mayAddRow, mayChangeRow } from '../../workbook/rights/rights';
import {
  isWithdrawn,
  approachKey,
  standingsOf,
  statusAfter,
  type Contact,
  type ApproachState,
} from '../approaches';
import { lastDayToAsk, reviewDay } from '../lobbying-deadlines';
import { recentContacts } from '../recent-contacts';
import { recentInWords } from '../recent-in-words';
import { workgroupOf } from '../whom-to-ask/columns';
import { forwardEdits } from './bring-forward';
import { contactInput, readContact, type ContactInput, type ContactValues } from './read-contact';
import { countryText } from '../../workbook/records/country-name';
import * as t from '../../words/advocacy/contacts';

export interface LogContactResult {
  /** The row of Contacts; of one that said the same already, when there is one. */
  readonly row: string;
  readonly isNew: boolean;
  /** How many asks now stand otherwise. */
  readonly changed: number;
}

/** The row that says the same already: a second press, or the run after one that was cut off. */
const sameContact = (book: Book, { recordedBy: _by, ...values }: ContactValues): Contact | undefined =>
  book.rows('CON').find((row) => Object.keys(changedValues('CON', row, values)).length === 0);

/** A message without an answer takes back no answer that came before. */
function nextStatus(standing: ApproachState | undefined, response: string) {
  const status = statusAfter(response);
  const answered = ['considering', 'promised', 'declined'].includes(standing?.status ?? '');
  return status === 'asked' && answered ? (standing?.status ?? status) : status;
}

/** The rows of the asks that were spoken of; one that the actor may not touch stays, for its owner to bring up to date. */
function approachEdits(book: Book, values: ContactValues, context: Context): readonly Edit[] {
  const { country, date, promise = '', response = '' } = values;
  if (country === '') return [];
  const standings = standingsOf(book);
  return values.asks.flatMap((ask): Edit[] => {
    const standing = standings.get(approachKey({ country, ask }));
    const row = standing?.row;
    const said = { status: nextStatus(standing, response), ...(promise !== '' && { promise }) };
    if (row) {
      const changed = changedValues('ATC', row, { ...said, askedOn: row.askedOn || date });
      const mayChange = mayChangeRow(book, 'ATC', row, context.actor);
      return mayChange && Object.keys(changed).length > 0 ? [updateRow('ATC', row.id, changed)] : [];
    }
    const asked = book.find('ASK', ask);
    const owner = book.find('CTY', country)?.contactPerson || context.actor.person;
    const fresh = {
      country,
      ask,
      owner,
      workgroup: asked ? workgroupOf(book, asked) : '',
      askedOn: date,
      ...said,
    };
    return mayAddRow(book, 'ATC', { ...fresh, id: '' }, context.actor)
      ? [insertRow('ATC', context.newId('ATC'), fresh)]
      : [];
  });
}

/** What the person should know besides: clashes, promises without a day, asks that nobody may put any more. */
function remarks(book: Book, values: ContactValues, context: Context): Message[] {
  const { country, response, followUp, asks, date, who } = values;
  const { language } = context;
  const recent = recentContacts(book, context, { person: who[0] ?? context.actor.person, day: date });
  const clash = recentInWords(book, recent.get(country), context);
  const gone = asks.filter((ask) => isWithdrawn(book, ask)).map((ask) => sameText(book.labelOf('ASK', ask)));
  const last = lastDayToAsk(book, context);
  const isLate = country !== '' && last !== '' && date > last && date <= reviewDay(context);
  const all: readonly (readonly [boolean, Message])[] = [
    [clash !== '', { text: sameText(clash) }],
    [response === 'will-raise' && followUp === '', message(t.promiseWithoutDay)],
    [response === 'will-raise' && asks.length === 0, message(t.promiseWithoutAsk)],
    [gone.length > 0, message(t.withdrawnAsks, { names: joinTexts(gone) })],
    [isLate, message(t.afterLastDay, { day: dayInWords(last, language) })],
  ];
  return all.flatMap(([applies, one]) => (applies ? [one] : []));
}

function loggedInWords(book: Book, values: ContactValues, changed: number): Message[] {
  const whom = values.country === '' ? sameText(values.counterpart ?? '') : countryText(book, values.country);
  const status = wordText(approachStatuses, statusAfter(values.response ?? ''));
  return [
    message(t.logged, { whom }),
    ...(changed > 0 ? [message(t.asksStand, { count: changed, status })] : []),
  ];
}

/** The earlier contact that is followed up by this one. Fails where it is gone. */
function followedEdits(book: Book, id: string): Outcome<readonly Edit[]> {
  if (id === '') return success([]);
  const row = book.find('CON', id);
  if (!row) return failure(message(t.noSuchContact));
  return success(row.followedUp ? [] : [updateRow('CON', id, { followedUp: true })]);
}

/**
 * Logs a contact as one new row, ticks the one that it follows up, and brings the rows of the asks up to date: those
 * spoken of now, and those of which a contact says more that somebody typed. Said again, nothing is written.
 */
function planLogContact(book: Book, input: ContactInput, context: Context): Outcome<Plan<LogContactResult>> {
  const read = readContact(book, input, context);
  if (!read.ok) return read;
  const values = read.value;
  const same = sameContact(book, values);
  if (same)
    return success({
      edits: [],
      effects: [],
      result: { row: same.id, isNew: false, changed: 0 },
      summary: [message(t.same)],
    });
  const followed = followedEdits(book, input.follows?.trim() ?? '');
  if (!followed.ok) return followed;
  const row = context.newId('CON');
  const asks = approachEdits(book, values, context);
  const isTold = ({ country, ask }: ApproachState): boolean =>
    country === values.country && values.asks.includes(ask);
  const forward = forwardEdits(book, context.actor, isTold);
  return success({
    edits: [insertRow('CON', row, values), ...followed.value, ...asks, ...forward],
    effects: [],
    result: { row, isNew: true, changed: asks.length },
    summary: [...loggedInWords(book, values, asks.length), ...remarks(book, values, context)],
  });
}

/** Enters a meeting, call or message with a mission, or with an agency of the own government. */
export const logContact = defineCommand({
  name: 'log-contact',
  title: t.title,
  audience: 'member',
  pace: 'short',
  input: contactInput,
  reads: ['CON', 'ATC', 'CTY', 'ASK', 'SUB', 'MEM', 'WG', 'TIM', 'SET'],
  plan: planLogContact,
});
