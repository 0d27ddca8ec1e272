// What an undo left alone, in few lines: a later action may have touched hundreds of the rows.
import { changesText } from '../../core/changes/messages';
import { message } from '../../core/messages/text';
import type { CellProblem } from '../../core/records/book';
import type { SheetId } from '../../core/schema/sheet-ids';

const MOST_SINGLE = 5;

const isKeptRow = ({ message: { text } }: CellProblem): boolean => text === changesText.rowEditedSince;

function asOne(rows: readonly CellProblem[]): CellProblem[] {
  const [first] = rows;
  if (!first || rows.length <= MOST_SINGLE) return [...rows];
  return [{ ...first, column: '', message: message(changesText.rowsEditedSince, { count: rows.length }) }];
}

/** The rows of a sheet that were kept are one problem when they are many; everything else stays as it is. */
export function fewer(problems: readonly CellProblem[]): CellProblem[] {
  const rows = new Map<SheetId, CellProblem[]>();
  for (const problem of problems.filter(isKeptRow))
    rows.set(problem.sheet, [...(rows.get(problem.sheet) ?? []), problem]);
  return [...[...rows.values()].flatMap(asOne), ...problems.filter((one) => !isKeptRow(one))];
}
