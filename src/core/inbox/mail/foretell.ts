// The first mail that a command would send, as it would go out, for whoever looks before it does.
import type { Context, ForetoldMail } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { bookInProgress } from '../../workbook/records/book-in-progress';
import type { Edit } from '../../workbook/records/edits';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { textReads } from './plan-send';
import { renderMail } from './render-mail';

type Written = Exclude<Edit, { readonly kind: 'delete' }>;

const isQueued = (edit: Edit): edit is Written =>
  edit.sheet === 'OBX' && edit.kind !== 'delete' && edit.values['state'] === 'waiting';

/** The first of them that goes to somebody else than who looks, since one's own asks nothing. */
function firstMail(edits: readonly Edit[], { actor }: Pick<Context, 'actor'>): Written | undefined {
  const queued = edits.filter(isQueued);
  return queued.find(({ values }) => values['to'] !== actor.person) ?? queued[0];
}

/** What the text of the first mail among the edits is made from; nothing where they send none. */
export function foretoldReads(
  book: Book,
  edits: readonly Edit[],
  context: Pick<Context, 'actor' | 'brought'>,
): readonly SheetId[] {
  const first = firstMail(edits, context);
  if (!first) return [];
  const template = first.values['template'] ?? book.find('OBX', first.id)?.template;
  return textReads([{ template: String(template) }], context);
}

/** Of a book that has the sheets of `foretoldReads`; undefined where nothing is sent, or it could not be made. */
export function foretoldMail(book: Book, edits: readonly Edit[], context: Context): ForetoldMail | undefined {
  const first = firstMail(edits, context);
  if (!first) return undefined;
  const coming = bookInProgress(book);
  coming.add(edits);
  const row = coming.book.find('OBX', first.id);
  const mail = row && renderMail(row, coming.book, context);
  if (!row || !mail?.ok) return undefined;
  const { to, subject, body } = mail.value;
  return { name: row.to === '' ? to : coming.book.labelOf('MEM', row.to), subject, body };
}
