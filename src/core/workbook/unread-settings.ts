// Days in Settings that cannot be read: what counts on them goes by another day, and nobody would notice.
import { message } from '../messages/text';
import type { Book } from '../records/book';
import { isDate } from '../schema/formats';
import type { Finding } from './integrity';
import { workbookText } from './messages';

const DAYS: readonly string[] = ['review.date', 'due.internal', 'due.submission', 'due.overlaps'];
const DAY_LENGTH = 'YYYY-MM-DD'.length;

export const unreadSettings = (book: Book): Finding[] =>
  book.rows('SET').flatMap(({ id, rowNumber, key, value }): Finding[] => {
    const written = value.trim();
    if (!DAYS.includes(key) || written === '' || isDate(written.slice(0, DAY_LENGTH))) return [];
    const words = message(workbookText.notADay, { value: written });
    return [{ sheet: 'SET', rowNumber, id, column: 'value', message: words, mended: false }];
  });
