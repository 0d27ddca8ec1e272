// Who of us wrote to a mission lately, and whom to talk to before one writes too, in the reader's words.
import { dayInWords } from '../base/dates/words';
import { joinTexts, message, render, sameText } from '../base/messages/text';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';
import type { RecentContact } from './recent-contacts';
import * as t from '../words/advocacy/asks';

/** Two short sentences; '' where nobody wrote. */
export function recentInWords(book: Book, recent: RecentContact | undefined, { language }: Context): string {
  if (!recent) return '';
  const name = (id: string) => sameText(book.labelOf('MEM', id));
  const values = { who: joinTexts(recent.by.map(name)), day: dayInWords(recent.row.date, language) };
  const said =
    recent.by.length === 0 ? message(t.somebodyWrote, { day: values.day }) : message(t.wrote, values);
  const talk = recent.talkTo === '' ? [] : [message(t.talkTo, { who: name(recent.talkTo) })];
  return [said, ...talk].map((one) => render(one, language)).join(' ');
}
