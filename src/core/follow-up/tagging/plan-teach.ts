// The rule of 'teach-issue-words': words by which an issue is recognized from now on.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { resolveLink } from '../../workbook/records/links';
import { foldText } from '../../base/text/fold';
import { defineCommand } from '../../workbook/command/define-command';
import { aName } from '../input-parts';
import * as registeringText from '../../words/submissions/registering';
import * as t from '../../words/follow-up/tagging';

const MOST_WORDS = 200;

const teachInput = z.object({
  words: z
    .array(z.object({ issue: aName, word: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)) }))
    .check(z.minLength(1), z.maxLength(MOST_WORDS)),
});
type TeachIssueWordsInput = z.infer<typeof teachInput>;

export interface TeachIssueWordsResult {
  readonly added: number;
}

/** Cells with several values part them by semicolons and line breaks. */
const oneValue = (word: string): string => word.replace(/[;\s]+/g, ' ').trim();

/** The words of each issue; fails on one that names another issue, since a typed word means one issue. */
function read(book: Book, input: TeachIssueWordsInput, context: Context): Outcome<Map<string, string[]>> {
  const words = new Map<string, string[]>();
  const taken = new Map<string, string>();
  for (const { issue, word } of input.words) {
    const meant = resolveLink(book, ['ISS'], issue);
    if (!meant.ok) return meant;
    if (meant.value === '') return failure(message(registeringText.unknownName, { name: issue }));
    const id = meant.value;
    const owner = book.resolve(['ISS'], word);
    const other = owner.kind === 'one' && owner.id !== id ? owner.id : taken.get(foldText(word));
    if (other !== undefined && other !== id) {
      const named = namedIssue(book, other, context.language).name;
      return failure(message(t.wordOfAnother, { word, issue: named }));
    }
    if (owner.kind !== 'none' || taken.has(foldText(word))) continue;
    taken.set(foldText(word), id);
    words.set(id, [...(words.get(id) ?? []), oneValue(word)]);
  }
  return success(words);
}

/** Adds each word to the other words of its issue; one that it has already adds nothing. */
function planTeachIssueWords(
  book: Book,
  input: TeachIssueWordsInput,
  context: Context,
): Outcome<Plan<TeachIssueWordsResult>> {
  const words = read(book, input, context);
  if (!words.ok) return words;
  const learned = [...words.value];
  const summary = learned.map(([issue, own]): Message => {
    const name = namedIssue(book, issue, context.language).name;
    return message(t.taught, { issue: name, words: own.join(', ') });
  });
  return success({
    edits: learned.map(([issue, own]) =>
      updateRow('ISS', issue, { synonyms: [...(book.find('ISS', issue)?.synonyms ?? []), ...own] }),
    ),
    effects: [],
    result: { added: learned.reduce((sum, [, own]) => sum + own.length, 0) },
    summary: summary.length > 0 ? summary : [message(t.nothingNew)],
  });
}

/** Adds words to those by which issues are recognized. */
export const teachIssueWords = defineCommand({
  name: 'teach-issue-words',
  title: t.teachTitle,
  audience: 'co-chair',
  pace: 'short',
  input: teachInput,
  reads: ['ISS'],
  plan: planTeachIssueWords,
});
