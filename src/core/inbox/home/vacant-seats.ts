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

/** How many seats of each row are empty. */
export const emptySeatsIn = (places: ColumnReferences): string =>
  `(${SEATS.map((seat) => isEmpty(columnOf(places, 'WG', seat))).join('+')})`;

/** What holds for each row whose seats count, as `vacantSeats` has it. */
export function vacancyCriteria(places: ColumnReferences): readonly string[] {
  const column = (key: string) => columnOf(places, 'WG', key);
  const closed = quoted(wordText(workgroupStatuses, 'closed')[places.language]);
  return [`(${column('name')}<>"")`, `(${column('status')}<>${closed})`, `(${column('parent')}="")`];
}
