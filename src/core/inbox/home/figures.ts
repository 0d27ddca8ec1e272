// Every figure that Home and Charts show: its rule in words, as a formula, and as a count in the core. A test holds that
// formula and count come to the same.
import { PROPOSED } from '../../people/meetings/series';
import { leadCounts, type LeadCounts } from '../../coverage/issue-board/lead-counts';
import { currentReview } from '../../advocacy/review-cycle';
import {
  governmentAnswers,
  meetingStatuses,
  memberStatuses,
  overlapPriorities,
  participationLevels,
  submissionKinds,
  submissionStatuses,
  TEXT_OF_OTHERS,
  workgroupStatuses,
} from '../../base/vocabulary/words';
import { textBy, type Language, type Text } from '../../base/messages/text';
import { isTooLong, LIMITED, ON_THE_WAY, textsOf } from '../../submissions/registering/counted-texts';
import { limitFor } from '../../submissions/registering/limits';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import { emptySeats } from '../../workbook/check/co-chairs';
import * as boardText from '../../words/coverage/issue-board';
import * as c from '../../words/base/charts';
import * as t from '../../words/inbox/home';
import {
  EMPTY_TEXT,
  NOT_EMPTY,
  isNot,
  isWord,
  rowsWith,
  underWay,
  type FigureContext,
  type Criterion,
  type HomeFigure,
} from './home-figure';
import { lateFigure } from './late-figure';
import { emptySeatsIn, vacancyCriteria } from './vacant-seats';
import { asks, mail, matchesOpen } from './figures-of-asks';
import { call, numberSetting, quoted } from './formulas';
import { boardColumn, columnOf, type ColumnReferences } from './column-references';

// Workgroups and people.

const atWork = (places: ColumnReferences): Criterion[] => [
  ['name', NOT_EMPTY],
  ['status', isNot(places, workgroupStatuses, 'closed')],
];
/** Workgroups that are not closed. */
export const groupsAtWork = (book: Book) =>
  book.rows('WG').filter(({ name, status }) => name.trim() !== '' && status !== 'closed');

/** Of workgroups at work each with an empty seat, and how many; one who facilitates a break-out is enough. Reads WG. */
export const vacantSeats = (book: Book) =>
  groupsAtWork(book)
    .filter(({ parent }) => parent === '')
    .map((row) => ({ row, empty: emptySeats(row).length }))
    .filter(({ empty }) => empty > 0);

const people: readonly HomeFigure[] = [
  {
    key: 'groups',
    rule: t.rules.groups,
    formula: (places) => rowsWith(places, 'WG', ...atWork(places)),
    count: (book) => groupsAtWork(book).length,
  },
  {
    key: 'vacant',
    rule: t.rules.vacant,
    formula: (places) => call('SUMPRODUCT', [...vacancyCriteria(places), emptySeatsIn(places)].join('*')),
    count: (book) => vacantSeats(book).reduce((sum, { empty }) => sum + empty, 0),
  },
  {
    key: 'people',
    rule: c.rules.people,
    formula: (places) =>
      rowsWith(places, 'MEM', ['name', NOT_EMPTY], ['status', isNot(places, memberStatuses, 'left')]),
    count: (book) =>
      book.rows('MEM').filter(({ name, status }) => name.trim() !== '' && status !== 'left').length,
  },
  ...participationLevels.map(({ key, text }): HomeFigure => ({
    key: `level.${key}`,
    rule: c.rules.level,
    label: text,
    formula: (places) =>
      rowsWith(
        places,
        'PAR',
        ['level', isWord(places, participationLevels, key)],
        ['status', isNot(places, memberStatuses, 'left')],
      ),
    count: (book) =>
      book.rows('PAR').filter(({ level, status }) => level === key && status !== 'left').length,
  })),
  {
    key: 'meetings',
    rule: t.rules.meetings,
    formula: (places) =>
      rowsWith(
        places,
        'MTG',
        ['title', NOT_EMPTY],
        ['status', isNot(places, meetingStatuses, 'cancelled')],
        ['status', isNot(places, meetingStatuses, PROPOSED)],
      ),
    count: (book) =>
      book
        .rows('MTG')
        .filter(({ title, status }) => title.trim() !== '' && status !== 'cancelled' && status !== PROPOSED)
        .length,
  },
];

// Issues, as the board's formulas have their states.

const issueFigure = (
  key: keyof LeadCounts,
  rule: Text,
  patterns: (language: Language) => readonly string[],
): HomeFigure => ({
  key,
  rule,
  formula: (places) =>
    patterns(places.language)
      .map((pattern) => call('COUNTIFS', boardColumn(places, 'state'), quoted(pattern)))
      .join('+'),
  count: (book) => leadCounts(book)[key],
});

const { nobody, oneLeads } = whoCoversWhatText;
const issues: readonly HomeFigure[] = [
  issueFigure('all', c.rules.issues, (language) => [
    `${boardText.gapStart[language]}*`,
    `${boardText.overlapStart[language]}*`,
    oneLeads[language],
  ]),
  issueFigure('noLead', c.rules.noLead, (language) => [`${boardText.gapStart[language]}*`]),
  issueFigure('nobody', t.rules.nobody, (language) => [nobody[language]]),
  issueFigure('severalLead', c.rules.twoLead, (language) => [`${boardText.overlapStart[language]}*`]),
];

// Texts.

/** What is usual where Settings say nothing. */
const usualLimit = (kind: string): number => limitFor(kind, { setting: () => '', bookLanguage: 'en' }) ?? 0;

const tooLong = (places: ColumnReferences): string => {
  const here: Criterion[] = [...underWay(places), ['status', isNot(places, submissionStatuses, 'withdrawn')]];
  const column = (key: string) => columnOf(places, 'SUB', key);
  const withOwn = [
    `(${column('words')}>${column('limit')})`,
    `(${column('limit')}>0)`,
    `(${column('cycle')}=${EMPTY_TEXT})`,
    `(${column('mergedInto')}=${EMPTY_TEXT})`,
    `(${column('status')}<>${isWord(places, submissionStatuses, 'withdrawn')})`,
    `(${column('kind')}<>${isWord(places, submissionKinds, TEXT_OF_OTHERS)})`,
  ].join('*');
  const byKind = LIMITED.map(([kind, setting]) => {
    const most = numberSetting(places, setting, usualLimit(kind));
    return rowsWith(
      places,
      'SUB',
      ...here,
      ['kind', isWord(places, submissionKinds, kind)],
      ['limit', EMPTY_TEXT],
      ['words', `">"&${most}`],
    );
  });
  return [call('SUMPRODUCT', withOwn), ...byKind].join('+');
};

const texts: readonly HomeFigure[] = [
  {
    key: 'texts',
    rule: c.rules.texts,
    formula: (places) =>
      rowsWith(places, 'SUB', ...underWay(places), [
        'status',
        isNot(places, submissionStatuses, 'withdrawn'),
      ]),
    count: (book) => textsOf(book).length,
  },
  ...ON_THE_WAY.map(({ key, text }): HomeFigure => ({
    key: `texts.${key}`,
    rule: c.rules.status,
    // The small chart of Home has no room for who received it.
    label: key === 'received' ? t.received : text,
    formula: (places) =>
      rowsWith(places, 'SUB', ...underWay(places), ['status', isWord(places, submissionStatuses, key)]),
    count: (book) => textsOf(book).filter(({ status }) => status === key).length,
  })),
  {
    key: 'tooLong',
    rule: t.rules.over,
    formula: tooLong,
    count: (book, context) => textsOf(book).filter((row) => isTooLong(row, context)).length,
  },
];

// Overlaps.

const NOW: readonly string[] = ['now', 'overdue', 'changed'];

const overlapFigure = (key: string, rule: Text, priorities: readonly string[]): HomeFigure => ({
  key,
  rule,
  formula: (places) =>
    priorities
      .map((one) => rowsWith(places, 'OVL', ['priority', isWord(places, overlapPriorities, one)]))
      .join('+'),
  count: (book) => book.rows('OVL').filter(({ priority }) => priorities.includes(priority)).length,
});

const overlaps = [
  overlapFigure('settle', t.rules.settle, NOW),
  overlapFigure('later', t.rules.later, ['later']),
];

// Recommendations of this review.

/** The number of the review that Settings name, else of the latest that has recommendations. */
const reviewOf = (places: ColumnReferences): string =>
  numberSetting(places, 'cycle', call('MAX', columnOf(places, 'REC', 'cycle')));

/** Recommendations of this review with these criteria, without the withdrawn ones. */
export function recommendationsWith(places: ColumnReferences, ...criteria: readonly Criterion[]): string {
  const wanted: Criterion[] = [['cycle', reviewOf(places)], ['text', NOT_EMPTY], ...criteria];
  const gone: Criterion = ['withdrawn', 'TRUE'];
  return `(${rowsWith(places, 'REC', ...wanted)}-${rowsWith(places, 'REC', ...wanted, gone)})`;
}

/** Recommendations of the review that Settings name, without withdrawn ones. Reads REC. */
export const recommendationsOf = (book: Book, context: FigureContext): readonly RowOf<'REC'>[] => {
  const review = currentReview(book, context);
  return book
    .rows('REC')
    .filter(({ cycle, text, withdrawn }) => cycle === review && text.trim() !== '' && !withdrawn);
};

/** A recommendation with this answer, in the language of the workbook. */
export const withAnswer = (places: ColumnReferences, answer: string): Criterion => [
  'answer',
  isWord(places, governmentAnswers, answer),
];

/** Short enough for a small chart: “noted (not accepted)” is “noted”. */
const withoutBrackets = (words: Text): Text => textBy((language) => words[language].replace(/ \(.*\)$/, ''));

const recommendations: readonly HomeFigure[] = [
  {
    key: 'recs',
    rule: c.rules.recs,
    formula: (places) => recommendationsWith(places),
    count: (book, context) => recommendationsOf(book, context).length,
  },
  {
    key: 'recsNone',
    rule: t.rules.recsNone,
    formula: (places) => recommendationsWith(places, ['workgroup', EMPTY_TEXT]),
    count: (book, context) =>
      recommendationsOf(book, context).filter(({ workgroup }) => workgroup === '').length,
  },
  ...governmentAnswers.map(({ key, text }): HomeFigure => ({
    key: `answer.${key}`,
    rule: c.rules.answer,
    label: withoutBrackets(text),
    formula: (places) => recommendationsWith(places, withAnswer(places, key)),
    count: (book, context) => recommendationsOf(book, context).filter(({ answer }) => answer === key).length,
  })),
];

/** All figures in the order of the tab Numbers; those that a chart shows together stand together. */
export const FIGURES: readonly HomeFigure[] = [
  ...people,
  ...issues,
  ...texts,
  ...overlaps,
  ...recommendations,
  ...asks,
  matchesOpen,
  ...mail,
  lateFigure,
];
