// The next open milestones of the Timeline, as formulas; those whose day Sheets cannot read stand first, so that nobody
// misses them.
import { milestoneStatuses, wordText } from '../../base/vocabulary/words';
import { call, quoted } from './formulas';
import { columnOf, type ColumnReferences } from './column-references';

/** How many of the next dates Home shows. */
export const NEXT_DATES = 4;

/** More than a tab has rows: a day and a row stand in one number, so that the nearest come first without sorting. */
const MOST_ROWS = 100_000;

/** The rows of the open milestones whose day is a text, then of the next ones by day, of one day as they stand. */
export function openDates(places: ColumnReferences): string[] {
  const column = (key: string) => columnOf(places, 'TIM', key);
  const { language } = places;
  const over = (['done', 'dropped'] as const).map(
    (key) => `${column('status')}<>${quoted(wordText(milestoneStatuses, key)[language])}`,
  );
  const day = call('IFERROR', call('INT', column('due')), 0);
  const dayAndRow = `${day}*${MOST_ROWS}+${call('ROW', column('due'))}`;
  const isAhead = `${call('ISNUMBER', column('due'))}*(${column('due')}>=TODAY())`;
  const isOpen = [`${isAhead}+${call('ISTEXT', column('due'))}>0`, ...over];
  return Array.from({ length: NEXT_DATES }, (_, index) => {
    const next = call('SMALL', call('FILTER', dayAndRow, ...isOpen), index + 1);
    return call('IFERROR', call('MOD', next, MOST_ROWS), '""');
  });
}
