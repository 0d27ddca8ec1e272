// The facts of the cycle that Settings hold, and the query that shows them.
import type { CycleFormInput } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { render } from '../../base/messages/text';
import type { Outcome } from '../../base/outcome';
import { success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { hasCoordinator } from '../../workbook/records/people-roles';
import { isDate } from '../../base/dates/formats';
import { countryOptions } from './country-options';
import { adviceFor, readReviewState, REVIEW_STATE, type ReviewState } from './review-state';
import { isZone } from '../../base/dates/zones';
import { formInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as timelineText from '../../words/cycle/timeline';

export const cycleFormReads = ['SET', 'MEM'] as const;

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
  /** What to do as the review stands, in the reader's language. */
  readonly advice: readonly string[];
  readonly countries: readonly { readonly id: string; readonly name: string }[];
}

/** The facts of the present cycle; before the first one, the workbook's own zone is proposed. */
export function planCycleForm(
  book: Book,
  _input: CycleFormInput,
  context: Context,
): Outcome<Plan<CycleFormResult>> {
  const present = presentFacts(book);
  const facts = { ...present, timeZone: present.timeZone || context.timeZone };
  const countries = countryOptions(context.language);
  const mayStart = context.actor.isCoordinator || !hasCoordinator(book);
  const advice = adviceFor(present.state).map((one) => render(one, context.language, context.bookLanguage));
  const result = { facts, hasCycle: present.reviewDate !== '', mayStart, advice, countries };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** The facts of the present cycle. */
export const cycleForm = defineCommand({
  name: 'cycle-form',
  title: timelineText.formTitle,
  audience: 'anyone',
  pace: 'query',
  input: formInput,
  beforeSetUp: true,
  reads: cycleFormReads,
  plan: planCycleForm,
});
