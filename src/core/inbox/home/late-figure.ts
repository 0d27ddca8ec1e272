// The number of things that are late, as Home counts it: the rule of `lateItems` over columns.
import {
  milestoneStatuses,
  submissionKinds,
  submissionStatuses,
  taskStatuses,
} from '../../base/vocabulary/words';
import { CYCLE_STARTED } from '../../cycle/timeline/before-start';
import { READY } from '../../submissions/registering/counted-texts';
import { SPOKEN_KINDS, UN_KINDS } from '../../submissions/kinds/kinds';
import * as t from '../../words/inbox/home';
import type { ColumnReferences } from './column-references';
import { call, settingOf } from './formulas';
import {
  EMPTY_TEXT,
  isNot,
  isWord,
  rowsWith,
  underWay,
  type Criterion,
  type HomeFigure,
} from './home-figure';
import { lateItems } from '../late/late-items';

const TODAY = 'TODAY()';
const before = (day: string): string => `"<"&${day}`;
const over = (column: string): readonly Criterion[] => [
  [column, '">0"'],
  [column, before(TODAY)],
];

/** The day that a setting begins with, 0 where it names none. */
function dayIn(places: ColumnReferences, key: string): string {
  const text = settingOf(places, key);
  const part = (start: number, length: number) => call('VALUE', call('MID', text, start, length));
  const typed = call('DATE', part(1, 4), part(6, 2), part(9, 2));
  // A day alone that somebody typed is a date to Sheets, with the hour it is a text.
  return call('IFERROR', call('IF', call('ISNUMBER', text), call('INT', text), typed), 0);
}

const tasks = (places: ColumnReferences): readonly string[] =>
  [isWord(places, taskStatuses, 'open'), EMPTY_TEXT].map((status) =>
    rowsWith(places, 'ACT', ['status', status], ...over('due')),
  );

const milestones = (places: ColumnReferences): readonly string[] =>
  [isWord(places, milestoneStatuses, 'open'), EMPTY_TEXT].map((status) =>
    rowsWith(places, 'TIM', ['status', status], ...over('due')),
  );

/** Texts on which somebody writes: past their own day, else past the usual one; what is spoken has its own only. */
function writing(places: ColumnReferences): readonly string[] {
  const [usual, started] = [dayIn(places, 'due.internal'), dayIn(places, CYCLE_STARTED)];
  const here: readonly Criterion[] = [
    ...underWay(places),
    ...[...READY, 'withdrawn'].map((key): Criterion => ['status', isNot(places, submissionStatuses, key)]),
  ];
  const read = SPOKEN_KINDS.map((kind): Criterion => ['kind', isNot(places, submissionKinds, kind)]);
  const without: readonly (readonly Criterion[])[] = [
    [['internalDue', EMPTY_TEXT]],
    [
      ['internalDue', '">0"'],
      ['internalDue', before(started)],
    ],
  ];
  const isOver = call('AND', `${usual}>0`, `${usual}<${TODAY}`, `${usual}>=${started}`);
  return [
    rowsWith(places, 'SUB', ...here, ...over('internalDue'), ['internalDue', `">="&${started}`]),
    call('IF', isOver, without.map((own) => rowsWith(places, 'SUB', ...here, ...read, ...own)).join('+'), 0),
  ];
}

/** Final texts that the UN takes no more. */
function handingIn(places: ColumnReferences): readonly string[] {
  const [usual, started] = [dayIn(places, 'due.submission'), dayIn(places, CYCLE_STARTED)];
  const final: readonly Criterion[] = [
    ...underWay(places),
    ['status', isWord(places, submissionStatuses, 'final')],
  ];
  const own = (kind: Criterion): string =>
    rowsWith(places, 'SUB', ...final, kind, ...over('officialDue'), ['officialDue', `">="&${started}`]);
  const isOver = call('AND', `${usual}>0`, `${usual}<${TODAY}`);
  const forUn = UN_KINDS.map((key): string => {
    const kind: Criterion = ['kind', isWord(places, submissionKinds, key)];
    return call(
      'IF',
      isOver,
      call('IF', `${usual}>=${started}`, rowsWith(places, 'SUB', ...final, kind), 0),
      own(kind),
    );
  });
  const others = rowsWith(
    places,
    'SUB',
    ...final,
    ...UN_KINDS.map((key): Criterion => ['kind', isNot(places, submissionKinds, key)]),
    ...over('officialDue'),
    ['officialDue', `">="&${started}`],
  );
  return [...forUn, others];
}

const nextSteps = (places: ColumnReferences): string =>
  `(${rowsWith(places, 'REC', ...over('due'))}-${rowsWith(places, 'REC', ...over('due'), ['withdrawn', 'TRUE'])})`;

const followUps = (places: ColumnReferences): string =>
  `(${rowsWith(places, 'CON', ...over('followUp'))}-${rowsWith(places, 'CON', ...over('followUp'), ['followedUp', 'TRUE'])})`;

/** Tasks, texts, milestones, next steps and missions to come back to whose day is over. */
export const lateFigure: HomeFigure = {
  key: 'late',
  sheet: 'ACT',
  rule: t.rules.late,
  formula: (places) =>
    [
      ...tasks(places),
      ...writing(places),
      ...handingIn(places),
      ...milestones(places),
      nextSteps(places),
      followUps(places),
    ].join('+'),
  rows: lateItems,
};
