// Which column of a pasted table says what: by its heading in any language, else by what stands in it.
import { foldText } from '../../base/text/fold';

export type PastedTable = readonly (readonly string[])[];

export interface TableShape<Role extends string> {
  /** By role, the place of its column, 0-based. */
  readonly places: ReadonlyMap<Role, number>;
  /** Rows above the first one of data. */
  readonly above: number;
  /** Headings that say nothing we keep, such as telephone. */
  readonly leftOut: readonly string[];
}

export interface Recogniser<Role extends string> {
  roleOf(heading: string): Role | undefined;
  /** What a heading says beside one that says the same more plainly, such as group beside organization. */
  secondOf?(heading: string): Role | undefined;
  /** A row that is no heading whatever it says, such as one with an address. */
  isData(row: readonly string[]): boolean;
  /** What columns are by what stands in them, for those whose place is not known yet. */
  byContent(rows: PastedTable, known: ReadonlyMap<Role, number>): ReadonlyMap<Role, number>;
  /** Rows above the first one of data where no heading is known. */
  rowsAbove?(table: PastedTable): number;
}

/** `E-mail: *` is `e mail`. */
const bare = (heading: string): string =>
  foldText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a heading says, by the headings of each role; of a heading that two have, the later one counts. */
export function headingReader<Role extends string>(
  headings: Readonly<Record<Role, readonly string[]>>,
): (heading: string) => Role | undefined {
  const roles = new Map(
    (Object.keys(headings) as Role[]).flatMap((role) =>
      headings[role].map((heading) => [bare(heading), role] as const),
    ),
  );
  return (heading) => roles.get(bare(heading));
}

/** Headings stand in one of the first rows; a title may stand above them, and a second row of them below. */
const ROWS_LOOKED_AT = 6;

/** The columns in which anything stands, and what stands there. */
export function filledColumns(
  rows: PastedTable,
): readonly { readonly at: number; readonly cells: readonly string[] }[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => ({
    at,
    cells: rows.map((row) => row[at] ?? '').filter(Boolean),
  })).filter(({ cells }) => cells.length > 0);
}

/** Whether more than half of the cells are so. */
export const mostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.filter(fits).length * 2 > cells.length;

/** Two rows of headings are one: a group's heading stands above those of its columns. */
export function recogniseColumns<Role extends string>(
  table: PastedTable,
  { roleOf, secondOf, isData, byContent, rowsAbove }: Recogniser<Role>,
): TableShape<Role> {
  const rolesIn = (row: readonly string[]): ReadonlyMap<Role, number> => {
    const places = new Map<Role, number>();
    if (isData(row)) return places;
    const cells = row.map((cell, at) => ({ at, role: roleOf(cell), second: secondOf?.(cell) }));
    // Headings that may say two things come after those that say one.
    for (const { at, role, second } of cells.sort(
      (one, other) => Number(!!one.second) - Number(!!other.second),
    )) {
      const free = [role, second].find((one) => one && !places.has(one));
      if (free) places.set(free, at);
    }
    return places;
  };
  const start = table.slice(0, ROWS_LOOKED_AT);
  const at = start.findIndex((row) => rolesIn(row).size > 1);
  const only = at < 0 ? start.findIndex((row) => rolesIn(row).size > 0) : at;
  if (only < 0) {
    const above = rowsAbove?.(table) ?? 0;
    return { places: byContent(table.slice(above), new Map()), above, leftOut: [] };
  }
  const places = new Map(rolesIn(table[only] ?? []));
  let above = only + 1;
  const below = rolesIn(table[above] ?? []);
  if (below.size > 0) {
    for (const [role, place] of below) places.set(role, place);
    above++;
  }
  // In a language that is not known, a column is known by what stands in it.
  for (const [role, place] of byContent(table.slice(above), places))
    if (!places.has(role) && ![...places.values()].includes(place)) places.set(role, place);
  const known = new Set(places.values());
  const headings = table.slice(only, above).flatMap((row) => row.filter((_, place) => !known.has(place)));
  return { places, above, leftOut: [...new Set(headings.map((one) => one.trim()).filter(Boolean))] };
}
