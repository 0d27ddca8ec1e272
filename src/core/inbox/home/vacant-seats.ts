// Empty seats of co-chairs as formulas over Workgroups, by the words and signs with which people write that a seat is vacant.
import { workgroupStatuses, wordText } from '../../base/vocabulary/words';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { SEATS } from '../../workbook/check/co-chairs';
import { VACANT } from '../../words/lists/signs';
import { columnOf, type ColumnReferences } from './column-references';
import { call, quoted } from './formulas';

/** What people write around the word. */
const AROUND = '()[]-–—.!?*…';

/** Typed with and without its accents. */
const WORDS = [...new Set([...inAnyLanguage(VACANT)].flatMap((word) => [word, foldText(word)]))];

const withoutSigns = (column: string): string =>
  [...AROUND].reduce((rest, sign) => call('SUBSTITUTE', rest, quoted(sign), '""'), call('LOWER', column));

function isEmpty(column: string): string {
  const typed = call('TRIM', withoutSigns(column));
  return `((${column}="")+${WORDS.map((word) => `(${typed}=${quoted(word)})`).join('+')})`;
}

/** What holds for each row whose seats count, as `vacantSeats` has it. */
function vacancyCriteria(places: ColumnReferences): readonly string[] {
  const column = (key: string) => columnOf(places, 'WG', key);
  const closed = quoted(wordText(workgroupStatuses, 'closed')[places.language]);
  return [`(${column('name')}<>"")`, `(${column('status')}<>${closed})`, `(${column('parent')}="")`];
}

/** Of these rows alone: signs taken off each cell of a whole column would take longer than all else on Home. */
const ofCounted = (places: ColumnReferences, key: string): string =>
  call('FILTER', columnOf(places, 'WG', key), ...vacancyCriteria(places));

/** How many seats of each of these rows are empty. */
const emptySeatsIn = (places: ColumnReferences): string =>
  `(${SEATS.map((seat) => isEmpty(ofCounted(places, seat))).join('+')})`;

/** How many seats are empty. */
export const vacantSeatsFormula = (places: ColumnReferences): string =>
  call('IFERROR', call('SUMPRODUCT', emptySeatsIn(places)), 0);

/** The first row with an empty seat, else the first of the sheet. */
export function firstVacantRow(places: ColumnReferences): string {
  const row = call('FILTER', call('ROW', columnOf(places, 'WG', 'name')), ...vacancyCriteria(places));
  return call('IFERROR', call('INDEX', call('FILTER', row, `${emptySeatsIn(places)}>0`), 1), 3);
}
