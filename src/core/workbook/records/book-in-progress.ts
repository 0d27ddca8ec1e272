// The book as it will be once edits are written, for a command that makes several plans in a row: each sees what those
// before it do.
import { foldText } from '../../base/text/fold';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import type { Book, Resolution } from './book';
import type { Edit } from './edits';
import { emptyRow } from './make-book';
import { wordsBySettings, type CustomWords } from './custom-words';
import type { RowOf, Value } from './rows';

export interface BookInProgress {
  readonly book: Book;
  readonly edits: readonly Edit[];
  add(edits: readonly Edit[]): void;
}

type Row = Readonly<Record<string, unknown>>;

const newRow = (sheet: SheetId, id: string, values: Readonly<Record<string, Value>>): Row => {
  const initial = Object.entries(sheetSpec(sheet).columns).flatMap(([key, column]) =>
    column.initial === undefined ? [] : [[key, column.initial] as const],
  );
  return { ...emptyRow(sheet), ...Object.fromEntries(initial), ...values, id, rowNumber: 0, unresolved: {} };
};

/** A new row goes by its title or name and its address; the last of a name that stands twice. */
const namesOf = (row: Row): readonly string[] =>
  [row['id'], row['title'] ?? row['name'], row['email'], row['acronym']]
    .filter((name) => typeof name === 'string' && name !== '')
    .map((name) => foldText(String(name)));

/** What one sheet will hold. */
class Table {
  private readonly changed = new Map<string, Row>();
  private readonly added = new Map<string, Row>();
  private readonly gone = new Set<string>();
  private readonly ids = new Map<string, string>();
  private all: readonly Row[] | undefined;

  constructor(
    private readonly sheet: SheetId,
    private readonly base: Book,
  ) {}

  take(edit: Edit): void {
    this.all = undefined;
    if (edit.kind === 'delete') this.gone.add(edit.id);
    else if (edit.kind === 'insert') this.put(this.added, newRow(this.sheet, edit.id, edit.values));
    else
      this.put(this.added.has(edit.id) ? this.added : this.changed, {
        ...this.find(edit.id),
        ...edit.values,
      });
  }

  private put(rows: Map<string, Row>, row: Row): void {
    rows.set(String(row['id']), row);
    if (rows === this.added) for (const name of namesOf(row)) this.ids.set(name, String(row['id']));
  }

  find(id: string): Row | undefined {
    if (this.gone.has(id)) return undefined;
    return this.added.get(id) ?? this.changed.get(id) ?? (this.base.find(this.sheet, id) as Row | undefined);
  }

  rows(): readonly Row[] {
    const standing = this.base.rows(this.sheet) as readonly Row[];
    return (this.all ??= [
      ...standing.map((row) => this.changed.get(String(row['id'])) ?? row),
      ...this.added.values(),
    ].filter((row) => !this.gone.has(String(row['id']))));
  }

  labelOf(id: string): string | undefined {
    const row = this.added.get(id);
    return row && String(row['title'] ?? (row['name'] || id));
  }

  named(typed: string): string | undefined {
    return this.ids.get(foldText(typed));
  }
}

const wordsIn = (settings: Table): CustomWords =>
  wordsBySettings((name) => {
    const row = settings.rows().find(({ key }) => String(key).trim() === name);
    return String(row?.['value'] ?? '');
  });

/** Begins with the book as it is. */
export function bookInProgress(base: Book): BookInProgress {
  const tables = new Map<SheetId, Table>();
  const all: Edit[] = [];
  const tableOf = (sheet: SheetId): Table => {
    const table = tables.get(sheet) ?? new Table(sheet, base);
    tables.set(sheet, table);
    return table;
  };
  const resolve = (sheets: readonly SheetId[], typed: string): Resolution => {
    const found = base.resolve(sheets, typed);
    const fresh = sheets.flatMap((sheet) => tables.get(sheet)?.named(typed) ?? []);
    if (found.kind !== 'none' || fresh.length === 0) return found;
    return fresh.length === 1 ? { kind: 'one', id: fresh[0] ?? '' } : { kind: 'several', ids: fresh };
  };
  const fresh = (): Book => ({
    rows: <S extends SheetId>(sheet: S) =>
      (tables.has(sheet) ? tableOf(sheet).rows() : base.rows(sheet)) as readonly RowOf<S>[],
    find: <S extends SheetId>(sheet: S, id: string) =>
      (tables.has(sheet) ? tableOf(sheet).find(id) : base.find(sheet, id)) as RowOf<S> | undefined,
    labelOf: (sheet, id) => tables.get(sheet)?.labelOf(id) ?? base.labelOf(sheet, id),
    resolve,
    words: tables.has('SET') ? wordsIn(tableOf('SET')) : base.words,
    get problems() {
      return base.problems;
    },
  });
  let book = fresh();
  return {
    get book() {
      return book;
    },
    edits: all,
    add: (edits) => {
      for (const edit of edits) tableOf(edit.sheet).take(edit);
      all.push(...edits);
      // What is kept for a book is kept by the book.
      book = fresh();
    },
  };
}
