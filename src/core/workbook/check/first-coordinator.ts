// A workbook without a coordinator takes the first person who sets it up.
import type { Context } from '../command/types';
import type { Book } from '../records/book';
import type { Edit } from '../records/edits';
import { insertRow, updateRow } from '../records/edits';
import { hasCoordinator } from '../records/people-roles';
import { isEmail } from '../../base/dates/formats';

/** A name made of the part of an address before the `@`: `ana.ruiz+upr@example.org` gives `Ana Ruiz`. */
export const nameFromEmail = (email: string): string =>
  (email.split('@')[0] ?? '')
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

export interface FirstCoordinator {
  readonly kind: 'refused' | 'none' | 'new';
  /** Id of the new coordinator, '' when nobody becomes one. */
  readonly person: string;
  readonly edits: readonly Edit[];
}

/**
 * While there is no coordinator, the actor becomes one: their row in People is ticked, or made with a name from
 * their address. Afterwards everybody but coordinators is refused.
 */
export function firstCoordinator(book: Book, timeZone: string, context: Context): FirstCoordinator {
  const { actor } = context;
  if (hasCoordinator(book)) return { kind: actor.isCoordinator ? 'none' : 'refused', person: '', edits: [] };
  const row = actor.person === '' ? undefined : book.find('MEM', actor.person);
  if (row) return { kind: 'new', person: row.id, edits: [updateRow('MEM', row.id, { coordinator: true })] };
  if (!isEmail(actor.email)) return { kind: 'none', person: '', edits: [] };
  const id = context.newId('MEM');
  const values = {
    name: nameFromEmail(actor.email) || actor.email,
    email: actor.email,
    languages: [context.language],
    timeZone: timeZone.trim(),
    coordinator: true,
    mail: 'each',
    status: 'active',
  };
  return { kind: 'new', person: id, edits: [insertRow('MEM', id, values)] };
}

/** Set-up makes the first coordinator before it is known where the coalition is; the first cycle says so. */
export function ownZone(book: Book, timeZone: string, { actor }: Context): readonly Edit[] {
  const row = actor.person === '' ? undefined : book.find('MEM', actor.person);
  return row?.timeZone.trim() === '' ? [updateRow('MEM', row.id, { timeZone })] : [];
}
