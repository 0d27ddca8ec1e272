// The formulas of Home, Numbers and Charts over workbooks made at random, calculated by the local workbook's grid: each comes
// to what the core counts, and the cells and sentences that people read say so.
import { render } from '../../src/core/base/messages/text';
import { partsByIssue, stateWords } from '../../src/core/coverage/who-covers-what/parts';
import { boardModel } from '../../src/core/coverage/issue-board/board-model';
import { FIGURES } from '../../src/core/inbox/home/figures';
import { ROWS, SIGN_COLUMN, STORIES } from '../../src/core/inbox/home/layout';
import { SIDE_ROWS } from '../../src/core/inbox/home/next-steps-box';
import { NEXT_DATES } from '../../src/core/inbox/home/open-dates';
import { countOf } from '../../src/core/workbook/figures/figure';
import type { Book } from '../../src/core/workbook/records/book';
import { homeOnGrid, type SeenHome } from '../local/server/home-on-grid';
import { bookOf, contextOf } from './book';
import { differing, randomFrom, randomTables } from './figures-agree';
import { inSentence, toldOnce, type Told } from './figures-told';

/** What the formulas beside the issues would say. */
function boardOf(book: Book): readonly (readonly string[])[] {
  const parts = partsByIssue(book);
  return boardModel(book, 'en').issues.map(({ id, name, theme }) => {
    const state = render(stateWords(parts.get(id) ?? []), 'en');
    return [id, '', name, theme, state, '', '', ''];
  });
}

/** The figure in the middle of each tile; the second has two. */
const TILES = (isAfter: boolean) =>
  isAfter
    ? [['noLead'], ['texts.ready', 'texts'], ['settle'], ['recsNone'], ['takenUp'], ['people']]
    : [['noLead'], ['texts.ready', 'texts'], ['settle'], ['vacant'], ['promised'], ['people']];

/** Above the next dates, which are the last rows of their part. */
const LATE_ROW = ROWS.heading + SIDE_ROWS - 1 - NEXT_DATES;

/** What the tiles and the box of what is late show. */
function onTiles({ cell }: SeenHome, isAfter: boolean): readonly Told[] {
  const tiles = TILES(isAfter).flatMap((keys, at) => {
    const shown = String(cell(ROWS.tile + 1, STORIES[at] ?? 0));
    const numbers = shown === '0' ? keys.map(() => 0) : shown.split('/').map(Number);
    return toldOnce(keys, 'a tile of Home', numbers);
  });
  const sign = cell(LATE_ROW, SIGN_COLUMN);
  return [...tiles, ['late', 'Home, beside the dates', sign === '✓' ? 0 : Number(sign)]];
}

/** What the sentences beside the charts say. */
const besideCharts = ({ sentences }: SeenHome): readonly Told[] =>
  (
    [
      [['noLead', 'all', 'nobody', 'severalLead'], /^Nobody leads: (\d+) of (\d+) .*: (\d+)\..*: (\d+)\.$/],
      [['people', 'level.lead', 'level.write'], /^(\d+) people take part; (\d+) lead a text, (\d+) write/],
      [['texts.ready', 'texts', 'tooLong'], /^Final or sent: (\d+) of (\d+) .*: (\d+)\.$/],
      [['answer.supported', 'recs', 'answer.pending'], /^Supported: (\d+) of (\d+) .*: (\d+)\.$/],
      [['recsNone'], /^(\d+) recommendations have no workgroup/],
    ] as const
  ).flatMap(([keys, pattern]) => toldOnce(keys, 'a sentence of Charts', inSentence(sentences, pattern)));

/** Figures for which a formula and the core come to different numbers, in the workbook of this seed. */
export function disagreementsOnHome(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const tables = randomTables(random, [3, 8, 20, 36][seed % 4] ?? 8, true);
  const cycle = random() < 0.5 ? '4' : '';
  const isAfter = random() < 0.5;
  const SET = [{ id: 'SET-1', key: 'cycle', value: cycle }];
  const book = bookOf({ ...tables, SET });
  const context = contextOf({ settings: { cycle }, now: new Date().toISOString(), timeZone: 'Etc/UTC' });
  const home = homeOnGrid({ tables: { ...tables, SET }, board: boardOf(book), isAfter });
  const told = FIGURES.flatMap((figure, at): readonly Told[] => [
    [figure.key, 'the core', countOf(figure, book, context)],
    [figure.key, 'a formula of Home', Number(home.numbers[2 + at]?.[1])],
  ]);
  return differing(`seed ${seed}`, [...told, ...onTiles(home, isAfter), ...besideCharts(home)]);
}
