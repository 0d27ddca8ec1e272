// What no add-in reaches: said with a link and what to do there.
import { message, render, type Message } from '../../base/messages/text';
import { workbookAddress } from '../../workbook/guide/workbook-address';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Identity } from './identity';
import type { ManualStep } from './erase-person';
import type { Place } from './plan-erasure';
import * as t from '../../words/people/erasing';

/** Texts whose document was made while they named the person. */
function submissionsOf(book: Book, places: readonly Place[]): readonly string[] {
  const ids = places.map(({ sheet, id }) => {
    if (sheet === 'SUB') return id;
    const row = book.find(sheet, id) as Readonly<Record<string, unknown>> | undefined;
    return String(row?.['submission'] ?? '');
  });
  return [...new Set(ids)];
}

/** `places` is where the person was named, whether it goes or stays. */
export function manualSteps(
  book: Book,
  identity: Identity,
  places: readonly Place[],
  { language, workbookId = '' }: Context,
): readonly ManualStep[] {
  const say = (words: Message, link = ''): ManualStep => ({ words: render(words, language), link });
  const file = workbookAddress(workbookId);
  const [first] = identity.words;
  const wanted = first === undefined ? '' : encodeURIComponent(`"${first}"`);
  const sent = book
    .rows('OBX')
    .filter(({ to, state }) => identity.person && to === identity.person.id && state === 'sent').length;
  const documents = submissionsOf(book, places).flatMap((id) => {
    const row = book.find('SUB', id);
    return row && row.document !== ''
      ? [say(message(t.beyondDocument, { title: row.title }), row.document)]
      : [];
  });
  return [
    say(message(t.beyondHistory), file),
    say(message(t.beyondShare), file),
    ...documents,
    say(message(t.beyondDrive), `https://drive.google.com/drive/search?q=${wanted}`),
    say(message(t.beyondMail, { count: sent }), `https://mail.google.com/mail/#search/${wanted}`),
    say(message(t.beyondNames)),
    say(message(t.beyondCopies)),
    say(message(t.beyondDrafts)),
  ];
}
