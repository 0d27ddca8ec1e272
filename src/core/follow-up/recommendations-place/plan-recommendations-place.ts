// The rules of 'recommendations-place' and 'recommendation-card': the recommendations of this review, those first of which
// something waits, and one of them with its next step.
import { dueInWords } from '../../base/dates/due';
import { today } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import type { Context } from '../../workbook/command/types';
import {
  definePlace,
  defineThing,
  factsIn,
  filtersIn,
  namedLine,
  step,
  windowStep,
} from '../../workbook/places/define';
import type { Chip, PlaceList, Step, ThingLine, ThingPage, Tone } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import { countryNames } from '../../workbook/records/country-name';
import type { RowOf } from '../../workbook/records/rows';
import { mayRun } from '../../workbook/rights/rights';
import type { LatestRating } from '../progress/latest-ratings';
import { gradeText, numberOf, voiceName } from '../progress/show';
import { followersOf } from '../progress/which';
import { nextStepOfRecommendation } from './next-step';
import {
  RECOMMENDATION_NEEDS,
  recommendationStates,
  shownReview,
  type RecommendationNeed,
  type RecommendationState,
} from './recommendation-state';
import * as t from '../../words/follow-up/recommendations-place';

const READS = ['REC', 'PRG', 'MAT', 'ASK', 'WG', 'PAR', 'MEM', 'ORG', 'CTY', 'ISS'] as const;

const TONES: Readonly<Record<string, Tone>> = { supported: 'good', pending: 'soon' };

const chipOf = ({ row }: RecommendationState, { language }: Context): Chip => {
  const answer = row.answer || 'pending';
  return { words: wordText(governmentAnswers, answer)[language], tone: TONES[answer] ?? 'plain' };
};

const groupsOf = (book: Book, row: RowOf<'REC'>): string =>
  followersOf(row)
    .map((id) => book.labelOf('WG', id))
    .join(', ');

const lateOf = ({ row, needs }: RecommendationState, context: Context): string =>
  needs.includes('late') ? dueInWords(row.due, today(context), context.language) : '';

const WAITS: Partial<Record<RecommendationNeed, typeof t.divideThis>> = {
  divide: t.divideThis,
  match: t.matchThis,
  rate: t.rateThis,
};

const waitsOf = ({ needs }: RecommendationState, { language }: Context): string =>
  needs.flatMap((need) => WAITS[need]?.[language] ?? [])[0] ?? '';

const lineOf = (book: Book, one: RecommendationState, context: Context): ThingLine => ({
  ...{ sheet: 'REC', id: one.row.id, title: `${numberOf(one.row)} ${one.row.text}` },
  ...{ chip: chipOf(one, context), late: lateOf(one, context) },
  quiet: [waitsOf(one, context), groupsOf(book, one.row)].filter((part) => part !== '').join(' · '),
  filters: [...(one.isMine ? ['mine'] : []), ...one.needs],
});

const FILTERS = {
  mine: t.mine,
  late: t.late,
  divide: t.toDivide,
  match: t.toDecide,
  answer: t.unanswered,
  rate: t.toRate,
};

function firstStep(states: readonly RecommendationState[], { actor, language }: Context): Step | null {
  const count = (need: RecommendationNeed): number =>
    states.filter(({ needs }) => needs.includes(need)).length;
  const mayDecide = mayRun(actor, 'co-chair');
  const say = (words: typeof t.divide, some: number): string =>
    render(message(words, { count: some }), language);
  if (states.length === 0)
    return mayRun(actor, 'coordinator') ? step(t.bringIn[language], 'bring-in-un-text') : null;
  if (mayDecide && count('divide') > 0) return windowStep(say(t.divide, count('divide')), 'division');
  if (mayDecide && count('match') > 0) return step(say(t.decideMany, count('match')), 'uptake');
  return step(t.record[language], 'record-progress');
}

const rankOf = ({ needs }: RecommendationState): number =>
  RECOMMENDATION_NEEDS.indexOf(needs[0] ?? 'nothing');

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const states = recommendationStates(book, context);
  const divide = states.filter(({ needs }) => needs.includes('divide')).length;
  const cycle = shownReview(book, context) ?? '';
  return {
    headline: render(message(t.headline, { count: states.length, cycle, divide }), language),
    filters: filtersIn(language, FILTERS),
    lines: [...states]
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map((one) => lineOf(book, one, context)),
    empty: t.empty[language],
    first: firstStep(states, context),
  };
}

const ratingWords = (book: Book, one: LatestRating, { language }: Context): string =>
  [one.row.date, voiceName(book, one.row, language), gradeText(one, language)]
    .filter((part) => part !== '')
    .join(' · ');

function ratingLine(book: Book, one: LatestRating, { language }: Context): ThingLine {
  const { row, isStale } = one;
  const chip: Chip = { words: gradeText(one, language), tone: isStale ? 'soon' : 'plain' };
  return {
    ...namedLine('PRG', row.id, voiceName(book, row, language), `${row.date} ${row.note}`.trim()),
    chip,
  };
}

function relatedTo(book: Book, one: RecommendationState, context: Context): ThingPage['related'] {
  const { language } = context;
  const asks = one.takenUp.map(({ match }) =>
    namedLine('ASK', match.ask, book.find('ASK', match.ask)?.text ?? book.labelOf('ASK', match.ask)),
  );
  const countries = one.row.countries.map((id, at) =>
    namedLine('CTY', id, countryNames(book, one.row.countries, language)[at] ?? ''),
  );
  const ratings = one.ratings.current.map((rating) => ratingLine(book, rating, context));
  return [
    { title: t.said[language], none: t.nothingSaid[language], lines: ratings },
    ...(asks.length > 0 ? [{ title: t.ourAsks[language], none: '', lines: asks }] : []),
    { title: t.countries[language], none: t.noCountry[language], lines: countries },
  ];
}

function pageOf(book: Book, one: RecommendationState, context: Context): ThingPage {
  const { language } = context;
  const { row, ratings } = one;
  const next = nextStepOfRecommendation(one, context);
  const input = { id: row.id, cycle: String(row.cycle ?? '') };
  const also = [
    step(t.record[language], 'record-progress', input),
    step(t.seeDone[language], 'progress', input),
  ];
  const due = row.due === '' ? '' : dueInWords(row.due, today(context), language);
  return {
    ...{ sheet: 'REC', id: row.id, kind: t.kind[language], title: numberOf(row), next },
    ...{ chip: chipOf(one, context), sentence: row.text },
    facts: factsIn(language, [
      [t.group, groupsOf(book, row)],
      [t.issues, row.issues.map((id) => namedIssue(book, id, language).name).join(', ')],
      [t.nextStep, [row.nextStep.trim(), due].filter((part) => part !== '').join(' · ')],
      [t.agency, row.agency.trim()],
      [t.explanation, row.explanation.trim()],
    ]),
    related: relatedTo(book, one, context),
    also: also.filter(({ label }) => label !== next?.label),
    history: ratings.earlier.map((rating) => ratingWords(book, rating, context)),
  };
}

/** The recommendations of this review, those first of which something waits. */
export const recommendationsPlace = definePlace(
  { name: 'recommendations-place', title: t.listTitle, reads: READS },
  listOf,
);

/** One recommendation: who has it, what the government answered, what was done, and what is next. */
export const recommendationCard = defineThing(
  { name: 'recommendation-card', title: t.pageTitle, reads: READS },
  (book, id, context) => {
    const [state] = recommendationStates(book, context, id);
    return state ? pageOf(book, state, context) : null;
  },
);
