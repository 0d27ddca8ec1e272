// The next open milestones of the Timeline, as formulas.
import { milestoneStatuses, wordText } from '../../base/vocabulary/words';
import { call, quoted } from './formulas';
import { columnOf, type ColumnReferences } from './column-references';

/** How many of the next dates Home shows. */
export const NEXT_DATES = 4;

/** More than a tab has rows: a day and a row stand in one number, so that the nearest come first without sorting. */
const MOST_ROWS = 100_000;

/** The rows of the next open milestones by day, of one day as they stand. */
export function openDates(places: ColumnReferences): string[] {
  const column = (key: string) => columnOf(places, 'TIM', key);
  const { language } = places;
  const over = (['done', 'dropped'] as const).map(
    (key) => `${column('status')}<>${quoted(wordText(milestoneStatuses, key)[language])}`,
  );
  const dayAndRow = `${call('INT', column('due'))}*${MOST_ROWS}+${call('ROW', column('due'))}`;
  const isOpen = [call('ISNUMBER', column('due')), `${column('due')}>=TODAY()`, ...over];
  return Array.from({ length: NEXT_DATES }, (_, index) => {
    const next = call('SMALL', call('FILTER', dayAndRow, ...isOpen), index + 1);
    return call('IFERROR', call('MOD', next, MOST_ROWS), '""');
  });
}
