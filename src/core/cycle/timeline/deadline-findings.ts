// Deadlines in Settings that a person left behind on the Timeline, for *Check and repair*.
import { dayText } from '../../base/dates/words';
import { message } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import { tabNames } from '../../workbook/schema/tab-names';
import * as timelineText from '../../words/cycle/timeline';
import { onClockOf, presentDue } from './cycle-settings';
import { milestoneRow } from './move-dates';
import { deadlineDay } from './text-days';

/** Setting, its milestone, and by whose clock the setting stands; '' for the coalition's. */
const DEADLINES = [
  ['due.submission', 'submission', 'Europe/Zurich'],
  ['due.internal', 'internal', ''],
] as const;

/** Each deadline in Settings that is on another day than its milestone. */
export function deadlineTrouble(book: Book, context: Context): readonly WorkbookFinding[] {
  return DEADLINES.flatMap(([key, milestone, clock]): WorkbookFinding[] => {
    const setting = book.rows('SET').find((row) => row.key === key);
    const moment = presentDue(milestoneRow(book, milestone), context);
    const own = deadlineDay(setting?.value ?? '');
    if (!setting || !moment || own === '') return [];
    const due = onClockOf(moment.due, moment.zone, clock || context.timeZone).slice(0, 10);
    const words = message(timelineText.settingOffTimeline, {
      own: dayText(own),
      due: dayText(due),
      tab: tabNames.TIM,
    });
    const { id, rowNumber } = setting;
    return own === due
      ? []
      : [{ sheet: 'SET', rowNumber, id, column: 'value', message: words, mended: false }];
  });
}
