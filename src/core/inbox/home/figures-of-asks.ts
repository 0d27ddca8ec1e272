// Figures of what was asked: put to countries, promised, taken up, and the mail about it.
import {
  approachStatuses,
  contactKinds,
  contactResponses,
  matchDecisions,
} from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import * as c from '../../words/base/charts';
import * as t from '../../words/inbox/home';
import {
  asksWithText,
  isOpen,
  matchesIn,
  recommendationsTakingUp,
} from '../../follow-up/uptake/counted-matches';
import { currentReview } from '../../follow-up/progress/which';
import {
  EMPTY_TEXT,
  NOT_EMPTY,
  isWord,
  reviewOf,
  rowsWith,
  type Criterion,
  type FigureContext,
  type HomeFigure,
} from './home-figure';
import { call } from './formulas';
import { columnOf, type ColumnReferences } from './column-references';

const NOT_PUT: readonly string[] = ['', 'planned', 'dropped'];

/** Matches in this review, as the panel counts them. Reads MAT, ASK and REC. */
const ourMatches = (book: Book, context: FigureContext) => matchesIn(book, currentReview(book, context));

/** The recommendations of this review that take up an ask, as somebody confirmed. Reads MAT, ASK and REC. */
const takenUpRows = (book: Book, context: FigureContext) =>
  recommendationsTakingUp(ourMatches(book, context));

const isAny = (all: readonly string[]): string => `(${all.join('+')})`;

/** Names of what fits, once a row of its sheet; an error where there is none. */
const namesOf = (
  places: ColumnReferences,
  sheet: 'ASK' | 'REC' | 'MAT',
  key: string,
  criteria: readonly string[],
): string => call('FILTER', columnOf(places, sheet, key), criteria.join('*'));

/** How many of some names are in a list; 0 where there are none of either. MATCH looks up a list once for all of them. */
const howManyIn = (...pairs: readonly (readonly [names: string, list: string])[]): string => {
  const found = pairs.map(([names, list]) => call('ISNUMBER', call('MATCH', names, list, 0)));
  return call('IFERROR', call('SUMPRODUCT', `1*${found.join('*')}`), 0);
};

/** Names of the recommendations of this review. */
function reviewNames(places: ColumnReferences): string {
  const column = (key: string) => columnOf(places, 'REC', key);
  return namesOf(places, 'REC', 'label', [
    `(${column('cycle')}=${reviewOf(places)})`,
    `(${column('text')}<>${EMPTY_TEXT})`,
    `(${column('withdrawn')}<>TRUE)`,
  ]);
}

/** What holds for matches with one of these decisions that name both sides. */
function matchesWith(places: ColumnReferences, decisions: readonly string[]): readonly string[] {
  const column = (key: string) => columnOf(places, 'MAT', key);
  return [
    isAny(decisions.map((word) => `(${column('decision')}=${word})`)),
    ...['ask', 'recommendation'].map((key) => `(${column(key)}<>${EMPTY_TEXT})`),
  ];
}

/** One for each recommendation of this review that some match says was taken up. */
function takenUpFormula(places: ColumnReferences): string {
  const decided = matchesWith(places, [isWord(places, matchDecisions, 'taken-up')]);
  return howManyIn([reviewNames(places), namesOf(places, 'MAT', 'recommendation', decided)]);
}

/** One for each undecided match of an ask with a text whose recommendation is one of this review. */
function openFormula(places: ColumnReferences): string {
  const open = matchesWith(places, [EMPTY_TEXT, isWord(places, matchDecisions, 'open')]);
  const asked = namesOf(places, 'ASK', 'label', [`(${columnOf(places, 'ASK', 'text')}<>${EMPTY_TEXT})`]);
  return howManyIn(
    [namesOf(places, 'MAT', 'recommendation', open), reviewNames(places)],
    [namesOf(places, 'MAT', 'ask', open), asked],
  );
}

export const takenUp: HomeFigure = {
  key: 'takenUp',
  sheet: 'MAT',
  rule: c.rules.takenUp,
  formula: takenUpFormula,
  rows: takenUpRows,
};

export const asks: readonly HomeFigure[] = [
  {
    key: 'asks',
    sheet: 'ASK',
    rule: c.rules.asks,
    formula: (places) => rowsWith(places, 'ASK', ['text', NOT_EMPTY]),
    rows: asksWithText,
  },
  {
    key: 'putToCountries',
    sheet: 'ATC',
    rule: t.rules.putToCountries,
    formula: (places) =>
      approachStatuses
        .filter(({ key }) => !NOT_PUT.includes(key))
        .map(({ key }) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, key)]))
        .join('+'),
    rows: (book) => book.rows('ATC').filter(({ status }) => !NOT_PUT.includes(status)),
  },
  {
    key: 'toPut',
    sheet: 'ATC',
    rule: t.rules.toPut,
    formula: (places) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, 'planned')]),
    rows: (book) => book.rows('ATC').filter(({ status }) => status === 'planned'),
  },
  {
    key: 'promised',
    sheet: 'ATC',
    rule: t.rules.promised,
    formula: (places) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, 'promised')]),
    rows: (book) => book.rows('ATC').filter(({ status }) => status === 'promised'),
  },
  takenUp,
];

/** To decide, as the panel counts it. */
export const matchesOpen: HomeFigure = {
  key: 'matchesOpen',
  sheet: 'MAT',
  rule: t.rules.matchesOpen,
  formula: openFormula,
  rows: (book, context) => ourMatches(book, context).filter(isOpen),
};

const WRITTEN: readonly string[] = ['e-mail', 'letter'];
const written = (places: ColumnReferences, ...criteria: readonly Criterion[]): string =>
  WRITTEN.map((kind) =>
    rowsWith(places, 'CON', ['kind', isWord(places, contactKinds, kind)], ...criteria),
  ).join('+');
const writtenIn = (book: Book) => book.rows('CON').filter(({ kind }) => WRITTEN.includes(kind));

export const mail: readonly HomeFigure[] = [
  {
    key: 'mail',
    sheet: 'CON',
    rule: t.rules.mail,
    formula: (places) => written(places),
    rows: writtenIn,
  },
  ...contactResponses.map(({ key, text }): HomeFigure => ({
    key: `mail.${key}`,
    sheet: 'CON',
    rule: t.rules.response,
    label: text,
    formula: (places) => written(places, ['response', isWord(places, contactResponses, key)]),
    rows: (book) => writtenIn(book).filter(({ response }) => response === key),
  })),
];
