// The tab Home: where the coalition stands and what waits, as cells over the figures of the tab Numbers. It holds no data.
import { themes } from '../../base/vocabulary/themes';
import { message, render, type Language } from '../../base/messages/text';
import { DIALOGS } from '../../workbook/menu/dialogs';
import { PANELS } from '../../workbook/menu/panels';
import * as t from '../../words/inbox/home';
import { dashboardMark, newCanvas, PLAIN_TAB, type DrawnButton, type DashboardTab } from './dashboard-tab';
import { drawCycleHeader, drawPhases, phaseRules } from './cycle-header';
import { drawMap, groupRows, mapRows } from './heat-map';
import { drawChartLinks, homeCharts } from './home-charts';
import {
  COLOURS,
  HEIGHTS,
  HIDDEN_ROWS,
  MAP_COLUMN,
  NAME_COLUMN,
  RIGHT_OF_NAME,
  ROW_HEIGHT,
  ROWS,
  STORIES,
  storyWidth,
  WIDTHS,
  zone,
  type HomePart,
} from './layout';
import { drawNextSteps, SIDE_ROWS, sideBoxes, sideButtons, sideMerges, sideRules } from './next-steps-box';
import { drawTiles, tileButtons, tileRules } from './tiles';

const LEFT = WIDTHS.length - 5;
const NAME_WIDTH = RIGHT_OF_NAME - NAME_COLUMN;
const TILE_ROWS = 4;
/** Pixels of the wide chart: what it always has, for each workgroup, and what one bar needs to be seen. */
const CHART_HEIGHT = { base: 60, group: 34, least: 150 };

const named = (button: Omit<DrawnButton, 'alt'>, language: Language): DrawnButton => {
  const { opens } = button;
  const panel = 'panel' in opens ? PANELS[opens.panel] : DIALOGS[opens.dialog].title;
  return { ...button, alt: render(message(t.openPanel, { panel }), language) };
};

const merges = (hasGroups: boolean) => [
  zone(ROWS.name, NAME_COLUMN, NAME_WIDTH, 2),
  zone(ROWS.name, RIGHT_OF_NAME, LEFT - NAME_WIDTH, 2),
  ...STORIES.filter((column) => column !== NAME_COLUMN).flatMap((column) => [
    zone(ROWS.phase, column, 2, 2),
    zone(ROWS.tile, column, 2, TILE_ROWS),
  ]),
  zone(ROWS.heading, NAME_COLUMN, NAME_WIDTH),
  zone(ROWS.heading, RIGHT_OF_NAME, LEFT - NAME_WIDTH),
  ...sideMerges,
  ...(hasGroups ? [] : [zone(ROWS.groups, NAME_COLUMN, LEFT)]),
];

/** Home as it is drawn now. */
export function homeTab(given: Omit<HomePart, 'canvas'>): DashboardTab {
  const { places, isAfter, numbers } = given;
  const { language, groups } = places;
  // The last one leads to the rows of the chart below.
  const rows = Math.max(ROWS.themes + mapRows(places), ROWS.heading + SIDE_ROWS - 1) + 1;
  const heights = [...HEIGHTS, ...Array.from({ length: rows - HEIGHTS.length }, () => ROW_HEIGHT)];
  const plain = { fill: COLOURS.page, color: COLOURS.ink, size: 10, align: 'left' } as const;
  const canvas = newCanvas(rows, WIDTHS.length, plain);
  const part: HomePart = { ...given, canvas };
  canvas.put(1, 0, dashboardMark('HOME'));
  for (const draw of [drawCycleHeader, drawPhases, drawTiles, drawMap, drawNextSteps]) draw(part);
  if (groups.length > 0) drawChartLinks(part, rows);
  const map = (row: number, count: number) => zone(row, MAP_COLUMN, themes.length, count);
  const chartHeight = Math.max(CHART_HEIGHT.least, CHART_HEIGHT.base + CHART_HEIGHT.group * groups.length);
  return {
    ...PLAIN_TAB,
    key: 'HOME',
    title: t.home[language],
    color: COLOURS.now,
    widths: WIDTHS,
    heights,
    cells: canvas.cells(),
    hiddenRows: HIDDEN_ROWS,
    merges: merges(groups.length > 0),
    boxes: [...STORIES.map((column) => zone(ROWS.tile, column, storyWidth(column), TILE_ROWS)), ...sideBoxes],
    grids: [zone(ROWS.themes, NAME_COLUMN, LEFT, 1 + mapRows(places))],
    gaps: STORIES.slice(0, -1).map((column) => zone(ROWS.phase, column, storyWidth(column))),
    rules: [...phaseRules(), ...tileRules(), ...sideRules()],
    scales: [
      { zone: map(ROWS.gaps, 1), least: '#fff4e0', most: '#f2a33c' },
      ...(groups.length > 0
        ? [{ zone: map(ROWS.groups, groupRows(places)), least: '#e3eefb', most: '#6ea8e6' }]
        : []),
    ],
    charts: groups.length === 0 ? [] : homeCharts({ language, isAfter, numbers }, rows + 1, chartHeight),
    buttons: [...tileButtons(isAfter), ...sideButtons].map((button) => named(button, language)),
  };
}
