// Whose a row is: the people and workgroups that the table of rights finds by following its links.
import { groupBy } from '../../base/group-by';
import { memoize } from '../../base/memoize';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { Path, SheetRights } from './table';

/** A row of any sheet, or what is to become one. */
export type SomeRow = Readonly<Record<string, unknown>>;

interface Place {
  readonly sheet: SheetId;
  readonly row: SomeRow;
}

const rowsOf = (book: Book, sheet: SheetId): readonly SomeRow[] => book.rows(sheet);

const idsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string' && id !== '');

type Links = ReadonlyMap<string, readonly SomeRow[]>;

/** By rows of a sheet and a column, the rows that link to each id: asked anew for each line of a long list. */
const known = new WeakMap<readonly SomeRow[], (column: string) => Links>();

/** Rows of somebody who left no longer count. */
function linksIn(rows: readonly SomeRow[]): (column: string) => Links {
  const found =
    known.get(rows) ??
    memoize((column) =>
      groupBy(
        rows.filter(({ status }) => status !== 'left'),
        (row) => idsIn(row[column]),
      ),
    );
  known.set(rows, found);
  return found;
}

/** The ids that a step leads to. */
function idsAt(book: Book, { row }: Place, step: string): readonly string[] {
  const [from, column] = step.split(':');
  if (column === undefined) return idsIn(row[step]);
  const links = linksIn(rowsOf(book, from as SheetId))(column);
  return idsIn(row['id'])
    .flatMap((id) => links.get(id) ?? [])
    .flatMap((one) => idsIn(one['id']));
}

function placesAt(book: Book, place: Place, step: string): readonly Place[] {
  const [from = '', column] = step.split(':');
  const sheets = column === undefined ? (sheetSpec(place.sheet).columns[step]?.to ?? []) : [from as SheetId];
  const ids = idsAt(book, place, step);
  return sheets.flatMap((sheet) =>
    ids.flatMap((id) => {
      const row: SomeRow | undefined = book.find(sheet, id);
      return row ? [{ sheet, row }] : [];
    }),
  );
}

function follow(book: Book, place: Place, path: Path): readonly string[] {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const places = steps.reduce<readonly Place[]>(
    (reached, step) => reached.flatMap((one) => placesAt(book, one, step)),
    [place],
  );
  return places.flatMap((one) => idsAt(book, one, last));
}

export interface Owners {
  /** Ids of people and of workgroups, each once. */
  readonly people: readonly string[];
  readonly groups: readonly string[];
}

/** Whose the row is, by these paths. */
export function ownersOf(
  book: Book,
  sheet: SheetId,
  row: SomeRow,
  { people, groups }: Pick<SheetRights, 'people' | 'groups'>,
): Owners {
  const all = (paths: readonly Path[]): readonly string[] => [
    ...new Set(paths.flatMap((path) => follow(book, { sheet, row }, path))),
  ];
  return { people: all(people), groups: all(groups) };
}
