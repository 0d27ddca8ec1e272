// Finds the row of the person whom a form is about: one's own by the account's address, or somebody else's, never
// overwritten silently.
import type { JoinInput } from './join-input';
import type { Context } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { mayChangeField } from '../../workbook/rights/rights';
import { peopleLike } from './already-listed';
import { isEmail } from '../../base/dates/formats';
import { addressKey, foldText } from '../../base/text/fold';
import * as registeringText from '../../words/submissions/registering';
import * as joiningText from '../../words/people/joining';

type Person = RowOf<'MEM'>;

export interface WhoIsMeant {
  /** Undefined for somebody who is not in the list. */
  readonly row: Person | undefined;
  readonly isSelf: boolean;
  /** The address to write; '' to leave what is there. */
  readonly email: string;
  /** Rows that may be the same person. */
  readonly possibleSame: readonly Person[];
}

/** The person with this address; the first, when it stands twice. */
export const personByEmail = (book: Book, email: string): Person | undefined => {
  const address = addressKey(email);
  return address === '' ? undefined : book.rows('MEM').find((row) => addressKey(row.email) === address);
};

const namesakes = (book: Book, name: string): readonly Person[] => {
  const folded = foldText(name);
  return book.rows('MEM').filter((row) => foldText(row.name) === folded);
};

const likely = (
  book: Book,
  entered: Parameters<typeof peopleLike>[1],
  { actor }: Context,
): readonly Person[] => peopleLike(book, entered, actor).map(({ row }) => row);

function self(book: Book, input: JoinInput, organization: string, context: Context): WhoIsMeant {
  const { email } = context.actor;
  const row = personByEmail(book, email);
  // Anybody can type any name, so a row is only pointed out: many are listed with the address of their organization
  // and come with one of their own.
  const possibleSame = row ? [] : likely(book, { ...input, email: '', organization }, context);
  return { row, isSelf: true, email: row ? '' : email, possibleSame };
}

/** The row that `for` names; undefined when it names nobody and the address or its absence is given instead. */
function named(book: Book, input: JoinInput): Outcome<Person | undefined> {
  const typed = (input.for ?? '').trim();
  if (typed === '') return success(undefined);
  const found = book.resolve(['MEM'], typed);
  if (found.kind === 'one') return success(book.find('MEM', found.id));
  if (found.kind === 'several') return failure(message(registeringText.severalNames, { name: typed }));
  return (input.email ?? '') !== '' || input.withoutAddress
    ? success(undefined)
    : failure(message(joiningText.needsAddress, { name: typed }));
}

/** Somebody else by name and organization. A row with another address than the one given stays untouched. */
function byName(
  book: Book,
  input: JoinInput,
  organization: string,
  email: string,
  context: Context,
): Outcome<WhoIsMeant> {
  const same = namesakes(book, input.name).filter((row) => row.organization === organization);
  const fitting = email === '' ? same : same.filter((row) => row.email === '');
  if (fitting.length > 1) return failure(message(joiningText.severalPeople, { name: input.name }));
  const row = fitting[0];
  const possibleSame = row ? [] : likely(book, { ...input, email, organization }, context);
  return success({ row, isSelf: false, email, possibleSame });
}

function other(book: Book, input: JoinInput, organization: string, context: Context): Outcome<WhoIsMeant> {
  const email = input.withoutAddress ? '' : (input.email ?? '');
  if (email !== '' && !isEmail(email)) return failure(message(joiningText.badEmail, { email }));
  const meant = named(book, input);
  if (!meant.ok) return meant;
  const owner = personByEmail(book, email);
  const row = meant.value ?? owner;
  if (!row) return byName(book, input, organization, email, context);
  if (owner && owner.id !== row.id)
    return failure(message(joiningText.emailTaken, { email, name: book.labelOf('MEM', owner.id) }));
  const replaces = email !== '' && row.email !== '' && !owner;
  if (replaces && !mayChangeField(book, 'MEM', 'email', row, context.actor))
    return failure(message(joiningText.emailStays, { name: book.labelOf('MEM', row.id) }));
  return success({ row, isSelf: false, email: owner ? '' : email, possibleSame: [] });
}

/** Whether the form is about the account that sends it. */
function isOwn(book: Book, input: JoinInput, context: Context): boolean {
  const own = personByEmail(book, context.actor.email);
  const typed = (input.for ?? '').trim();
  if (typed !== '') {
    const found = book.resolve(['MEM'], typed);
    return own !== undefined && found.kind === 'one' && found.id === own.id;
  }
  if (input.withoutAddress) return false;
  return (input.email ?? '') === '' || addressKey(input.email ?? '') === addressKey(context.actor.email);
}

/**
 * Whom a form is about. Oneself is known by the account's address alone. Somebody else is found by id or name in
 * `for`, then by address, then by name and organization (`organization` is an id, '' for none).
 */
export function whoIsMeant(
  book: Book,
  input: JoinInput,
  organization: string,
  context: Context,
): Outcome<WhoIsMeant> {
  return isOwn(book, input, context)
    ? success(self(book, input, organization, context))
    : other(book, input, organization, context);
}
