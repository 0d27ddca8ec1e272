// The actor: the row in People with the account's address, and the roles of that person.
import { addressKey } from '../../base/text/fold';
import type { Book } from './book';
import type { RowOf } from './rows';

/** Who may run a command; each includes those after it. 'anyone' is every editor, also with no row in People. */
export type Audience = 'anyone' | 'member' | 'co-chair' | 'coordinator';

export interface Actor {
  readonly email: string;
  /** Id of the actor's row in People, '' for a newcomer. */
  readonly person: string;
  readonly isCoordinator: boolean;
  /** Ids of the workgroups that the actor co-chairs, and of the break-outs of these. */
  readonly coChairs: readonly string[];
}

function rolesOf(book: Book, row: RowOf<'MEM'> | undefined): Omit<Actor, 'email'> {
  if (!row || row.status === 'left') return { person: '', isCoordinator: false, coChairs: [] };
  const groups = book.rows('WG');
  const own = groups.filter((group) => [group.coChair1, group.coChair2].includes(row.id)).map(({ id }) => id);
  const breakOuts = groups.filter(({ parent }) => own.includes(parent)).map(({ id }) => id);
  return { person: row.id, isCoordinator: row.coordinator, coChairs: [...new Set([...own, ...breakOuts])] };
}

/** The actor with this address; needs MEM and WG in the book. An address that stands twice counts for its first row. */
export function actorOf(book: Book, email: string): Actor {
  const address = addressKey(email);
  const row = address === '' ? undefined : book.rows('MEM').find((one) => addressKey(one.email) === address);
  return { email, ...rolesOf(book, row) };
}

/** A person of the list as the workbook would know them if they asked themselves. */
export function actorOfPerson(book: Book, person: string): Actor {
  const row = book.find('MEM', person);
  return { email: row?.email ?? '', ...rolesOf(book, row) };
}

/** Whether anybody who has not left is a coordinator. */
export const hasCoordinator = (book: Book): boolean =>
  book.rows('MEM').some(({ coordinator, status }) => coordinator && status !== 'left');
