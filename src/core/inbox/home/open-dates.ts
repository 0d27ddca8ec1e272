// The next open milestones of the Timeline, as formulas.
import { milestoneStatuses, wordText } from '../../base/vocabulary/words';
import { call, quoted } from './formulas';
import { columnOf, type Places } from './where';

/** How many of the next dates Home shows. */
export const NEXT_DATES = 4;

/**
 * The rows of the next open milestones by date. Where nothing is left to sort, SORT fails, so it is
 * counted first.
 */
export function openDates(places: Places): string[] {
  // The Timeline comes with the cycle.
  if (!places.sheets.TIM) return Array.from({ length: NEXT_DATES }, () => '""');
  const column = (key: string) => columnOf(places, 'TIM', key);
  const { language } = places;
  const past = (['done', 'dropped'] as const).map((key) =>
    quoted(`<>${wordText(milestoneStatuses, key)[language]}`),
  );
  const over = (['done', 'dropped'] as const).map(
    (key) => `${column('status')}<>${quoted(wordText(milestoneStatuses, key)[language])}`,
  );
  const isOpen = [`${column('due')}>=TODAY()`, ...over];
  const left = call(
    'COUNTIFS',
    column('due'),
    '">="&TODAY()',
    ...past.flatMap((one) => [column('status'), one]),
  );
  const rows = call('FILTER', call('ROW', column('due')), ...isOpen);
  const sorted = call('SORT', rows, call('FILTER', column('due'), ...isOpen), 'TRUE');
  return Array.from({ length: NEXT_DATES }, (_, index) => {
    const row = call('INDEX', sorted, index + 1);
    return call('IF', `${left}>${index}`, call('IFERROR', row, '""'), '""');
  });
}
