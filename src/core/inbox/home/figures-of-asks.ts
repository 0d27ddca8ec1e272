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
  recommendationsWith,
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

/** Whether the match is of an ask that is there, with a text. */
const isOfAsk = (places: ColumnReferences): string =>
  `(${rowsWith(places, 'ASK', ['label', columnOf(places, 'MAT', 'ask')], ['text', NOT_EMPTY])}>0)`;

/** One for each recommendation of this review that some match says was taken up. */
function takenUpFormula(places: ColumnReferences): string {
  const column = (key: string) => columnOf(places, 'REC', key);
  const decided = rowsWith(
    places,
    'MAT',
    ['recommendation', column('label')],
    ['ask', NOT_EMPTY],
    ['decision', isWord(places, matchDecisions, 'taken-up')],
  );
  return call(
    'SUMPRODUCT',
    [
      `(${column('cycle')}=${reviewOf(places)})`,
      `(${column('text')}<>${EMPTY_TEXT})`,
      `(${column('withdrawn')}<>TRUE)`,
      `(${decided}>0)`,
    ].join('*'),
  );
}

/** One for each undecided match whose recommendation is one of this review. */
function openFormula(places: ColumnReferences): string {
  const column = (key: string) => columnOf(places, 'MAT', key);
  const isOpen = [EMPTY_TEXT, isWord(places, matchDecisions, 'open')].map(
    (word) => `(${column('decision')}=${word})`,
  );
  return call(
    'SUMPRODUCT',
    [
      isOfAsk(places),
      `(${isOpen.join('+')})`,
      recommendationsWith(places, ['label', column('recommendation')]),
    ].join('*'),
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
