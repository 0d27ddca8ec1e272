// Every figure that Home and Charts show: its rule in words, as a formula, and in the core as the rows that count. A test holds
// that formula and rows come to the same.
import { PROPOSED } from '../../people/meetings/series';
import { issuesWithParts, LEAD_FIGURES } from '../../coverage/who-covers-what/lead-figures';
import { currentRecommendations } from '../../follow-up/progress/which';
import { ANSWER_FIGURES, isUnanswered, REVIEW_FIGURE } from '../../un-documents/reports/answered';
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
import { LIMITED, TEXT_FIGURES, textsOf } from '../../submissions/registering/counted-texts';
import { limitFor } from '../../submissions/registering/limits';
import { figureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { groupsAtWork } from '../../workbook/records/this-cycle';
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
  recommendationsWith,
  reviewOf,
  rowsWith,
  underWay,
  type Criterion,
  type HomeFigure,
} from './home-figure';
import { lateFigure } from './late-figure';
import { vacantSeatsFormula } from './vacant-seats';
import { asks, mail, matchesOpen } from './figures-of-asks';
import { call, numberSetting, quoted } from './formulas';
import { boardColumn, columnOf, type ColumnReferences } from './column-references';

// Workgroups and people.

const atWork = (places: ColumnReferences): Criterion[] => [
  ['name', NOT_EMPTY],
  ['status', isNot(places, workgroupStatuses, 'closed')],
];
/** Workgroups at work with an empty seat, and which; one who facilitates a break-out is enough. Reads WG. */
export const vacantSeats = (book: Book) =>
  groupsAtWork(book)
    .filter(({ parent }) => parent === '')
    .map((row) => ({ row, seats: emptySeats(row) }))
    .filter(({ seats }) => seats.length > 0);
type VacantGroup = ReturnType<typeof vacantSeats>[number];

/** Of some of these. */
export const VACANT_FIGURES = {
  groups: figureOf<VacantGroup>('vacant.groups', 'WG', t.rules.vacantGroups, () => true),
  seats: {
    ...({ key: 'vacant', sheet: 'WG', rule: t.rules.vacant } as const),
    rows: (groups: readonly VacantGroup[]) => groups.flatMap(({ row, seats }) => seats.map(() => row)),
  },
};

/** Of some rows of Participation, those at each level. */
export const LEVEL_FIGURES = participationLevels.map(({ key, text }) => ({
  ...figureOf<RowOf<'PAR'>>(
    `level.${key}`,
    'PAR',
    c.rules.level,
    ({ level, status }) => level === key && status !== 'left',
  ),
  level: key,
  label: text,
}));

const people: readonly HomeFigure[] = [
  {
    key: 'groups',
    sheet: 'WG',
    rule: t.rules.groups,
    formula: (places) => rowsWith(places, 'WG', ...atWork(places)),
    rows: (book) => groupsAtWork(book),
  },
  {
    ...VACANT_FIGURES.seats,
    formula: vacantSeatsFormula,
    rows: (book) => VACANT_FIGURES.seats.rows(vacantSeats(book)),
  },
  {
    key: 'people',
    sheet: 'MEM',
    rule: c.rules.people,
    formula: (places) =>
      rowsWith(places, 'MEM', ['name', NOT_EMPTY], ['status', isNot(places, memberStatuses, 'left')]),
    rows: (book) => book.rows('MEM').filter(({ name, status }) => name.trim() !== '' && status !== 'left'),
  },
  ...LEVEL_FIGURES.map((figure): HomeFigure => ({
    ...figure,
    formula: (places) =>
      rowsWith(
        places,
        'PAR',
        ['level', isWord(places, participationLevels, figure.level)],
        ['status', isNot(places, memberStatuses, 'left')],
      ),
    rows: (book) => figure.rows(book.rows('PAR')),
  })),
  {
    key: 'meetings',
    sheet: 'MTG',
    rule: t.rules.meetings,
    formula: (places) =>
      rowsWith(
        places,
        'MTG',
        ['title', NOT_EMPTY],
        ['status', isNot(places, meetingStatuses, 'cancelled')],
        ['status', isNot(places, meetingStatuses, PROPOSED)],
      ),
    rows: (book) =>
      book
        .rows('MTG')
        .filter(({ title, status }) => title.trim() !== '' && status !== 'cancelled' && status !== PROPOSED),
  },
];

// Issues, as the board's formulas have their states.

const issueFigure = (
  key: keyof typeof LEAD_FIGURES,
  patterns: (language: Language) => readonly string[],
): HomeFigure => ({
  ...LEAD_FIGURES[key],
  formula: (places) =>
    patterns(places.language)
      .map((pattern) => call('COUNTIFS', boardColumn(places, 'state'), quoted(pattern)))
      .join('+'),
  rows: (book) => LEAD_FIGURES[key].rows(issuesWithParts(book)),
});

const { nobody, oneLeads } = whoCoversWhatText;
const issues: readonly HomeFigure[] = [
  issueFigure('all', (language) => [
    `${boardText.gapStart[language]}*`,
    `${boardText.overlapStart[language]}*`,
    oneLeads[language],
  ]),
  issueFigure('noLead', (language) => [`${boardText.gapStart[language]}*`]),
  issueFigure('nobody', (language) => [nobody[language]]),
  issueFigure('severalLead', (language) => [`${boardText.overlapStart[language]}*`]),
];

// Texts.

/** What is usual where Settings say nothing. */
const usualLimit = (kind: string): number => limitFor(kind, { setting: () => '', bookLanguage: 'en' }) ?? 0;

const tooLong = (places: ColumnReferences): string => {
  const here: Criterion[] = [...underWay(places), ['status', isNot(places, submissionStatuses, 'withdrawn')]];
  const column = (key: string) => columnOf(places, 'SUB', key);
  const withOwn = [
    `(${column('title')}<>${EMPTY_TEXT})`,
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
    ...TEXT_FIGURES.all,
    formula: (places) =>
      rowsWith(places, 'SUB', ...underWay(places), [
        'status',
        isNot(places, submissionStatuses, 'withdrawn'),
      ]),
    rows: textsOf,
  },
  ...TEXT_FIGURES.byStatus.map((figure): HomeFigure => ({
    ...figure,
    // The small chart of Home has no room for who received it.
    label: figure.status === 'received' ? t.received : figure.label,
    formula: (places) =>
      rowsWith(places, 'SUB', ...underWay(places), [
        'status',
        isWord(places, submissionStatuses, figure.status),
      ]),
    rows: (book) => figure.rows(textsOf(book)),
  })),
  {
    ...TEXT_FIGURES.tooLong,
    formula: tooLong,
    rows: (book, context) => TEXT_FIGURES.tooLong.rows(textsOf(book), context),
  },
];

// Overlaps.

const NOW: readonly string[] = ['now', 'overdue', 'changed'];

const overlapFigure = (key: string, rule: Text, priorities: readonly string[]): HomeFigure => ({
  key,
  rule,
  sheet: 'OVL',
  formula: (places) =>
    priorities
      .map((one) => rowsWith(places, 'OVL', ['priority', isWord(places, overlapPriorities, one)]))
      .join('+'),
  rows: (book) => book.rows('OVL').filter(({ priority }) => priorities.includes(priority)),
});

const overlaps = [
  overlapFigure('settle', t.rules.settle, NOW),
  overlapFigure('later', t.rules.later, ['later']),
];

// Recommendations of this review.

/** Recommendations of this review with this answer and these criteria; an empty cell is no answer yet. */
export function answeredWith(
  places: ColumnReferences,
  answer: string,
  ...criteria: readonly Criterion[]
): string {
  const words = [
    isWord(places, governmentAnswers, answer),
    ...(isUnanswered({ answer }) ? [EMPTY_TEXT] : []),
  ];
  return words.map((word) => recommendationsWith(places, ['answer', word], ...criteria)).join('+');
}

/** Short enough for a small chart: “noted (not accepted)” is “noted”. */
const withoutBrackets = (words: Text): Text => textBy((language) => words[language].replace(/ \(.*\)$/, ''));

/** A name that no workgroup bears, as after it was deleted, is nobody's. */
function withoutGroup(places: ColumnReferences): string {
  const column = (key: string) => columnOf(places, 'REC', key);
  return call(
    'SUMPRODUCT',
    [
      `(${column('cycle')}=${reviewOf(places)})`,
      `(${column('text')}<>"")`,
      `(${column('withdrawn')}<>TRUE)`,
      call('ISNA', call('MATCH', column('workgroup'), columnOf(places, 'WG', 'label'), 0)),
    ].join('*'),
  );
}

const recommendations: readonly HomeFigure[] = [
  {
    ...REVIEW_FIGURE,
    formula: (places) => recommendationsWith(places),
    rows: currentRecommendations,
  },
  {
    key: 'recsNone',
    sheet: 'REC',
    rule: t.rules.recsNone,
    formula: withoutGroup,
    rows: (book, context) =>
      currentRecommendations(book, context).filter(({ workgroup }) => workgroup === ''),
  },
  ...ANSWER_FIGURES.map((figure): HomeFigure => ({
    ...figure,
    label: withoutBrackets(figure.label),
    formula: (places) => answeredWith(places, figure.answer),
    rows: (book, context) => figure.rows(currentRecommendations(book, context)),
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
