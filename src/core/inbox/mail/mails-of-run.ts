// The mails that a sending run has taken up, ready to go out.
import type { Context } from '../../workbook/command/types';
import { digestReader } from '../weekly-summary/items';
import type { Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { takenUpBy } from '../../people/letters/outbox';
import { renderMail, type RenderedMail } from './render-mail';

export interface MailOfRun {
  /** Of the Outbox row. */
  readonly id: string;
  readonly key: string;
  /** The mail, or why it should not go out. */
  readonly mail: Outcome<RenderedMail>;
}

/** The mails of the run in the order of sending, each made from what the workbook holds now. */
export function mailsOfRun(book: Book, run: string, context: Context): readonly MailOfRun[] {
  const rows = takenUpBy(book.rows('OBX'), run);
  const itemsOf = rows.some(({ template }) => template === 'digest')
    ? digestReader(book, context)
    : undefined;
  return rows.map((row) => ({ id: row.id, key: row.key, mail: renderMail(row, book, context, itemsOf) }));
}
