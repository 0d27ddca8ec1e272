// What stands against a link from a translation to its original: it leads to itself, or round in a circle.
import { quoted } from '../../base/messages/quoted';
import { message, textBy, type Message } from '../../base/messages/text';
import type { RowChange } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import { chainOf, goesRound } from '../../workbook/records/translations';
import * as registeringText from '../../words/submissions/registering';

const titleOf = (book: Book, id: string): string => book.find('SUB', id)?.title || book.labelOf('SUB', id);

function problemWith(book: Book, chain: readonly string[]): Message | undefined {
  if (!goesRound(chain)) return undefined;
  const [id = '', next = ''] = chain;
  const title = titleOf(book, id);
  if (next === id) return message(registeringText.translationOfItself, { title });
  return message(registeringText.translationsGoRound, {
    titles: textBy((language) => chain.map((one) => quoted(titleOf(book, one), language)).join(' → ')),
  });
}

/** Why a form does not take it. */
export function translationRefusal(book: Book, { sheet, row, changes }: RowChange): Message | undefined {
  const [id, wanted] = [row['id'], changes['translationOf']];
  if (sheet !== 'SUB' || typeof id !== 'string' || typeof wanted !== 'string') return undefined;
  return problemWith(book, chainOf(book, { id, translationOf: wanted }));
}

/** Each such link that was typed into a cell. */
export const translationTrouble = (book: Book): readonly WorkbookFinding[] =>
  book.rows('SUB').flatMap((row): WorkbookFinding[] => {
    const words = problemWith(book, chainOf(book, row));
    const { id, rowNumber } = row;
    return words
      ? [{ sheet: 'SUB', rowNumber, id, column: 'translationOf', message: words, mended: false }]
      : [];
  });
