// Workgroups that send nothing to the UN so far: each should submit one text at least.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCounted } from '../../workbook/records/translations';

const FOR_THE_UN: readonly string[] = ['individual', 'joint', 'workgroup-report', ''];

/** Whether a text goes to the UN: by its kind, or because somebody gave it the UN's deadline. */
export const isForTheUn = ({ kind, officialDue }: Pick<RowOf<'SUB'>, 'kind' | 'officialDue'>): boolean =>
  FOR_THE_UN.includes(kind) || officialDue !== '';

/** The texts under way that go to the UN. */
export const textsForTheUn = (book: Book): readonly RowOf<'SUB'>[] =>
  book.rows('SUB').filter((row) => isCounted(book, row) && isForTheUn(row));

/** Workgroups at work without any text of their own or that they join in. */
export function groupsWithoutText(book: Book): readonly RowOf<'WG'>[] {
  const writing = new Set(
    textsForTheUn(book).flatMap(({ workgroup, withWorkgroups }) => [workgroup, ...withWorkgroups]),
  );
  return book
    .rows('WG')
    .filter(({ id, status }) => status !== 'closed' && status !== 'paused' && !writing.has(id));
}
