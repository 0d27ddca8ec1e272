// What an undo left alone, in few lines: a later action may have touched hundreds of the rows.
import { changesText } from '../../core/changes/messages';
import { message, type Text } from '../../core/messages/text';
import type { CellProblem } from '../../core/records/book';
import type { SheetId } from '../../core/schema/sheet-ids';

const MOST_SINGLE = 5;

/** What is said of one row, and of many of a sheet. */
const TOLD = [
  [changesText.rowEditedSince, changesText.rowsEditedSince],
  [changesText.rowNamedSince, changesText.rowsNamedSince],
] as const;

/** A row that the action added and that stays. */
export const isKeptRow = ({ message: { text } }: CellProblem): boolean => TOLD.some(([one]) => one === text);

function asOne(rows: readonly CellProblem[], words: Text): CellProblem[] {
  const [first] = rows;
  if (!first || rows.length <= MOST_SINGLE) return [...rows];
  return [{ ...first, column: '', message: message(words, { count: rows.length }) }];
}

/** The rows of a sheet that were kept are one problem when they are many; everything else stays as it is. */
export function fewer(problems: readonly CellProblem[]): CellProblem[] {
  const kept = TOLD.flatMap(([one, many]) => {
    const rows = new Map<SheetId, CellProblem[]>();
    for (const problem of problems.filter(({ message: { text } }) => text === one))
      rows.set(problem.sheet, [...(rows.get(problem.sheet) ?? []), problem]);
    return [...rows.values()].flatMap((those) => asOne(those, many));
  });
  return [...kept, ...problems.filter((one) => !isKeptRow(one))];
}
