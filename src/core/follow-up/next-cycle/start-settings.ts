// What a start of the next cycle reads and writes in Settings: which file this is, what is under way and kept, and,
// in the last run, the timeline without its dates and the settings of a workbook that waits for its next review.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { CYCLE_STARTED } from '../../cycle/timeline/before-start';
import { parseRule } from '../../cycle/timeline/rules';
import { settingMeanings } from '../../words/workbook/settings';
import * as nextCycleText from '../../words/follow-up/next-cycle';

export interface KeepOptions {
  /** Who covers what, as a first proposal for the next cycle. */
  readonly parts: boolean;
  /** Submissions that went out, with their texts, so that new ones are compared with them. */
  readonly texts: boolean;
}

/** A start that is under way: which cycle is put away, and what is kept. */
export interface CycleStart {
  readonly cycle: number;
  readonly keep: KeepOptions;
}

const WORDS = ['parts', 'texts'] as const;

/** `4 parts texts`: the number of the cycle that is put away, and the words of what is kept. */
export const writeUnderWay = ({ cycle, keep }: CycleStart): string =>
  [String(cycle), ...WORDS.filter((word) => keep[word])].join(' ');

/** Undefined when nothing is under way, or when the setting was overwritten with something else. */
export function readUnderWay(setting: string): CycleStart | undefined {
  const [number = '', ...kept] = setting.trim().split(/\s+/);
  const cycle = Number(number);
  if (number === '' || !Number.isInteger(cycle) || cycle < 1) return undefined;
  const has = (word: (typeof WORDS)[number]): boolean => kept.includes(word);
  return { cycle, keep: { parts: has('parts'), texts: has('texts') } };
}

/** Which cycle is being put away in a copy, and what is kept; empty when nothing is under way. */
export const UNDER_WAY = 'next-cycle.under-way';
/** The file that this workbook is; a copy is known by it. */
export const FILE_SETTING = 'workbook.file';

/** Facts of the review that is over, and dates that hung on it. */
const EMPTIED: readonly string[] = [
  'session',
  'review.date',
  'review.state',
  'due.internal',
  'due.submission',
  'due.overlaps',
  CYCLE_STARTED,
];

/** Writes one setting, or adds it with what it means. */
export function settingEdit(
  book: Book,
  key: keyof typeof settingMeanings,
  value: string,
  context: Context,
): readonly Edit[] {
  const date = context.now.slice(0, 10);
  const row = book.rows('SET').find((one) => one.key === key);
  if (row) return row.value === value ? [] : [updateRow('SET', row.id, { value, date })];
  const meaning = settingMeanings[key][context.bookLanguage];
  const source = nextCycleText.settingSource[context.bookLanguage];
  return [insertRow('SET', context.newId('SET'), { key, value, meaning, source, date })];
}

const newCode = (context: Context): string => context.newId('SET').replace(/^SET-/, '').toLowerCase();

/**
 * Milestones with a rule stay without a date and open again, with who keeps an eye on them: the next cycle dates them.
 * Others were of this review only.
 */
const milestoneEdits = (book: Book): readonly Edit[] =>
  book
    .rows('TIM')
    .map(({ id, rule }) =>
      parseRule(rule) ? updateRow('TIM', id, { due: '', status: 'open' }) : deleteRow('TIM', id),
    );

/** What the last run writes besides the rows that are left: afterwards the workbook is the one of the next cycle. */
export function closingEdits(book: Book, cycle: number, context: Context): readonly Edit[] {
  const date = context.now.slice(0, 10);
  const file = context.workbookId ?? '';
  const given: Readonly<Record<string, string>> = {
    ...Object.fromEntries(EMPTIED.map((key) => [key, ''])),
    cycle: String(cycle + 1),
    // Calendars must not take meetings of the copy for those of the old workbook.
    'workbook.code': newCode(context),
  };
  return [
    ...milestoneEdits(book),
    ...book.rows('SET').flatMap(({ id, key, value }) => {
      const now = given[key];
      return now === undefined || now === value ? [] : [updateRow('SET', id, { value: now, date })];
    }),
    ...settingEdit(book, UNDER_WAY, '', context),
    ...(file === '' ? [] : settingEdit(book, FILE_SETTING, file, context)),
  ];
}

/** 'unknown' where Settings or the host name no file. */
export type CopyState = 'yes' | 'no' | 'unknown';

/** Compares the file that Settings name with the file that this is. */
export function isCopy(context: Pick<Context, 'setting' | 'workbookId'>): CopyState {
  const kept = context.setting(FILE_SETTING).trim();
  const file = kept === '' ? '' : (context.workbookId ?? '');
  if (file === '') return 'unknown';
  return kept === file ? 'no' : 'yes';
}
