// Ids for rows typed by hand, however people move rows while those are written. Sheets cannot write a cell only if its
// row is still there, so the rows are remembered as they were read, each with the id that it is to have. After each write
// they are read again, and what landed elsewhere is put right, until what is read is what was meant.
import { isBlankRow, type RawCell, type SheetSnapshot, type SnapshotRow } from '../records/snapshot';
import { rowsByKey } from '../records/rows-by-key';
import { keysChanged, namesOf, sameHead } from './moved-cells';
import type { PlacedCell } from './place';
import { comparable, putBack, sameCell } from './same-cell';

interface RememberedRow {
  /** That it is to have. */
  readonly id: string;
  readonly rowNumber: number;
  /** In the columns of the sheet as it was read first. */
  readonly cells: readonly RawCell[];
}

export interface RowMemory {
  /** The sheet as it was read first. */
  readonly before: SheetSnapshot;
  readonly rows: readonly RememberedRow[];
  /** Ids that stood in several rows or in a wrong one: no row is known by them. */
  readonly doubled: ReadonlySet<string>;
  /** All that was written so far: wherever it stands, something else may have stood there. */
  readonly written: ReadonlySet<string>;
}

export interface IdPlan {
  /** What is to be written; none once each row has its id. */
  readonly cells: readonly PlacedCell[];
  /** What is known once that is written. */
  readonly memory: RowMemory;
}

const idsTwice = (ids: readonly string[]): ReadonlySet<string> =>
  new Set([...rowsByKey(ids, (id) => id)].flatMap(([id, all]) => (id !== '' && all.length > 1 ? [id] : [])));

/** What is remembered of a sheet. A row that is shown without an id, whatever its cell says, gets a new one. */
export function rememberRows(before: SheetSnapshot): RowMemory {
  const at = before.columns.indexOf('id');
  const ids = before.rows.map(({ cells }) => comparable(cells[at]).trim());
  const doubled = new Set([...idsTwice(ids), ...ids.filter((id, row) => id !== before.rows[row]?.id)]);
  return { before, rows: before.rows.filter(({ id }) => id !== ''), doubled, written: new Set() };
}

/** For each column of the first sheet, the 0-based one of the other sheet that has its name; -1 where there is none. */
function placesIn(before: SheetSnapshot, now: SheetSnapshot): readonly number[] {
  const names = namesOf(before);
  if (sameHead(before, now)) return names.map((_, at) => at);
  const there = namesOf(now);
  return names.map((name) => there.indexOf(name));
}

/** How the cells of a row that is read now compare with those that are remembered. */
interface Comparison {
  readonly keyOf: (cells: readonly RawCell[], isNow: boolean) => string;
  /** Cells that say the same; undefined where fewer than half of what the row said is still there. */
  readonly likeness: (row: SnapshotRow, remembered: RememberedRow) => number | undefined;
}

function comparisonOf({ before, written }: RowMemory, places: readonly number[]): Comparison {
  const common = before.columns.flatMap((key, was) => {
    const is = places[was] ?? -1;
    return key === 'id' || is < 0 ? [] : [[was, is] as const];
  });
  return {
    keyOf: (cells, isNow) => JSON.stringify(common.map(([was, is]) => comparable(cells[isNow ? is : was]))),
    likeness: (row, { cells }) => {
      const filled = common.filter(
        ([was, is]) =>
          cells[was] !== false && comparable(cells[was]) !== '' && !written.has(comparable(row.cells[is])),
      );
      const same = filled.filter(([was, is]) => sameCell(cells[was], row.cells[is])).length;
      return 2 * same < filled.length ? undefined : same;
    },
  };
}

type Owners = Map<SnapshotRow, RememberedRow>;

/** Rows whose ids nobody touched are known by them; answers those that are not. */
function claimById({ rows, doubled, written }: RowMemory, now: SheetSnapshot, owners: Owners): SnapshotRow[] {
  const twice = idsTwice(now.rows.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return now.rows.filter((row) => {
    if (row.id === '' || doubled.has(row.id) || written.has(row.id) || twice.has(row.id)) return true;
    const owner = byId.get(row.id);
    if (owner) owners.set(row, owner);
    return false;
  });
}

/** Rows that say what a remembered one said are that one. Of several that say the same each keeps its id. */
function claimByWords(free: Set<RememberedRow>, left: SnapshotRow[], { keyOf }: Comparison, owners: Owners) {
  const groups = rowsByKey([...free], ({ cells }) => keyOf(cells, false));
  for (const isOwnId of [true, false])
    for (const row of left) {
      if (owners.has(row)) continue;
      const group = groups.get(keyOf(row.cells, true)) ?? [];
      const owner = group.find((one) => free.has(one) && (!isOwnId || one.id === row.id));
      if (owner) claim(free, row, owner, owners);
    }
}

function claim(free: Set<RememberedRow>, row: SnapshotRow, owner: RememberedRow, owners: Owners): void {
  free.delete(owner);
  owners.set(row, owner);
}

/** A row in which something was overwritten, and that somebody typed in since or not, is the one that it is most like. */
function claimByLikeness(
  free: Set<RememberedRow>,
  left: SnapshotRow[],
  { likeness }: Comparison,
  owners: Owners,
) {
  const ranked = (row: SnapshotRow) =>
    [...free]
      .flatMap((one) => {
        const like = likeness(row, one);
        return like === undefined ? [] : [{ one, like, isThere: one.rowNumber === row.rowNumber }];
      })
      .sort((a, b) => b.like - a.like || Number(b.isThere) - Number(a.isThere));
  for (const row of left) {
    if (owners.has(row)) continue;
    const own = [...free].find(({ id }) => id === row.id);
    const owner = own && likeness(row, own) !== undefined ? own : ranked(row)[0]?.one;
    if (owner) claim(free, row, owner, owners);
  }
}

/** Which remembered row each row is; those that came in since are left out. */
function ownersOf(memory: RowMemory, now: SheetSnapshot, places: readonly number[]): Owners {
  const owners: Owners = new Map();
  const left = claimById(memory, now, owners);
  if (left.length === 0) return owners;
  const taken = new Set(owners.values());
  const free = new Set(memory.rows.filter((row) => !taken.has(row)));
  const comparison = comparisonOf(memory, places);
  claimByWords(free, left, comparison, owners);
  const overwritten = left.filter(({ cells }) => cells.some((cell) => memory.written.has(comparable(cell))));
  claimByLikeness(free, overwritten, comparison, owners);
  return owners;
}

/**
 * What is to be written so that each row has its id: a new one for a row without, its own where another was written over
 * it, none beside an empty row. `now` is how the sheet was read last.
 */
export function planIds(memory: RowMemory, now: SheetSnapshot, newId: (rowNumber: number) => string): IdPlan {
  const idColumn = now.columns.indexOf('id');
  if (idColumn < 0 || keysChanged(memory.before, now)) return { cells: [], memory };
  const { written } = memory;
  const places = placesIn(memory.before, now);
  const owners = ownersOf(memory, now, places);
  const isOurs = (cell: RawCell | undefined): boolean => written.has(comparable(cell));
  const newcomers: RememberedRow[] = [];
  const cells = now.rows.flatMap((row): PlacedCell[] => {
    const owner = owners.get(row);
    const wantedId = (): string => {
      if (owner) return owner.id;
      if (row.id !== '' && !isOurs(row.id)) return row.id;
      const said = row.cells.map((cell, at) => (at === idColumn || isOurs(cell) ? '' : cell));
      if (isBlankRow(now.sheet, now.columns, said)) return '';
      const id = newId(row.rowNumber);
      newcomers.push({ id, rowNumber: row.rowNumber, cells: places.map((at) => row.cells[at] ?? '') });
      return id;
    };
    const put = (column: number, cell: Pick<PlacedCell, 'value' | 'isText'>): PlacedCell[] =>
      sameCell(row.cells[column], cell.value) ? [] : [{ row: row.rowNumber, column, ...cell }];
    const overwritten = row.cells.flatMap((cell, column) => {
      if (column === idColumn || !isOurs(cell)) return [];
      return put(column, putBack(owner?.cells[places.indexOf(column)]));
    });
    return [...put(idColumn, { value: wantedId() }), ...overwritten];
  });
  const texts = cells.map(({ value }) => comparable(value)).filter((text) => text !== '');
  return {
    cells,
    memory: { ...memory, rows: [...memory.rows, ...newcomers], written: new Set([...written, ...texts]) },
  };
}
