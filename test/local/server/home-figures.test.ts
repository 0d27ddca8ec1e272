// Home, Charts and Numbers of the sample, calculated by the local workbook: each figure's formula comes to what the core
// counts, in three languages, and no cell fails.
import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptBook } from '../../../scripts/upr/kept-book';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../../scripts/upr/sample';
import { themes } from '../../../src/core/base/vocabulary/themes';
import { LANGUAGES, type Language } from '../../../src/core/base/messages/text';
import { coverageChart } from '../../../src/core/coverage/report/charts';
import { partsByIssue, themeOf } from '../../../src/core/coverage/who-covers-what/parts';
import { lateItems } from '../../../src/core/inbox/late/late-items';
import type { FigureContext } from '../../../src/core/inbox/home/home-figure';
import { countOf } from '../../../src/core/workbook/figures/figure';
import { FIGURES } from '../../../src/core/inbox/home/figures';
import { MAP_COLUMN, NAME_COLUMN, ROWS } from '../../../src/core/inbox/home/layout';
import { dashboardMark, type DashboardKey } from '../../../src/core/inbox/home/dashboard-tab';
import { textsChart, textsOf } from '../../../src/core/submissions/registering/counted-texts';
import { makeBook } from '../../../src/core/workbook/records/make-book';
import { snapshotOf, type RawCell } from '../../../src/core/workbook/records/snapshot';
import { SHEET_IDS } from '../../../src/core/workbook/schema/sheet-ids';
import type { GridBackend } from '../../../src/local/grid/backend';
import { contextOf } from '../../support/book';
import { openHeadless, type HeadlessWorkbook } from '../../../src/local/server/headless';
import { readScriptFiles } from '../../../src/local/server/script-files';
import { beginAs } from '../../../src/local/server/store/begin-as';

/** From this column on Numbers has the tables of charts; coverage is the first that names themes. */
const TABLES = 5;

const bundleDir = join(process.cwd(), 'dist');
const { code: bundleCode, panels } = readScriptFiles(bundleDir);
const folder = mkdtempSync(join(tmpdir(), 'upr-home-'));
const open: HeadlessWorkbook[] = [];

afterAll(() => {
  for (const book of open) book.close();
  rmSync(folder, { recursive: true, force: true });
});

function sampleIn(language: Language): HeadlessWorkbook {
  const file = join(folder, `${language}.upr.json`);
  // Comparing all texts takes long and is the same in each language.
  const left = new Set(['endorse', ...(language === 'en' ? [] : ['find-overlaps'])]);
  const steps = sampleSteps(process.cwd())
    .filter(({ command }) => !left.has(command))
    .map(({ command, request }) => ({ command, request: { ...request, language } }));
  const locale = language;
  beginAs(
    file,
    keptBook({ root: process.cwd(), bundleDir, as: SAMPLE_COORDINATOR, steps, language, locale }),
  );
  const book = openHeadless(file, { as: SAMPLE_COORDINATOR, bundleCode, panels, locale });
  open.push(book);
  return book;
}

const cellsOf = (grid: GridBackend, sheetId: number): RawCell[][] => {
  const { rows, columns } = grid.extent(sheetId);
  return grid
    .read(sheetId, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) })
    .map((line) => line.map(({ value, format }) => (isDay(value, format) ? { date: dayOf(value) } : value)));
};
const isDay = (value: unknown, format: string): value is number =>
  typeof value === 'number' && /y/.test(format);
const dayOf = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 16);

function bookOf(grid: GridBackend) {
  const tabs = grid.sheets().map(({ id, name }) => ({ name, cells: cellsOf(grid, id) }));
  const read = SHEET_IDS.flatMap((sheet) => {
    const tab = tabs.find(({ cells }) => String(cells[0]?.[0]) === `${sheet}.id`);
    return tab ? [[sheet, snapshotOf(sheet, tab.name, tab.cells)] as const] : [];
  });
  return makeBook(Object.fromEntries(read));
}

const drawn = (grid: GridBackend, key: DashboardKey) => {
  const tab = grid.sheets().find(({ id }) => cellsOf(grid, id)[0]?.[0] === dashboardMark(key));
  if (!tab) throw new Error(`There is no tab ${key}.`);
  return { tab, cells: cellsOf(grid, tab.id) };
};

const themeOfIssue = (book: ReturnType<typeof bookOf>, id: string, language: Language): string => {
  const row = book.find('ISS', id);
  return row ? themeOf(row, language) : '';
};

/** What is late besides texts. */
const lateWithout = (book: ReturnType<typeof bookOf>, context: FigureContext): number =>
  lateItems(book, context).filter(({ sheet }) => sheet !== 'SUB').length;

describe.each(LANGUAGES)('Home of the sample (%s)', (language) => {
  const opened = sampleIn(language);
  const { backend } = opened;
  const book = bookOf(backend);
  const settings = new Map(book.rows('SET').map(({ key, value }) => [key, value]));
  const context = {
    setting: (key: string) => settings.get(key) ?? '',
    bookLanguage: language,
    now: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const { cells } = drawn(backend, 'NUMBERS');
  /** Writes a column of a sheet, where `to` has a value for the row. */
  const write = (sheet: 'SET' | 'SUB', column: string, to: (row: { key: string }) => string | undefined) => {
    const tab = backend.sheets().find(({ id }) => String(cellsOf(backend, id)[0]?.[0]) === `${sheet}.id`);
    const lines = tab ? cellsOf(backend, tab.id) : [];
    const [at, key] = [lines[0]?.indexOf(`${sheet}.${column}`) ?? -1, lines[0]?.indexOf('SET.key') ?? -1];
    if (!tab || at < 0) throw new Error(`There is no column ${column} on ${sheet}.`);
    lines.slice(2).forEach((line, index) => {
      const value = line[0] === '' ? undefined : to({ key: String(line[key] ?? '') });
      const zone = { row: 2 + index, column: at, rows: 1, columns: 1 };
      if (value !== undefined) backend.apply({ kind: 'values', sheetId: tab.id, zone, values: [[value]] });
    });
  };

  it('has one number for each figure: the formula’s is the core’s', () => {
    const byFormula = FIGURES.map(({ key }, index) => [key, cells[2 + index]?.[1]]);
    expect(byFormula).toEqual(FIGURES.map((figure) => [figure.key, countOf(figure, book, context)]));
  });

  it('has in reports the numbers of the tab Charts', () => {
    const { bookLanguage } = context;
    const drawnRow = (name: string) => {
      const row = cells.find((line) => line.includes(name, TABLES)) ?? [];
      const at = row.indexOf(name, TABLES);
      return row.slice(at + 1, at + 4);
    };
    const coverage = coverageChart(book, { workgroups: undefined }, contextOf({ ...context, language }));
    expect(coverage?.names.length).toBeGreaterThan(3);
    coverage?.names.forEach((name, at) =>
      expect([name, ...drawnRow(name)]).toEqual([name, ...coverage.series.map(({ values }) => values[at])]),
    );
    const texts = textsChart(textsOf(book), context, bookLanguage);
    const figures = FIGURES.filter(({ key }) => key.startsWith('texts.'));
    expect(texts?.series[0]?.values).toEqual(figures.map((figure) => countOf(figure, book, context)));
  });

  it('counts something in most of them', () => {
    const counts = FIGURES.map((figure) => countOf(figure, book, context));
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

  it('has no cell that fails', () => {
    for (const key of ['HOME', 'CHARTS', 'NUMBERS'] as const) {
      const failing = drawn(backend, key)
        .cells.flat()
        .filter((cell) => /^#[A-Z]/.test(String(cell)));
      expect(failing).toEqual([]);
    }
  });

  it.each([
    ['over', -30, -60],
    ['over, and before the cycle was started here', -30, -5],
    ['to come', 20, -60],
  ])('counts texts as late by the day that Settings give: %s', (_, due, started) => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const wanted = {
      'due.internal': day(due),
      'due.submission': day(due + 8),
      'cycle.started': `${day(started)}T09:00`,
    };
    write('SET', 'value', ({ key }) => wanted[key as keyof typeof wanted]);
    write('SUB', 'internalDue', () => '');
    write('SUB', 'officialDue', () => '');
    const now = bookOf(backend);
    const setting = (key: string) => wanted[key as keyof typeof wanted] ?? context.setting(key);
    const late = FIGURES.findIndex(({ key }) => key === 'late');
    const shown = drawn(backend, 'NUMBERS').cells[2 + late]?.[1];
    expect(shown).toBe(lateItems(now, { ...context, setting }).length);
    if (due < started || due > 0) expect(shown).toBe(lateWithout(now, { ...context, setting }));
    else expect(shown).toBeGreaterThan(lateWithout(now, { ...context, setting }));
  });

  it('stands first, with a rule beside each number, and buttons that open panels', () => {
    const { tab } = drawn(backend, 'HOME');
    expect(backend.sheets()[0]?.id).toBe(tab.id);
    expect(FIGURES.map((_, index) => String(cells[2 + index]?.[2]).length > 10)).not.toContain(false);
    const run = backend.images(tab.id).map((image) => image.functionName);
    expect(run.every((name) => /^(panel|dialog)[A-Z]/.test(name))).toBe(true);
    expect([run.length, backend.charts(tab.id).length]).toEqual([11, 2]);
  });

  const groups = () => {
    const tab = backend.sheets().find(({ id }) => cellsOf(backend, id)[0]?.[0] === 'WG.id');
    if (!tab) throw new Error('There is no tab of workgroups.');
    const ids = cellsOf(backend, tab.id)
      .map(([id]) => String(id))
      .slice(2)
      .filter((id) => id.startsWith('WG-'));
    return { tab, ids };
  };
  /** The numbers of the map, by the name of the workgroup, and what the figures of issues come to. */
  const onHome = () => {
    const home = drawn(backend, 'HOME').cells;
    const numbers = drawn(backend, 'NUMBERS').cells;
    const map = home
      .slice(ROWS.groups - 1)
      .map((line) => [
        String(line[NAME_COLUMN]),
        themes.reduce((sum, _, at) => sum + Number(line[MAP_COLUMN + at] || 0), 0),
      ]);
    const figures = FIGURES.map(({ key, sheet }, at) => [key, sheet, numbers[2 + at]?.[1]]);
    return {
      map: new Map(map as [string, number][]),
      issues: figures.filter(([, sheet]) => sheet === 'ISS').map(([key, , count]) => [key, count]),
    };
  };

  it('says who leads as Who covers what does after a hidden id was pasted over another, and Mend', () => {
    const before = onHome();
    const { tab, ids } = groups();
    const [first = '', second = ''] = ids;
    const zone = { row: 3, column: 0, rows: 1, columns: 1 };
    backend.apply({ kind: 'values', sheetId: tab.id, zone, values: [[first]] });
    expect(opened.call('checkWorkbook', { input: {} })).toMatchObject({ ok: true });
    expect(groups().ids.slice(0, 2)).toEqual([first, second]);

    const book = bookOf(backend);
    const parts = [...partsByIssue(book)].filter(([issue]) => themeOfIssue(book, issue, language) !== '');
    const counted = new Map(
      book
        .rows('WG')
        .map(({ id, name }) => [
          name,
          parts.filter(([, some]) =>
            some.some(({ workgroup, part }) => workgroup === id && part !== 'follows'),
          ).length,
        ]),
    );
    const after = onHome();
    const shown = [...after.map].filter(([name]) => counted.has(name));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.map(([name]) => [name, counted.get(name)]));
    expect(after.issues).toEqual(
      FIGURES.filter(({ sheet }) => sheet === 'ISS').map((figure) => [
        figure.key,
        countOf(figure, book, contextOf({ bookLanguage: language })),
      ]),
    );
    expect(after).toEqual(before);
  });
});
