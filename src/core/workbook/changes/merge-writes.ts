// Merges two sets of writes into one.
import { SHEET_IDS } from '../schema/sheet-ids';
import type { CellChange, SheetWrites, WriteSet } from './types';

/** Joins writes sheet by sheet; where both change a cell, the first has its way. Rows that go are not changed. */
export function mergeWrites(writes: WriteSet, more: WriteSet): SheetWrites[] {
  const all = [...writes, ...more];
  return SHEET_IDS.filter((id) => all.some(({ sheet }) => sheet === id)).map((sheet) => {
    const parts = all.filter((part) => part.sheet === sheet);
    const deletes = parts.flatMap((part) => part.deletes);
    const gone = new Set(deletes.map(({ id }) => id));
    const changes = new Map<string, CellChange>();
    for (const change of parts.flatMap((part) => part.changes)) {
      const key = `${change.id} ${change.column}`;
      if (!changes.has(key) && !gone.has(change.id)) changes.set(key, change);
    }
    return {
      sheet,
      inserts: parts.flatMap((part) => part.inserts),
      changes: [...changes.values()],
      deletes,
    };
  });
}
