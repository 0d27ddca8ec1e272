// A text as a line of a list.
import type { Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Chip, ThingLine, Tone } from '../../workbook/places/thing';
import { mayChangeRow } from '../../workbook/rights/rights';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { BoardLine, BoardState } from '../deadline-board/lines';
import * as t from '../../words/submissions/submissions-place';

const CHIPS: Readonly<Record<BoardState, readonly [words: Text, tone: Tone]>> = {
  unchecked: [t.unchecked, 'late'],
  'no-text': [t.noText, 'plain'],
  blocked: [t.blocked, 'soon'],
  open: [t.open, 'plain'],
  ready: [t.ready, 'good'],
  unproven: [t.unproven, 'soon'],
  done: [t.done, 'good'],
};

export function textChip({ state }: Pick<BoardLine, 'state'>, { language }: Context): Chip {
  const [words, tone] = CHIPS[state];
  return { words: words[language], tone };
}

/** Whether the reader writes it, or answers for its workgroup. */
export const mayWorkOn = (book: Book, row: RowOf<'SUB'>, { actor }: Context): boolean =>
  mayChangeRow(book, 'SUB', row, actor);

export function textLine(line: BoardLine, isOwn: boolean, context: Context): ThingLine {
  const { id, title, workgroup, left, isLate, state } = line;
  return {
    ...{ sheet: 'SUB', id, title, chip: textChip(line, context) },
    quiet: [workgroup, isLate ? '' : left].filter((part) => part !== '').join(' · '),
    late: isLate ? left : '',
    filters: [state, ...(isLate ? ['late'] : []), ...(isOwn ? ['own'] : [])],
  };
}
