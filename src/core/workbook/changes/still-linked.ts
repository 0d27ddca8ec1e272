// Rows that an undo must not delete, because other rows link to them by now.
import { message } from '../../base/messages/text';
import type { Book, CellProblem } from '../records/book';
import type { Value } from '../records/rows';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import { isLink } from '../schema/types';
import type { Rollback } from './rollback';
import { isEmptyWrite, type WriteSet } from './types';
import * as changesText from '../../words/workbook/changes';

/** What the workbook finds anew by itself, keeps as a record of the past or has with the row itself holds nothing back. */
const HOLDING: readonly SheetId[] = SHEET_IDS.filter(
  (sheet) => !['OBX', 'OVL', 'MAT', 'TXT', 'VER', 'SGT', 'CHG', 'TPL'].includes(sheet),
);

type Row = Readonly<Record<string, Value | Readonly<Record<string, readonly string[]>>>> & {
  readonly id: string;
  readonly rowNumber: number;
};
type Doomed = ReadonlyMap<string, SheetId>;

/** A row with the rows that it names and that would go. */
interface Naming {
  readonly sheet: SheetId;
  readonly row: Row;
  readonly names: readonly string[];
}

const linksOf = (sheet: SheetId): readonly (readonly [string, readonly SheetId[]])[] =>
  Object.entries(sheetSpec(sheet).columns).flatMap(([key, column]) =>
    isLink(column) ? [[key, column.to ?? []] as const] : [],
  );

const deletedBy = (writes: WriteSet): Doomed =>
  new Map(writes.flatMap(({ sheet, deletes }) => deletes.map(({ id }) => [id, sheet] as const)));

/** The sheets whose rows may name what would be deleted. */
export function sheetsThatName(writes: WriteSet): readonly SheetId[] {
  const targets = new Set(deletedBy(writes).values());
  return HOLDING.filter((sheet) => linksOf(sheet).some(([, to]) => to.some((one) => targets.has(one))));
}

function namingsOf(book: Book, sheets: readonly SheetId[], writes: WriteSet, doomed: Doomed): Naming[] {
  const changed = new Set(
    writes.flatMap(({ changes }) => changes.map(({ id, column }) => `${id} ${column}`)),
  );
  return sheets.flatMap((sheet) => {
    const links = linksOf(sheet);
    const rows: readonly Row[] = book.rows(sheet);
    return rows.flatMap((row): Naming[] => {
      const names = links
        .filter(([key]) => !changed.has(`${row.id} ${key}`))
        .flatMap(([key]) => [row[key] ?? ''].flat().map(String))
        .filter((id) => id !== row.id && doomed.has(id));
      return names.length > 0 ? [{ sheet, row, names }] : [];
    });
  });
}

/** By the id of each row that has to stay, a row that names it. What stays may name others that would go. */
function namedBy(namings: readonly Naming[], doomed: Doomed): ReadonlyMap<string, Naming> {
  const kept = new Map<string, Naming>();
  for (let before = -1; kept.size > before;) {
    before = kept.size;
    for (const naming of namings)
      if (!doomed.has(naming.row.id) || kept.has(naming.row.id))
        for (const id of naming.names) if (!kept.has(id)) kept.set(id, naming);
  }
  return kept;
}

/**
 * The writes without deletions of rows that others name, and these with where that is. The book holds the sheets that
 * `sheetsThatName` lists and those that are written to.
 */
export function keepLinkedRows(book: Book, sheets: readonly SheetId[], writes: WriteSet): Rollback {
  const doomed = deletedBy(writes);
  const namings = namingsOf(book, sheets, writes, doomed);
  const kept = namedBy(namings, doomed);
  const problems = [...kept].flatMap(([id, { sheet: by, row }]): CellProblem[] => {
    const sheet = doomed.get(id);
    if (!sheet) return [];
    const values = { label: book.labelOf(sheet, id), tab: sheetSpec(by).title, row: row.rowNumber };
    const rowNumber = book.find(sheet, id)?.rowNumber ?? 0;
    return [{ sheet, rowNumber, id, column: 'id', message: message(changesText.rowNamedSince, values) }];
  });
  const left = writes
    .map((one) => ({ ...one, deletes: one.deletes.filter(({ id }) => !kept.has(id)) }))
    .filter((one) => !isEmptyWrite(one));
  const since = namings
    .filter(({ row: { id }, names }) => !doomed.has(id) && names.some((name) => kept.has(name)))
    .map(({ sheet, row: { id } }) => ({ sheet, id, column: '' }));
  return { writes: left, kept: problems, since };
}
