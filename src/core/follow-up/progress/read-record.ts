// Reads what somebody records: a grade of the scale, a day that has come, and a source that others can look up.
import type { RecordProgressInput } from './calls';
import type { Context } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { isDate, isWebAddress } from '../../base/dates/formats';
import { LONGEST_TEXT } from '../../workbook/records/row-schema';
import { gradeReader, workbookScale, type Grade } from './scale';
import { today } from './latest-ratings';
import { whichRecommendations } from './which';
import { whoseRating } from './whose-rating';
import * as progressText from '../../words/follow-up/progress';

export interface ReadRecord {
  readonly rows: readonly RowOf<'REC'>[];
  readonly grade: Grade;
  readonly values: SomeValues<'PRG'>;
}

function readGrade(book: Book, typed: string, context: Context): Outcome<Grade> {
  const scale = workbookScale(book, (key) => context.setting(key));
  if (!scale.ok) return scale;
  const grade = gradeReader(scale.value)(typed);
  const words = scale.value.map((one) => one.words[context.language]).join(', ');
  return grade ? success(grade) : failure(message(progressText.badRating, { value: typed.trim(), words }));
}

function readDay(typed: string, context: Context): Outcome<string> {
  const day = typed.trim();
  if (day === '') return success(today(context));
  if (!isDate(day)) return failure(message(progressText.badDate, { value: day }));
  return day > today(context) ? failure(message(progressText.future, { value: day })) : success(day);
}

/** Three letters or digits at least: a dash or a question mark is no source. */
function readSource(typed: string): Outcome<string> {
  const source = typed.trim();
  if ((source.match(/[\p{L}\p{N}]/gu) ?? []).length < 3) return failure(message(progressText.badSource));
  const isLink = /^https?:/i.test(source) && !/\s/.test(source);
  return isLink && !isWebAddress(source)
    ? failure(message(progressText.badLink, { value: source }))
    : success(source);
}

/** What would be written, or what is wrong. */
export function readRecord(book: Book, input: RecordProgressInput, context: Context): Outcome<ReadRecord> {
  const rows = whichRecommendations(book, input.recommendations);
  if (!rows.ok) return rows;
  const ids = rows.value.map(({ id }) => id);
  if (ids.map((id) => book.labelOf('REC', id)).join('; ').length > LONGEST_TEXT)
    return failure(message(progressText.tooLong));
  const grade = readGrade(book, input.rating, context);
  if (!grade.ok) return grade;
  const date = readDay(input.date ?? '', context);
  if (!date.ok) return date;
  const source = readSource(input.source);
  if (!source.ok) return source;
  const speaker = whoseRating(book, input, context);
  if (!speaker.ok) return speaker;
  const { organization, workgroup, person } = speaker.value;
  return success({
    rows: rows.value,
    grade: grade.value,
    values: {
      recommendations: ids,
      level: input.level ?? 'national',
      rating: grade.value.words[context.bookLanguage],
      saidBy: input.saidBy ?? 'us',
      organization,
      workgroup,
      date: date.value,
      source: source.value,
      note: input.note ?? '',
      internal: input.internal ?? false,
      recordedBy: person,
    },
  });
}
