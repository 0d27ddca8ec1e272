// The UN takes one individual submission of an organization, beside any number of joint ones: a second one is pointed out.
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { isSameText } from '../../workbook/records/translations';
import * as registeringText from '../../words/submissions/registering';

/** The warning for an individual submission whose lead organization has another one; none for any other. */
export function secondIndividual(
  book: Book,
  own: Pick<RowOf<'SUB'>, 'id' | 'kind' | 'leadOrganization' | 'translationOf'>,
): readonly Message[] {
  const { id, kind, leadOrganization } = own;
  if (kind !== 'individual' || leadOrganization === '') return [];
  const other = book
    .rows('SUB')
    .find(
      (row) =>
        row.id !== id &&
        row.kind === 'individual' &&
        row.leadOrganization === leadOrganization &&
        isUnderWay(row) &&
        !isSameText(book, row, own),
    );
  const name = book.labelOf('ORG', leadOrganization);
  return other ? [message(registeringText.secondIndividual, { name, title: other.title })] : [];
}
