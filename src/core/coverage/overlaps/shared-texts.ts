// Text that may stand in several submissions without being an overlap.
import { foldedText } from '../../language/reading/words';
import { LANGUAGES, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { documentPrompts } from '../../words/submissions/documents/document';
import { documentWords } from '../../words/submissions/documents/document';

/** Settings whose key starts like this hold one text each: `shared.text.1`. */
export const SHARED_TEXT_KEY = 'shared.text.';

export const sharedTextsReads = ['SET', 'REC', 'ORG'] as const;

/** The rows of Settings that hold a text which the coalition lets all submissions use. */
export const sharedTextRows = (book: Book): readonly RowOf<'SET'>[] =>
  book.rows('SET').filter(({ key, value }) => key.startsWith(SHARED_TEXT_KEY) && value.trim() !== '');

/** The row that holds the same words; undefined when there is none. */
export const sharedTextRow = (book: Book, text: string): RowOf<'SET'> | undefined =>
  sharedTextRows(book).find(({ value }) => foldedText(value) === foldedText(text));

/** The key for one more text. */
export function nextSharedTextKey(book: Book): string {
  const numbers = book
    .rows('SET')
    .filter(({ key }) => key.startsWith(SHARED_TEXT_KEY))
    .map(({ key }) => Number(key.slice(SHARED_TEXT_KEY.length)) || 0);
  return `${SHARED_TEXT_KEY}${Math.max(0, ...numbers) + 1}`;
}

/** The words of the document template; what is filled in parts them. */
const templateWords = (words: Readonly<Record<string, Text>>): string[] =>
  Object.values(words).flatMap((text) =>
    LANGUAGES.flatMap((language) => text[language].split(/\{[^}]*\}/).map((part) => part.trim())),
  );

/**
 * Texts that do not count when submissions are compared: what the coalition put in Settings, the template's own
 * words, recommendations of earlier reviews, and how organizations present themselves.
 */
export function ignoredTexts(book: Book): string[] {
  const texts = [
    ...sharedTextRows(book).map(({ value }) => value),
    ...templateWords(documentWords),
    ...templateWords(documentPrompts),
    ...book.rows('REC').map(({ text }) => text),
    ...book.rows('ORG').map(({ about }) => about),
  ];
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}
