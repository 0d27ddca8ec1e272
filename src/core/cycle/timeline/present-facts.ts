// The facts of the cycle that Settings hold, and the query that shows them, with the countries to choose from.
import { nameOfCountry, usualName } from '../../language/country-names/translated-names';
import { render, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { COUNTRIES } from '../../base/vocabulary/countries';
import * as z from 'zod/mini';
import type { Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { mayAdminister } from '../../workbook/rights/rights';
import { dateInWords } from '../../base/dates/words';
import { isDate } from '../../base/dates/formats';
import { passedMilestones } from './before-start';
import { milestoneInWords } from './milestones';
import { adviceFor, readReviewState, REVIEW_STATE, type ReviewState } from './review-state';
import { isZone } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import * as timelineText from '../../words/cycle/timeline';

interface CountryOption {
  readonly id: string;
  readonly name: string;
  /** The usual name, where the UN's does not hold it. */
  readonly detail?: string;
}

const byName = (one: CountryOption, other: CountryOption): number =>
  foldText(one.name) < foldText(other.name) ? -1 : 1;

const countryOptions = (language: Language): CountryOption[] =>
  COUNTRIES.map(({ iso3, name: english }): CountryOption => {
    const usual = usualName(iso3, language);
    const name = nameOfCountry(iso3, language) ?? english;
    const isOther = usual !== undefined && !foldText(name).includes(foldText(usual));
    return { id: iso3, name, ...(isOther && { detail: usual }) };
  }).sort(byName);

export const cycleFormInput = z.object({});

export interface PresentFacts {
  readonly coalition: string;
  /** ISO code, '' when unknown; so are the others. */
  readonly country: string;
  readonly session: number | null;
  readonly reviewDate: string;
  readonly timeZone: string;
  readonly state: ReviewState;
}

/** What Settings say about the cycle. A review date or zone that cannot be read counts as none. */
export function presentFacts(book: Book): PresentFacts {
  const values = new Map(book.rows('SET').map(({ key, value }) => [key, value.trim()]));
  const of = (key: string): string => values.get(key) ?? '';
  const session = Number(of('session'));
  return {
    coalition: of('coalition'),
    country: of('country').toUpperCase(),
    session: Number.isInteger(session) && session > 0 ? session : null,
    reviewDate: isDate(of('review.date')) && isZone(of('timeZone')) ? of('review.date') : '',
    timeZone: isZone(of('timeZone')) ? of('timeZone') : '',
    state: readReviewState(of(REVIEW_STATE)),
  };
}

export interface CycleFormResult {
  readonly facts: PresentFacts;
  readonly hasCycle: boolean;
  readonly mayStart: boolean;
  /** The sheets are not made yet, or not all of them: that comes first. */
  readonly needsSetUp: boolean;
  /** Milestones that were over before the cycle was started here and wait to be marked, for coordinators. */
  readonly passed: readonly string[];
  /** What to do as the review stands, in the reader's language. */
  readonly advice: readonly string[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
}

const passedInWords = (book: Book, language: Language): readonly string[] =>
  passedMilestones(book).map(
    ({ milestone, due }) =>
      `${milestoneInWords(milestone, language)} (${dateInWords(due.slice(0, 10), language)})`,
  );

/** The facts of the present cycle. The workbook's own zone is whoever made it's, so that none is proposed by it. */
export const cycleForm = defineCommand({
  name: 'cycle-form',
  title: timelineText.formTitle,
  audience: 'anyone',
  pace: 'query',
  input: cycleFormInput,
  beforeSetUp: true,
  reads: ['SET', 'MEM', 'TIM'],
  plan: (book, _input, context): Outcome<Plan<CycleFormResult>> => {
    const facts = presentFacts(book);
    const countries = countryOptions(context.language);
    const mayStart = mayAdminister(book, context.actor);
    const advice = adviceFor(facts.state).map((one) => render(one, context.language, context.bookLanguage));
    const needsSetUp = book.rows('SET').length === 0;
    const hasCycle = facts.reviewDate !== '';
    const passed = mayStart ? passedInWords(book, context.language) : [];
    const result = { facts, hasCycle, mayStart, needsSetUp, passed, advice, countries };
    return success({ edits: [], effects: [], result, summary: [] });
  },
});
