// Which columns of the sheet the columns of a table are.
import { message, type Message } from '../../base/messages/text';
import { columnKey, sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import * as bringInText from '../../words/workbook/bring-in';

type Row = Readonly<Record<string, string>>;

export interface LeftOutColumn {
  readonly name: string;
  readonly problem: Message;
  /** The first row that says something there, 0-based, with what it says. */
  readonly row: number;
  readonly value: string;
}

export interface TableColumns {
  /** By the name given, the column's key; `id` and `label` only help to find rows. */
  readonly keys: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOutColumn[];
}

/** The key of a column by its key, its key in the workbook, or its header in any language. */
function keyOf(sheet: SheetId, name: string): string | undefined {
  const folded = foldText(name);
  return Object.entries(sheetSpec(sheet).columns).find(([key, { label }]) =>
    [key, columnKey(sheet, key), ...Object.values(label)].some((known) => foldText(known) === folded),
  )?.[0];
}

function problemOf(sheet: SheetId, key: string | undefined, taken: ReadonlySet<string>): Message | undefined {
  if (key === undefined) return message(bringInText.unknownColumn, { sheet: sheetSpec(sheet).title });
  if (key === 'updated') return message(bringInText.ownColumn);
  return taken.has(key) ? message(bringInText.twiceColumn) : undefined;
}

/** Reads the names of the columns; those with nothing in them are not mentioned. */
export function tableColumns(sheet: SheetId, rows: readonly Row[]): TableColumns {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const leftOut: LeftOutColumn[] = [];
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const name of names) {
    const row = rows.findIndex((one) => (one[name] ?? '').trim() !== '');
    if (row < 0) continue;
    const key = keyOf(sheet, name);
    const problem = problemOf(sheet, key, taken);
    if (problem) leftOut.push({ name, problem, row, value: rows[row]?.[name] ?? '' });
    else if (key !== undefined) {
      keys.set(name, key);
      taken.add(key);
    }
  }
  return { keys, leftOut };
}
