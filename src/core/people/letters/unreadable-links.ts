// Links that cannot be read and hide somebody who should be told: each with its place, what to do, and who may be missing.
import { message, render, textBy } from '../../base/messages/text';
import type { Book, CellProblem } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as mailText from '../../words/people/letters';

/** Who is hidden by a link: an id of People, or what is typed; '' where nobody knows; undefined for nobody. */
export type HiddenPerson = (problem: CellProblem) => string | undefined;

const isLinkToWhom = ({ sheet, column }: CellProblem): boolean =>
  (sheetSpec(sheet).columns[column]?.to ?? []).some((to) => to === 'MEM' || to === 'WG' || to === 'MTG');

function withWho(problem: CellProblem, who: string, book: Book): CellProblem {
  const cell = textBy((language) => render(problem.message, language));
  const name = who === '' ? '' : book.labelOf('MEM', who);
  const words = name === '' ? mailText.somebodyMissing : mailText.mayBeMissing;
  return { ...problem, message: message(words, { cell, name }) };
}

/** The problems of the sheets that hide somebody. */
export const unreadableLinks = (
  book: Book,
  sheets: readonly SheetId[],
  hidden: HiddenPerson,
): readonly CellProblem[] =>
  book.problems
    .filter((problem) => sheets.includes(problem.sheet) && isLinkToWhom(problem))
    .flatMap((problem) => {
      const who = hidden(problem);
      return who === undefined ? [] : [withWho(problem, who, book)];
    });

/** The person that a cell names, as it is typed. */
export const typedIn = (
  row: { readonly unresolved: Readonly<Record<string, readonly string[]>> },
  column: string,
): string => row.unresolved[column]?.[0] ?? '';
