// Who may be missing among those who get a summary, or may miss something in theirs, because a link cannot be read.
import type { Context } from '../../workbook/command/types';
import type { Book, CellProblem } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { isAtWork, isCompared } from '../../workbook/records/this-cycle';
import { unreadableLinks, typedIn } from '../../people/letters/unreadable-links';
import { allMeetingsAhead } from '../../people/meetings/meeting-times';

type Reading = (book: Book, id: string, column: string) => string | undefined;

function inWorkgroups(book: Book, id: string, column: string): string | undefined {
  const group = book.find('WG', id);
  const isCoChair = column === 'coChair1' || column === 'coChair2';
  return group && isCoChair && isAtWork(book, id) ? typedIn(group, column) : undefined;
}

function inToDo(book: Book, id: string, column: string): string | undefined {
  const task = book.find('ACT', id);
  if (!task || (task.status || 'open') !== 'open' || column === 'meeting') return undefined;
  return column === 'owner' ? typedIn(task, column) : task.owner;
}

function inSubmissions(book: Book, id: string, column: string): string | undefined {
  const submission = book.find('SUB', id);
  return submission && column === 'workgroup' && isCompared(submission) ? '' : undefined;
}

const ofWorkgroup: Reading = (_, _id, column) => (column === 'workgroup' ? '' : undefined);

/** By sheet, the links that a summary follows to somebody. */
const FOLLOWED: Partial<Record<SheetId, Reading>> = {
  WG: inWorkgroups,
  ACT: inToDo,
  SUB: inSubmissions,
  COV: ofWorkgroup,
  REC: ofWorkgroup,
};

/** What could not be read, with sheet and row, and who may be missing because of it. */
export function missedInSummaries(book: Book, context: Context): readonly CellProblem[] {
  const ahead = new Set(allMeetingsAhead(book, context).map(({ row }) => row.id));
  const inInvitations: Reading = (_, id, column) => {
    const row = book.find('INV', id);
    return row && column === 'person' && ahead.has(row.meeting) ? typedIn(row, column) : undefined;
  };
  const followed = { ...FOLLOWED, INV: inInvitations };
  const hidden = ({ sheet, id, column }: CellProblem): string | undefined =>
    followed[sheet as keyof typeof followed]?.(book, id, column);
  return unreadableLinks(book, Object.keys(followed) as SheetId[], hidden);
}
