// From when until when a text may be signed: its own days, else, for one of ours, that of the Timeline ("texts open for endorsement") and
// the coalition's deadline for final texts. After the last day the text is frozen.
import { today } from '../../base/dates/zones';
import { milestoneRow } from '../../cycle/timeline/move-dates';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isOurs } from '../../workbook/records/this-cycle';
import { internalDueOf } from '../registering/limits';

export interface SignOnDays {
  /** `YYYY-MM-DD`, '' where none is known. */
  readonly opens: string;
  readonly closes: string;
  readonly state: 'early' | 'open' | 'closed';
  /** The UN has it. */
  readonly isSent: boolean;
}

const SENT: readonly string[] = ['uploaded', 'received'];

/** Whether the UN has it: then no name can be added or taken off any more. */
export const isSent = ({ status }: Pick<RowOf<'SUB'>, 'status'>): boolean => SENT.includes(status);

/** The days on which a submission may be signed, and how that stands today. */
export function signOnDays(book: Book, submission: RowOf<'SUB'>, context: Context): SignOnDays {
  const usual = isOurs(submission)
    ? {
        opens: milestoneRow(book, 'sign-on')?.due.slice(0, 10) ?? '',
        closes: internalDueOf(submission, context),
      }
    : { opens: '', closes: '' };
  const opens = submission.signOnFrom || usual.opens;
  const closes = submission.signOnUntil || usual.closes;
  const day = today(context);
  const known = { opens, closes, isSent: isSent(submission) };
  if (known.isSent || (closes !== '' && day > closes)) return { ...known, state: 'closed' };
  return { ...known, state: opens !== '' && day < opens ? 'early' : 'open' };
}
