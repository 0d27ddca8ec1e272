// What those who travel still lack, and before which day.
import { addDays } from '../../base/dates/dates';
import { dayInWords } from '../../base/dates/words';
import { today } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Lack, Missing } from './desk';

/** A badge or visa comes at the latest the day before one leaves. */
const DAYS_AHEAD = 1;
const SETTLED: ReadonlySet<string> = new Set(['confirmed', 'not-needed']);

function lacks({ arrives, leaves, accreditation, visa, homeContact }: RowOf<'DEL'>): readonly Lack[] {
  const all: readonly (readonly [Lack, boolean])[] = [
    ['days', arrives === '' || leaves === ''],
    ['late', arrives !== '' && leaves !== '' && leaves < arrives],
    ['accreditation', !SETTLED.has(accreditation)],
    ['visa', !SETTLED.has(visa)],
    ['homeContact', homeContact === ''],
  ];
  return all.flatMap(([what, is]) => (is ? [what] : []));
}

/** By the day before which it is needed; what has no day comes first. Those who left already lack nothing. Reads DEL, MEM. */
export function missingFor(book: Book, context: Context): readonly Missing[] {
  const day = today(context);
  return book
    .rows('DEL')
    .filter(({ person, leaves }) => person !== '' && (leaves === '' || leaves >= day))
    .sort((one, other) => one.arrives.localeCompare(other.arrives))
    .flatMap((row) => {
      const before = row.arrives === '' ? '' : addDays(row.arrives, -DAYS_AHEAD);
      return lacks(row).map((what) => ({
        what,
        person: book.labelOf('MEM', row.person),
        event: row.event,
        before: before === '' ? '' : dayInWords(before, context.language),
        isOverdue: before !== '' && before < day,
      }));
    });
}
