// Whether a workgroup has its two co-chairs: nobody, one person only, or the same person twice.
import { message, type Text } from '../../base/messages/text';
import type { Book, WorkbookFinding } from '../records/book';
import { saysVacant } from '../records/cells';
import type { RowOf } from '../records/rows';
import { cellText, type Snapshot } from '../records/snapshot';
import * as checkText from '../../words/workbook/check';

export type CoChairGap = 'none' | 'one' | 'twice';

/** The places of co-chairs: columns of Workgroups. */
export const SEATS = ['coChair1', 'coChair2'] as const;

/** The seats that nobody has. A cell that cannot be read names somebody. */
export const emptySeats = (group: RowOf<'WG'>): readonly (typeof SEATS)[number][] =>
  SEATS.filter((seat) => group[seat] === '' && !group.unresolved[seat]);

/** Of workgroups at work. A cell that cannot be read names somebody, and is told of by itself. */
export function coChairGap(group: RowOf<'WG'>): CoChairGap | undefined {
  const { coChair1, coChair2, unresolved, status, parent } = group;
  if ((status || 'active') !== 'active' || SEATS.some((column) => unresolved[column])) return undefined;
  const named = [coChair1, coChair2].filter((id) => id !== '');
  if (named.length === 0) return 'none';
  // A break-out is small: one who facilitates it is enough.
  if (named.length === 1) return parent === '' ? 'one' : undefined;
  return coChair1 === coChair2 ? 'twice' : undefined;
}

/** Ids of the workgroups whose empty seat somebody wrote down as vacant. */
function knownToBeVacant({ WG }: Snapshot): ReadonlySet<string> {
  const at = SEATS.map((column) => WG?.columns.indexOf(column) ?? -1);
  const rows = WG?.rows.filter(({ cells }) => at.some((column) => saysVacant(cellText(cells[column] ?? ''))));
  return new Set(rows?.map(({ id }) => id));
}

const WORDS: Readonly<Record<CoChairGap, Text>> = {
  none: checkText.noCoChair,
  one: checkText.oneCoChair,
  twice: checkText.coChairTwice,
};

/** One finding for all workgroups that lack the same; who wrote that a seat is vacant knows it. */
export function coChairFindings(book: Book, snapshot: Snapshot): WorkbookFinding[] {
  const vacant = knownToBeVacant(snapshot);
  return (['none', 'one', 'twice'] as const).flatMap((gap): WorkbookFinding[] => {
    const groups = book.rows('WG').filter((one) => coChairGap(one) === gap && !vacant.has(one.id));
    const [first] = groups;
    if (!first) return [];
    const names = groups.map(({ name, rowNumber: row }) => name.trim() || String(row)).join('; ');
    const words = message(WORDS[gap], { count: groups.length, names });
    const { id, rowNumber } = first;
    return [
      {
        sheet: 'WG',
        id,
        rowNumber,
        column: gap === 'none' ? 'coChair1' : 'coChair2',
        message: words,
        mended: false,
      },
    ];
  });
}
