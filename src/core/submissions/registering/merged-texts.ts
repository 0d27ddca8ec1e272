// What stands against withdrawing a joint text: those that were merged into it would go with it, and nobody sees them any more.
import { quoted } from '../../base/messages/quoted';
import { message, textBy, type Message, type Text } from '../../base/messages/text';
import type { RowChange } from '../../workbook/command/types';
import type { Book, WorkbookFinding } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import * as registeringText from '../../words/submissions/registering';
import * as titles from '../../words/workbook/menu';

type Submission = RowOf<'SUB'>;

/** The submissions that a joint one takes the place of. */
export const mergedInto = (book: Book, joint: string): readonly Submission[] =>
  joint === ''
    ? []
    : book.rows('SUB').filter((row) => row.mergedInto === joint && row.status !== 'withdrawn');

/** Their titles, each with its workgroup. */
export const titlesOf = (book: Book, rows: readonly Submission[]): Text =>
  textBy((language) =>
    rows
      .map(({ title, workgroup }) => {
        const name = quoted(title, language);
        return workgroup === '' ? name : `${name} (${book.labelOf('WG', workgroup)})`;
      })
      .join(', '),
  );

/** Why a form does not withdraw it. */
export function mergedRefusal(book: Book, { sheet, row, changes }: RowChange): Message | undefined {
  if (sheet !== 'SUB' || changes['status'] !== 'withdrawn' || row['status'] === 'withdrawn') return undefined;
  const { id, title } = row as unknown as Submission;
  const rows = mergedInto(book, id);
  if (rows.length === 0) return undefined;
  const values = { title, titles: titlesOf(book, rows), panel: titles.overlaps };
  return message(registeringText.withdrawsMerged, values);
}

const GIVES_WAY = { 'endorse-first': 'second', 'endorse-second': 'first' } as const;

/** Whether it was agreed that the text gives way to another one, which it endorses. */
const gaveWay = (book: Book, id: string): boolean =>
  book.rows('OVL').some((row) => {
    const side = (GIVES_WAY as Partial<Record<string, 'first' | 'second'>>)[row.decision];
    return side !== undefined && row[side] === id;
  });

/** Each joint text that was withdrawn in a cell, with what went along. */
export const mergedTrouble = (book: Book): readonly WorkbookFinding[] =>
  book.rows('SUB').flatMap(({ id, title, status, rowNumber }): WorkbookFinding[] => {
    const rows = status === 'withdrawn' && !gaveWay(book, id) ? mergedInto(book, id) : [];
    if (rows.length === 0) return [];
    const values = { title, titles: titlesOf(book, rows), panel: titles.overlaps };
    const words = message(registeringText.mergedWithdrawn, values);
    return [{ sheet: 'SUB', rowNumber, id, column: 'status', message: words, mended: false }];
  });
