// Whose word is given: an organization's by somebody of theirs, a person's by themselves, anybody's by a coordinator who
// passes it on.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { membershipsOf } from '../../people/joining/memberships';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import { isAmong, mayAct, mayAddRow, whoMayAdd } from '../../workbook/rights/rights';
import { whoInWords } from '../../workbook/rights/rights-in-words';
import * as t from '../../words/submissions/endorsing';

const MOST_NAME = 500;
export const aName = z.string().check(z.maxLength(MOST_NAME));

/** The fields by which a word is told apart from those of others. */
export const whoFields = {
  /** Id or title. */
  submission: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)),
  /** Id or name; without one and without a person, one's own only organization, else oneself. */
  organization: z.optional(aName),
  /** Id or name of a person who signs for themselves. */
  person: z.optional(aName),
  /** Whose word a coordinator passes on. */
  for: z.optional(aName),
};
export const whoInput = z.object(whoFields);
export type WhoInput = z.infer<typeof whoInput>;

export interface SignerNames {
  readonly submission: RowOf<'SUB'>;
  /** Ids; one of them is ''. */
  readonly organization: string;
  readonly person: string;
  /** Who gives the word: the actor, or the person for whom they pass it on; '' where a coordinator names nobody. */
  readonly saidBy: string;
}

/** A submission of this cycle that is not withdrawn or merged into another. */
export function submissionMeant(book: Book, typed: string): Outcome<RowOf<'SUB'>> {
  const id = resolveLink(book, ['SUB'], typed);
  if (!id.ok) return id;
  const row = book.find('SUB', id.value);
  if (!row) return failure(message(t.notFound));
  return isActiveThisCycle(row) ? success(row) : failure(message(t.notUnderWay, { title: row.title }));
}

type Signer = Pick<SignerNames, 'organization' | 'person'>;

function named(book: Book, input: WhoInput): Outcome<Signer> {
  const organization = resolveLink(book, ['ORG'], input.organization ?? '');
  if (!organization.ok) return organization;
  if (organization.value !== '') return success({ organization: organization.value, person: '' });
  const person = resolveLink(book, ['MEM'], input.person ?? '');
  return person.ok ? success({ organization: '', person: person.value }) : person;
}

/** The organizations for which somebody may sign. */
export const organizationsOf = (book: Book, person: string): readonly string[] =>
  person === '' ? [] : membershipsOf(book, person, []).organizations;

function usual(book: Book, saidBy: string): Outcome<Signer> {
  const [only = '', ...more] = organizationsOf(book, saidBy);
  if (more.length > 0) return failure(message(t.whichOrganization));
  return success(only === '' ? { organization: '', person: saidBy } : { organization: only, person: '' });
}

interface Word extends Signer {
  readonly submission: RowOf<'SUB'>;
  /** Whether the word is passed on for somebody else. */
  readonly isPassedOn: boolean;
}

/** Why the actor may not give this word. */
function refusal(
  book: Book,
  { submission, organization, person, isPassedOn }: Word,
  actor: Actor,
): Message | undefined {
  const values = { submission: submission.id, organization, person };
  if (!mayAddRow(book, 'END', values, actor) || (isPassedOn && !mayAct('pass on an endorsement', actor)))
    return message(t.notYours, { who: whoInWords(book, whoMayAdd(book, 'END', values)) });
  const isLead = organization !== '' && organization === submission.leadOrganization;
  return isLead ? message(t.ownText, { title: submission.title }) : undefined;
}

/** Who signs: as it was given, else as is usual for the speaker. */
function signerOf(book: Book, input: WhoInput, saidBy: string): Outcome<Signer> {
  const given = named(book, input);
  if (!given.ok) return given;
  return given.value.organization !== '' || given.value.person !== '' ? given : usual(book, saidBy);
}

/** Fails where it is not the actor's to say, and where a text would be signed by the organization that it is of. */
export function signersMeant(book: Book, input: WhoInput, { actor }: Context): Outcome<SignerNames> {
  const submission = submissionMeant(book, input.submission);
  if (!submission.ok) return submission;
  const speaker = resolveLink(book, ['MEM'], input.for ?? '');
  if (!speaker.ok) return speaker;
  const saidBy = speaker.value || actor.person;
  const signer = signerOf(book, input, saidBy);
  if (!signer.ok) return signer;
  const word = { submission: submission.value, ...signer.value, isPassedOn: saidBy !== actor.person };
  const problem = refusal(book, word, actor);
  if (problem) return failure(problem);
  const values = { submission: submission.value.id, ...signer.value };
  const isOwnWord = isAmong(whoMayAdd(book, 'END', values), { ...actor, isCoordinator: false });
  return success({
    submission: submission.value,
    ...signer.value,
    saidBy: isOwnWord || word.isPassedOn ? saidBy : '',
  });
}
