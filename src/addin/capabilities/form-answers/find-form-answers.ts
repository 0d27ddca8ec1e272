// Tabs that people added and that hold answers of forms: known by their first row, whatever they are called.
import { isAnswers, tableText, type FoundTables } from '../../../core/inbox/form-answers/find-answers';
import { knownTabs } from '../../engine/read-sheets';
import type { Environment } from '../../engine/types';

/** One read for each tab that is none of ours, and one more for those that are answers. */
export function findFormAnswers({ grid, workbook }: Pick<Environment, 'grid' | 'workbook'>): FoundTables {
  const ours = new Set<number | undefined>(Object.values(knownTabs(workbook)));
  const others = grid.tabs().filter(({ tabId }) => !ours.has(tabId));
  const tables = others.flatMap(({ tabId, name }) => {
    if (!isAnswers(grid.keys(tabId))) return [];
    const cells = grid.glance(tabId)?.cells ?? [];
    return cells.length > 1 ? [{ name, text: tableText(cells) }] : [];
  });
  return { tables };
}
