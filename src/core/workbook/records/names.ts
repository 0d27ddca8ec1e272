// Resolves names: which row is meant by a label, id, name, acronym or alias, as long as exactly one row fits.
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import { plainResolver } from '../../language/country-names/resolver';
import type { Resolution } from './book';
import { splitValues } from './cells';
import { cellText, columnIndex, type SheetSnapshot, type Snapshot, type SnapshotRow } from './snapshot';

/** Columns whose text also names the row. */
const NAME_COLUMNS: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  WG: ['name'],
  ORG: ['name', 'acronym'],
  MEM: ['name', 'email'],
  ISS: ['name', 'nameEs', 'nameFr'],
  SUB: ['title'],
  MTG: ['title'],
  CTY: ['iso3', 'name', 'formalName'],
  REC: ['number'],
};
const ALIAS_COLUMNS = ['aliases', 'synonyms'];

/** The columns by whose text people and links know a row of the sheet; none where they do not. */
export const nameColumnsOf = (sheet: SheetId): readonly string[] =>
  [...(NAME_COLUMNS[sheet] ?? []), 'label'].filter((key) => key in sheetSpec(sheet).columns);

export interface NameIndex {
  resolve(sheets: readonly SheetId[], typed: string): Resolution;
  /** The label that the row's cell holds; its id when it has none. */
  label(sheet: SheetId, id: string): string;
  /** 1-based row of the sheet where it stands; undefined when it is none of the sheet's. */
  rowNumber(sheet: SheetId, id: string): number | undefined;
}

type Names = Map<string, Set<string>>;

interface SheetNames {
  /** Folded text to ids; labels and ids come before names, names before aliases. */
  readonly ranks: readonly [Names, Names, Names];
  readonly labels: Map<string, string>;
  readonly rowNumbers: Map<string, number>;
}

function add(names: Map<string, Set<string>>, typed: string, id: string): void {
  const folded = foldText(typed);
  if (folded === '') return;
  const ids = names.get(folded);
  if (ids) ids.add(id);
  else names.set(folded, new Set([id]));
}

/** What stands for a row that has no id yet; good until the next command gives it one. */
export const rowKey = (snapshot: SheetSnapshot, row: SnapshotRow): string =>
  row.id === '' ? `${snapshot.sheet}@${row.rowNumber}` : row.id;

function namesOf(snapshot: SheetSnapshot): SheetNames {
  const ranks = [
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
    new Map<string, Set<string>>(),
  ] as const;
  const labels = new Map<string, string>();
  const rowNumbers = new Map<string, number>();
  const columns = sheetSpec(snapshot.sheet).columns;
  const places = (keys: readonly string[]) =>
    keys.filter((key) => key in columns).map((key) => columnIndex(snapshot, key));
  const [nameColumns, aliasColumns] = [places(NAME_COLUMNS[snapshot.sheet] ?? []), places(ALIAS_COLUMNS)];
  const labelColumn = columnIndex(snapshot, 'label');
  for (const row of snapshot.rows) {
    const id = rowKey(snapshot, row);
    const label = cellText(row.cells[labelColumn]);
    if (!labels.has(id)) labels.set(id, label);
    if (!rowNumbers.has(id)) rowNumbers.set(id, row.rowNumber);
    add(ranks[0], id, id);
    add(ranks[0], label, id);
    for (const at of nameColumns) add(ranks[1], cellText(row.cells[at]), id);
    for (const at of aliasColumns)
      for (const alias of splitValues(cellText(row.cells[at]), () => true)) add(ranks[2], alias, id);
  }
  return { ranks, labels, rowNumbers };
}

/** The names of all rows in the snapshot. A stale label still counts, so links typed before a renaming are found. */
export function nameIndex(snapshot: Snapshot): NameIndex {
  const sheets = new Map<SheetId, SheetNames>();
  const namesIn = (id: SheetId): SheetNames | undefined => {
    const sheet = snapshot[id];
    const names = sheets.get(id) ?? (sheet && namesOf(sheet));
    if (names) sheets.set(id, names);
    return names;
  };
  /** A country is known by its names in all languages, whatever the sheet calls it. */
  const byUsualName = (typed: string): Resolution => {
    const found = plainResolver().resolve(typed);
    if (found.kind !== 'one' || found.isGuess) return { kind: 'none' };
    const [id, ...more] = namesIn('CTY')?.ranks[1].get(foldText(found.iso3)) ?? [];
    return id !== undefined && more.length === 0 ? { kind: 'one', id } : { kind: 'none' };
  };
  const resolve = (among: readonly SheetId[], typed: string): Resolution => {
    const folded = foldText(typed);
    for (const rank of [0, 1, 2] as const) {
      const ids = among.flatMap((sheet) => [...(namesIn(sheet)?.ranks[rank]?.get(folded) ?? [])]);
      if (ids.length === 1 && ids[0] !== undefined) return { kind: 'one', id: ids[0] };
      if (ids.length > 1) return { kind: 'several', ids };
    }
    return among.includes('CTY') ? byUsualName(typed) : { kind: 'none' };
  };
  return {
    resolve,
    label: (sheet, id) => namesIn(sheet)?.labels.get(id) || id,
    rowNumber: (sheet, id) => namesIn(sheet)?.rowNumbers.get(id),
  };
}
