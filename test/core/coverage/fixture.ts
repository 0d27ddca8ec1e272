// A book from plain typed rows, edits applied to them, and a context, for the rules of overlaps and submissions.
import type { Actor, Context } from '../../../src/core/calls/types';
import type { Language } from '../../../src/core/messages/text';
import type { Book } from '../../../src/core/records/book';
import type { Edit } from '../../../src/core/records/edits';
import type { RowOf } from '../../../src/core/records/rows';
import type { SheetId } from '../../../src/core/schema/sheet-ids';
import { sheetSpec } from '../../../src/core/schema/sheets';
import { foldText } from '../../../src/core/text/fold';

export type Rows = { readonly [S in SheetId]?: readonly (Partial<RowOf<S>> & { readonly id: string })[] };
type AnyRow = Record<string, unknown> & { readonly id: string };

const NAMES = ['label', 'name', 'title', 'acronym', 'email'];

function emptyValues(sheet: SheetId): Record<string, unknown> {
  const empty = Object.entries(sheetSpec(sheet).columns).map(([key, { type, initial }]) => {
    if (type === 'words' || type === 'texts' || type === 'links') return [key, []];
    if (type === 'number') return [key, null];
    return [key, initial ?? (type === 'checkbox' ? false : '')];
  });
  return Object.fromEntries(empty);
}

/** Rows answer to label, id, name, title, acronym and address; columns left out have their initial value. */
export function bookOf(given: Rows): Book {
  const tables = new Map<SheetId, AnyRow[]>();
  for (const [sheet, rows] of Object.entries(given) as [SheetId, readonly AnyRow[]][]) {
    const full = rows.map((row, i) => ({ ...emptyValues(sheet), rowNumber: i + 3, unresolved: {}, ...row }));
    tables.set(sheet, full);
  }
  const find = (sheet: SheetId, id: string) => tables.get(sheet)?.find((row) => row.id === id);
  return {
    rows: <S extends SheetId>(sheet: S) => (tables.get(sheet) ?? []) as unknown as readonly RowOf<S>[],
    find: <S extends SheetId>(sheet: S, id: string) => find(sheet, id) as unknown as RowOf<S> | undefined,
    problems: [],
    labelOf: (sheet, id) => {
      const row = find(sheet, id);
      return String(row?.['name'] ?? row?.['title'] ?? id);
    },
    resolve: (sheets, typed) => {
      const wanted = foldText(typed);
      const means = (row: AnyRow) =>
        [row.id, ...NAMES.map((name) => row[name])].some((name) => foldText(String(name ?? '')) === wanted);
      const ids = sheets
        .flatMap((sheet) => tables.get(sheet) ?? [])
        .filter(means)
        .map(({ id }) => id);
      const [id] = ids;
      if (id === undefined) return { kind: 'none' };
      return ids.length === 1 ? { kind: 'one', id } : { kind: 'several', ids };
    },
  };
}

/** The rows after the edits. */
export function applied(given: Rows, edits: readonly Edit[]): Rows {
  const after: Record<string, AnyRow[]> = {};
  for (const [sheet, rows] of Object.entries(given)) after[sheet] = [...(rows as AnyRow[])];
  for (const edit of edits) {
    const rows = (after[edit.sheet] ??= []);
    const at = rows.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert') rows.push({ ...edit.values, id: edit.id });
    else if (edit.kind === 'update') rows[at] = { ...rows[at], ...edit.values, id: edit.id };
    else rows.splice(at, 1);
  }
  return after as unknown as Rows;
}

export interface Wanted {
  readonly language?: Language;
  readonly settings?: Readonly<Record<string, string>>;
  readonly actor?: Partial<Actor>;
}

/** A context with fixed time and counted ids; the actor is a plain member. */
export function contextOf({ language = 'en', settings = {}, actor = {} }: Wanted = {}): Context {
  let ids = 0;
  return {
    now: '2026-03-31T22:30:00.000Z',
    timeZone: 'Europe/Zurich',
    language,
    bookLanguage: language,
    actor: { email: 'ana@example.org', person: 'MEM-ANA', isCoordinator: false, coChairs: [], ...actor },
    newId: (sheet) => `${sheet}-N${++ids}`,
    setting: (key) => settings[key] ?? '',
  };
}

/** Invented text: `count` words that no other seed has. */
export const prose = (seed: string, count: number): string =>
  Array.from({ length: count }, (_unused, i) => `${seed}${i.toString(36)}`).join(' ');
