// What has to be looked at once the review moved, was cut short or did not take place: read from the records as they are.
// Nothing of it is changed or thrown away; a person decides on each.
import { labelled } from '../../base/messages/labelled';
import { dayInWords } from '../../base/dates/words';
import { formatIn, today } from '../../base/dates/zones';
import { presentFacts } from '../../cycle/timeline/present-facts';
import { moveDates, waitsFor, type StayedDate } from '../../cycle/timeline/move-dates';
import { textDays } from '../../cycle/timeline/text-days';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import type { ReviewState } from '../../cycle/timeline/review-state';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import type { PanelName } from '../../workbook/menu/panels';
import type { Book } from '../../workbook/records/book';
import { isUnderWay, isWithTheUn } from '../../workbook/records/this-cycle';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { standingsOf } from '../approaches';
import { milestoneDay, reviewDay } from '../lobbying-deadlines';
import { countriesNoted, interventionRows } from '../what-was-said/interventions';

export const UPDATE_KINDS = [
  'unheard',
  'dates',
  'delegates',
  'meetings',
  'missions',
  'questions',
  'one-pagers',
  'submissions',
  'outreach',
] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

/** Where each is put right: a panel, or where there is none the tab. */
export const PLACES: Readonly<Record<UpdateKind, { readonly panel?: PanelName; readonly sheet: SheetId }>> = {
  unheard: { panel: 'what-was-said', sheet: 'HRD' },
  dates: { sheet: 'TIM' },
  delegates: { sheet: 'DEL' },
  meetings: { panel: 'meetings', sheet: 'MTG' },
  missions: { panel: 'contacts', sheet: 'CON' },
  questions: { panel: 'questions', sheet: 'QUE' },
  'one-pagers': { panel: 'one-pager', sheet: 'ATC' },
  submissions: { sheet: 'SUB' },
  outreach: { panel: 'outreach', sheet: 'OUT' },
};

const AFTER_A_MOVE: readonly UpdateKind[] = UPDATE_KINDS.filter((thing) => thing !== 'unheard');
const BY_STATE: Readonly<Record<ReviewState, readonly UpdateKind[]>> = {
  planned: AFTER_A_MOVE,
  'no-date': AFTER_A_MOVE,
  absent: AFTER_A_MOVE.filter((thing) => thing !== 'one-pagers'),
  'cut-short': ['unheard', 'delegates', 'meetings', 'missions', 'outreach'],
  held: [],
};

export const reviewChangedReads = [
  'SET',
  'TIM',
  'DEL',
  'MEM',
  'MTG',
  'WG',
  'ATC',
  'CON',
  'CTY',
  'ASK',
  'QUE',
  'SUB',
  'OUT',
  'HRD',
  'ACT',
] as const;

type Lister = (book: Book, context: Context) => readonly string[];

/** Texts with a day of their own. */
const typedDays = (book: Book, { setting }: Context): readonly StayedDate[] => {
  const present = { internal: setting('due.internal'), submission: setting('due.submission') };
  return textDays(book, { internal: '', submission: '' }, present).stayed;
};

/** Dates that somebody typed, and that therefore did not move. */
function typedDates(book: Book, context: Context): readonly string[] {
  const facts = { ...presentFacts(book), session: 0 };
  if (facts.reviewDate === '') return [];
  const waits = waitsFor(book, facts, context.now);
  const milestones = moveDates(book.rows('TIM'), facts, undefined, waits).stayed;
  return [...milestones, ...typedDays(book, context)]
    .filter(({ due }) => due.slice(0, 10) >= today(context))
    .map(({ milestone, due }) => {
      const day = dayInWords(due.slice(0, 10), context.language);
      return labelled(milestoneInWords(milestone, context.language), day, context.language);
    });
}

/** Whose days cover none of the days on which the coalition is needed in Geneva, of those who did not leave yet. */
function delegates(book: Book, context: Context): readonly string[] {
  const needed = [
    reviewDay(context),
    milestoneDay(book, context, 'pre-session'),
    milestoneDay(book, context, 'council-adoption'),
  ].filter((day) => day !== '');
  return book
    .rows('DEL')
    .filter(({ person, leaves }) => person !== '' && (leaves === '' || leaves >= today(context)))
    .filter(({ arrives, leaves }) => !needed.some((day) => arrives !== '' && arrives <= day && day <= leaves))
    .map(({ person, event }) => labelled(book.labelOf('MEM', person), event, context.language));
}

/** Countries whose asks stand so, each once. */
const countriesWith =
  (...statuses: readonly string[]): Lister =>
  (book, { language }) => [
    ...new Set(
      [...standingsOf(book).values()].flatMap(({ status, country }) =>
        statuses.includes(status) ? [countryIn(book, country, language)] : [],
      ),
    ),
  ];

const LISTERS: Readonly<Record<UpdateKind, Lister>> = {
  unheard: (book, { language }) => {
    const noted = countriesNoted(book);
    const left = interventionRows(book).filter(({ country }) => !noted.has(country));
    return [...new Set(left.map(({ country }) => countryIn(book, country, language)))];
  },
  dates: typedDates,
  delegates,
  meetings: (book, context) =>
    allMeetingsAhead(book, context).map(({ row, times }) =>
      labelled(row.title, formatIn(times.start, times.zone, context.language), context.language),
    ),
  missions: countriesWith('promised', 'considering'),
  questions: (book) =>
    book.rows('QUE').flatMap(({ text, status }) => (text === '' || status === 'published' ? [] : [text])),
  'one-pagers': countriesWith('asked', 'promised', 'considering'),
  submissions: (book) =>
    book
      .rows('SUB')
      .filter((row) => isUnderWay(row) && isWithTheUn(row))
      .map(({ title }) => title),
  outreach: (book, context) =>
    book
      .rows('OUT')
      .filter(({ title, date }) => title !== '' && date >= today(context))
      .map(({ title, date }) => labelled(title, dayInWords(date, context.language), context.language)),
};

/** What is to be looked at in this state of the review, with its rows in words. Reads the sheets of `reviewChangedReads`. */
export function itemsToUpdate(
  book: Book,
  state: ReviewState,
  context: Context,
): readonly { readonly thing: UpdateKind; readonly lines: readonly string[] }[] {
  return BY_STATE[state].map((thing) => ({ thing, lines: LISTERS[thing](book, context) }));
}
import { countryIn } from '../../workbook/records/country-name';
