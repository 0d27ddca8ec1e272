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
import { EMPTY_TEXT, NOT_EMPTY, isWord, rowsWith, type Criterion, type HomeFigure } from './home-figure';
import { call } from './formulas';
import { columnOf, type ColumnReferences } from './column-references';

const NOT_PUT: readonly string[] = ['', 'planned', 'dropped'];

/** How many recommendations take up an ask, as somebody confirmed. Reads MAT. */
export const takenUp = (book: Book): number =>
  new Set(
    book
      .rows('MAT')
      .flatMap(({ decision, recommendation }) =>
        decision === 'taken-up' && recommendation !== '' ? [recommendation] : [],
      ),
  ).size;

export const asks: readonly HomeFigure[] = [
  {
    key: 'asks',
    rule: c.rules.asks,
    formula: (places) => rowsWith(places, 'ASK', ['text', NOT_EMPTY]),
    count: (book) => book.rows('ASK').filter(({ text }) => text.trim() !== '').length,
  },
  {
    key: 'putToCountries',
    rule: t.rules.putToCountries,
    formula: (places) =>
      approachStatuses
        .filter(({ key }) => !NOT_PUT.includes(key))
        .map(({ key }) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, key)]))
        .join('+'),
    count: (book) => book.rows('ATC').filter(({ status }) => !NOT_PUT.includes(status)).length,
  },
  {
    key: 'toPut',
    rule: t.rules.toPut,
    formula: (places) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, 'planned')]),
    count: (book) => book.rows('ATC').filter(({ status }) => status === 'planned').length,
  },
  {
    key: 'promised',
    rule: t.rules.promised,
    formula: (places) => rowsWith(places, 'ATC', ['status', isWord(places, approachStatuses, 'promised')]),
    count: (book) => book.rows('ATC').filter(({ status }) => status === 'promised').length,
  },
  {
    key: 'takenUp',
    rule: c.rules.takenUp,
    formula: (places) =>
      call(
        'COUNTUNIQUEIFS',
        columnOf(places, 'MAT', 'recommendation'),
        columnOf(places, 'MAT', 'decision'),
        isWord(places, matchDecisions, 'taken-up'),
      ),
    count: takenUp,
  },
];

/** To decide, as the panel counts it. */
export const matchesOpen: HomeFigure = {
  key: 'matchesOpen',
  rule: t.rules.matchesOpen,
  formula: (places) =>
    [EMPTY_TEXT, isWord(places, matchDecisions, 'open')]
      .map((decision) => rowsWith(places, 'MAT', ['recommendation', NOT_EMPTY], ['decision', decision]))
      .join('+'),
  count: (book) =>
    book
      .rows('MAT')
      .filter(({ recommendation, decision }) => recommendation !== '' && (decision || 'open') === 'open')
      .length,
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
    rule: t.rules.mail,
    formula: (places) => written(places),
    count: (book) => writtenIn(book).length,
  },
  ...contactResponses.map(({ key, text }): HomeFigure => ({
    key: `mail.${key}`,
    rule: t.rules.response,
    label: text,
    formula: (places) => written(places, ['response', isWord(places, contactResponses, key)]),
    count: (book) => writtenIn(book).filter(({ response }) => response === key).length,
  })),
];
