// The rule of 'who-am-i': one's name and roles, and the facts of the cycle.
import * as z from 'zod/mini';
import { addDays } from '../../base/dates/dates';
import { isDate } from '../../base/dates/formats';
import type { Language } from '../../base/messages/text';
import type { Context, Plan } from '../../workbook/command/types';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { deadlineDay } from '../../cycle/timeline/text-days';
import { menuNote } from '../../workbook/menu/menu';
import { isWithoutDay, readReviewState, REVIEW_STATE } from '../../cycle/timeline/review-state';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { spokenBy } from './mail-permission';
import { defineCommand } from '../../workbook/command/define-command';
import * as joiningText from '../../words/people/joining';

export interface WhoAmIResult {
  readonly email: string;
  /** Id of one's row in People, '' for a newcomer. */
  readonly person: string;
  /** '' for a newcomer. */
  readonly name: string;
  readonly isCoordinator: boolean;
  /** Names of the workgroups that one co-chairs. */
  readonly coChairs: readonly string[];
  readonly language: Language;
  /** Those of one's languages that the workbook speaks; none where People does not say. */
  readonly speaks: readonly Language[];
  readonly bookLanguage: Language;
  /** The facts of the cycle, '' while Settings do not say. */
  readonly coalition: string;
  readonly country: string;
  /** YYYY-MM-DD */
  readonly reviewDate: string;
  /** What the menu depends on, see `menuNote`. */
  readonly menu: string;
  /** For coordinators, what is to be known of the script itself; the shell adds it. */
  readonly news?: readonly string[];
}

/** A week after the review its report is adopted, and the session is over for those who came for it. */
const SESSION_DAYS = 7;

function menuOf({ actor, setting }: Context, reviewDate: string): string {
  const role = actor.isCoordinator ? 'coordinator' : actor.coChairs.length > 0 ? 'co-chair' : 'member';
  const end = isDate(reviewDate) ? addDays(reviewDate, SESSION_DAYS) : '';
  return menuNote({
    role,
    days: { deadline: deadlineDay(setting('due.submission')), review: end && reviewDate, end },
  });
}

/** Who asks, as the workbook knows them, and what the panels need of Settings. Writes nothing. */
function planWhoAmI(book: Book, _input: object, context: Context): Outcome<Plan<WhoAmIResult>> {
  const { actor, language, bookLanguage, setting } = context;
  const country = setting('country');
  const isOpen = isWithoutDay(readReviewState(setting(REVIEW_STATE)));
  const reviewDate = isOpen ? '' : setting('review.date').slice(0, 10);
  const result: WhoAmIResult = {
    email: actor.email,
    person: actor.person,
    name: actor.person && (book.find('MEM', actor.person)?.name ?? ''),
    isCoordinator: actor.isCoordinator,
    coChairs: actor.coChairs.map((id) => book.labelOf('WG', id)),
    language,
    speaks: spokenBy(book.find('MEM', actor.person)),
    bookLanguage,
    coalition: setting('coalition'),
    country: countryByIso3(country.toUpperCase())?.name ?? country,
    reviewDate,
    menu: menuOf(context, reviewDate),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Who one is in this workbook, for the head of every panel. */
export const whoAmI = defineCommand({
  name: 'who-am-i',
  title: joiningText.whoAmITitle,
  audience: 'anyone',
  pace: 'query',
  input: z.object({}),
  reads: ['MEM', 'WG', 'SET'],
  plan: planWhoAmI,
});

/** Its name, for those who know it without its rule. */
export type WhoAmI = (typeof whoAmI)['name'];
