// What went into people's calendars leaves them only by another mail: Meetings sends that, undo would not.
import { message } from '../../base/messages/text';
import type { UndoGuard } from '../../workbook/changes/undo-guards';
import { meetingTimes } from './meeting-times';
import { hasLeft, isTelling, recordIds } from './recipients';
import * as meetingsText from '../../words/people/meetings';

/** Refuses to undo what people were told of a meeting that is still ahead, and says where to take it back. */
export const inCalendars: UndoGuard = {
  sheet: 'OBX',
  reads: ['MTG'],
  refusal: (inverse, book, { now, timeZone }) => {
    const mails = new Set(
      inverse.filter(({ sheet }) => sheet === 'OBX').flatMap(({ inserted }) => inserted.map(([id]) => id)),
    );
    const told = book.rows('OBX').filter((row) => mails.has(row.id) && isTelling(row) && hasLeft(row));
    const ahead = told
      .flatMap(recordIds)
      .flatMap((id) => book.find('MTG', id) ?? [])
      .find((meeting) => (meetingTimes(meeting, timeZone)?.end ?? '') > now);
    return ahead && message(meetingsText.inCalendars, { title: ahead.title });
  },
};
