// Orphaned rows: rows that the workbook wrote about a row that is gone since, such as the text of a submission that
// was deleted by hand.
import { rowsByKey } from '../records/rows-by-key';
import { message, type Message } from '../../base/messages/text';
import type { Book, CellProblem, WorkbookFinding } from '../records/book';
import { deleteRow, type Edit } from '../records/edits';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import * as checkText from '../../words/workbook/check';

interface OrphanedRows {
  /** What else could not be read. */
  readonly others: readonly CellProblem[];
  readonly findings: readonly WorkbookFinding[];
  /** How many rows of tabs that nobody sees are left behind. */
  readonly rows: number;
  /** What removes those. */
  readonly edits: readonly Edit[];
}

const isNeverSeen = (sheet: SheetId): boolean => sheetSpec(sheet).shown === 'never';

/** The link of a row to what it is about, filled in by the workbook, means nothing any more. */
function isOrphaned({ sheet, column, id, message: { code } }: CellProblem): boolean {
  const spec = sheetSpec(sheet).columns[column];
  const isOwnLink = spec?.type === 'link' && spec.required === true && spec.computed === true;
  return isOwnLink && id !== '' && code === 'no such row';
}

/** Who built what stays as it is where nobody sees it: there is nothing for anybody to choose. */
const isNobodysToMend = ({ sheet, column, message: { code } }: CellProblem): boolean =>
  isNeverSeen(sheet) && sheetSpec(sheet).columns[column]?.computed === true && code === 'no such row';

const about = ({ message: { values } }: CellProblem): string => String(values?.['value'] ?? '');

/** One finding for all rows of a tab that are about the same row; nobody goes to the tab, so it names none of them. */
function together(found: readonly CellProblem[], words: (one: CellProblem, count: number) => Message) {
  const groups = rowsByKey(found, (one) => `${one.sheet} ${about(one)}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((one) => ({ ...one, rowNumber: 0, column: '', message: words(one, group.length) })),
  );
}

const wordsFor = (text: Message['text']) => (one: CellProblem, count: number) =>
  message(text, { ...one.message.values, count });

/** What is left behind; rows of tabs that nobody sees are to be removed where `isRemoved`. */
export function orphanedRows({ problems }: Pick<Book, 'problems'>, isRemoved: boolean): OrphanedRows {
  const found = problems.filter(isOrphaned);
  const unseen = found.filter(({ sheet }) => isNeverSeen(sheet));
  const seen = found.filter(({ sheet }) => !isNeverSeen(sheet));
  const rows = new Map(unseen.map(({ sheet, id }) => [id, sheet]));
  const unseenWords = isRemoved ? checkText.leftBehindRemoved : checkText.leftBehindUnseen;
  return {
    others: problems.filter((one) => !isOrphaned(one) && !isNobodysToMend(one)),
    findings: [
      ...together(unseen, wordsFor(unseenWords)).map((one) => ({ ...one, mended: isRemoved })),
      ...seen.map((one) => ({
        ...one,
        message: { ...one.message, text: checkText.leftBehindSeen },
        mended: false,
      })),
    ],
    rows: rows.size,
    edits: isRemoved ? [...rows].map(([id, sheet]) => deleteRow(sheet, id)) : [],
  };
}
