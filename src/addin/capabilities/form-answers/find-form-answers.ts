// Tabs that people added and that hold answers of forms: known by their first row, whatever they are called.
import { isAnswers, tableText, type FoundTables } from '../../../core/inbox/form-answers/find-answers';
import type { RawCell } from '../../../core/workbook/records/snapshot';
import type { Tab } from '../../engine/ports';
import { knownTabs } from '../../engine/read-sheets';
import type { Environment } from '../../engine/types';

interface AnswerTab extends Tab {
  readonly cells: readonly (readonly RawCell[])[];
}

type Reading = Pick<Environment, 'grid' | 'workbook'>;

/** One read for each tab that is none of ours, and one more for those that are answers. */
export function answerTabs({ grid, workbook }: Reading): readonly AnswerTab[] {
  const ours = new Set<number | undefined>(Object.values(knownTabs(workbook)));
  const others = grid.tabs().filter(({ tabId }) => !ours.has(tabId));
  return others.flatMap((tab) => {
    if (!isAnswers(grid.keys(tab.tabId))) return [];
    const cells = grid.glance(tab.tabId)?.cells ?? [];
    return cells.length > 1 ? [{ ...tab, cells }] : [];
  });
}

export const findFormAnswers = (env: Reading): FoundTables => ({
  tables: answerTabs(env).map(({ name, cells }) => ({ name, text: tableText(cells) })),
});
