// The rule of 'thanks': whom to thank for what they raised, and whom to remind of what they promised.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { groupBy } from '../../base/group-by';
import { countryName } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { pairsOf, type Pair } from '../ask-to-change/pairs';
import { ownCountry } from '../countries';
import { recentContacts } from '../recent-contacts';
import { recentInWords } from '../recent-in-words';
import { currentReview } from '../review-cycle';
import { isUnused, saidRows } from '../what-was-said/notes';
import type { LetterKind, ReadyLetter, ThanksResult } from './kinds';
import { letterTo } from './letters';
import * as t from '../../words/advocacy/thanks';

const ADDRESS = /[^\s<>;,()]+@[^\s<>;,()]+\.[^\s<>;,().]+/;

const wasRaised = ({ wasHeard, made }: Pair): boolean => wasHeard || made.length > 0;

/** Countries that have spoken as far as anybody knows: something was noted of them, or the report is here. */
function hasSpoken(book: Book, context: Context): (country: string) => boolean {
  const isPublished = currentReview(book, context) !== null;
  const noted = new Set(saidRows(book).flatMap((row) => (isUnused(row) ? [] : [row.country])));
  return (country) => isPublished || noted.has(country);
}

interface About {
  readonly kind: LetterKind;
  readonly pairs: readonly Pair[];
}

function readyLetter(
  book: Book,
  country: RowOf<'CTY'>,
  about: About,
  recent: string,
  context: Context,
): ReadyLetter {
  return {
    id: country.id,
    country: countryName(country, context.language),
    kind: about.kind,
    asks: about.pairs.map(({ ask }) => book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask)),
    ...letterTo(book, country, about, context),
    contactPerson: country.contactPerson === '' ? '' : book.labelOf('MEM', country.contactPerson),
    mission: country.missionContacts,
    address: ADDRESS.exec(country.missionContacts)?.[0] ?? '',
    recent,
  };
}

/** A letter for each country and kind; a country that raised one ask and not the other gets both. */
function planThanks(book: Book, _input: object, context: Context): Outcome<Plan<ThanksResult>> {
  const spoke = hasSpoken(book, context);
  const own = ownCountry(book, context);
  const recent = recentContacts(book, context, { person: context.actor.person });
  const letters: ReadyLetter[] = [];
  const waiting: string[] = [];
  for (const [id, pairs] of groupBy(pairsOf(book, context), (pair) => [pair.country])) {
    const country = book.find('CTY', id);
    if (!country || id === own) continue;
    const raised = pairs.filter(wasRaised);
    const left = pairs.filter((pair) => pair.promised && !wasRaised(pair));
    if (left.length > 0 && !spoke(id)) waiting.push(countryName(country, context.language));
    const kinds: readonly About[] = [
      { kind: 'thanks', pairs: raised },
      { kind: 'reminder', pairs: spoke(id) ? left : [] },
    ];
    const lately = recentInWords(book, recent.get(id), context);
    for (const about of kinds)
      if (about.pairs.length > 0) letters.push(readyLetter(book, country, about, lately, context));
  }
  letters.sort((one, other) => one.country.localeCompare(other.country));
  return success({ edits: [], effects: [], result: { letters, waiting }, summary: [] });
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
