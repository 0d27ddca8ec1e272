// Workgroups that send nothing to the UN so far: each should submit one text at least.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { NOT_SENT_KINDS, SPOKEN_KINDS, UN_KINDS } from '../kinds/kinds';
import { isCounted } from '../../workbook/records/translations';

const FOR_THE_UN: readonly string[] = [...UN_KINDS, ''];

/** Whether a text goes to the UN: by its kind, or because somebody gave it the UN's deadline. */
const isForTheUn = ({ kind, officialDue }: Pick<RowOf<'SUB'>, 'kind' | 'officialDue'>): boolean =>
  !NOT_SENT_KINDS.includes(kind) && (FOR_THE_UN.includes(kind) || officialDue !== '');

/** The texts under way that go to the UN. */
export const textsForTheUn = (book: Book): readonly RowOf<'SUB'>[] =>
  book.rows('SUB').filter((row) => isCounted(book, row) && isForTheUn(row));

/** All that has a deadline: the texts for the UN, and the statements. */
export const textsOnBoard = (book: Book): readonly RowOf<'SUB'>[] =>
  book
    .rows('SUB')
    .filter((row) => isCounted(book, row) && (isForTheUn(row) || SPOKEN_KINDS.includes(row.kind)));

/** Workgroups at work without any text of their own or that they join in; of break-outs none is expected. */
export function groupsWithoutText(book: Book): readonly RowOf<'WG'>[] {
  const writing = new Set(
    textsForTheUn(book).flatMap(({ workgroup, withWorkgroups }) => [workgroup, ...withWorkgroups]),
  );
  return book.rows('WG').filter(({ id, status, parent }) => {
    const isAtWork = status !== 'closed' && status !== 'paused';
    return isAtWork && parent === '' && !writing.has(id);
  });
}
