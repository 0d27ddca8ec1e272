// Rows that a form or a table names: by id or name; by the place where somebody typed one that had no id yet when the form
// opened; an ask also by its whole text.
import { foldText } from '../base/text/fold';
import { success, type Outcome } from '../base/outcome';
import type { Book } from '../workbook/records/book';
import { resolveLink } from '../workbook/records/links';

type Sheet = 'ASK' | 'MEM';

function byPlace(book: Book, sheet: Sheet, typed: string): string | undefined {
  const place = new RegExp(`^${sheet}@(\\d+)$`).exec(typed.trim())?.[1];
  return place === undefined
    ? undefined
    : book.rows(sheet).find(({ rowNumber }) => rowNumber === Number(place))?.id;
}

function byText(book: Book, typed: string): string | undefined {
  const [only, ...more] = book.rows('ASK').filter(({ text }) => foldText(text) === foldText(typed));
  return more.length > 0 ? undefined : only?.id;
}

/** The id of the one row that is meant, '' for an empty text; otherwise what is wrong. */
export function namedRow(book: Book, sheet: Sheet, typed: string): Outcome<string> {
  const found = resolveLink(book, [sheet], typed);
  if (found.ok) return found;
  const id = byPlace(book, sheet, typed) ?? (sheet === 'ASK' ? byText(book, typed) : undefined);
  return id === undefined ? found : success(id);
}

/** As `namedRow` for several; empty ones are left out, each id stands once. */
export function namedRows(book: Book, sheet: Sheet, typed: readonly string[]): Outcome<readonly string[]> {
  const ids = new Set<string>();
  for (const one of typed) {
    const found = namedRow(book, sheet, one);
    if (!found.ok) return found;
    if (found.value !== '') ids.add(found.value);
  }
  return success([...ids]);
}
