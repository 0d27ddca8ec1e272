// A workbook for tests, from typed rows: `bookOf({ SUB: [{ id: 'SUB-1', title: 'Water' }] })`.
import { pageOfBuild } from './page-of-build';
import { brought as broughtTo } from '../../src/core/brought.late';
import type { Point } from '../../src/core/base/point';
import type { Book } from '../../src/core/workbook/records/book';
import { labelFor, hasLabel } from '../../src/core/workbook/records/labels';
import { emptyRow, makeBook } from '../../src/core/workbook/records/make-book';
import type { SomeValues, Value } from '../../src/core/workbook/records/rows';
import { snapshotOf, type RawCell, type Snapshot } from '../../src/core/workbook/records/snapshot';
import { writeCell } from '../../src/core/workbook/records/cells';
import { columnKey, sheetSpec } from '../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { Context, CachedValue } from '../../src/core/workbook/command/types';

export type Tables = { readonly [S in SheetId]?: readonly (SomeValues<S> & { readonly id: string })[] };

/** The tables given, and every other sheet without rows. */
export const allSheets = (tables: Tables): Tables => ({
  ...Object.fromEntries(SHEET_IDS.map((id) => [id, []])),
  ...tables,
});

const labelsOf = (tables: Tables): Map<string, string> => {
  const labels = new Map<string, string>();
  for (const [sheet, rows] of Object.entries(tables) as [SheetId, readonly Record<string, Value>[]][])
    for (const row of rows)
      if (hasLabel(sheet))
        labels.set(
          String(row['id']),
          String(row['label'] ?? '') ||
            labelFor(sheet, String(row['id']), row, { language: 'en', detail: '', taken: () => false }),
        );
  return labels;
};

const gridOf = (
  sheet: SheetId,
  rows: readonly Record<string, Value>[],
  labels: Map<string, string>,
): RawCell[][] => {
  const columns = Object.entries(sheetSpec(sheet).columns);
  const cells = rows.map((given) => {
    const label = labels.get(String(given['id']));
    const initial = Object.fromEntries(
      columns.flatMap(([key, { initial: value }]) => (value === undefined ? [] : [[key, value]])),
    );
    const row = {
      ...emptyRow(sheet),
      ...initial,
      ...given,
      ...(label === undefined ? {} : { label }),
    } as Record<string, Value>;
    return columns.map(([key, column]) =>
      writeCell(column, row[key] ?? '', { language: 'en', labelOf: (id) => labels.get(id) ?? id }),
    );
  });
  return [columns.map(([key]) => columnKey(sheet, key)), columns.map(([, { label }]) => label.en), ...cells];
};

/** The snapshot of the given sheets; sheets listed with no rows are empty. */
export const snapshotOfTables = (tables: Tables): Snapshot => {
  const labels = labelsOf(tables);
  const sheets = Object.entries(tables) as [SheetId, readonly Record<string, Value>[]][];
  return Object.fromEntries(
    sheets.map(([sheet, rows]) => [
      sheet,
      snapshotOf(sheet, sheetSpec(sheet).title.en, gridOf(sheet, rows, labels)),
    ]),
  );
};

export const bookOf = (tables: Tables): Book => makeBook(snapshotOfTables(tables));

/** A context on a fixed day; ids count up: `SUB-n1`, `SUB-n2`. */
export const contextOf = (
  over: Partial<Context> & { settings?: Readonly<Record<string, string>> } = {},
): Context => {
  let count = 0;
  const { settings = {}, ...rest } = over;
  return {
    now: '2027-01-10T12:00:00.000Z',
    timeZone: 'America/New_York',
    language: 'en',
    bookLanguage: 'en',
    actor: { email: 'ana@example.org', person: 'MEM-1', isCoordinator: false, coChairs: [] },
    newId: (sheet) => `${sheet}-n${(count += 1)}`,
    setting: (key) => settings[key] ?? '',
    kept: ({ create }) => create(),
    page: pageOfBuild,
    brought: <Value>({ name }: Point<Value>) => broughtTo(name) as readonly Value[],
    ...rest,
  };
};

/** What commands keep between runs, by its name, in a store that the test holds. */
export const keptIn =
  (store: Record<string, unknown>) =>
  <Value>({ name, create }: CachedValue<Value>): Value =>
    (store[name] ??= create()) as Value;
