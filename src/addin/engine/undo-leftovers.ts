// The message for rows that an undo left alone, in few lines: a later action may have touched hundreds.
import { message, type Text } from '../../core/base/messages/text';
import type { CellProblem } from '../../core/workbook/records/book';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import * as changesText from '../../core/words/workbook/changes';

const MOST_SINGLE = 5;

/** What is said of one row, and of many of a sheet. */
const ROWS = [
  [changesText.rowEditedSince, changesText.rowsEditedSince],
  [changesText.rowTypedIn, changesText.rowsEditedSince],
  [changesText.mailTypedIn, changesText.rowsEditedSince],
  [changesText.rowNamedSince, changesText.rowsNamedSince],
] as const;
/** The same for cells: each link to a row that was renamed again is one. */
const TOLD = [...ROWS, [changesText.editedSince, changesText.cellsEditedSince]] as const;

/** A row that the action added and that stays. */
export const isKeptRow = ({ message: { text } }: CellProblem): boolean => ROWS.some(([one]) => one === text);

function asOne(problems: readonly CellProblem[], words: Text): CellProblem[] {
  const [first] = [...problems].sort((one, other) => one.rowNumber - other.rowNumber);
  if (!first || problems.length <= MOST_SINGLE) return [...problems];
  return [{ ...first, column: '', message: message(words, { count: problems.length }) }];
}

/** Rows and cells of a sheet that were kept are one problem when they are many; everything else stays as it is. */
export function leftoverMessages(problems: readonly CellProblem[]): CellProblem[] {
  const kept = TOLD.flatMap(([one, many]) => {
    const sheets = new Map<SheetId, CellProblem[]>();
    for (const problem of problems.filter(({ message: { text } }) => text === one))
      sheets.set(problem.sheet, [...(sheets.get(problem.sheet) ?? []), problem]);
    return [...sheets.values()].flatMap((those) => asOne(those, many));
  });
  return [...kept, ...problems.filter(({ message: { text } }) => !TOLD.some(([one]) => one === text))];
}
