// Puts a letter to people of workgroups into the Outbox: each gets it once, its text stands there once.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { mailObstacle, type NoMailReason } from '../joining/mail-permission';
import { notesWithSender } from '../letters/from-whom';
import { letterAsNote, type OutboxLetter } from './outbox-letter';

/** A person by id, or the address of a mailing list. */
export interface Addressee {
  readonly person: string;
  readonly list: string;
}

export interface GroupMail {
  readonly template: 'letter' | 'ask-role' | 'hand-over';
  /** Begins the key of each mail: nobody gets two with the same. */
  readonly key: string;
  readonly letter: OutboxLetter;
}

export interface QueuedLetters {
  readonly edits: readonly Edit[];
  /** Who gets a mail now. */
  readonly mails: readonly Addressee[];
  /** Who has it already, or for whom it waits. */
  readonly before: readonly Addressee[];
  readonly otherwise: readonly { readonly person: string; readonly reason: NoMailReason }[];
}

const keyOf = ({ key }: GroupMail, { person, list }: Addressee): string => `${key}:${person || list}`;

/** Reads OBX and MEM. */
export function queueGroupMail(
  book: Book,
  mail: GroupMail,
  to: readonly Addressee[],
  context: Context,
): QueuedLetters {
  const known = new Map(book.rows('OBX').map((row) => [row.key, row]));
  const reasonOf = ({ person }: Addressee): NoMailReason | undefined =>
    person === '' ? undefined : mailObstacle(book.find('MEM', person));
  const otherwise = to.flatMap((one) => {
    const reason = reasonOf(one);
    return reason ? [{ person: one.person, reason }] : [];
  });
  const reached = to.filter((one) => reasonOf(one) === undefined);
  const hasIt = (one: Addressee): boolean => {
    const row = known.get(keyOf(mail, one));
    return row !== undefined && row.state !== 'failed';
  };
  const mails = reached.filter((one) => !hasIt(one));
  const ids = mails.map((one) => known.get(keyOf(mail, one))?.id ?? context.newId('OBX'));
  const [holder = ''] = ids;
  const edits = mails.map((one, at): Edit => {
    const id = ids[at] ?? '';
    const own = notesWithSender('', book, context);
    const values = {
      address: one.list || (book.find('MEM', one.person)?.email.trim() ?? ''),
      ...{ record: holder, state: 'waiting', run: '', problem: '' },
      notes: id === holder ? [own, letterAsNote(mail.letter)].filter(Boolean).join('\n') : own,
    };
    return known.has(keyOf(mail, one))
      ? updateRow('OBX', id, values)
      : insertRow('OBX', id, {
          ...{ ...values, key: keyOf(mail, one), to: one.person, template: mail.template, attempts: 0 },
        });
  });
  return { edits, mails, before: reached.filter(hasIt), otherwise };
}
