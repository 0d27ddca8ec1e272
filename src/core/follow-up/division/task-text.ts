// The words of the task that asks co-chairs about recommendations that were handed over, and what such a task is about.
import { LANGUAGES, message, render, type Language, type Text } from '../../base/messages/text';
import { shortText } from '../../base/text/short-text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { recommendationName, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { inRanges, numberRanges } from '../clusters/number-ranges';
import * as t from '../../words/follow-up/division';

const LONGEST = 120;

/** What the task says of rows that come from one workgroup: numbers, who had them, and how the first begins. */
export function taskText(book: Book, rows: readonly Recommendation[], language: Language): string {
  const [first] = rows;
  const from = first?.workgroup ?? '';
  const values = {
    cycle: first?.cycle ?? '',
    numbers: numberRanges(rows.map(recommendationName)),
    from: from && book.labelOf('WG', from),
    count: rows.length,
    words: shortText(first?.text ?? '', LONGEST),
  };
  return render(message(from === '' ? t.taskFromNobody : t.task, values), language);
}

/** Private characters stand for what differs from task to task. */
const BLANKS = { cycle: '\ue000', numbers: '\ue001', from: '\ue002', words: '\ue003' } as const;

/** The words of such tasks in a language, of one recommendation and of several. */
const patternsIn = (words: Text, language: Language): readonly RegExp[] =>
  [1, 2].map((count) => {
    const written = render(message(words, { ...BLANKS, count }), language);
    const escaped = written.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const named = Object.entries(BLANKS).map(([key, blank]) => [blank, `(?<${key}>.*?)`] as const);
    return new RegExp(`^${named.reduce((all, [blank, group]) => all.replace(blank, group), escaped)}$`, 'u');
  });

const PATTERNS = [t.taskFromNobody, t.task].flatMap((words) =>
  LANGUAGES.flatMap((language) => patternsIn(words, language)),
);

export interface RecommendationHandOver {
  /** Those that the asked workgroup still has. */
  readonly rows: readonly Recommendation[];
  /** The workgroup that had them before, '' for none. */
  readonly from: string;
}

/** What an open task asks its workgroup to take over; undefined for any other task, and where nothing of it is left. */
export function handedOverIn(book: Book, task: RowOf<'ACT'>): RecommendationHandOver | undefined {
  const found = PATTERNS.map((pattern) => pattern.exec(task.what.trim())?.groups).find(Boolean);
  if (!found || (task.status || 'open') !== 'open') return undefined;
  const { cycle = '', numbers = '', from = '' } = found;
  const isNamed = inRanges(numbers);
  const rows = book
    .rows('REC')
    .filter((row) => row.workgroup === task.workgroup && String(row.cycle ?? '') === cycle)
    .filter((row) => isNamed(recommendationName(row)));
  const before = book.rows('WG').find(({ id }) => book.labelOf('WG', id) === from)?.id ?? '';
  // Tasks used to say of those that nobody had that they were with "no workgroup".
  const isKnown =
    before !== '' || ['', ...LANGUAGES.map((language) => t.noWorkgroup[language])].includes(from);
  return rows.length > 0 && isKnown ? { rows, from: before } : undefined;
}
