// The rule of 'record-progress': one new row; what others said, and what was said before, stays as it is.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { success, failure, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow } from '../../workbook/records/edits';
import type { RowOf, SomeValues, NamedRow } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { levelText, numberOf, voiceName, type SaidBy } from './show';
import { needsSource } from './needs-source';
import { UNKNOWN, gradeReader, workbookScale, type Grade } from './scale';
import {
  gradeKey,
  NO_RATINGS,
  ratingsByRecommendation,
  voiceOf,
  type ProgressRow,
  type LatestRating,
} from './latest-ratings';
import { today } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import { longText, namedRecommendations, typedName } from '../input-parts';
import { progressLevels, progressVoices, type KeyOf } from '../../base/vocabulary/words';
import { isDate, isWebAddress } from '../../base/dates/formats';
import { LONGEST_TEXT } from '../../workbook/records/row-schema';
import { whichRecommendations } from './which';
import { whoseRating } from './whose-rating';
import * as progressText from '../../words/follow-up/progress';

export type Level = KeyOf<typeof progressLevels>;
const levels = progressLevels.map(({ key }) => key) as [Level, ...Level[]];
const voices = progressVoices.map(({ key }) => key) as [SaidBy, ...SaidBy[]];

const recordInput = z.object({
  recommendations: namedRecommendations,
  /** Whose rating it is, by id or name: one of both; left out, one's own organization, else one's only workgroup. */
  organization: z.optional(typedName),
  workgroup: z.optional(typedName),
  saidBy: z.optional(z.enum(voices)),
  level: z.optional(z.enum(levels)),
  /** A word of the scale, or its key. */
  rating: typedName.check(z.trim(), z.minLength(1)),
  /** `YYYY-MM-DD`; left out, today. */
  date: z.optional(typedName),
  /** Where others can check it; may be left out where there is nothing to show. */
  source: z.optional(longText),
  note: z.optional(longText),
  /** What was done and its source stay out of public reports. */
  internal: z.optional(z.boolean()),
  /** The person who told, when it is somebody else: coordinators and co-chairs act for people. */
  for: z.optional(typedName),
});
export type RecordProgressInput = z.infer<typeof recordInput>;

export interface RecordProgressResult {
  /** The row of Progress; of one that said the same already, when there is one. */
  readonly row: string;
  readonly isNew: boolean;
  readonly recommendations: readonly NamedRow[];
  /** Of these, those on which another voice now says something else at the same level. */
  readonly differing: readonly NamedRow[];
}

interface ReadRecord {
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
function readSource(typed: string, isNeeded: boolean): Outcome<string> {
  const source = typed.trim();
  if (source === '' && !isNeeded) return success('');
  if ((source.match(/[\p{L}\p{N}]/gu) ?? []).length < 3) return failure(message(progressText.badSource));
  const isLink = /^https?:/i.test(source) && !/\s/.test(source);
  return isLink && !isWebAddress(source)
    ? failure(message(progressText.badLink, { value: source }))
    : success(source);
}

/** What would be written, or what is wrong. */
function readRecord(book: Book, input: RecordProgressInput, context: Context): Outcome<ReadRecord> {
  const rows = whichRecommendations(book, input.recommendations);
  if (!rows.ok) return rows;
  const ids = rows.value.map(({ id }) => id);
  if (ids.map((id) => book.labelOf('REC', id)).join('; ').length > LONGEST_TEXT)
    return failure(message(progressText.tooLong));
  const grade = readGrade(book, input.rating, context);
  if (!grade.ok) return grade;
  const date = readDay(input.date ?? '', context);
  if (!date.ok) return date;
  const source = readSource(input.source ?? '', needsSource(grade.value.key, input.saidBy ?? 'us'));
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

/** The row that says the same already: a second press, or the run after one that was cut off. */
const sameRow = (book: Book, { values, grade }: ReadRecord): ProgressRow | undefined =>
  book.rows('PRG').find((row) => {
    const { rating: _rating, recordedBy: _recordedBy, ...rest } = values;
    const isSameRating = [grade.key, ...Object.values(grade.words)].some(
      (word) => foldText(word) === foldText(row.rating),
    );
    return isSameRating && Object.keys(changedValues('PRG', row, rest)).length === 0;
  });

interface Others {
  /** Recommendations on which another voice says something else at the same level. */
  readonly differing: readonly RowOf<'REC'>[];
  /** Those for which the same voice already said something of a later day. */
  readonly outdated: readonly RowOf<'REC'>[];
  readonly hasEarlier: boolean;
}

function others(book: Book, { rows, values, grade }: ReadRecord, context: Context): Others {
  const standings = ratingsByRecommendation(book, context);
  const row = { saidBy: 'us', organization: '', workgroup: '', ...values };
  const voice = voiceOf(row as ProgressRow);
  const isOwn = (one: LatestRating): boolean => one.voice === voice && one.level === values.level;
  const of = (id: string): readonly LatestRating[] => (standings.get(id) ?? NO_RATINGS).current;
  const contradicts = (one: LatestRating): boolean =>
    !isOwn(one) && one.level === values.level && ![grade.key, UNKNOWN].includes(gradeKey(one));
  return {
    differing: grade.key === UNKNOWN ? [] : rows.filter(({ id }) => of(id).some(contradicts)),
    outdated: rows.filter(({ id }) => of(id).some((one) => isOwn(one) && one.row.date > (values.date ?? ''))),
    hasEarlier: rows.some(({ id }) => of(id).some(isOwn)),
  };
}

const MOST_NAMES = 10;

/** Numbers in a sentence; many are cut short. */
const names = (rows: readonly RowOf<'REC'>[]): string => {
  const shown = rows.slice(0, MOST_NAMES).map(numberOf).join(', ');
  return rows.length > MOST_NAMES ? `${shown} …` : shown;
};

function summaryOf(book: Book, record: ReadRecord, found: Others, context: Context): readonly Message[] {
  const { rows, values, grade } = record;
  const { language } = context;
  const { saidBy = 'us', organization = '', workgroup = '', level = '' } = values;
  const withdrawn = rows.filter((row) => row.withdrawn);
  const says = (words: (typeof progressText)['differing'], some: readonly RowOf<'REC'>[]): Message[] =>
    some.length === 0 ? [] : [message(words, { names: names(some) })];
  return [
    message(progressText.recorded, {
      rating: grade.words,
      level: levelText(level, language),
      count: rows.length,
      voice: voiceName(book, { saidBy, organization, workgroup }, language),
    }),
    ...says(progressText.newerThere, found.outdated),
    ...(found.hasEarlier && found.outdated.length === 0 ? [message(progressText.before)] : []),
    ...says(progressText.differing, found.differing),
    ...says(progressText.withdrawn, withdrawn),
  ];
}

const named = (book: Book, rows: readonly RowOf<'REC'>[]) =>
  rows.map(({ id }) => ({ id, name: book.labelOf('REC', id) }));

/**
 * Records what was done about some recommendations as one new row. Said again in the same words, nothing is written.
 * Members speak for their organization and workgroups, co-chairs also for those in their workgroups, coordinators for
 * all. Fails without a source that can be looked up where there is something to show, on a grade that the scale lacks, and on a day to come.
 */
function planRecordProgress(
  book: Book,
  input: RecordProgressInput,
  context: Context,
): Outcome<Plan<RecordProgressResult>> {
  const read = readRecord(book, input, context);
  if (!read.ok) return read;
  const record = read.value;
  const same = sameRow(book, record);
  const found = others(book, record, context);
  const row = same?.id ?? context.newId('PRG');
  const result = {
    row,
    isNew: same === undefined,
    recommendations: named(book, record.rows),
    differing: named(book, found.differing),
  };
  return success({
    edits: same ? [] : [insertRow('PRG', row, record.values)],
    effects: [],
    result,
    summary: same ? [message(progressText.same)] : summaryOf(book, record, found, context),
  });
}

/** Enters what was done about some recommendations. Nothing that stands there changes. */
export const recordProgress = defineCommand({
  name: 'record-progress',
  title: progressText.recordTitle,
  audience: 'member',
  pace: 'short',
  input: recordInput,
  reads: ['PRG', 'REC', 'ORG', 'WG', 'MEM', 'PAR', 'CTY', 'ISS', 'SET'],
  plan: planRecordProgress,
});
