// The code by which an answer in a mail is known: of one person's invitation to one meeting, without a name in it. Who
// does not hold the workbook cannot make another's, since it comes from ids that stand in no mail.
import { textHash } from '../../base/text/text-hash';
import { startOf, type InvitationAnswer } from '../meetings/asked-day';
import { beforeFromNotes } from '../meetings/meeting-changes';
import { recordIds } from '../meetings/recipients';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export type GivenAnswer = Exclude<InvitationAnswer, 'none'>;

/** What the code ends with, in the order in which answers are offered. */
export const ANSWER_SIGNS: readonly (readonly [sign: string, answer: GivenAnswer])[] = [
  ['Y', 'yes'],
  ['N', 'no'],
  ['P', 'maybe'],
];

/** No letter is taken for a digit or another letter. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * `UPR-7K4Q-2M9X`; `meeting` is its id, or the record of a mail about several. `workbookCode` is the setting
 * `workbook.code`. `day` is what `codedDay` makes of what the mail asks about; mails before it was kept have none.
 */
export function invitationCode(meeting: string, person: string, workbookCode: string, day = ''): string {
  const hash = textHash([meeting, person, workbookCode, ...(day === '' ? [] : [day])].join('\n'));
  const signs = Array.from({ length: LENGTH }, (_, at) => {
    const number = parseInt(hash.slice(at * 2, at * 2 + 2), 16);
    return SIGNS[number % SIGNS.length] ?? '';
  }).join('');
  return `UPR-${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** The days and hours that a mail asks about, as its code holds them: an answer to others is known by that. */
export const codedDay = (meetings: readonly Pick<RowOf<'MTG'>, 'start'>[]): string =>
  meetings.map(({ start }) => startOf(start)).join(' ');

/** Mails that invite to several dates at once. */
const ofSeveral = (book: Book): readonly RowOf<'OBX'>[] =>
  book
    .rows('OBX')
    .filter((row) => ['invitation', 'update'].includes(row.template) && recordIds(row).length > 1);

/** By meeting, the days and hours from which it was moved, as far as mails about the move keep them. */
function formerStarts(book: Book): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const add = (meeting: string, start: string): void => {
    if (start !== '') known.set(meeting, (known.get(meeting) ?? new Set()).add(startOf(start)));
  };
  for (const row of book.rows('OBX').filter(({ template }) => template === 'update'))
    for (const meeting of recordIds(row)) add(meeting, beforeFromNotes(row.notes).start ?? '');
  for (const { meeting, askedFor } of book.rows('INV')) add(meeting, askedFor);
  return known;
}

export interface CodedInvitation {
  readonly row: RowOf<'INV'>;
  /** The code is of a mail that asked about a day or hour which the meeting has left. */
  readonly isFormer: boolean;
}

/**
 * The invitations by their codes: one, or those to all dates of one mail. Of an invitation that stands twice, the first
 * row. Reads `MTG`, `INV` and `OBX`.
 */
export function invitationsByCode(
  book: Book,
  workbookCode: string,
): ReadonlyMap<string, readonly CodedInvitation[]> {
  const byCode = new Map<string, readonly CodedInvitation[]>();
  const add = (code: string, rows: readonly CodedInvitation[]): void => {
    if (rows.length > 0 && !byCode.has(code)) byCode.set(code, rows);
  };
  const former = formerStarts(book);
  for (const row of book.rows('INV')) {
    const { meeting, person } = row;
    if (meeting === '' || person === '') continue;
    const code = (day: string): string => invitationCode(meeting, person, workbookCode, day);
    const now = codedDay([book.find('MTG', meeting) ?? { start: '' }]);
    for (const day of ['', now]) add(code(day), [{ row, isFormer: false }]);
    for (const day of former.get(meeting) ?? []) add(code(day), [{ row, isFormer: true }]);
  }
  for (const mail of ofSeveral(book)) {
    const ids = recordIds(mail);
    const dates = ids.flatMap((id) => byCode.get(invitationCode(id, mail.to, workbookCode)) ?? []);
    const now = codedDay(ids.flatMap((id) => book.find('MTG', id) ?? []));
    for (const day of ['', now]) add(invitationCode(mail.record, mail.to, workbookCode, day), dates);
  }
  return byCode;
}
