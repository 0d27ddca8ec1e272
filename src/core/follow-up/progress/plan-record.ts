// The rule of 'record-progress': one new row; what others said, and what was said before, stays as it is.
import type { RecordProgressInput, RecordProgressResult } from './calls';
import type { Context, Plan } from '../../workbook/command/types';
import { message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { readRecord, type ReadRecord } from './read-record';
import { levelText, numberOf, voiceName } from './show';
import { UNKNOWN } from './scale';
import {
  gradeKey,
  NO_RATINGS,
  ratingsByRecommendation,
  voiceOf,
  type ProgressRow,
  type LatestRating,
} from './latest-ratings';
import { recordInput } from './calls';
import { defineCommand } from '../../workbook/command/define-command';
import * as progressText from '../../words/follow-up/progress';

export const recordProgressReads = ['PRG', 'REC', 'ORG', 'WG', 'MEM', 'PAR', 'CTY', 'ISS', 'SET'] as const;

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
 * all. Fails without a source that can be looked up, on a grade that the scale lacks, and on a day to come.
 */
export function planRecordProgress(
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
  reads: recordProgressReads,
  plan: planRecordProgress,
});
