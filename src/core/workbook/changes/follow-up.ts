// Links journal entries that belong to one action: one that goes on once its rows are written, such as making a
// document, writes a second entry that names the first, and both are listed and undone as one.
import type { ChangedCell, Inverse, SheetInverse } from './journal';
import { NOTHING } from './journal';

const AFTER = / after (CHG-\w+)$/;

/** What the second entry of an action is called; just the command where the action wrote no first one. */
export const followUpName = (command: string, change: string): string =>
  change === '' ? command : `${command} after ${change}`;

/** The entry that one goes on from, '' for one that stands by itself. */
export const followedEntry = (command: string): string => AFTER.exec(command)?.[1] ?? '';

/** The command without the entry that it goes on from. */
export const commandAlone = (command: string): string => command.replace(AFTER, '');

/** The fingerprints of an inserted row with that of one more cell, or with another one for a cell that it has. */
function withHash(columns: readonly string[], hashes: string, [, column, , hash]: ChangedCell): string {
  const known = hashes.split(' ');
  return columns.map((key, at) => (key === column ? hash : (known[at] ?? NOTHING))).join(' ');
}

/** The cell that the follow-up wrote takes its fingerprint; what stood there before the action stays. */
function withCell(sheet: SheetInverse, cell: ChangedCell): SheetInverse {
  const [id, column, , hash] = cell;
  if (sheet.inserted.some(([inserted]) => inserted === id)) {
    const insertedColumns = [...new Set([...sheet.insertedColumns, column])];
    const inserted = sheet.inserted.map(([one, hashes]) => {
      const there = one === id ? withHash(insertedColumns, hashes, cell) : hashes;
      return [one, there] as const;
    });
    return { ...sheet, insertedColumns, inserted };
  }
  const isThere = (one: ChangedCell): boolean => one[0] === id && one[1] === column;
  if (!sheet.changed.some(isThere)) return { ...sheet, changed: [...sheet.changed, cell] };
  const changed = sheet.changed.map((one): ChangedCell => (isThere(one) ? [id, column, one[2], hash] : one));
  return { ...sheet, changed };
}

const untouched = (sheet: SheetInverse['sheet']): SheetInverse => ({
  ...{ sheet, insertedColumns: [], inserted: [], changed: [], deleted: [] },
});

/** What takes back an action together with its follow-up, which changed cells and neither added nor took away rows. */
export function withFollowUp(first: Inverse, followUp: Inverse): Inverse {
  const all = new Map(first.map((one) => [one.sheet, one]));
  for (const { sheet, changed } of followUp)
    all.set(sheet, changed.reduce(withCell, all.get(sheet) ?? untouched(sheet)));
  return [...all.values()];
}
