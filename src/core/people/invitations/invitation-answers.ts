// What others answered to an invitation, for who is invited too and for who invites: names of those who come. Who is
// reached through the coordinator only is counted, not named.
import { message, type Message } from '../../base/messages/text';
import type { Actor } from '../../workbook/records/people-roles';
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { RowOf } from '../../workbook/records/rows';
import { answerOf } from '../meetings/asked-day';
import * as whoComesText from '../../words/people/invitations/who-comes';

const MOST_NAMES = 8;

/** Whether the reader may see who else comes: who is invited, and the workgroup that invites. */
const maySee = (book: Book, { id, workgroup }: RowOf<'MTG'>, reader: Actor): boolean =>
  mayAct('see who comes to a meeting', reader, {
    people: book.rows('INV').flatMap(({ meeting, person }) => (meeting === id ? person : [])),
    groups: workgroup === '' ? [] : [workgroup],
  });

/** Who comes besides the person; undefined where the reader may not see it, or nobody said yes. */
export function attendeeNames(
  book: Book,
  meeting: RowOf<'MTG'>,
  person: string,
  reader: Actor,
): Message | undefined {
  if (!maySee(book, meeting, reader)) return undefined;
  const coming = new Set(
    book
      .rows('INV')
      .flatMap((row) => (row.meeting === meeting.id && answerOf(row, meeting) === 'yes' ? row.person : [])),
  );
  const others = [...coming].filter((id) => id !== '' && id !== person);
  if (others.length === 0) return undefined;
  const named = others
    .filter((id) => book.find('MEM', id)?.mail !== 'coordinator')
    .map((id) => book.labelOf('MEM', id))
    .slice(0, MOST_NAMES);
  const more = others.length - named.length;
  const names = named.join(', ');
  if (named.length === 0) return message(whoComesText.comeUnnamed, { count: more });
  return more > 0
    ? message(whoComesText.comeAndMore, { names, count: more })
    : message(whoComesText.come, { names });
}
