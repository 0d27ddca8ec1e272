// Why a word cannot be given today: before it is tried, and when it is.
import { dateInWords } from '../../base/dates/words';
import { message, textBy, type Message, type Text } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import * as t from '../../words/submissions/endorsing';
import { signOnDays } from './sign-on-days';
import type { Endorsement } from './endorsement-status';
import type { TextNow } from './signed-text';

interface Wanted {
  readonly submission: RowOf<'SUB'>;
  readonly now: Pick<TextNow, 'text'>;
  readonly role: Endorsement['role'];
  /** Coordinators, and who was asked or named before the last day. */
  readonly mayAnyTime: boolean;
}

const dayText = (day: string): Text => textBy((language) => dateInWords(day, language));

export function signingObstacle(book: Book, wanted: Wanted, context: Context): Message | undefined {
  const { submission, now, role, mayAnyTime } = wanted;
  const { title } = submission;
  const { state, opens, closes, isSent } = signOnDays(book, submission, context);
  if (state === 'early' && role === 'endorser' && !mayAnyTime)
    return message(t.notYetOpen, { title, day: dayText(opens) });
  if (state === 'closed' && !mayAnyTime)
    return isSent ? message(t.closedSent, { title }) : message(t.closed, { title, day: dayText(closes) });
  return role === 'endorser' && now.text === '' ? message(t.noText, { title }) : undefined;
}
