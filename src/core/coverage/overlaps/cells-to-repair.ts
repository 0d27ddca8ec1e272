// Cells of Overlaps that people have to repair before the comparison can read them: unknown words and names, ids that
// stand twice.
import { message } from '../../base/messages/text';
import type { Book, CellProblem } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as overlapsText from '../../words/coverage/overlaps';

const isTypedByHand = ({ sheet, column }: CellProblem): boolean =>
  sheet === 'OVL' && sheetSpec('OVL').columns[column]?.computed !== true;

/** One for each id that more than one row of the sheet has, at the first row that repeats it. */
function doubledIds(book: Book, sheet: 'SUB' | 'OVL'): CellProblem[] {
  const places = new Map<string, number[]>();
  for (const { id, rowNumber } of book.rows(sheet)) places.set(id, [...(places.get(id) ?? []), rowNumber]);
  return [...places].flatMap(([id, [row, ...others]]): CellProblem[] => {
    const [second] = others;
    if (row === undefined || second === undefined) return [];
    const values = { id, row, rows: [row, ...others].join(', ') };
    const words = message(overlapsText.idDoubled, values);
    return [{ sheet, rowNumber: second, id, column: 'id', message: words }];
  });
}

/** Each with its sheet, its row, what was read there and what to do; nothing of it is changed by the comparison. */
export const cellsToRepair = (book: Book): readonly CellProblem[] => [
  ...book.problems.filter(isTypedByHand),
  ...doubledIds(book, 'SUB'),
  ...doubledIds(book, 'OVL'),
];
