// The hidden tab Numbers: each figure once with its rule, and the tables that charts are drawn from. Home and Charts read
// only this, so that one number is everywhere.
import { themes } from '../../base/vocabulary/themes';
import {
  governmentAnswers,
  participationLevels,
  regions,
  memberStatuses,
  submissionKinds,
  submissionStatuses,
  TEXT_OF_OTHERS,
  wordText,
} from '../../base/vocabulary/words';
import type { Language, Text } from '../../base/messages/text';
import { HEADER_ROW } from '../../workbook/records/snapshot';
import type { Scale } from '../../follow-up/progress/scale';
import { FUNNEL } from '../../advocacy/ask-to-change/steps';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import * as boardText from '../../words/coverage/issue-board';
import * as c from '../../words/base/charts';
import * as t from '../../words/inbox/home';
import type { DailyCounts } from './daily-counts';
import { dashboardMark, newCanvas, PLAIN_TAB, type DashboardTab, type DrawnZone } from './dashboard-tab';
import { answeredWith, FIGURES } from './figures';
import { call, cellAt, dayInWords, dueOf, quoted, settingOf } from './formulas';
import { openDates } from './open-dates';
import { boardColumn, columnOf, type ColumnReferences } from './column-references';

/** Milestones whose days Home shows. */
export const MILESTONES = [
  'kick-off',
  'coverage',
  'submission',
  'review',
  'answers',
  'council-adoption',
  'midterm',
  'next-cycle',
] as const;
/** Those that are not the coalition's to move. */
const NOT_OURS = ['submission', 'review', 'answers', 'midterm'] as const;

export interface NumbersGiven {
  readonly places: ColumnReferences;
  readonly counted: DailyCounts | undefined;
  /** What the last check left to people; undefined before the first. */
  readonly findings: number | undefined;
  readonly scale: Scale;
}

/** A table for a chart: a header, then rows of a name and numbers. */
interface Table {
  readonly key: TableKey;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
type TableKey = 'groups' | 'groupAnswers' | 'coverage' | 'byTheme' | 'byRegion' | 'funnel' | 'time' | 'years';

const FIRST_ROW = HEADER_ROW + 1;
const VALUE_COLUMN = 1;
const TABLES_COLUMN = 5;
/** A row between two tables. */
const TABLE_GAP = 2;
const WEEKS = 10;
const YEARS = 6;
const NEVER = 99999;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly formula: string;
  readonly rule: Text;
}

/** Which coalition, which country, which review. */
function settingLines(places: ColumnReferences): Line[] {
  const setting = (key: string): Line => ({
    key,
    label: '',
    formula: settingOf(places, key),
    rule: t.rules.setting,
  });
  const country = call(
    'IFERROR',
    call(
      'INDEX',
      columnOf(places, 'CTY', 'label'),
      call('MATCH', settingOf(places, 'country'), columnOf(places, 'CTY', 'iso3'), 0),
    ),
    settingOf(places, 'country'),
  );
  return [
    setting('coalition'),
    { key: 'country', label: '', formula: country, rule: t.rules.setting },
    setting('cycle'),
    setting('review.date'),
  ];
}

const fact = (key: string, formula: string, rule: Text): Line => ({ key, label: '', formula, rule });

function facts(given: NumbersGiven, at: (key: string) => string): Line[] {
  const { places, counted, findings } = given;
  const ahead = (key: string) => call('IF', `${at(`day.${key}`)}>=TODAY()`, at(`day.${key}`), NEVER);
  const next = call('MIN', ...NOT_OURS.map(ahead));
  const what = NOT_OURS.reduceRight((rest, key) => {
    const name = quoted(t.deadlines[key][places.language]);
    return call('IF', `${at('until')}=${at(`day.${key}`)}`, name, rest);
  }, '""');
  return [
    ...MILESTONES.map((key) => fact(`day.${key}`, call('INT', dueOf(places, key)), t.rules.date)),
    fact('until', call('IF', `${next}=${NEVER}`, 0, next), t.rules.until),
    fact('untilWhat', what, t.rules.until),
    ...openDates(places).map((formula, index) => fact(`next.${index + 1}`, formula, t.rules.next)),
    ...settingLines(places),
    fact('countedOn', counted ? call('DATE', ...counted.day.split('-').map(Number)) : '0', t.rules.countedOn),
    fact('findings', findings === undefined ? '""' : String(findings), t.rules.cells),
  ];
}

const inWords = ({ language }: ColumnReferences, words: readonly { readonly text: Text }[]): string[] =>
  words.map(({ text }) => text[language]);

function groupTables({ places }: NumbersGiven): Table[] {
  const { board, groups, language } = places;
  const header = (at: number) => cellAt(HEADER_ROW, at, board.title);
  const active = quoted(`<>${wordText(memberStatuses, 'left')[language]}`);
  const par = (key: string) => columnOf(places, 'PAR', key);
  const name = t.head.workgroup[language];
  return [
    {
      key: 'groups',
      header: [name, ...inWords(places, participationLevels)],
      rows: groups.map((at) => [
        `=${header(at)}`,
        ...inWords(places, participationLevels).map(
          (level) =>
            `=${call('COUNTIFS', par('workgroup'), header(at), par('level'), quoted(level), par('status'), active)}`,
        ),
      ]),
    },
    {
      key: 'groupAnswers',
      header: [name, ...inWords(places, governmentAnswers)],
      rows: groups.map((at) => [
        `=${header(at)}`,
        ...governmentAnswers.map(({ key }) => `=${answeredWith(places, key, ['workgroup', header(at)])}`),
      ]),
    },
  ];
}

function themeTables({ places }: NumbersGiven): Table[] {
  const { language } = places;
  const states = [
    whoCoversWhatText.oneLeads[language],
    `${boardText.overlapStart[language]}*`,
    `${boardText.gapStart[language]}*`,
  ];
  const theme = t.head.theme[language];
  return [
    {
      key: 'coverage',
      header: [
        theme,
        ...[boardText.coveredCount, boardText.overlapCount, boardText.gapCount].map((one) => one[language]),
      ],
      rows: inWords(places, themes).map((name) => [
        name,
        ...states.map(
          (state) =>
            `=${call('COUNTIFS', boardColumn(places, 'theme'), quoted(name), boardColumn(places, 'state'), quoted(state))}`,
        ),
      ]),
    },
  ];
}

/** What the core counted. */
function countedTables({ places, counted }: NumbersGiven): Table[] {
  const { language } = places;
  const theme = t.head.theme[language];
  return [
    {
      key: 'byTheme',
      header: [theme, ...inWords(places, governmentAnswers)],
      rows: inWords(places, themes).map((name, at) => [
        name,
        ...governmentAnswers.map((_, answer) => String(counted?.byTheme[at]?.[answer] ?? 0)),
      ]),
    },
    {
      key: 'byRegion',
      header: [t.head.what[language], t.head.number[language]],
      rows: inWords(places, regions).map((name, at) => [name, String(counted?.byRegion[at] ?? 0)]),
    },
    {
      key: 'funnel',
      header: [t.head.what[language], t.head.number[language]],
      rows: FUNNEL.map((step, at) => [c.funnel[step][language], String(counted?.funnel[at] ?? 0)]),
    },
  ];
}

function timeTables({ places, scale }: NumbersGiven, at: (key: string) => string): Table[] {
  const { language } = places;
  const sub = (key: string) => columnOf(places, 'SUB', key);
  const prg = (key: string) => columnOf(places, 'PRG', key);
  const withdrawn = quoted(`<>${wordText(submissionStatuses, 'withdrawn')[language]}`);
  const ofOthers = quoted(`<>${wordText(submissionKinds, TEXT_OF_OTHERS)[language]}`);
  const here = [
    ...[sub('cycle'), '""', sub('mergedInto'), '""', sub('status'), withdrawn],
    ...[sub('kind'), ofOthers],
  ];
  const until = (key: string, day: string) =>
    call('COUNTIFS', ...here, sub(key), quoted('>0'), sub(key), `"<"&(${day}+1)`);
  const weeks = Array.from(
    { length: WEEKS + 1 },
    (_, week) => `(${at('day.submission')}-${7 * (WEEKS - week)})`,
  );
  const years = Array.from({ length: YEARS }, (_, back) => `(YEAR(TODAY())-${YEARS - 1 - back})`);
  return [
    {
      key: 'time',
      header: [t.head.what, t.head.due, t.head.sent].map((one) => one[language]),
      rows: weeks.map((day) => [
        `=${call('IF', `${at('day.submission')}=0`, '""', dayInWords(day, language))}`,
        ...['internalDue', 'uploadedAt'].map((key) => `=${until(key, day)}`),
      ]),
    },
    {
      key: 'years',
      header: [t.head.year[language], ...scale.map(({ words }) => words[language])],
      rows: years.map((year) => [
        `=""&${year}`,
        ...scale.map(
          ({ words }) =>
            `=${call('COUNTIFS', prg('rating'), quoted(words[language]), prg('date'), `">="&DATE(${year};1;1)`, prg('date'), `"<"&DATE(${year}+1;1;1)`)}`,
        ),
      ]),
    },
  ];
}

/** How another tab finds what it shows. */
export interface NumbersReader {
  /** The cell of a figure or fact, for formulas. */
  at(key: string): string;
  /** The figures whose keys begin so, names beside numbers. */
  run(start: string): DrawnZone;
  /** A table with its header. */
  table(key: TableKey): DrawnZone;
}

export interface Numbers {
  /** For the tab of this name: what it reads is noted beside the figure. */
  readerFor(place: Text): NumbersReader;
  /** The tab, once all that read it are described. */
  tab(): DashboardTab;
}

/** What places the tables below each other. */
const placed = (tables: readonly Table[]): readonly { readonly table: Table; readonly zone: DrawnZone }[] => {
  let row = HEADER_ROW;
  return tables.map((table) => {
    const zone = { row, column: TABLES_COLUMN, rows: table.rows.length + 1, columns: table.header.length };
    row += table.rows.length + TABLE_GAP;
    return { table, zone };
  });
};

/** All cells: the figures with what shows them, and the tables beside. */
function drawnCells(
  lines: readonly Line[],
  tables: ReturnType<typeof placed>,
  shown: ReadonlyMap<string, ReadonlySet<string>>,
  language: Language,
): DashboardTab['cells'] {
  const ends = [...tables.map(({ zone }) => zone.row + zone.rows), FIRST_ROW + lines.length];
  const width = Math.max(...tables.map(({ zone }) => zone.column + zone.columns));
  const canvas = newCanvas(Math.max(...ends), width, {});
  canvas.put(1, 0, dashboardMark('NUMBERS'));
  [t.head.what, t.head.number, t.head.rule, t.head.where].forEach((head, column) =>
    canvas.put(HEADER_ROW, column, head[language], { bold: true }),
  );
  lines.forEach(({ key, label, formula, rule }, index) => {
    const where = [...(shown.get(key) ?? [])].join(', ');
    [label, `=${formula}`, rule[language], where].forEach((text, column) =>
      canvas.put(FIRST_ROW + index, column, text),
    );
  });
  for (const { table, zone } of tables)
    [table.header, ...table.rows].forEach((line, row) =>
      line.forEach((text, column) =>
        canvas.put(zone.row + row, zone.column + column, text, row === 0 ? { bold: true } : {}),
      ),
    );
  return canvas.cells();
}

const figureLines = (places: ColumnReferences): Line[] =>
  FIGURES.map(({ key, label, formula, rule }) => ({
    ...{ key, rule },
    label: label?.[places.language] ?? '',
    formula: formula(places),
  }));

/** The figures in their places. */
export function placeNumbers(given: NumbersGiven): Numbers {
  const shown = new Map<string, Set<string>>();
  const { places } = given;
  const { language } = places;
  const keys = [...FIGURES.map(({ key }) => key), ...facts(given, () => '').map(({ key }) => key)];
  const rowOf = (key: string) => FIRST_ROW + keys.indexOf(key);
  const at = (key: string) => cellAt(rowOf(key), VALUE_COLUMN);
  const lines: readonly Line[] = [...figureLines(places), ...facts(given, at)];
  const tables = placed([
    ...groupTables(given),
    ...themeTables(given),
    ...countedTables(given),
    ...timeTables(given, at),
  ]);
  const note = (key: string, place: Text): void =>
    void shown.set(key, (shown.get(key) ?? new Set()).add(place[language]));
  return {
    readerFor: (place) => ({
      at: (key) => {
        note(key, place);
        return cellAt(rowOf(key), VALUE_COLUMN, places.numbers);
      },
      run: (start) => {
        const run = keys.filter((key) => key.startsWith(start));
        run.forEach((key) => note(key, place));
        return { row: rowOf(run[0] ?? ''), column: 0, rows: run.length, columns: VALUE_COLUMN + 1 };
      },
      table: (key) =>
        tables.find(({ table }) => table.key === key)?.zone ?? { row: 1, column: 0, rows: 1, columns: 1 },
    }),
    tab: () => numbersLook(drawnCells(lines, tables, shown, language), language),
  };
}

const WIDTHS = [180, 90, 420, 160];

const numbersLook = (cells: DashboardTab['cells'], language: Language): DashboardTab => ({
  ...PLAIN_TAB,
  key: 'NUMBERS',
  title: t.numbers[language],
  color: '#bdc1c6',
  widths: cells[0]?.map((_, column) => WIDTHS[column] ?? 110) ?? [],
  heights: cells.map(() => 21),
  cells,
});
