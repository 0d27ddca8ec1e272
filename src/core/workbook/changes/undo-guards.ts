// Actions that undo leaves as they are, because something outside the workbook goes by them by now.
import type { Message } from '../../base/messages/text';
import type { Point } from '../../base/point';
import type { Context } from '../command/types';
import type { Book } from '../records/book';
import type { SheetId } from '../schema/sheet-ids';
import type { Inverse } from './journal';

export interface UndoGuard {
  /** Looked at where the action wrote to this sheet. */
  readonly sheet: SheetId;
  /** What it needs besides. */
  readonly reads: readonly SheetId[];
  /** What to do instead of undoing, in words; undefined where nothing speaks against it. */
  refusal(inverse: Inverse, book: Book, context: Pick<Context, 'now' | 'timeZone'>): Message | undefined;
}

export const UNDO_GUARDS: Point<readonly UndoGuard[]> = { name: 'undoGuards' };
