// The rules of 'countries-place' and 'country-card': the countries with which the coalition has to do, and one of them with its
// next step.
import { dueInWords } from '../../base/dates/due';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import { message, render } from '../../base/messages/text';
import {
  approachStatuses,
  contactKinds,
  contactResponses,
  governmentAnswers,
  wordText,
} from '../../base/vocabulary/words';
import { cyclesOf, recommendationsOf } from '../../follow-up/progress/which';
import { numberOf } from '../../follow-up/progress/show';
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
import { countryName } from '../../workbook/records/country-name';
import { mayRun } from '../../workbook/rights/rights';
import type { AskPairState } from '../ask-to-change/pairs';
import { lastDayToAsk, reviewDay } from '../lobbying-deadlines';
import { COUNTRY_STAGES, countryStates, type CountryStage, type CountryState } from './country-state';
import { nextStepWithCountry } from './next-step';
import * as t from '../../words/advocacy/countries-place';

const READS = ['CTY', 'ATC', 'CON', 'HRD', 'MAT', 'REC', 'ASK', 'SUB', 'MEM', 'TIM'] as const;

const TONES: Partial<Record<CountryStage, Tone>> = { promised: 'good', planned: 'soon' };

const chipOf = ({ stage }: CountryState, { language }: Context): Chip | null =>
  stage === 'none'
    ? null
    : { words: wordText(approachStatuses, stage)[language], tone: TONES[stage] ?? 'plain' };

const lateOf = ({ isDue, comeBack, letterWaits }: CountryState, context: Context): string => {
  const { language } = context;
  if (isDue && comeBack)
    return render(
      message(t.comeBack, { when: dueInWords(comeBack.followUp, today(context), language) }),
      language,
    );
  return letterWaits ? t.toThank[language] : '';
};

const isMine = ({ owners }: CountryState, { actor }: Context): boolean =>
  actor.person !== '' && owners.includes(actor.person);

const names = (book: Book, ids: readonly string[]): string =>
  ids.map((id) => book.labelOf('MEM', id)).join(', ');

function lineOf(book: Book, one: CountryState, context: Context): ThingLine {
  const { row, pairs, stage, isDue, letterWaits, owners } = one;
  const asks = render(message(t.asksCount, { count: pairs.length }), context.language);
  return {
    ...{ sheet: 'CTY', id: row.id, title: countryName(row, context.language) },
    ...{ chip: chipOf(one, context), late: lateOf(one, context) },
    quiet: [asks, names(book, owners)].filter((part) => part !== '').join(' · '),
    filters: [
      ...(isMine(one, context) ? ['mine'] : []),
      ...(isDue ? ['comeBack'] : []),
      ...(letterWaits ? ['thank'] : []),
      ...(stage === 'considering' ? ['asked'] : [stage]),
    ],
  };
}

const FILTERS = {
  mine: t.mine,
  comeBack: t.toComeBack,
  thank: t.toThankMany,
  planned: t.toAsk,
  asked: t.asked,
  promised: t.promised,
};

/** Those to come back to first, then those to thank, then by how far they came. */
const rankOf = ({ isDue, letterWaits, stage }: CountryState): number => {
  if (isDue) return 0;
  return letterWaits ? 1 : 2 + COUNTRY_STAGES.indexOf(stage);
};

function firstStep({ actor, language }: Context, toThank: number): Step {
  if (toThank > 0) return step(render(message(t.thankMany, { count: toThank }), language), 'thanks');
  return mayRun(actor, 'co-chair')
    ? windowStep(t.whomToAsk[language], 'whom-to-ask')
    : step(t.logTalk[language], 'contacts');
}

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const states = [...countryStates(book, context)].sort(
    (one, other) =>
      rankOf(one) - rankOf(other) ||
      countryName(one.row, language).localeCompare(countryName(other.row, language), language),
  );
  const count = (is: (one: CountryState) => boolean): number => states.filter(is).length;
  const [promised, due] = [count(({ stage }) => stage === 'promised'), count(({ isDue }) => isDue)];
  return {
    headline: render(message(t.headline, { count: states.length, promised, due }), language),
    filters: filtersIn(language, FILTERS),
    lines: states.map((one) => lineOf(book, one, context)),
    empty: t.empty[language],
    first: firstStep(
      context,
      count((one) => one.letterWaits),
    ),
  };
}

/** What became of the ask there: what it said in the room, else what it promised. */
function saidOf({ heard, promised, words, promise }: AskPairState, { language }: Context): string {
  const room = {
    yes: t.heard[language],
    partly: t.heardPartly[language],
    no: promised ? t.promiseNotKept[language] : t.notHeard[language],
    '': '',
  }[heard];
  return [room, words || promise].filter((part) => part !== '').join(' · ');
}

const askLine = (book: Book, pair: AskPairState, context: Context): ThingLine => {
  const { ask, status, made } = pair;
  const { language } = context;
  const numbers = made.map(numberOf).join(', ');
  const chip: Chip | null =
    numbers !== ''
      ? { words: render(message(t.recommended, { numbers }), language), tone: 'good' }
      : status === ''
        ? null
        : {
            words: wordText(approachStatuses, status)[language],
            tone: TONES[status as CountryStage] ?? 'plain',
          };
  const title = book.find('ASK', ask)?.text ?? book.labelOf('ASK', ask);
  return { ...namedLine('ASK', ask, title, saidOf(pair, context)), chip };
};

function recommendedIn(book: Book, country: string, { language }: Context): ThingPage['related'] {
  return cyclesOf(book)
    .map((cycle) => ({
      title: render(message(t.recommendedIn, { cycle }), language),
      none: '',
      lines: recommendationsOf(book, cycle)
        .filter(({ countries, withdrawn }) => !withdrawn && countries.includes(country))
        .map((row) =>
          namedLine(
            ...(['REC', row.id, `${numberOf(row)} ${row.text}`] as const),
            wordText(governmentAnswers, row.answer || 'pending')[language],
          ),
        ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

const historyOf = ({ contacts }: CountryState, { language }: Context): readonly string[] =>
  contacts.map(({ date, kind, response, promise }) =>
    [
      date === '' ? '' : dayInWords(date, language),
      wordText(contactKinds, kind)[language],
      promise || wordText(contactResponses, response)[language],
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );

function alsoWith({ row, time }: CountryState, { language }: Context): readonly Step[] {
  const input = { country: row.id };
  return [
    step(t.logTalk[language], 'contacts', input),
    ...(time === 'before' ? [step(t.onePager[language], 'one-pager', input)] : []),
    ...(time === 'before' ? [step(t.questions[language], 'questions')] : []),
    ...(time === 'after' ? [step(t.thank[language], 'thanks', input)] : []),
  ];
}

function pageOf(book: Book, one: CountryState, context: Context): ThingPage {
  const { language } = context;
  const { row, pairs, owners, time } = one;
  const days = { review: reviewDay(context), lastToAsk: lastDayToAsk(book, context) };
  const next = nextStepWithCountry(one, days, context);
  const asks = pairs.map((pair) => askLine(book, pair, context));
  const lastDay = time === 'before' && days.lastToAsk !== '' ? dayInWords(days.lastToAsk, language) : '';
  return {
    ...{ sheet: 'CTY', id: row.id, kind: t.kind[language], title: countryName(row, language), next },
    ...{ chip: chipOf(one, context), sentence: lateOf(one, context) },
    facts: factsIn(language, [
      [t.contactPerson, names(book, owners)],
      [t.mission, row.missionContacts.trim()],
      [t.lastDay, lastDay],
    ]),
    related: [
      { title: t.asks[language], none: t.noAsks[language], lines: asks },
      ...recommendedIn(book, row.id, context),
    ],
    also: alsoWith(one, context).filter(({ label }) => label !== next?.label),
    history: historyOf(one, context),
  };
}

/** The countries that were asked or spoken with, those first to whom somebody must come back. */
export const countriesPlace = definePlace(
  { name: 'countries-place', title: t.listTitle, reads: READS },
  listOf,
);

/** One country: what it was asked, promised, said and recommended, and what is next. */
export const countryCard = defineThing(
  { name: 'country-card', title: t.pageTitle, reads: READS },
  (book, id, context) => {
    const [state] = countryStates(book, context, id);
    return state ? pageOf(book, state, context) : null;
  },
);
