// Which answers were taken in or left out, so that each comes once: short codes in Settings, a row each time, so that taking
// it back brings the answers back as well.
import { message, render } from '../../base/messages/text';
import { today } from '../../base/dates/zones';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import * as t from '../../words/inbox/form-answers';

const KEYS = { taken: 'forms.taken', left: 'forms.left' } as const;
type Fate = keyof typeof KEYS;

/** A cell takes 50,000 characters, a code has 12 and a space. */
const MOST_IN_CELL = 3500;

/** The keys of the answers with which that was done. */
export const answerKeys = (book: Book, fate: Fate): ReadonlySet<string> =>
  new Set(
    book
      .rows('SET')
      .filter(({ key }) => key.startsWith(`${KEYS[fate]}.`))
      .flatMap(({ value }) => value.split(/\s+/)),
  );

/** Rows of Settings that remember the keys. */
export function rememberEdits(fate: Fate, keys: readonly string[], context: Context): readonly Edit[] {
  const rows: Edit[] = [];
  for (let at = 0; at < keys.length; at += MOST_IN_CELL) {
    const id = context.newId('SET');
    rows.push(
      insertRow('SET', id, {
        key: `${KEYS[fate]}.${id}`,
        value: keys.slice(at, at + MOST_IN_CELL).join(' '),
        meaning: render(message(t.meaning), context.bookLanguage),
        date: today(context),
      }),
    );
  }
  return rows;
}
