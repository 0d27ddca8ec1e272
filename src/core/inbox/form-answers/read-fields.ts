// What was said to each question, read as the cell of its column would be.
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { readCell, splitValues } from '../../workbook/records/cells';
import { columnHere } from '../../workbook/records/custom-words';
import { questionsOf } from './questions';
import type { FormAnswer } from './read-answers';
import * as t from '../../words/inbox/form-answers';

export interface Fields {
  text(key: string): string;
  /** The key of a word, '' for none. */
  word(key: string): string;
  words(key: string): readonly string[];
  ticked(key: string): boolean;
  /** Names, several in a cell. */
  names(key: string): readonly string[];
}

/** Google puts commas between the ticks of one answer, and names may hold some. */
function namesIn(book: Book, typed: string, key: string, kind: FormAnswer['kind']): readonly string[] {
  const question = questionsOf(kind).find((one) => one.key === key);
  const to = question?.column.to ?? [];
  return splitValues(typed, (part) => book.resolve(to, part).kind === 'one');
}

/** The fields of an answer; fails for the first that is missing or that its column cannot hold. */
export function readFields(book: Book, answer: FormAnswer): Outcome<Fields> {
  const values = new Map<string, unknown>();
  const problems: Message[] = [];
  for (const { key, label, column, required } of questionsOf(answer.kind)) {
    const said = answer.said(key);
    if (said === '' && required && key !== 'name') problems.push(message(t.isEmpty, { field: label }));
    if (!['word', 'words', 'checkbox'].includes(column.type)) continue;
    const read = readCell(columnHere(book, column), said);
    problems.push(...read.problems);
    values.set(key, read.value);
  }
  if (answer.name === '' && answer.email === '') problems.unshift(message(t.nobody));
  const [problem] = problems;
  if (problem) return failure(problem);
  return success({
    text: (key) => answer.said(key),
    word: (key) => String(values.get(key) ?? ''),
    words: (key) => (values.get(key) ?? []) as readonly string[],
    ticked: (key) => values.get(key) === true,
    names: (key) => namesIn(book, answer.said(key), key, answer.kind),
  });
}
