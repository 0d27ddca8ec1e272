// Which hidden id is a row's own, where another was written over it: the row is recognised by what it is called, as the
// journal and capabilities know it of each id.
import type { Inverse } from '../changes/journal';
import { insertedHash } from '../changes/journal';
import { cellHash } from '../changes/same-cell';
import { nameColumnsOf } from '../records/names';
import { rowsByKey } from '../records/rows-by-key';
import type { SheetSnapshot, SnapshotRow } from '../records/snapshot';
import type { SheetId } from '../schema/sheet-ids';

/** What is known of the ids of a sheet. */
export interface KnownIds {
  /** By id, the fingerprints of what its row is called, by column. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Ids by which a tab of a capability shows a row now. */
  readonly shown: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownIds = { names: new Map(), shown: new Set() };

/** A row as a capability knows it. */
export interface NamedId {
  readonly sheet: SheetId;
  readonly id: string;
  readonly name: string;
}

/** What is known of the ids of a sheet. `done`: what takes actions back that were carried out, the oldest first. */
export function knownIds(sheet: SheetId, done: readonly Inverse[], named: readonly NamedId[]): KnownIds {
  const columns = nameColumnsOf(sheet);
  const known = new Map<string, Map<string, string>>();
  const note = (id: string, column: string, hash: string | undefined): void => {
    // A command may have met a row while another text stood over its id.
    if (hash === undefined || !columns.includes(column) || !canBeId(sheet, id)) return;
    known.set(id, (known.get(id) ?? new Map<string, string>()).set(column, hash));
  };
  const own = named.filter((each) => each.sheet === sheet);
  for (const one of own) for (const column of columns) note(one.id, column, cellHash(one.name));
  for (const part of done.flat().filter((each) => each.sheet === sheet)) {
    for (const [id, hashes] of part.inserted)
      for (const column of columns) note(id, column, insertedHash(part, hashes, column));
    for (const [id, column, , hash] of part.changed) note(id, column, hash);
    for (const { id } of part.deleted) known.delete(id);
  }
  return { names: known, shown: new Set(own.map(({ id }) => id)) };
}

/** Whether a text can be the id of a row of the sheet. */
export const canBeId = (sheet: SheetId, id: string): boolean => id.startsWith(`${sheet}-`);

interface SettledId {
  /** '' where the row gets a new one. */
  readonly id: string;
  readonly cause: 'stays' | 'typed' | 'given back' | 'doubled' | 'impossible';
}

/** What a row is called may be empty, which says nothing. */
const EMPTY = cellHash('');

const hashAt = ({ columns }: SheetSnapshot, { cells }: SnapshotRow, column: string): string =>
  cellHash(cells[columns.indexOf(column)]);

/** The one row that is called what an id is known by, by id; none where several are. */
function rowsByKnown(sheet: SheetSnapshot, known: KnownIds['names']): ReadonlyMap<string, SnapshotRow> {
  const called = nameColumnsOf(sheet.sheet).flatMap((column) =>
    sheet.rows.map((row) => ({ key: `${column} ${hashAt(sheet, row, column)}`, row })),
  );
  const byName = rowsByKey(called, ({ key }) => key);
  const found = [...known].flatMap(([id, names]): [string, SnapshotRow][] => {
    const keys = [...names].flatMap(([column, hash]) => (hash === EMPTY ? [] : [`${column} ${hash}`]));
    const [row, ...more] = new Set(keys.flatMap((key) => (byName.get(key) ?? []).map((one) => one.row)));
    return row && more.length === 0 ? [[id, row]] : [];
  });
  return new Map(found);
}

/**
 * For each row in turn the id that it is to have. A row gets its own back where its present one cannot be an id, stands
 * twice, is known to be another row's, or known to nobody while its own is shown elsewhere; of the other rows with one id the one that is known by it keeps it, else the upper.
 */
export function settleIds(given: SheetSnapshot, { names: known, shown }: KnownIds): readonly SettledId[] {
  const { sheet, rows } = given;
  const fits = (row: SnapshotRow, id: string): boolean =>
    [...(known.get(id) ?? [])].some(
      ([column, hash]) => hash !== EMPTY && hashAt(given, row, column) === hash,
    );
  const holders = rowsByKey(rows, ({ id }) => id);
  const isDoubted = (row: SnapshotRow): boolean =>
    !canBeId(sheet, row.id) ||
    ((holders.get(row.id)?.length ?? 0) > 1 && !fits(row, row.id)) ||
    (known.has(row.id) && !fits(row, row.id));
  const doubted = new Set(rows.filter(isDoubted));
  const isMissed = (id: string): boolean => shown.has(id) && !holders.has(id);
  const ownOf = new Map<SnapshotRow, string>();
  if (doubted.size > 0 || [...shown].some(isMissed))
    for (const [id, row] of rowsByKnown(given, known))
      if (doubted.has(row) || (isMissed(id) && !known.has(row.id))) ownOf.set(row, id);
  const taken = new Set(ownOf.values());
  const keeps = new Set(
    [...rows.filter((row) => fits(row, row.id)), ...rows].filter((row) => {
      if (ownOf.has(row) || !canBeId(sheet, row.id) || taken.has(row.id)) return false;
      taken.add(row.id);
      return true;
    }),
  );
  return rows.map((row): SettledId => {
    const own = ownOf.get(row);
    if (own !== undefined) return { id: own, cause: 'given back' };
    if (keeps.has(row)) return { id: row.id, cause: 'stays' };
    if (row.id === '') return { id: '', cause: 'typed' };
    return { id: '', cause: canBeId(sheet, row.id) ? 'doubled' : 'impossible' };
  });
}
