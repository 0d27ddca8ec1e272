// The formulas of Home over workbooks made at random, calculated by the local workbook's grid: each comes to what the core
// counts.
import { render } from '../../src/core/base/messages/text';
import { partsByIssue, stateWords } from '../../src/core/coverage/who-covers-what/parts';
import { boardModel } from '../../src/core/coverage/issue-board/board-model';
import { FIGURES } from '../../src/core/inbox/home/figures';
import { countOf } from '../../src/core/workbook/figures/figure';
import type { Book } from '../../src/core/workbook/records/book';
import { homeOnGrid } from '../local/server/home-on-grid';
import { bookOf, contextOf } from './book';
import { differing, randomFrom, randomTables, type Told } from './figures-agree';

/** What the formulas beside the issues would say. */
function boardOf(book: Book): readonly (readonly string[])[] {
  const parts = partsByIssue(book);
  return boardModel(book, 'en').issues.map(({ id, name }) => {
    const state = render(stateWords(parts.get(id) ?? []), 'en');
    return [id, '', name, '', state, '', '', ''];
  });
}

/** Figures for which a formula and the core come to different numbers, in the workbook of this seed. */
export function disagreementsOnHome(seed: number): readonly string[] {
  const random = randomFrom(seed);
  const tables = randomTables(random, [3, 8, 20, 36][seed % 4] ?? 8, true);
  const cycle = random() < 0.5 ? '4' : '';
  const SET = [{ id: 'SET-1', key: 'cycle', value: cycle }];
  const book = bookOf({ ...tables, SET });
  const context = contextOf({ settings: { cycle }, now: new Date().toISOString(), timeZone: 'Etc/UTC' });
  const { numbers } = homeOnGrid({ tables: { ...tables, SET }, board: boardOf(book) });
  const told = FIGURES.flatMap((figure, at): readonly Told[] => [
    [figure.key, 'the core', countOf(figure, book, context)],
    [figure.key, 'a formula of Home', Number(numbers[2 + at]?.[1])],
  ]);
  return differing(`seed ${seed}`, told);
}
