// What those who travel still lack, and before which day.
import { addDays } from '../../base/dates/dates';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { MissingItem, MissingNotice } from './geneva-page';

/**
 * So many days before the arrival: a visa takes fifteen to forty-five days from the request, a badge is given out after
 * somebody at the UN looked at the request. What is on its way is to be there with some days to spare.
 */
const DAYS_AHEAD = {
  visa: { open: 45, requested: 7 },
  accreditation: { open: 14, requested: 3 },
} as const;
const USUAL_DAYS = 1;
const SETTLED: ReadonlySet<string> = new Set(['confirmed', 'not-needed']);

function lacks({
  person,
  arrives,
  leaves,
  accreditation,
  visa,
  homeContact,
}: RowOf<'DEL'>): readonly MissingItem[] {
  const all: readonly (readonly [MissingItem, boolean])[] = [
    ['unknown', person === ''],
    ['days', arrives === '' || leaves === ''],
    ['late', arrives !== '' && leaves !== '' && leaves < arrives],
    ['accreditation', !SETTLED.has(accreditation)],
    ['visa', !SETTLED.has(visa)],
    ['homeContact', homeContact === ''],
  ];
  return all.flatMap(([what, is]) => (is ? [what] : []));
}

const daysAhead = (what: MissingItem, row: RowOf<'DEL'>): number =>
  what === 'visa' || what === 'accreditation'
    ? DAYS_AHEAD[what][row[what] === 'requested' ? 'requested' : 'open']
    : USUAL_DAYS;

/** Who travels, as the list of people has them, else as it was typed; '' for nobody. */
export const travellerIn = (book: Book, { person, unresolved }: RowOf<'DEL'>): string =>
  person === '' ? (unresolved['person']?.[0] ?? '') : book.labelOf('MEM', person);

/** By the day before which it is needed; what has no day comes first. Those who left already lack nothing. Reads DEL, MEM. */
export function missingFor(book: Book, context: Context): readonly MissingNotice[] {
  const day = today(context);
  return book
    .rows('DEL')
    .filter((row) => travellerIn(book, row) !== '' && (row.leaves === '' || row.leaves >= day))
    .sort((one, other) => one.arrives.localeCompare(other.arrives))
    .flatMap((row) =>
      lacks(row).map((what) => {
        const before = row.arrives === '' ? '' : addDays(row.arrives, -daysAhead(what, row));
        return {
          ...{ what, id: row.id, day: before },
          person: travellerIn(book, row),
          event: row.event,
          before: before === '' ? '' : dayInWords(before, context.language),
          isOverdue: before !== '' && before < day,
        };
      }),
    );
}
