// Who decides how a change counts: co-chairs of the workgroups of a submission, by the table of rights.
import type { Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';
import type { RowOf } from '../../workbook/records/rows';
import { isAmong, whoMayChangeField, type Holders } from '../../workbook/rights/rights';
import { whoInWords } from '../../workbook/rights/rights-in-words';

const NOBODY: Holders = { people: [], groups: [], holders: [] };

/** The right to the status of its endorsements; no row of them need be there. */
const holdersOf = (book: Book, { id }: RowOf<'SUB'>): Holders =>
  whoMayChangeField(book, 'END', 'status', { submission: id }) ?? NOBODY;

export const mayAskEndorsers = (book: Book, submission: RowOf<'SUB'>, actor: Actor): boolean =>
  isAmong(holdersOf(book, submission), actor);

export const whoMayAskEndorsers = (book: Book, submission: RowOf<'SUB'>): Text =>
  whoInWords(book, holdersOf(book, submission));
