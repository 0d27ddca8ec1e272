// The rule of 'already-listed': what somebody types into the form to join that may be on the list already.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { defineCommand } from '../../workbook/command/define-command';
import { reasonsInWords } from '../../workbook/duplicates/reasons';
import { organizationsLike, peopleLike, type ListedMatch } from './already-listed';
import { personByEmail } from './find-person';
import * as joiningText from '../../words/people/joining';

const typed = z.string().check(z.trim(), z.maxLength(300));

const alreadyListedInput = z.object({
  /** Of somebody who is not on the list; '' for nobody. */
  name: typed,
  /** Id or name; '' for none. */
  organization: typed,
  /** Of somebody else; one's own is the account's. */
  email: z.optional(typed),
});
export type AlreadyListedInput = z.infer<typeof alreadyListedInput>;

export interface AlreadyListed {
  readonly id: string;
  readonly name: string;
  /** The organization of a person, the acronym of an organization. */
  readonly detail: string;
  /** In a phrase. */
  readonly reasons: string;
}

export interface AlreadyListedResult {
  readonly people: readonly AlreadyListed[];
  readonly organizations: readonly AlreadyListed[];
}

const MOST = 3;

function shown<Row extends { readonly id: string; readonly name: string }>(
  found: readonly ListedMatch<Row>[],
  detailOf: (row: Row) => string,
  { language }: Context,
): readonly AlreadyListed[] {
  return found.slice(0, MOST).map(({ row, reasons }) => ({
    ...{ id: row.id, name: row.name, detail: detailOf(row) },
    reasons: reasonsInWords(reasons)[language],
  }));
}

/** A name that is on the list as it is typed needs no question. */
const newOrganization = (book: Book, organization: string): string =>
  organization === '' || book.resolve(['ORG'], organization).kind !== 'none' ? '' : organization;

function planAlreadyListed(
  book: Book,
  { name, organization, email = '' }: AlreadyListedInput,
  context: Context,
): Outcome<Plan<AlreadyListedResult>> {
  const { actor } = context;
  const isNew = newOrganization(book, organization) !== '';
  const organizations = isNew ? organizationsLike(book, organization) : [];
  const resolved = book.resolve(['ORG'], organization);
  const id = resolved.kind === 'one' ? resolved.id : (organizations[0]?.row.id ?? '');
  // What an address belongs to is for those who see all rows anyway.
  const entered = { name, organization: id, email: actor.person === '' ? '' : email };
  const own = personByEmail(book, actor.email)?.id;
  const people = name === '' ? [] : peopleLike(book, entered, actor).filter(({ row }) => row.id !== own);
  const result: AlreadyListedResult = {
    people: shown(people, (row) => row.organization && book.labelOf('ORG', row.organization), context),
    organizations: shown(organizations, ({ acronym }) => acronym, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** What may be on the list already of what a form to join says. */
export const alreadyListed = defineCommand({
  name: 'already-listed',
  title: joiningText.alreadyListedTitle,
  audience: 'anyone',
  pace: 'query',
  input: alreadyListedInput,
  reads: ['MEM', 'ORG'],
  plan: planAlreadyListed,
});
