// Texts that stand for a later day than the UN takes them, for *Check and repair*.
import { dayText } from '../../base/dates/words';
import { message } from '../../base/messages/text';
import { textsToHandIn } from '../../cycle/timeline/text-days';
import type { Context } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import * as registeringText from '../../words/submissions/registering';
import { officialDueFor } from './limits';

/** Each text whose *UN deadline* is later than the one in Settings. */
export const lateDeadlines = (book: Book, context: Context): readonly WorkbookFinding[] =>
  textsToHandIn(book).flatMap(({ id, rowNumber, kind, officialDue }): WorkbookFinding[] => {
    const due = officialDueFor(kind, context);
    if (due === '' || officialDue.slice(0, due.length) <= due) return [];
    const words = message(registeringText.deadlineTooLate, { own: dayText(officialDue), due: dayText(due) });
    return [{ sheet: 'SUB', rowNumber, id, column: 'officialDue', message: words, mended: false }];
  });
