// Issues with their parts as panels show them: names instead of ids, words instead of keys.
import type { Named } from '../../workbook/records/rows';
import type { ShownPart } from './calls';
import type { Actor } from '../../workbook/records/people-roles';
import { issueName } from '../../workbook/records/issue-name';
import { coChairsOf } from '../../people/joining/memberships';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { coverageParts, wordText } from '../../base/vocabulary/words';
import type { IssuePart } from './parts';

/** The issue with its name in the reader's language; its id where no row has it. */
export const namedIssue = (book: Book, issue: string, language: Language): Named => ({
  id: issue,
  name: issueName(book.find('ISS', issue), language) || issue,
});

/** The workgroup with its label; its id where no row has it. */
export const namedWorkgroup = (book: Book, id: string): Named => ({ id, name: book.labelOf('WG', id) });

/** Coordinators act for every workgroup, co-chairs for theirs. */
export const mayActFor = (actor: Actor, workgroup: string): boolean =>
  actor.isCoordinator || actor.coChairs.includes(workgroup);

/** Whom to ask about the part: its person, else who co-chairs the workgroup. */
export const askedFor = (book: Book, { person, workgroup }: IssuePart): readonly string[] =>
  (person === '' ? coChairsOf(book.find('WG', workgroup)) : [person]).map((id) => book.labelOf('MEM', id));

/** One part with names, in the reader's language. */
export function shownPart(book: Book, part: IssuePart, actor: Actor, language: Language): ShownPart {
  const { workgroup, person, angle, since } = part;
  return {
    workgroup: namedWorkgroup(book, workgroup),
    part: part.part,
    partText: wordText(coverageParts, part.part)[language],
    angle,
    person: { id: person, name: person && book.labelOf('MEM', person) },
    ask: askedFor(book, part),
    since,
    mayAct: mayActFor(actor, workgroup),
  };
}
