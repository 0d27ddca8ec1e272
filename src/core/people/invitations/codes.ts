// The code by which an answer in a mail is known: of one person's invitation to one meeting, without a name in it. Who
// does not hold the workbook cannot make another's, since it comes from ids that stand in no mail.
import { invitationAnswers, type KeyOf } from '../../base/vocabulary/words';
import { textHash } from '../../base/text/text-hash';
import { recordIds } from '../meetings/recipients';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export type InvitationAnswer = KeyOf<typeof invitationAnswers>;
export type GivenAnswer = Exclude<InvitationAnswer, 'none'>;

/** What the row of an invitation says. */
export const answerOf = ({ answer }: Pick<RowOf<'INV'>, 'answer'>): InvitationAnswer =>
  invitationAnswers.find(({ key }) => key === answer)?.key ?? 'none';

/** What the code ends with, in the order in which answers are offered. */
export const ANSWER_SIGNS: readonly (readonly [sign: string, answer: GivenAnswer])[] = [
  ['Y', 'yes'],
  ['N', 'no'],
  ['P', 'maybe'],
];

/** No letter is taken for a digit or another letter. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** `UPR-7K4Q-2M9X`; `meeting` is its id, or the record of a mail about several. `workbookCode` is the setting `workbook.code`. */
export function invitationCode(meeting: string, person: string, workbookCode: string): string {
  const hash = textHash([meeting, person, workbookCode].join('\n'));
  const signs = Array.from({ length: LENGTH }, (_, at) => {
    const number = parseInt(hash.slice(at * 2, at * 2 + 2), 16);
    return SIGNS[number % SIGNS.length] ?? '';
  }).join('');
  return `UPR-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** Mails that invite to several dates at once. */
const ofSeveral = (book: Book): readonly RowOf<'OBX'>[] =>
  book
    .rows('OBX')
    .filter((row) => ['invitation', 'update'].includes(row.template) && recordIds(row).length > 1);

/**
 * The invitations by their codes: one, or those to all dates of one mail. Of an invitation that stands twice, the first
 * row. Reads `INV` and `OBX`.
 */
export function invitationsByCode(
  book: Book,
  workbookCode: string,
): ReadonlyMap<string, readonly RowOf<'INV'>[]> {
  const byCode = new Map<string, readonly RowOf<'INV'>[]>();
  for (const row of book.rows('INV')) {
    if (row.meeting === '' || row.person === '') continue;
    const code = invitationCode(row.meeting, row.person, workbookCode);
    if (!byCode.has(code)) byCode.set(code, [row]);
  }
  for (const mail of ofSeveral(book)) {
    const dates = recordIds(mail).flatMap(
      (meeting) => byCode.get(invitationCode(meeting, mail.to, workbookCode)) ?? [],
    );
    if (dates.length > 0) byCode.set(invitationCode(mail.record, mail.to, workbookCode), dates);
  }
  return byCode;
}
