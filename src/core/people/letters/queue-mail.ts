// A mail that waits to be sent, made when it leaves: who gets it, of which kind, and the key by which nobody gets it twice.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { SomeValues } from '../../workbook/records/rows';
import { notesWithSender } from './from-whom';

interface Wanted {
  readonly key: string;
  /** Id of People. */
  readonly to: string;
  readonly template: string;
  /** What it is about, where the key alone does not say. */
  readonly about?: Pick<SomeValues<'OBX'>, 'record' | 'version'>;
}

/** Its row in the Outbox; one that could not go out, such as for a wrong address, is taken up again. Reads OBX and MEM. */
export function queueMail(book: Book, { key, to, template, about }: Wanted, context: Context): Edit {
  const address = book.find('MEM', to)?.email.trim() ?? '';
  const failed = book.rows('OBX').find((row) => row.key === key);
  const values = { address, state: 'waiting', notes: notesWithSender(failed?.notes ?? '', book, context) };
  return failed
    ? updateRow('OBX', failed.id, { ...values, run: '', problem: '' })
    : insertRow('OBX', context.newId('OBX'), { ...values, ...about, key, to, template, attempts: 0 });
}
