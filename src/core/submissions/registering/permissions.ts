// Who may register for somebody else, change a submission and build its document, by the table of rights.
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { mayAddRow, mayChangeRow } from '../../workbook/rights/rights';

/** Coordinators, and co-chairs in their workgroup, act for a person. */
export const mayActFor = (book: Book, actor: Actor, person: string, workgroup: string): boolean =>
  mayAddRow(book, 'SUB', { authors: person, workgroup }, actor);

/** Authors, co-chairs of its workgroup and coordinators change a submission. */
export const mayChange = (book: Book, actor: Actor, submission: RowOf<'SUB'>): boolean =>
  mayChangeRow(book, 'SUB', submission, actor);

/** Its authors, the co-chairs of its workgroups, and coordinators. */
export const mayBuild = (book: Book, submission: RowOf<'SUB'>, actor: Actor): boolean =>
  mayChangeRow(book, 'TXT', { submission: submission.id }, actor);
