// Resolves links that people send: an id, label, name, acronym or alias to the id of a row.
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from './book';
import type { RowOf } from './rows';
import type { SheetId } from '../schema/sheet-ids';
import * as registeringText from '../../words/submissions/registering';

/** The id of the one row that is meant, '' for an empty text; otherwise the message that says what is wrong. */
export function resolveLink(book: Book, sheets: readonly SheetId[], typed: string): Outcome<string> {
  if (typed.trim() === '') return success('');
  const found = book.resolve(sheets, typed);
  if (found.kind === 'one') return success(found.id);
  const words = found.kind === 'none' ? registeringText.unknownName : registeringText.severalNames;
  return failure(message(words, { name: typed.trim() }));
}

/** As `resolveLink` for several; empty ones are left out, each id stands once. */
export function resolveLinks(
  book: Book,
  sheets: readonly SheetId[],
  typed: readonly string[],
): Outcome<string[]> {
  const ids = new Set<string>();
  for (const one of typed) {
    const found = resolveLink(book, sheets, one);
    if (!found.ok) return found;
    if (found.value !== '') ids.add(found.value);
  }
  return success([...ids]);
}

/** The row that a text means by its id, title or another name; undefined for none, a failure where several fit. */
export function rowNamed<S extends SheetId>(
  book: Book,
  sheet: S,
  typed: string,
): Outcome<RowOf<S> | undefined> {
  const known = book.find(sheet, typed.trim());
  if (known || book.resolve([sheet], typed).kind === 'none') return success(known);
  const found = resolveLink(book, [sheet], typed);
  return found.ok ? success(book.find(sheet, found.value)) : found;
}
