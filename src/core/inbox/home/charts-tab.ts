// The tab Charts: the figures of the tab Numbers as charts, each with a sentence beside it.
import type { Scale } from '../../follow-up/progress/scale';
import * as t from '../../words/inbox/home';
import { drawnMark, newCanvas, PLAIN_TAB, type DrawnChart, type DrawnTab } from './drawn-tab';
import { call, dayInWords, quoted, sentence } from './formulas';
import { ANSWER_COLOURS, BLUES, ONE_BLUE } from './home-charts';
import { COLOURS, HEADING } from './layout';
import type { NumbersReader } from './numbers-tab';
import type { Places } from './where';

interface Given {
  readonly places: Places;
  readonly numbers: NumbersReader;
  readonly scale: Scale;
}

interface Piece {
  readonly name: keyof typeof t.chartTitles & keyof typeof t.beside;
  readonly chart: Pick<DrawnChart, 'kind' | 'zone' | 'hasHeaders' | 'isStacked' | 'colors'>;
  /** A formula for the sentence beside it. */
  readonly beside: string;
}

/** Of coverage: one leads, several lead, nobody leads. */
const STATE_COLOURS = ['#3b78c9', '#123f7a', '#f2a33c'];
const TIME_COLOURS = ['#9cc3ee', '#123f7a'];
/** A scale may have more words than the usual five. */
const GRADE_COLOURS = ['#123f7a', '#3b78c9', '#9cc3ee', '#f2a33c', '#d5d9de', '#8a5a00', '#5f6368'];

const bars = { kind: 'bar', hasHeaders: true, isStacked: false, colors: ONE_BLUE } as const;
const stacked = { ...bars, isStacked: true } as const;

function peoplePieces({ places: { language }, numbers }: Given): Piece[] {
  const { at } = numbers;
  return [
    {
      name: 'coverage',
      chart: { ...stacked, zone: numbers.table('coverage'), colors: STATE_COLOURS },
      beside: sentence(t.beside.coverage, language, {
        noLead: at('noLead'),
        all: at('all'),
        none: at('nobody'),
        two: at('severalLead'),
      }),
    },
    {
      name: 'people',
      chart: { ...stacked, zone: numbers.table('groups'), colors: BLUES },
      beside: sentence(t.beside.people, language, {
        people: at('people'),
        lead: at('level.lead'),
        write: at('level.write'),
      }),
    },
  ];
}

function textPieces({ places: { language }, numbers }: Given): Piece[] {
  const { at } = numbers;
  const ready = ['final', 'uploaded', 'received'].map((key) => at(`texts.${key}`)).join('+');
  return [
    {
      name: 'texts',
      chart: { ...bars, hasHeaders: false, zone: numbers.run('texts.') },
      beside: sentence(t.beside.texts, language, { ready, all: at('texts'), over: at('tooLong') }),
    },
    {
      name: 'time',
      chart: { ...bars, kind: 'line', zone: numbers.table('time'), colors: TIME_COLOURS },
      beside: quoted(t.beside.time[language]),
    },
    {
      name: 'mail',
      chart: { ...bars, hasHeaders: false, zone: numbers.run('mail.') },
      beside: sentence(t.beside.mail, language, {
        answered: `${at('mail')}-${at('mail.none')}`,
        all: at('mail'),
      }),
    },
  ];
}

function answerPieces({ places: { language }, numbers }: Given): Piece[] {
  const { at } = numbers;
  return [
    {
      name: 'answers',
      chart: { ...bars, hasHeaders: false, zone: numbers.run('answer.') },
      beside: sentence(t.beside.answers, language, {
        supported: at('answer.supported'),
        all: at('recs'),
        pending: at('answer.pending'),
      }),
    },
    {
      name: 'answersByGroup',
      chart: { ...stacked, zone: numbers.table('groupAnswers'), colors: ANSWER_COLOURS },
      beside: sentence(t.beside.answersByGroup, language, { none: at('recsNone') }),
    },
  ];
}

function followUpPieces({ places: { language }, numbers, scale }: Given): Piece[] {
  const { at } = numbers;
  const on = at('countedOn');
  const day = call('IF', `${on}=0`, '"–"', dayInWords(on, language));
  return [
    {
      name: 'byTheme',
      chart: { ...stacked, zone: numbers.table('byTheme'), colors: ANSWER_COLOURS },
      beside: sentence(t.beside.byTheme, language, { day }),
    },
    {
      name: 'byRegion',
      chart: { ...bars, zone: numbers.table('byRegion') },
      beside: sentence(t.beside.byRegion, language, { day }),
    },
    {
      name: 'progress',
      chart: {
        ...stacked,
        kind: 'column',
        zone: numbers.table('years'),
        colors: GRADE_COLOURS.slice(0, scale.length),
      },
      beside: quoted(t.beside.progress[language]),
    },
    {
      name: 'funnel',
      chart: { ...bars, zone: numbers.table('funnel') },
      beside: sentence(t.beside.funnel, language, { day }),
    },
  ];
}

/** A margin, room for the charts, a gap, and the sentences. */
const WIDTHS = [16, 760, 24, 460];
const ROW_HEIGHT = 24;
const CHART_ROWS = 14;
const PIECE_ROWS = CHART_ROWS + 1;
const FIRST_ROW = 3;

/** Charts as they are drawn now. */
export function chartsTab(given: Given): DrawnTab {
  const { language } = given.places;
  const pieces = [peoplePieces, textPieces, answerPieces, followUpPieces].flatMap((make) => make(given));
  const rows = FIRST_ROW + pieces.length * PIECE_ROWS;
  const plain = { fill: COLOURS.page, color: COLOURS.ink, size: 10, align: 'left', wrap: true } as const;
  const canvas = newCanvas(rows, WIDTHS.length, plain);
  canvas.put(1, 0, drawnMark('CHARTS'));
  canvas.put(2, 1, t.charts[language], { size: 18, bold: true });
  const charts = pieces.map(({ name, chart, beside }, index): DrawnChart => {
    const row = FIRST_ROW + index * PIECE_ROWS;
    canvas.put(row + 1, 3, t.chartTitles[name][language], HEADING);
    canvas.put(row + 2, 3, `=${beside}`);
    return {
      ...chart,
      title: t.chartTitles[name][language],
      showsValues: !chart.isStacked,
      row,
      column: 1,
      width: WIDTHS[1] ?? 0,
      height: CHART_ROWS * ROW_HEIGHT,
    };
  });
  const besides = new Set(pieces.map((_, index) => FIRST_ROW + index * PIECE_ROWS + 2));
  return {
    ...PLAIN_TAB,
    key: 'CHARTS',
    title: t.charts[language],
    color: COLOURS.now,
    widths: WIDTHS,
    heights: Array.from({ length: rows }, (_, index) =>
      index === 1 ? 34 : besides.has(index + 1) ? 96 : ROW_HEIGHT,
    ),
    cells: canvas.cells(),
    charts,
  };
}
