// What somebody chose once for a heading or for an unknown word of a list, so that it is not asked of the next one.
import type { Context } from '../../workbook/command/types';
import type { Choices, Known } from '../../workbook/list-reading/list-reading';
import { columnKey, type ListOfSheet } from '../../workbook/list-reading/read-list';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { settingMeanings } from '../../words/workbook/settings';

/** The setting that keeps it, a line each: `word level apoya = informed`. */
const KNOWN = 'lists.known';
const EQUALS = ' = ';
/** A cell has room for some thousand of them; the oldest go first. */
const MOST_KEPT = 300;

/** What is known from lists before. */
export function knownWords({ setting }: Pick<Context, 'setting'>): Known {
  const lines = setting(KNOWN)
    .split('\n')
    .map((line) => [line, line.lastIndexOf(EQUALS)] as const);
  return new Map(
    lines.flatMap(([line, at]) => (at > 0 ? [[line.slice(0, at), line.slice(at + EQUALS.length)]] : [])),
  );
}

/** What was chosen for this list by somebody, and not only proposed. */
function chosenNow({ kind, columns, questions }: ListOfSheet, choices: Choices): Known {
  const headings = columns.flatMap(({ at, heading }): [string, string][] => {
    const means = choices.columns?.[String(at)];
    return means === undefined || heading === '' ? [] : [[columnKey(kind, heading), means]];
  });
  const words = questions.flatMap(({ key, about }): [string, string][] => {
    const answer = choices.answers?.[key] ?? '';
    return about === 'word' && answer !== '' ? [[key, answer]] : [];
  });
  return new Map([...headings, ...words]);
}

/** Keeps what was chosen; nothing where it is known already. */
export function keepKnown(
  book: Book,
  list: ListOfSheet,
  choices: Choices,
  context: Context,
): readonly Edit[] {
  const before = knownWords(context);
  const now = [...chosenNow(list, choices)].filter(([key, means]) => before.get(key) !== means);
  if (now.length === 0) return [];
  const kept = [...new Map([...before, ...now])].slice(-MOST_KEPT);
  const value = kept.map((one) => one.join(EQUALS)).join('\n');
  const row = book.rows('SET').find(({ key }) => key === KNOWN);
  if (row) return [updateRow('SET', row.id, { value })];
  const meaning = settingMeanings[KNOWN][context.bookLanguage];
  return [insertRow('SET', context.newId('SET'), { key: KNOWN, value, meaning })];
}
