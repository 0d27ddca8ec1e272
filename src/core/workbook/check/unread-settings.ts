// Checks dates in Settings: where one cannot be read, rules that count on it silently go by another day.
import { message } from '../../base/messages/text';
import type { Book } from '../records/book';
import { isDate } from '../../base/dates/formats';
import { settingMeanings } from '../../words/workbook/settings';
import type { Finding } from './finding';
import * as checkText from '../../words/workbook/check';

const DAYS: readonly (keyof typeof settingMeanings)[] = [
  'review.date',
  'due.internal',
  'due.submission',
  'due.overlaps',
];
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** One for each setting that is a day and holds something else. */
export const unreadSettings = (book: Book): Finding[] =>
  book.rows('SET').flatMap(({ id, rowNumber, key, value }): Finding[] => {
    const written = value.trim();
    if (!DAYS.some((day) => day === key) || written === '' || isDate(written.slice(0, DAY_LENGTH))) return [];
    const words = message(checkText.notADay, { value: written });
    return [{ sheet: 'SET', rowNumber, id, column: 'value', message: words, mended: false }];
  });
