// Compares the layout of a sheet with what it should be: what its first two rows lost, hidden keys, headings or whole
// columns, and the steps that repair it.
import type { WorkbookFinding } from '../records/book';
import { message, type Message } from '../../base/messages/text';
import { headingsOf } from '../schema/headings';
import { columnKey, sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import { columnRuns, type ColumnLayout, type SheetLayout } from './layout';
import { cellText, HEADER_ROW, KEY_ROW, type SheetSnapshot } from '../records/snapshot';
import * as checkText from '../../words/workbook/check';

/** Columns are 0-based; lists have one entry a column. */
export interface ExistingLayout {
  readonly keys: readonly string[];
  readonly headers: readonly string[];
  /** Of the first row of data. */
  readonly formats: readonly string[];
  readonly notes: readonly string[];
  /** Whether every data cell of the column has a validation. */
  readonly hasRule: readonly boolean[];
  /** The values of the column's drop-down, none where it has no list of its own. */
  readonly offered: readonly (readonly string[])[];
  readonly frozenRows: number;
  readonly isKeyRowHidden: boolean;
  readonly protections: readonly string[];
}

export type LayoutStep =
  | { readonly kind: 'key'; readonly at: number; readonly key: string }
  | { readonly kind: 'append-column'; readonly column: ColumnLayout; readonly at: number }
  | { readonly kind: 'header'; readonly column: ColumnLayout; readonly at: number }
  | { readonly kind: 'format' | 'note' | 'rule'; readonly column: ColumnLayout; readonly at: number }
  | { readonly kind: 'freeze'; readonly columns: number }
  | { readonly kind: 'hide-keys' }
  | { readonly kind: 'protect'; readonly name: string; readonly start: number; readonly count: number }
  | { readonly kind: 'protect-header'; readonly name: string; readonly columns: number }
  | { readonly kind: 'lock'; readonly name: string };

/** Starts the description of each protection of ours, so that it is known again. */
const PROTECTION_MARK = 'UPR';

/** The description of the strict protection of a sheet. */
export const lockName = (sheet: SheetId): string => `${PROTECTION_MARK} ${sheet}`;

const hasLabelText = (sheet: SheetId, column: string, header: string): boolean => {
  const folded = foldText(header);
  return folded !== '' && headingsOf(sheet, column).some((heading) => foldText(heading) === folded);
};

/**
 * The keys that the key row lacks, found again by the headers in any language. `keys` and `headers` have one entry a
 * column; the answer lists 0-based columns.
 */
export function lostKeys(
  sheet: SheetId,
  keys: readonly string[],
  headers: readonly string[],
): { at: number; key: string }[] {
  const present = new Set(keys);
  const missing = Object.keys(sheetSpec(sheet).columns).filter(
    (column) => !present.has(columnKey(sheet, column)),
  );
  const taken = new Set<number>();
  return missing.flatMap((column) => {
    const at = headers.findIndex(
      (header, index) =>
        (keys[index] ?? '') === '' && !taken.has(index) && hasLabelText(sheet, column, header),
    );
    if (at < 0) return [];
    taken.add(at);
    return [{ at, key: columnKey(sheet, column) }];
  });
}

/** How much a row of headers looks like the sheet's: the share of its columns whose label stands there. */
export function headerLikeness(sheet: SheetId, headers: readonly string[]): number {
  const columns = Object.keys(sheetSpec(sheet).columns);
  const found = columns.filter((column) => headers.some((header) => hasLabelText(sheet, column, header)));
  return found.length / columns.length;
}

/** Which values a drop-down offers is people's, as long as the words that the coalition added are among them. */
function ruleSteps(column: ColumnLayout, present: ExistingLayout, at: number): LayoutStep[] {
  const { rule } = column;
  if (!rule) return [];
  if (!present.hasRule[at]) return [{ kind: 'rule', column, at }];
  const offered = present.offered[at] ?? [];
  const missing = rule.kind === 'list' ? rule.added.filter((word) => !offered.includes(word)) : [];
  if (rule.kind !== 'list' || offered.length === 0 || missing.length === 0) return [];
  return [{ kind: 'rule', column: { ...column, rule: { ...rule, values: [...offered, ...missing] } }, at }];
}

function columnSteps(layout: SheetLayout, present: ExistingLayout): LayoutStep[] {
  const lost = lostKeys(layout.sheet, present.keys, present.headers);
  const keys = [...present.keys];
  for (const { at, key } of lost) keys[at] = key;
  let end = Math.max(keys.length, present.headers.length);
  return [
    ...lost.map(({ at, key }): LayoutStep => ({ kind: 'key', at, key })),
    ...layout.columns.flatMap((column): LayoutStep[] => {
      const at = keys.indexOf(column.key);
      if (at < 0) return [{ kind: 'append-column', column, at: end++ }];
      return [
        ...((present.headers[at] ?? '') === '' ? [{ kind: 'header', column, at } as const] : []),
        ...((present.formats[at] ?? '') !== column.format && column.format !== ''
          ? [{ kind: 'format', column, at } as const]
          : []),
        ...((present.notes[at] ?? '') === '' && column.note !== ''
          ? [{ kind: 'note', column, at } as const]
          : []),
        ...ruleSteps(column, present, at),
      ];
    }),
  ];
}

/** How many columns of the first two rows are the workbook's, or people's beside them. */
const widthOf = (layout: SheetLayout, { keys, headers }: ExistingLayout): number =>
  Math.max(layout.columns.length, keys.length, headers.length);

function protectionSteps(
  layout: SheetLayout,
  present: ExistingLayout,
  steps: readonly LayoutStep[],
): LayoutStep[] {
  const has = (name: string) => present.protections.includes(name);
  if (layout.isLocked) {
    const name = lockName(layout.sheet);
    return has(name) ? [] : [{ kind: 'lock', name }];
  }
  const appended = new Map(
    steps.flatMap((step) => (step.kind === 'append-column' ? [[step.column.key, step.at]] : [])),
  );
  const keyed = new Map(steps.flatMap((step) => (step.kind === 'key' ? [[step.key, step.at]] : [])));
  const place = ({ key }: ColumnLayout) => appended.get(key) ?? keyed.get(key) ?? present.keys.indexOf(key);
  const headerName = `${PROTECTION_MARK} ${layout.sheet} header`;
  const covered = new Set(present.protections.flatMap((name) => name.split(' ')));
  const open = new Map(
    layout.columns
      // What stands in a closed group is out of reach as it is, and each protection takes Google long.
      .filter(({ computed, rare, key }) => computed && !rare && !covered.has(key))
      .map((column) => [Number(place(column)), column.key]),
  );
  return [
    ...(has(headerName)
      ? []
      : [{ kind: 'protect-header', name: headerName, columns: widthOf(layout, present) } as const]),
    ...protectRuns(open),
  ];
}

/** One protection for neighbouring columns, named after all of them; making many is slow. */
function protectRuns(keys: ReadonlyMap<number, string>): LayoutStep[] {
  const width = Math.max(-1, ...keys.keys()) + 1;
  const flags = Array.from({ length: width }, (_, at) => keys.has(at));
  return columnRuns(flags).map(({ start, count }): LayoutStep => {
    const names = Array.from({ length: count }, (_, offset) => keys.get(start + offset) ?? '');
    return { kind: 'protect', name: [PROTECTION_MARK, ...names].join(' '), start, count };
  });
}

/** What a tab has that was just made, before it gets its rules and protections. */
export const madeLayout = ({ columns }: SheetLayout): ExistingLayout => ({
  keys: columns.map(({ key }) => key),
  headers: columns.map(({ header }) => header),
  formats: columns.map(({ format }) => format),
  notes: columns.map(({ note }) => note),
  hasRule: columns.map(() => false),
  offered: columns.map(() => []),
  frozenRows: 0,
  isKeyRowHidden: false,
  protections: [],
});

/** What has to be done to a sheet that is there. A sheet that is right gives no steps. */
export function layoutSteps(layout: SheetLayout, present: ExistingLayout): LayoutStep[] {
  const columns = columnSteps(layout, present);
  return [
    ...columns,
    ...(present.frozenRows < 2 ? [{ kind: 'freeze', columns: layout.frozenColumns } as const] : []),
    ...(present.isKeyRowHidden ? [] : [{ kind: 'hide-keys' } as const]),
    ...protectionSteps(layout, present, columns),
  ];
}

const keysOf = ({ sheet, columns }: SheetSnapshot): string[] =>
  columns.map((column) => (column === '' ? '' : columnKey(sheet, column)));

/** The sheet with each column named again whose key is gone and whose heading tells which it is. */
export function withKeysFound(sheet: SheetSnapshot): SheetSnapshot {
  const lost = lostKeys(sheet.sheet, keysOf(sheet), sheet.headers);
  if (lost.length === 0) return sheet;
  const columns = [...sheet.columns];
  for (const { at, key } of lost) columns[at] = key.slice(sheet.sheet.length + 1);
  const idColumn = columns.indexOf('id');
  const rows = sheet.rows.map((row) => ({ ...row, id: cellText(row.cells[idColumn]).trim() }));
  return { ...sheet, columns, rows };
}

function findingAt(
  { sheet }: SheetSnapshot,
  rowNumber: number,
  column: string,
  words: Message['text'],
): WorkbookFinding {
  const label = sheetSpec(sheet).columns[column]?.label ?? column;
  return { sheet, rowNumber, id: '', column, message: message(words, { column: label }), mended: true };
}

/** What set-up will put back in the first two rows of a sheet that was read as it stands. */
export function lostLayout(sheet: SheetSnapshot): readonly WorkbookFinding[] {
  const found = withKeysFound(sheet);
  return Object.keys(sheetSpec(sheet.sheet).columns).flatMap((column): WorkbookFinding[] => {
    const at = found.columns.indexOf(column);
    if (at < 0) return [findingAt(sheet, 0, column, checkText.columnLost)];
    if (sheet.columns[at] !== column) return [findingAt(sheet, KEY_ROW, column, checkText.keyLost)];
    if ((sheet.headers[at] ?? '').trim() === '')
      return [findingAt(sheet, HEADER_ROW, column, checkText.headingLost)];
    return [];
  });
}
