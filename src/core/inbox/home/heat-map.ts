// The map of Home: what nobody leads, then each workgroup, by theme; and what the last check left to people.
import { themes } from '../../base/vocabulary/themes';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import { columnLetters } from '../../coverage/issue-board/formula-text';
import { HEADER_ROW } from '../../workbook/records/snapshot';
import * as boardText from '../../words/coverage/issue-board';
import * as t from '../../words/inbox/home';
import { call, cellAt, linkTo, quoted, sentence, shortened } from './formulas';
import {
  COLOURS,
  HEADING,
  LINK,
  MAP_COLUMN,
  NAME_COLUMN,
  RIGHT_OF_NAME,
  ROWS,
  SMALL,
  type HomePart,
} from './layout';
import { boardColumn, boardColumnAt, type ColumnReferences } from './column-references';

/** More workgroups stand on the board. */
const MOST_GROUPS = 12;

/** Characters of a name that its column has room for. */
const NAME_LENGTH = 34;

const shownGroups = ({ groups }: ColumnReferences): readonly number[] => groups.slice(0, MOST_GROUPS);
const hasLastLine = ({ groups }: ColumnReferences): boolean =>
  groups.length === 0 || groups.length > MOST_GROUPS;

/** How many rows the map has below its themes. */
export const mapRows = (places: ColumnReferences): number =>
  1 + shownGroups(places).length + (hasLastLine(places) ? 1 : 0);

/** How many of them are workgroups. */
export const groupRows = (places: ColumnReferences): number => shownGroups(places).length;

const gaps = ({ language }: ColumnReferences): string => quoted(`${boardText.gapStart[language]}*`);

const issueLetters = ({ board }: ColumnReferences): string =>
  columnLetters(Math.max(0, board.columns.indexOf('issue')));

/** A link to the first issue that nobody leads; `label` is a formula. */
export function gapLink(places: ColumnReferences, label: string): string {
  const { board } = places;
  const first = call('IFERROR', `${call('MATCH', gaps(places), boardColumn(places, 'state'), 0)}+2`, 3);
  return linkTo(board.tabId, `${quoted(issueLetters(places))}&${first}`, label);
}

const CENTRED = { align: 'center' } as const;

/** A number, an empty text for none. */
const orNothing = (count: string): string => `=${call('IF', `(${count})=0`, '""', count)}`;

function drawThemes({ canvas, places }: HomePart): void {
  const { language, board } = places;
  const issueColumn = issueLetters(places);
  themes.forEach(({ key, text }, index) => {
    const column = MAP_COLUMN + index;
    const [ofTheme, states] = [boardColumn(places, 'theme'), boardColumn(places, 'state')];
    const first = call('IFERROR', `${call('MATCH', quoted(text[language]), ofTheme, 0)}+2`, 3);
    const link = linkTo(board.tabId, `${quoted(issueColumn)}&${first}`, quoted(t.themes[key][language]));
    canvas.put(ROWS.themes, column, `=${link}`, { ...SMALL, ...CENTRED, wrap: true });
    const count = call('COUNTIFS', ofTheme, quoted(text[language]), states, gaps(places));
    canvas.put(ROWS.gaps, column, orNothing(count), CENTRED);
  });
}

function drawGroup({ canvas, places }: HomePart, row: number, at: number): void {
  const { board, language } = places;
  const name = shortened(cellAt(HEADER_ROW, at, board.title), NAME_LENGTH);
  canvas.put(row, NAME_COLUMN, `=${linkTo(board.tabId, quoted(`${columnLetters(at)}${HEADER_ROW}`), name)}`);
  const parts = (['leads', 'contributes'] as const).map((part) =>
    quoted(wordText(coverageParts, part)[language]),
  );
  themes.forEach(({ text }, index) => {
    const [ofTheme, own] = [boardColumn(places, 'theme'), boardColumnAt(places, at)];
    const counts = parts.map((part) => call('COUNTIFS', ofTheme, quoted(text[language]), own, part));
    canvas.put(row, MAP_COLUMN + index, orNothing(counts.join('+')), CENTRED);
  });
}

function drawLastLine({ canvas, places, numbers }: HomePart): void {
  const { language, groups, board, sheets } = places;
  if (!hasLastLine(places)) return;
  const all = sentence(t.moreGroups, language, { count: numbers.at('groups') });
  const link =
    groups.length === 0
      ? linkTo(sheets.WG?.tabId ?? board.tabId, quoted('A3'), quoted(t.firstGroups[language]))
      : linkTo(board.tabId, quoted('A1'), all);
  canvas.put(ROWS.groups + shownGroups(places).length, NAME_COLUMN, `=${link}`, LINK);
}

/** Draws the map with its heading. */
export function drawMap(part: HomePart): void {
  const { canvas, places, numbers } = part;
  const { language } = places;
  const findings = numbers.at('findings');
  const looking = sentence(t.toLookAt, language, { count: findings });
  canvas.put(ROWS.heading, NAME_COLUMN, t.whoWorks[language], HEADING);
  canvas.put(
    ROWS.heading,
    RIGHT_OF_NAME,
    `=${call('IF', call('ISNUMBER', findings), call('IF', `${findings}=0`, '""', looking), '""')}`,
    {
      color: COLOURS.lookInk,
      align: 'right',
    },
  );
  canvas.put(ROWS.themes, NAME_COLUMN, t.byTheme[language], { ...SMALL, wrap: true });
  drawThemes(part);
  canvas.put(ROWS.gaps, NAME_COLUMN, `=${gapLink(places, quoted(t.nobodyLeads[language]))}`, {
    bold: true,
    color: COLOURS.lookInk,
  });
  shownGroups(places).forEach((at, index) => drawGroup(part, ROWS.groups + index, at));
  drawLastLine(part);
}
