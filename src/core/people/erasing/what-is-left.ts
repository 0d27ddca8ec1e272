// What an erasure still has to do, noted before its first write so that whoever comes next can finish it: rows and places,
// what stands there afterwards, and fingerprints of what stands there until then. It names nobody.
import { planRollback, type ChangedSince } from '../../workbook/changes/rollback';
import { cellHash } from '../../workbook/changes/same-cell';
import { deletedRow, mergeWrites } from '../../workbook/changes/plan-writes';
import type { InsertedRow, SheetWrites, WriteSet } from '../../workbook/changes/types';
import type { RawCell, Snapshot } from '../../workbook/records/snapshot';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { Cell } from '../../workbook/schema/types';

/**
 * Kept with the workbook: when somebody was erased. A local workbook forgets its earlier states by it, and then it goes; on
 * Google nothing reads it.
 */
export const ERASED_KEY = 'erased';

/** A cell of a row: what it says afterwards, and the fingerprint of what it says until then. */
type NotedChange = readonly [id: string, column: string, after: Cell, hash: string];

interface NotedSheet {
  readonly sheet: SheetId;
  readonly inserts: readonly InsertedRow[];
  readonly changes: readonly NotedChange[];
  /** Ids of the rows that go. */
  readonly goes: readonly string[];
}

/** A cell of a tab that is no sheet, or a note on a cell; `row` is 1-based, `column` 0-based. */
export type NotedPlace = readonly [tabId: number, row: number, column: number, after: string, hash: string];

/** A text that the script keeps, by its key. */
export type NotedText = readonly [key: string, after: string, hash: string];

export interface WhatIsLeft {
  readonly sheets: readonly NotedSheet[];
  readonly cells: readonly NotedPlace[];
  readonly notes: readonly NotedPlace[];
  readonly kept: readonly NotedText[];
}

/** The writes to sheets as they are noted. */
export const notedSheets = (writes: WriteSet): WhatIsLeft['sheets'] =>
  writes.map(({ sheet, inserts, changes, deletes }) => ({
    ...{ sheet, inserts },
    changes: changes.map(({ id, column, old, value }) => [id, column, value, cellHash(old)]),
    goes: deletes.map(({ id }) => id),
  }));

/** Whether a cell, a note or a text is as it was when that was noted. */
export const isAsNoted = (now: RawCell | undefined, hash: string): boolean => cellHash(now) === hash;

const DONE: WhatIsLeft = { sheets: [], cells: [], notes: [], kept: [] };
const LISTS = Object.keys(DONE) as readonly (keyof WhatIsLeft)[];

/** What was noted; undefined where somebody edited it. An erasure that has ended has nothing left. */
export function readWhatIsLeft(written: string): WhatIsLeft | undefined {
  try {
    const read = JSON.parse(written) as Partial<Record<keyof WhatIsLeft, unknown>> | unknown[];
    if (Array.isArray(read)) return read.length === 0 ? DONE : undefined;
    return LISTS.every((key) => Array.isArray(read[key])) ? (read as WhatIsLeft) : undefined;
  } catch {
    return undefined;
  }
}

/** Rows go whatever was typed in them meanwhile. */
const deletions = ({ sheets }: WhatIsLeft, snapshot: Snapshot): readonly SheetWrites[] =>
  sheets.flatMap(({ sheet, goes }) => {
    const found = snapshot[sheet];
    const rows = found?.rows.filter(({ id }) => goes.includes(id)) ?? [];
    const deletes = found ? rows.map((row) => deletedRow(found, row)) : [];
    return deletes.length === 0 ? [] : [{ sheet, inserts: [], changes: [], deletes }];
  });

/**
 * The writes to sheets that are still to be done as they are now; none once all are done. `since` are cells that somebody
 * changed meanwhile, which are left.
 */
export function writesLeft(
  left: WhatIsLeft,
  snapshot: Snapshot,
): { readonly writes: WriteSet; readonly since: readonly ChangedSince[] } {
  // Going on is taking back, with what comes afterwards in the place of what was there before.
  const steps = left.sheets.map(({ sheet, inserts, changes }) => ({
    ...{ sheet, insertedColumns: [], inserted: [] },
    changed: changes,
    deleted: inserts,
  }));
  const { writes, since } = planRollback(steps, snapshot);
  return {
    writes: mergeWrites(writes, deletions(left, snapshot)),
    since: since.filter(({ column }) => column !== ''),
  };
}
