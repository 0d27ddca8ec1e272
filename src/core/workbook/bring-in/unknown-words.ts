// Words of a list that the workbook does not have: those of open lists can be added, whatever the list is of.
import * as z from 'zod/mini';
import { foldText } from '../../base/text/fold';
import { mayBeWord, openListOf, OPEN_LIST_NAMES, type OpenList } from '../../base/vocabulary/open-lists';
import type { Context } from '../command/types';
import { addToList, type AddedWords } from '../lists/plan-add-words';
import type { Book } from '../records/book';
import type { ColumnSpec } from '../schema/types';

const MOST_ADDED = 100;

/** By open list, words that it is to get. */
export const addWordsInput = z.optional(
  z.partialRecord(
    z.enum(OPEN_LIST_NAMES as [OpenList, ...OpenList[]]),
    z.array(z.string()).check(z.maxLength(MOST_ADDED)),
  ),
);

export interface UnknownWord {
  readonly typed: string;
  /** How many lines say it. */
  readonly count: number;
  /** What the column is called. */
  readonly column: string;
  /** The open list that it can be added to; '' where there is none. */
  readonly list: OpenList | '';
}

/** What puts the words into their lists; those that can be no word are left. Needs Settings. */
export function addWordsTo(book: Book, added: z.infer<typeof addWordsInput>, context: Context): AddedWords {
  const each = OPEN_LIST_NAMES.map((list) =>
    addToList(book, list, (added?.[list] ?? []).filter(mayBeWord), context),
  );
  return { words: each.flatMap(({ words }) => words), edits: each.flatMap(({ edits }) => edits) };
}

/** How often a column says each word that its list lacks, the most frequent first. */
export function unknownIn(
  { words, label }: ColumnSpec,
  said: readonly string[],
  { language }: Pick<Context, 'language'>,
): readonly UnknownWord[] {
  const list = openListOf(words) ?? '';
  const counts = new Map<string, UnknownWord>();
  for (const typed of said) {
    const { count, typed: first } = counts.get(foldText(typed)) ?? { count: 0, typed };
    const where = mayBeWord(typed) ? list : '';
    counts.set(foldText(typed), { typed: first, count: count + 1, column: label[language], list: where });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
