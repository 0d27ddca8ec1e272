// The mails on what a meeting came to: whom they concern, and what is queued.
import { textHash } from '../../base/text/text-hash';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { deleteRow, insertRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { concernedBy } from '../joining/memberships';
import { mailObstacle } from '../joining/mail-permission';
import { notesWithSender } from '../letters/from-whom';
import type { Closing } from './closing-edits';
import { invitationsTo } from './ended';
import type { Minutes } from './minutes-letter';
import type { CloseMeetingInput } from './read-closing';

/** Whom the mail concerns: who was invited or came; for the group also those who are only kept informed. */
export function concerned(
  book: Book,
  { facts: { row }, attended = [] }: Closing,
  send: CloseMeetingInput['send'],
) {
  if (send === undefined || send === 'nobody') return [];
  const invited = invitationsTo(book, row.id).map(({ person }) => person);
  const groups = [row.workgroup, ...row.withWorkgroups].filter((id) => id !== '');
  const group = send === 'group' ? concernedBy(book, groups, true) : [];
  return [...new Set([...invited, ...attended, ...group])];
}

/** The same words go to nobody twice; other words do. */
export function mailsFor(book: Book, told: Minutes, people: readonly string[]) {
  const { row } = told.facts;
  const words = JSON.stringify([told.decisions, told.minutes, told.tasks, told.next?.row.start ?? '']);
  const keyOf = (person: string): string => [row.id, person, 'minutes', textHash(words)].join(':');
  const sent = new Set(book.rows('OBX').map(({ key }) => key));
  const reasons = people.map((person) => ({ person, reason: mailObstacle(book.find('MEM', person)) }));
  return {
    mails: reasons
      .filter(({ person, reason }) => reason === undefined && !sent.has(keyOf(person)))
      .map(({ person }) => ({ person, key: keyOf(person) })),
    otherwise: reasons.flatMap(({ person, reason }) =>
      reason === undefined || reason === 'left' ? [] : [{ person, reason }],
    ),
  };
}

type Mails = ReturnType<typeof mailsFor>['mails'];

/** Mails on the meeting that wait still to the same people: they would say what the new ones say. */
const superseded = (book: Book, meeting: string, mails: Mails): readonly RowOf<'OBX'>[] =>
  book
    .rows('OBX')
    .filter((row) => row.template === 'minutes' && row.record === meeting && row.state === 'waiting')
    .filter((row) => mails.some(({ person }) => person === row.to));

export const minutesMailEdits = (
  book: Book,
  meeting: string,
  mails: Mails,
  context: Context,
): readonly Edit[] => {
  const gone = superseded(book, meeting, mails);
  const writtenTo = (person: string): string =>
    gone.flatMap(({ to, notes }) => (to === person ? [notes] : [])).join('\n');
  return [
    ...gone.map(({ id }) => deleteRow('OBX', id)),
    ...mails.map(({ person, key }) =>
      insertRow('OBX', context.newId('OBX'), {
        ...{ key, to: person, template: 'minutes', record: meeting, state: 'waiting', attempts: 0 },
        address: book.find('MEM', person)?.email.trim() ?? '',
        notes: notesWithSender(writtenTo(person), book, context),
      }),
    ),
  ];
};
