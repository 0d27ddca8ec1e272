// Words that led to issues which somebody accepted, as far as the coalition's list does not have them: a person chooses
// which of them it learns.
import type { OfferedWords } from './calls';
import { createPhraseFinder } from '../../coverage/issue-suggestions/own-words';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { foldedWords } from '../../language/reading/words';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';

/** Words that led to an issue in one recommendation. */
export interface Led {
  readonly issue: string;
  readonly words: readonly string[];
}

const MOST_OFFERED = 8;
const SHORTEST = 3;
const MOST_IN_A_PHRASE = 5;

/** Whether a word is worth learning: not a number, not a sentence, and no issue's name yet. */
function isNew(book: Book, word: string): boolean {
  const parts = foldedWords(word);
  return (
    parts.some((part) => part.length >= SHORTEST && !/^\d+$/.test(part)) &&
    parts.length <= MOST_IN_A_PHRASE &&
    book.resolve(['ISS'], word).kind === 'none'
  );
}

/** Whether the issue's own words find this one already, in another form or as a part of it. */
function knownTo(book: Book, issue: string): (word: string) => boolean {
  const row = book.find('ISS', issue);
  const own = row ? [row.name, row.nameEs, row.nameFr, ...row.synonyms].filter((word) => word !== '') : [];
  const find = createPhraseFinder(own);
  return (word) => (['en', 'es', 'fr'] as const).some((language) => find(word, language).length > 0);
}

/** What can be learned, issue by issue, in the order in which the issues come; at most eight words for each. */
export function offeredWords(book: Book, led: readonly Led[], language: Language): readonly OfferedWords[] {
  const byIssue = new Map<string, Map<string, { word: string; rows: number }>>();
  for (const { issue, words } of led) {
    const known = byIssue.get(issue) ?? new Map<string, { word: string; rows: number }>();
    byIssue.set(issue, known);
    for (const word of words) {
      const entry = known.get(foldText(word)) ?? { word: word.trim(), rows: 0 };
      known.set(foldText(word), { ...entry, rows: entry.rows + 1 });
    }
  }
  return [...byIssue].flatMap(([issue, found]) => {
    const isKnown = knownTo(book, issue);
    const words = [...found.values()]
      .filter(({ word }) => isNew(book, word) && !isKnown(word))
      .sort((one, other) => other.rows - one.rows)
      .slice(0, MOST_OFFERED);
    return words.length > 0 ? [{ issue: namedIssue(book, issue, language), words }] : [];
  });
}

/** How many words are offered in all. */
export const countOffered = (offers: readonly OfferedWords[]): number =>
  offers.reduce((sum, { words }) => sum + words.length, 0);
