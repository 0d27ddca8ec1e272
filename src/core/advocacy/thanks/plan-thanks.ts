// The rule of 'thanks': whom to thank for what they raised, and whom to remind of what they promised.
import * as z from 'zod/mini';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { joinTexts, LANGUAGES, message, render, sameText } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { groupBy } from '../../base/group-by';
import { countryName } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { pairsOf, type AskPairState } from '../ask-to-change/pairs';
import { ownCountry } from '../countries';
import { missionLanguage, supposedLanguages } from '../mission-language';
import { reviewDay } from '../lobbying-deadlines';
import { recentContacts } from '../recent-contacts';
import { recentInWords } from '../recent-in-words';
import { currentReview } from '../../follow-up/progress/which';
import { countriesNoted } from '../what-was-said/interventions';
import type { LetterKind, ReadyLetter, ThanksResult } from './kinds';
import { kindOf, letterTo, thanksSubject, type LetterAbout } from './letters';
import * as t from '../../words/advocacy/thanks';

const ADDRESS = /[^\s<>;,()]+@[^\s<>;,()]+\.[^\s<>;,().]+/;

/** Whether the country spoke of the ask in the room, or recommends it. */
const wasRaised = ({ wasHeard, made }: AskPairState): boolean => wasHeard || made.length > 0;

/** Countries that have spoken as far as anybody knows: something was noted of them, or the report is here. */
export function hasSpoken(book: Book, context: Context): (country: string) => boolean {
  const isPublished = currentReview(book, context) !== null;
  const noted = countriesNoted(book);
  return (country) => isPublished || noted.has(country);
}

/** Letters of an earlier review are no trace of this one's; while its day is still to come there are none. */
function sinceReview(context: Context): string {
  const day = reviewDay(context);
  return day <= today(context) ? day : '';
}

/** When and by whom the letter was noted as sent; the mission may have been written to in another language then. */
function sentInWords(book: Book, country: string, kind: LetterKind, context: Context): string {
  const subjects = LANGUAGES.map((language) => thanksSubject(book, kind, context, language));
  const since = sinceReview(context);
  const row = book
    .rows('CON')
    .find((one) => one.country === country && one.date >= since && subjects.includes(one.notes.trim()));
  if (!row) return '';
  const names = row.who.map((id) => sameText(book.labelOf('MEM', id)));
  const values = { day: dayInWords(row.date, context.language), who: joinTexts(names) };
  return render(message(names.length > 0 ? t.sentBy : t.sent, values), context.language);
}

/**
 * What a letter to the country is about: what it raised, and, once it spoke, what it had promised and did not. What a
 * letter was noted as sent for does not stand in another one. Empty where there is nothing to write.
 */
export function letterAbout(
  book: Book,
  country: string,
  pairs: readonly AskPairState[],
  spoke: (country: string) => boolean,
  context: Context,
): LetterAbout {
  const raised = pairs.filter(wasRaised);
  const left = spoke(country) ? pairs.filter((pair) => pair.promised && !wasRaised(pair)) : [];
  const wasSent = (kind: LetterKind): boolean => sentInWords(book, country, kind, context) !== '';
  if (kindOf({ raised, left }) !== 'both' || wasSent('both')) return { raised, left };
  if (wasSent('thanks')) return { raised: [], left };
  return { raised, left: wasSent('reminder') ? [] : left };
}

/** Whether a letter to the country waits to be sent. */
export function letterWaits(
  book: Book,
  country: string,
  pairs: readonly AskPairState[],
  spoke: (country: string) => boolean,
  context: Context,
): boolean {
  const about = letterAbout(book, country, pairs, spoke, context);
  return (
    about.raised.length + about.left.length > 0 && sentInWords(book, country, kindOf(about), context) === ''
  );
}

function readyLetter(
  book: Book,
  country: RowOf<'CTY'>,
  about: LetterAbout,
  recent: string,
  context: Context,
): ReadyLetter {
  const kind = kindOf(about);
  return {
    id: country.id,
    country: countryName(country, context.language),
    kind,
    asks: [...about.raised, ...about.left].map(
      ({ ask }) => book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask),
    ),
    ...letterTo(book, country, about, context),
    contactPerson: country.contactPerson === '' ? '' : book.labelOf('MEM', country.contactPerson),
    mission: country.missionContacts,
    address: ADDRESS.exec(country.missionContacts)?.[0] ?? '',
    recent,
    sent: sentInWords(book, country.id, kind, context),
  };
}

function supposedFor(book: Book, letters: readonly ReadyLetter[], { language }: Context): string {
  const countries = [...new Set(letters.map(({ id }) => id))].flatMap((id) => book.find('CTY', id) ?? []);
  const supposed = supposedLanguages(countries.map(missionLanguage));
  return supposed ? render(supposed, language) : '';
}

/** One letter a country: who raised one ask and not the other reads both in it. */
function planThanks(book: Book, _input: object, context: Context): Outcome<Plan<ThanksResult>> {
  const spoke = hasSpoken(book, context);
  const own = ownCountry(book, context);
  const recent = recentContacts(book, context, { person: context.actor.person });
  const letters: ReadyLetter[] = [];
  const waiting: string[] = [];
  for (const [id, pairs] of groupBy(pairsOf(book, context), (pair) => [pair.country])) {
    const country = book.find('CTY', id);
    if (!country || id === own) continue;
    const isPromised = pairs.some((pair) => pair.promised && !wasRaised(pair));
    if (isPromised && !spoke(id)) waiting.push(countryName(country, context.language));
    const about = letterAbout(book, id, pairs, spoke, context);
    if (about.raised.length + about.left.length === 0) continue;
    letters.push(readyLetter(book, country, about, recentInWords(book, recent.get(id), context), context));
  }
  const isSent = ({ sent }: ReadyLetter): number => Number(sent !== '');
  letters.sort(
    (one, other) => isSent(one) - isSent(other) || one.country.localeCompare(other.country, context.language),
  );
  const result = { letters, waiting, supposed: supposedFor(book, letters, context) };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Letters to missions after the review, ready to copy. */
export const thanks = defineCommand({
  name: 'thanks',
  title: t.title,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['ATC', 'CON', 'HRD', 'MAT', 'REC', 'CTY', 'ASK', 'MEM'],
  plan: planThanks,
});
