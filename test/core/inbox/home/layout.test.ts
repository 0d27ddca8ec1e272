// The places of what Home and Charts show: nothing lies over anything else or outside its tab, with any number of workgroups.
import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { DashboardTab, DrawnZone } from '../../../../src/core/inbox/home/dashboard-tab';
import { dashboardMark, dashboardTabOf } from '../../../../src/core/inbox/home/dashboard-tab';
import { drawnFrom, drawnTabs, isDrawnAfter } from '../../../../src/core/inbox/home/drawn-tabs';
import { FIGURES } from '../../../../src/core/inbox/home/figures';
import { ROWS } from '../../../../src/core/inbox/home/layout';
import { LANGUAGES, type Language } from '../../../../src/core/base/messages/text';
import { groupPlaces, placesOf } from './fixture';

interface Given {
  readonly count?: number;
  readonly isAfter?: boolean;
  readonly language?: Language;
}

function tabsWith({ count = 2, isAfter = false, language = 'en' }: Given = {}) {
  const places = placesOf(language, { groups: groupPlaces(count) });
  const [numbers, home, charts] = drawnTabs({
    ...{ places, counted: undefined, findings: 0, isAfter, setting: () => '' },
  });
  if (!numbers || !home || !charts) throw new Error('A tab is missing.');
  return { numbers, home, charts };
}

const overlap = (a: DrawnZone, b: DrawnZone): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const overlapping = (zones: readonly DrawnZone[]): DrawnZone[][] =>
  zones.flatMap((a, at) => zones.slice(at + 1).flatMap((b) => (overlap(a, b) ? [[a, b]] : [])));

const isInside =
  ({ widths, heights }: DashboardTab) =>
  ({ row, column, rows, columns }: DrawnZone): boolean =>
    row >= 1 && column >= 0 && row + rows - 1 <= heights.length && column + columns <= widths.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** In pixels; rows below the tab’s own have the usual height. */
const boxOf = ({ widths, heights }: DashboardTab, row: number, column: number, size: readonly number[]) => {
  const above = heights.slice(0, row - 1);
  return {
    ...{ left: sum(widths.slice(0, column)), top: sum(above) + 21 * (row - 1 - above.length) },
    ...{ width: size[0] ?? 0, height: size[1] ?? 0 },
  };
};

const COUNTS = [0, 1, 2, 3, 12, 13, 40];

describe('What is counted', () => {
  it.each(LANGUAGES)('opens its rows: each tile and each chart has a link (%s)', (language) => {
    const { home, charts } = tabsWith({ language });
    const links = ({ cells }: DashboardTab) =>
      cells.map((line) => line.map(({ text }) => text.startsWith('=HYPERLINK(')));
    const tiles = links(home)[ROWS.tile + 2]?.filter(Boolean) ?? [];
    expect(tiles).toHaveLength(6);
    const besideCharts = charts.charts.map(({ row }) => links(charts)[row + 2]?.[3]);
    expect(besideCharts).toEqual(charts.charts.map(() => true));
  });
});

describe.each([false, true])('A figure of Home or Charts, after the review: %s', (isAfter) => {
  const { numbers, ...shown } = tabsWith({ isAfter });
  const places = placesOf('en');
  const texts = ({ cells }: DashboardTab) => cells.flat().map(({ text }) => text);
  const figures = FIGURES.map((figure, at) => ({ ...figure, cell: `$B$${String(3 + at)}` }));

  it.each(['home', 'charts'] as const)('has on %s a link to the tab of its rows', (name) => {
    const all = texts(shown[name]);
    const isRead = ({ cell }: (typeof figures)[number]): boolean =>
      all.some((text) => new RegExp(`${cell.replaceAll('$', '\\$')}(?!\\d)`).test(text));
    const tabOf = (sheet: string): number =>
      sheet === 'ISS' ? places.board.tabId : (places.sheets[sheet as 'WG']?.tabId ?? -1);
    const without = figures
      .filter(isRead)
      .filter(({ sheet }) => !all.some((text) => text.includes(`"#gid=${String(tabOf(sheet))}&range=`)))
      .map(({ key }) => key);
    // What is late stands on several tabs: its button opens My page, which lists it. Matches wait only after the review.
    const known = name === 'home' ? [...(isAfter ? [] : ['matchesOpen']), 'late'] : [];
    expect(without).toEqual(known);
    expect(shown.home.buttons.some(({ opens }) => 'panel' in opens && opens.panel === 'my-page')).toBe(true);
    expect(numbers.cells.length).toBeGreaterThan(figures.length);
  });
});

describe.each(COUNTS)('Home with %d workgroups', (count) => {
  const { home, charts, numbers } = tabsWith({ count });

  it('has no two merged cells, frames or colours over each other', () => {
    expect(overlapping(home.merges)).toEqual([]);
    expect(overlapping([...home.boxes, ...home.grids])).toEqual([]);
    expect(overlapping(home.scales.map(({ zone }) => zone))).toEqual([]);
  });

  it('has all of it inside the tab', () => {
    const { merges, boxes, grids, gaps, rules, scales } = home;
    const zones = [...merges, ...boxes, ...grids, ...gaps, ...[...rules, ...scales].map(({ zone }) => zone)];
    expect(zones.filter((zone) => !isInside(home)(zone))).toEqual([]);
    for (const { cells, widths, heights } of [home, charts, numbers])
      expect([cells.length, new Set(cells.map((line) => line.length))]).toEqual([
        heights.length,
        new Set([widths.length]),
      ]);
  });

  it('has every chart below or beside what is written, and within the tab’s width', () => {
    const places = home.charts.map(({ row, column, width, height }) =>
      boxOf(home, row, column, [width, height]),
    );
    expect(home.charts.length).toBe(count === 0 ? 0 : 2);
    places.forEach(({ left, width }) => expect(left + width).toBeLessThanOrEqual(sum(home.widths)));
    const [beside, below] = places;
    if (beside)
      expect(beside.top + beside.height).toBeLessThanOrEqual(sum(home.heights.slice(0, ROWS.heading - 1)));
    if (below) expect(below.top).toBeGreaterThanOrEqual(sum(home.heights));
  });

  it('has every workgroup up to twelve in a row of its own, and then a line for the rest', () => {
    const from = home.cells.slice(ROWS.groups - 1, -1).map((line) => line[1]?.text ?? '');
    const lines = from.filter((text) => text !== '').length;
    expect(lines).toBe(count === 0 ? 1 : Math.min(count, 12) + (count > 12 ? 1 : 0));
  });
});

describe('Home', () => {
  it.each(LANGUAGES)(
    'has each button on its own cell, inside it, with a word of its own (%s)',
    (language) => {
      const { home } = tabsWith({ language });
      const spots = home.buttons.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(spots).size).toBe(spots.length);
      for (const { row, column, x, y } of home.buttons) {
        expect(x).toBeLessThan(home.widths[column] ?? 0);
        expect(y).toBeLessThan(home.heights[row - 1] ?? 0);
      }
      const distinct = (texts: readonly string[]) => new Set(texts).size;
      const opened = home.buttons.map(({ opens }) => JSON.stringify(opens));
      expect(distinct(home.buttons.map(({ alt }) => alt))).toBe(distinct(opened));
    },
  );

  it.each([
    [false, ['idea', 'outline', 'draft', 'in review', 'final', 'uploaded', 'received']],
    [true, ['supported', 'noted', 'supported in part', 'no answer yet']],
  ])('draws its small chart from the figures of the time (after: %s)', (isAfter, statuses) => {
    const { home, numbers } = tabsWith({ isAfter });
    const zone = home.charts[0]?.zone;
    const names = numbers.cells
      .slice((zone?.row ?? 1) - 1, (zone?.row ?? 1) - 1 + (zone?.rows ?? 0))
      .map((line) => line[0]?.text);
    expect(names).toEqual(statuses);
  });
});

describe('Charts', () => {
  const { charts, numbers } = tabsWith({ isAfter: true });

  it('has none of what follows the review before its recommendations came', () => {
    const before = tabsWith().charts.charts.map(({ title }) => title);
    const after = charts.charts.map(({ title }) => title);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('has its charts below each other, each with its sentence beside it', () => {
    const boxes = charts.charts.map(({ row, column, width, height }) =>
      boxOf(charts, row, column, [width, height]),
    );
    boxes.slice(1).forEach(({ top }, at) => {
      const above = boxes[at];
      expect(top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
    });
    for (const { row, title } of charts.charts) {
      expect(charts.cells[row]?.[3]?.text).toBe(title);
      expect(charts.cells[row + 1]?.[3]?.text).toMatch(/^=./);
    }
  });

  it('has two of them, with their sentences, on a screen of 768 pixels', () => {
    // What the bars of a browser, of a sheet and of its tabs leave.
    const room = 580;
    const [, , third] = charts.charts;
    const shown = charts.heights.slice(charts.hiddenRows, (third?.row ?? 0) - 1);
    expect(sum(shown)).toBeLessThanOrEqual(room);
  });

  it('reads tables that lie apart on Numbers, each with its header', () => {
    const tables = charts.charts.flatMap(({ zone, hasHeaders }) => (hasHeaders ? [zone] : []));
    expect(tables.length).toBeGreaterThan(5);
    expect(overlapping(tables)).toEqual([]);
    expect(tables.filter((zone) => !isInside(numbers)(zone))).toEqual([]);
    for (const { row, column, columns, rows } of tables) {
      const line = (at: number) => numbers.cells[at - 1]?.slice(column, column + columns) ?? [];
      expect(line(row).every(({ look, text }) => look.bold === true && text !== '')).toBe(true);
      expect(line(row + rows - 1).some(({ text }) => text !== '')).toBe(true);
    }
  });
});

describe('A drawn tab', () => {
  it('is known by its mark, wherever its column was moved', () => {
    expect(dashboardTabOf(['', 'x', dashboardMark('CHARTS')])).toBe('CHARTS');
    expect(dashboardTabOf(['CHARTS', ''])).toBeUndefined();
    const { home, charts, numbers } = tabsWith();
    expect(
      [home, charts, numbers].map(({ cells }) => dashboardTabOf(cells[0]?.map(({ text }) => text) ?? [])),
    ).toEqual(['HOME', 'CHARTS', 'NUMBERS']);
  });

  it('is drawn anew for another language, workgroup, time or scale, and else stays', () => {
    const mark = (over: { language?: string; groups?: string[]; isAfter?: boolean; scale?: string } = {}) =>
      drawnFrom(
        over.language ?? 'en',
        over.groups ?? ['WG-1'],
        over.isAfter ?? false,
        () => over.scale ?? '',
      );
    const all = [
      mark(),
      mark({ language: 'fr' }),
      mark({ groups: ['WG-1', 'WG-2'] }),
      mark({ isAfter: true }),
      mark({ scale: 'five' }),
    ];
    expect(new Set(all).size).toBe(5);
    expect(mark()).toBe(mark());
    expect(all.map(isDrawnAfter)).toEqual([false, false, false, true, false]);
    expect(isDrawnAfter('')).toBe(false);
  });
});

describe('The number of the drawing', () => {
  it('is raised where tabs look or count otherwise, so that workbooks which have them draw them anew', () => {
    const { numbers, home, charts } = tabsWith();
    const hash = createHash('sha256')
      .update(JSON.stringify([numbers, home, charts]))
      .digest('hex')
      .slice(0, 12);
    const [drawing] = drawnFrom('en', [], false, () => '').split('|');
    // Another hash: raise DRAWING in drawn-tabs.ts, write both here, and run `npm run sample`.
    expect([drawing, hash]).toEqual(['9', '2ac69214e5ed']);
  });
});
