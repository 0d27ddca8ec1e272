// The rule of 'add-words': a coordinator adds words to an open list. They stand in Settings, where they can be changed too.
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { LONGEST_WORD, mayBeWord, OPEN_LIST_NAMES, type OpenList } from '../../base/vocabulary/open-lists';
import { defineCommand } from '../command/define-command';
import type { Context, Plan } from '../command/types';
import type { Book } from '../records/book';
import { insertRow, updateRow, type Edit } from '../records/edits';
import { addedWords, wordsSetting } from '../records/custom-words';
import { settingMeanings } from '../../words/workbook/settings';
import * as t from '../../words/workbook/lists';

const MOST_WORDS = 100;

const addInput = z.object({
  list: z.enum(OPEN_LIST_NAMES as [OpenList, ...OpenList[]]),
  /** As they are to be shown, in all languages alike. */
  words: z.array(z.string().check(z.trim(), z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_WORDS)),
});

export interface AddWordsResult {
  /** Those that the list did not have. */
  readonly added: readonly string[];
}

export interface AddedWords {
  readonly words: readonly string[];
  readonly edits: readonly Edit[];
}

/** What puts words into an open list; nothing for those that it has in any language. Needs Settings. */
export function addToList(
  book: Book,
  list: OpenList,
  typed: readonly string[],
  context: Pick<Context, 'bookLanguage' | 'now' | 'timeZone' | 'newId'>,
): AddedWords {
  const key = wordsSetting(list);
  const row = book.rows('SET').find((one) => one.key.trim() === key);
  const present = addedWords(list, row?.value ?? '').map((word) => word.key);
  const all = addedWords(list, [...present, ...typed].join('; ')).map((word) => word.key);
  const words = all.slice(present.length);
  if (words.length === 0) return { words, edits: [] };
  const said = { value: all.join('; '), date: today(context) };
  const meaning = settingMeanings[key][context.bookLanguage];
  const edit = row
    ? updateRow('SET', row.id, said)
    : insertRow('SET', context.newId('SET'), { key, meaning, ...said });
  return { words, edits: [edit] };
}

function planAddWords(
  book: Book,
  { list, words }: z.infer<typeof addInput>,
  context: Context,
): Outcome<Plan<AddWordsResult>> {
  const odd = words.find((word) => !mayBeWord(word));
  if (odd !== undefined) return failure(message(t.noWord, { value: odd, most: LONGEST_WORD }));
  const { words: added, edits } = addToList(book, list, words, context);
  const said =
    added.length > 0 ? message(t.added, { words: added.join(', '), count: added.length }) : message(t.there);
  return success({ edits, effects: [], result: { added }, summary: [said] });
}

/** Adds words to a list of labels; drop-downs, forms and whatever reads cells know them from then on. */
export const addWords = defineCommand({
  name: 'add-words',
  title: t.addTitle,
  audience: 'coordinator',
  pace: 'short',
  input: addInput,
  reads: ['SET'],
  plan: planAddWords,
});
