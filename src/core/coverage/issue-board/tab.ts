// The board's tab as it is made: columns, words of its drop-downs, colours and chart.
import type { Language, Text } from '../../base/messages/text';
import { HEADER_ROW } from '../../workbook/records/snapshot';
import { themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import { boardKey, COUNT_COLUMNS, END_COLUMN, ISSUE_COLUMNS } from './board-sheet';
import { CYCLE_ROW } from './formulas';
import type { BoardModel } from './board-model';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import * as boardText from '../../words/coverage/issue-board';

/** A run of columns, 0-based. */
export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/** Colours that a cell takes by its words; the words alone say the same. */
interface Colouring extends ColumnRun {
  /** The whole text, or how it begins. */
  readonly match: 'is' | 'begins';
  readonly text: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

export interface BoardColumn {
  readonly key: string;
  readonly header: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Number format; '' where a formula stands. */
  readonly format: string;
}

export interface BoardTab {
  readonly title: string;
  /** For when another tab has that name. */
  readonly otherTitle: string;
  readonly columns: readonly BoardColumn[];
  readonly hidden: ColumnRun;
  readonly frozenColumns: number;
  /** What the filter and the bands reach over. */
  readonly table: ColumnRun;
  /** Those that only the workbook fills in. */
  readonly computed: ColumnRun;
  readonly groups: ColumnRun;
  readonly parts: PartRule;
  readonly colours: readonly Colouring[];
  readonly chart: BoardChart;
}

/** The drop-down of a workgroup's cells. */
export interface PartRule {
  readonly words: readonly string[];
  readonly help: string;
}

/** Rows are 1-based, columns 0-based; the first row of the range names the series, its first column the bars. */
interface BoardChart extends ColumnRun {
  readonly title: string;
  readonly row: number;
  readonly rows: number;
  readonly colors: readonly string[];
  readonly atRow: number;
  readonly width: number;
  readonly height: number;
}

const TEXT = '@';
const GROUP_WIDTH = 150;
const END_WIDTH = 24;

type Own = (typeof ISSUE_COLUMNS)[number] | (typeof COUNT_COLUMNS)[number];

const OWN: Readonly<Record<Own, { note?: Text; width: number; format?: string }>> = {
  id: { note: boardText.idNote, width: 90 },
  shown: { note: boardText.idNote, width: 90 },
  issue: { note: boardText.issueNote, width: 310 },
  theme: { note: boardText.themeNote, width: 180 },
  state: { note: boardText.stateNote, width: 210, format: '' },
  last: { note: boardText.lastNote, width: 140, format: '' },
  byTheme: { width: 190 },
  coveredCount: { width: 90, format: '' },
  overlapCount: { width: 90, format: '' },
  gapCount: { width: 90, format: '' },
};

const ownColumn = (column: Own, language: Language): BoardColumn => {
  const { note, width, format = TEXT } = OWN[column];
  return {
    key: boardKey(column),
    header: boardText[column][language],
    note: note?.[language] ?? '',
    width,
    format,
  };
};

/** The column that ends the workgroups. */
const endColumn: BoardColumn = {
  key: boardKey(END_COLUMN),
  header: '',
  note: '',
  width: END_WIDTH,
  format: TEXT,
};

/** A column of ours by its name, as it is put back when somebody took it away. */
export const columnNamed = (column: string, language: Language): BoardColumn =>
  column === END_COLUMN ? endColumn : ownColumn(column as Own, language);

/** The column of a workgroup. */
export const groupColumnLook = (
  { header, column }: BoardModel['groups'][number],
  language: Language,
): BoardColumn => ({
  key: boardKey(column),
  header,
  note: boardText.groupNote[language],
  width: GROUP_WIDTH,
  format: TEXT,
});

/** The words of the drop-down in a workgroup's column, and the help beside it. */
export const partRule = (language: Language): PartRule => ({
  words: coverageParts.map(({ text }) => text[language]),
  help: boardText.groupNote[language],
});

/** Dark on pale, told apart without colour by their words. */
export const STATE_COLOURS = {
  covered: { background: '#ddf1e1', color: '#0d5b2a', bold: false },
  overlap: { background: '#fbdcd5', color: '#8c1d18', bold: true },
  gap: { background: '#fdf0d0', color: '#6b4300', bold: false },
} as const;

export const PART_COLOURS = {
  leads: { background: '#c9defb', color: '#123f8a', bold: true },
  contributes: { background: '#e8f0fe', color: '#174ea6', bold: false },
  follows: { background: '#f1f3f4', color: '#3c4043', bold: false },
} as const;

/** Of the bars: one leads, overlaps, gaps; strong enough to tell apart from the white ground and by lightness. */
const BAR_COLOURS = ['#188038', '#c5221f', '#f2b84b'] as const;

function colourings(state: number, parts: ColumnRun, language: Language): Colouring[] {
  const states = { column: state, columns: 1 };
  const words = (['leads', 'contributes', 'follows'] as const).map((part) => ({
    ...parts,
    match: 'is' as const,
    text: wordText(coverageParts, part)[language],
    ...PART_COLOURS[part],
  }));
  const begins = (text: Text) => ({ ...states, match: 'begins' as const, text: text[language] });
  return [
    { ...begins(boardText.gapStart), ...STATE_COLOURS.gap },
    { ...begins(boardText.overlapStart), ...STATE_COLOURS.overlap },
    { ...begins(whoCoversWhatText.oneLeads), ...STATE_COLOURS.covered },
    ...words,
  ];
}

/** Empty rows between the count and the chart below it. */
const CHART_GAP = 2;

/** The tab as it is made, with a column for each workgroup that is wanted. */
export function boardTab({ groups, language }: BoardModel): BoardTab {
  const left = ISSUE_COLUMNS.map((column) => ownColumn(column, language));
  const middle = groups.map((group) => groupColumnLook(group, language));
  const right = COUNT_COLUMNS.map((column) => ownColumn(column, language));
  const start = left.length;
  const count = start + middle.length + 1;
  const issue = ISSUE_COLUMNS.indexOf('issue');
  const last = ISSUE_COLUMNS.indexOf('last');
  return {
    title: boardText.title[language],
    otherTitle: boardText.otherTitle[language],
    columns: [...left, ...middle, endColumn, ...right],
    hidden: { column: 0, columns: issue },
    frozenColumns: issue + 1,
    table: { column: 0, columns: count },
    computed: { column: 0, columns: start },
    groups: { column: start, columns: middle.length },
    parts: partRule(language),
    // From the column before the workgroups to the one after them, so that new ones come in between.
    colours: colourings(
      ISSUE_COLUMNS.indexOf('state'),
      { column: last, columns: middle.length + 2 },
      language,
    ),
    chart: {
      title: boardText.chartTitle[language],
      row: HEADER_ROW,
      rows: themes.length + 1,
      column: count,
      columns: COUNT_COLUMNS.length,
      colors: BAR_COLOURS,
      atRow: CYCLE_ROW + CHART_GAP,
      width: 640,
      height: 420,
    },
  };
}
