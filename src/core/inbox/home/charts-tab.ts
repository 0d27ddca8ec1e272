// The tab Charts: the figures of the tab Numbers as charts, each with a sentence beside it.
import type { Scale } from '../../follow-up/progress/scale';
import { CHART_LOOKS } from '../../base/charts/described';
import { READY } from '../../submissions/registering/counted-texts';
import * as c from '../../words/base/charts';
import * as t from '../../words/inbox/home';
import {
  dashboardMark,
  newCanvas,
  PLAIN_TAB,
  type DrawnChart,
  type DashboardTab,
  type DrawnZone,
} from './dashboard-tab';
import { chartRows, type DrawnChartName } from './open-rows';
import { call, dayInWords, quoted, sentence } from './formulas';
import { COLOURS, HEADING, LINK } from './layout';
import type { NumbersReader } from './numbers-tab';
import type { ColumnReferences } from './column-references';

interface Given {
  readonly places: ColumnReferences;
  readonly numbers: NumbersReader;
  readonly scale: Scale;
  /** The review's recommendations are there; before, charts of what follows would be empty. */
  readonly isAfter: boolean;
}

interface Piece {
  readonly name: DrawnChartName;
  readonly chart: Pick<DrawnChart, 'zone' | 'hasHeaders'> & Partial<Pick<DrawnChart, 'colors'>>;
  /** A formula for the sentence beside it. */
  readonly beside: string;
}

const headed = (zone: DrawnZone) => ({ zone, hasHeaders: true });
const run = (zone: DrawnZone) => ({ zone, hasHeaders: false });

function peoplePieces({ places: { language }, numbers }: Given): Piece[] {
  const { at } = numbers;
  return [
    {
      name: 'coverage',
      chart: headed(numbers.table('coverage')),
      beside: sentence(c.beside.coverage, language, {
        noLead: at('noLead'),
        all: at('all'),
        none: at('nobody'),
        two: at('severalLead'),
      }),
    },
    {
      name: 'people',
      chart: headed(numbers.table('groups')),
      beside: sentence(c.beside.people, language, {
        people: at('people'),
        lead: at('level.lead'),
        write: at('level.write'),
      }),
    },
  ];
}

function textPieces({ places: { language }, numbers }: Given): Piece[] {
  const { at } = numbers;
  const ready = READY.map((key) => at(`texts.${key}`)).join('+');
  return [
    {
      name: 'texts',
      chart: run(numbers.run('texts.')),
      beside: sentence(c.beside.texts, language, { ready, all: at('texts'), over: at('tooLong') }),
    },
    {
      name: 'time',
      chart: headed(numbers.table('time')),
      beside: quoted(c.beside.time[language]),
    },
    {
      name: 'mail',
      chart: run(numbers.run('mail.')),
      beside: sentence(c.beside.mail, language, {
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
      chart: run(numbers.run('answer.')),
      beside: sentence(c.beside.answers, language, {
        supported: at('answer.supported'),
        all: at('recs'),
        pending: at('answer.pending'),
      }),
    },
    {
      name: 'answersByGroup',
      chart: headed(numbers.table('groupAnswers')),
      beside: sentence(c.beside.answersByGroup, language, { none: at('recsNone') }),
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
      chart: headed(numbers.table('byTheme')),
      beside: sentence(c.beside.byTheme, language, { day }),
    },
    {
      name: 'byRegion',
      chart: headed(numbers.table('byRegion')),
      beside: sentence(c.beside.byRegion, language, { day }),
    },
    {
      name: 'progress',
      chart: {
        ...headed(numbers.table('years')),
        colors: CHART_LOOKS.progress.colors.slice(0, scale.length),
      },
      beside: quoted(c.beside.progress[language]),
    },
    {
      name: 'funnel',
      chart: headed(numbers.table('funnel')),
      beside: sentence(c.beside.funnel, language, { day }),
    },
  ];
}

/** A margin, room for the charts, a gap, and the sentences. */
const WIDTHS = [16, 540, 24, 460];
/** Rows beside a chart: the third has the sentence, which may take several lines, the last parts it from the next. */
const PIECE_HEIGHTS = [27, 27, 96, 27, 27, 27, 27, 12];
const PIECE_ROWS = PIECE_HEIGHTS.length;
const TITLE_HEIGHT = 34;
const FIRST_ROW = 3;
/** Two fit on a screen of 768 pixels, below the bars of the browser and of the sheet. */
const CHART_HEIGHT = PIECE_HEIGHTS.slice(0, -1).reduce((sum, height) => sum + height, 0);

/** Charts as they are drawn now. */
export function chartsTab(given: Given): DashboardTab {
  const { language } = given.places;
  const makers = [peoplePieces, textPieces, ...(given.isAfter ? [answerPieces, followUpPieces] : [])];
  const pieces = makers.flatMap((make) => make(given));
  const rows = FIRST_ROW - 1 + pieces.length * PIECE_ROWS;
  const plain = { fill: COLOURS.page, color: COLOURS.ink, size: 10, align: 'left', wrap: true } as const;
  const canvas = newCanvas(rows, WIDTHS.length, plain);
  canvas.put(1, 0, dashboardMark('CHARTS'));
  canvas.put(2, 1, t.charts[language], { size: 18, bold: true });
  const charts = pieces.map(({ name, chart, beside }, index): DrawnChart => {
    const row = FIRST_ROW + index * PIECE_ROWS;
    canvas.put(row + 1, 3, c.titles[name][language], HEADING);
    canvas.put(row + 2, 3, `=${beside}`);
    chartRows(given.places, name).forEach((link, at) => canvas.put(row + 3 + at, 3, `=${link}`, LINK));
    const look = CHART_LOOKS[name];
    return {
      ...look,
      ...chart,
      title: c.titles[name][language],
      showsValues: !look.isStacked,
      row,
      column: 1,
      width: WIDTHS[1] ?? 0,
      height: CHART_HEIGHT,
    };
  });
  return {
    ...PLAIN_TAB,
    key: 'CHARTS',
    title: t.charts[language],
    color: COLOURS.now,
    widths: WIDTHS,
    heights: [TITLE_HEIGHT, TITLE_HEIGHT, ...pieces.flatMap(() => PIECE_HEIGHTS)],
    cells: canvas.cells(),
    charts,
  };
}
