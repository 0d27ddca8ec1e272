// The rule of 'country-page': what a country was asked, promised, said and recommended, in this review and in earlier ones.
import * as z from 'zod/mini';
import { dayInWords } from '../../base/dates/words';
import { success, type Outcome } from '../../base/outcome';
import {
  approachStatuses,
  contactKinds,
  contactResponses,
  governmentAnswers,
  wordText,
} from '../../base/vocabulary/words';
import { numberRanges } from '../../follow-up/clusters/number-ranges';
import { typedName } from '../../follow-up/input-parts';
import { cyclesOf, recommendationsOf } from '../../follow-up/progress/which';
import { numberOf } from '../../follow-up/progress/show';
import { countryName } from '../../workbook/records/country-name';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { allNames, countryToAsk, ownCountry } from '../countries';
import { pairsOf, type AskPairState } from './pairs';
import type { CountryPageResult, MadeBefore, ShownAsk } from './pages';
import * as t from '../../words/advocacy/ask-to-change';

const input = z.object({
  /** By any of its names; '' shows only what can be chosen. */
  country: z.optional(typedName),
});
export type CountryPageInput = z.infer<typeof input>;

const shownAsk = (book: Book, pair: AskPairState, { language }: Context): ShownAsk => ({
  text: book.find('ASK', pair.ask)?.text ?? book.labelOf('ASK', pair.ask),
  status: pair.status === '' ? '' : wordText(approachStatuses, pair.status)[language],
  promise: pair.promise,
  promised: pair.promised,
  heard: pair.heard,
  words: pair.words,
  numbers: numberRanges(pair.made.map(({ number }) => number)),
});

function contactsWith(book: Book, country: string, { language }: Context): CountryPageResult['contacts'] {
  return book
    .rows('CON')
    .filter((row) => row.country === country)
    .sort((one, other) => other.date.localeCompare(one.date))
    .map(({ date, kind, response, promise }) => ({
      day: date === '' ? '' : dayInWords(date, language),
      kind: wordText(contactKinds, kind)[language],
      said: promise || wordText(contactResponses, response)[language],
    }));
}

const reviewsOf = (book: Book, country: string, { language }: Context): readonly MadeBefore[] =>
  cyclesOf(book)
    .map((cycle) => ({
      cycle,
      recommendations: recommendationsOf(book, cycle)
        .filter(({ countries, withdrawn }) => !withdrawn && countries.includes(country))
        .map((row) => ({
          number: numberOf(row),
          text: row.text,
          answer: wordText(governmentAnswers, row.answer || 'pending')[language],
        })),
    }))
    .filter(({ recommendations }) => recommendations.length > 0);

/** Everything of one country. Fails on a name that nobody knows and on the country under review. */
function planCountryPage(
  book: Book,
  given: CountryPageInput,
  context: Context,
): Outcome<Plan<CountryPageResult>> {
  const found = countryToAsk(book, given.country ?? '', context);
  if (!found.ok) return found;
  const id = found.value;
  const row = book.find('CTY', id);
  const own = ownCountry(book, context);
  const result: CountryPageResult = {
    countries: book
      .rows('CTY')
      .filter((one) => one.id !== own && one.name !== '')
      .map((one) => ({ id: one.id, name: countryName(one, context.language), names: allNames(one) })),
    country: { id, name: row ? countryName(row, context.language) : '' },
    contactPerson: row && row.contactPerson !== '' ? book.labelOf('MEM', row.contactPerson) : '',
    mission: row?.missionContacts ?? '',
    asks: pairsOf(book, context)
      .filter(({ country }) => id !== '' && country === id)
      .map((pair) => shownAsk(book, pair, context)),
    contacts: id === '' ? [] : contactsWith(book, id, context),
    reviews: id === '' ? [] : reviewsOf(book, id, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The page of a country. */
export const countryPage = defineCommand({
  name: 'country-page',
  title: t.countryTitle,
  audience: 'member',
  pace: 'query',
  input,
  reads: ['CTY', 'ATC', 'CON', 'HRD', 'MAT', 'REC', 'ASK', 'MEM'],
  plan: planCountryPage,
});
