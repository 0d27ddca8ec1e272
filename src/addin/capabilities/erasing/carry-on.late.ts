// The steps of an erasure once it is noted what they are: each is done where it is not done yet, so that all of them can be
// cut off and begun again, by anybody.
import { message, type Language } from '../../../core/base/messages/text';
import {
  ERASED_KEY,
  isAsNoted,
  readWhatIsLeft,
  writesLeft,
  type NotedPlace,
  type WhatIsLeft,
} from '../../../core/people/erasing/what-is-left';
import type { CellProblem } from '../../../core/workbook/records/book';
import { firstRowByKey, rowsByKey } from '../../../core/workbook/records/rows-by-key';
import { cellText, HEADER_ROW, type RawCell } from '../../../core/workbook/records/snapshot';
import type { TabProblem } from '../../../core/workbook/records/tab-problem';
import { sheetSpec } from '../../../core/workbook/schema/sheets';
import { readPresentSheets } from '../../engine/read-sheets';
import { writeSheets } from '../../engine/write-sheets';
import type { Environment, HookNews, Sheets } from '../../engine/types';
import * as t from '../../../core/words/people/erasing';

interface Carried {
  /** Cells that could not be written, and why. */
  readonly problems: readonly CellProblem[];
  /** Cells that somebody changed since it was noted what becomes of them. */
  readonly since: readonly TabProblem[];
}

const changedSince = (sheet: string, row: number, column: string): TabProblem => ({
  ...{ sheet, row, column },
  message: message(t.changedSince),
});

function writeRows(env: Environment, sheets: Sheets, left: WhatIsLeft, language: Language): Carried {
  const { writes, since } = writesLeft(left, sheets.snapshot);
  const inWords = since.map(({ sheet, id, column }) => {
    const snapshot = sheets.snapshot[sheet];
    const row = firstRowByKey(snapshot?.rows ?? [], (one) => one.id).get(id)?.rowNumber ?? 0;
    const heading = sheetSpec(sheet).columns[column]?.label[language] ?? column.replace(/^~/, '');
    return changedSince(snapshot?.title ?? '', row, heading);
  });
  return { problems: writeSheets(env.grid, sheets, writes), since: inWords };
}

/** Looked at again just before it is written: whoever inserted a row meanwhile finds nothing overwritten. */
function writePlaces(
  places: readonly NotedPlace[],
  now: readonly (readonly RawCell[])[],
  write: (place: NotedPlace) => void,
): readonly NotedPlace[] {
  const at = ([, row, column]: NotedPlace): RawCell => now[row - 1]?.[column] ?? '';
  const isStill = (place: NotedPlace): boolean => isAsNoted(at(place), place[4]);
  for (const place of places.filter(isStill)) write(place);
  return places.filter((place) => !isStill(place) && cellText(at(place)) !== place[3]);
}

/** Cells of tabs that are no sheets, and notes; a tab that is gone names nobody. */
function writeTabs({ grid }: Environment, { cells, notes }: WhatIsLeft): readonly TabProblem[] {
  const tabs = rowsByKey([...cells, ...notes], ([tabId]) => String(tabId));
  return [...tabs].flatMap(([key, places]) => {
    const tabId = Number(key);
    const tab = grid.grid(tabId);
    if (!tab) return [];
    const since = [
      ...writePlaces(
        places.filter((one) => cells.includes(one)),
        tab.cells,
        ([, row, column, after]) => grid.write(tabId, { row, column, values: [[after]] }, new Set([column])),
      ),
      ...writePlaces(
        places.filter((one) => notes.includes(one)),
        places.some((one) => notes.includes(one)) ? grid.notes(tabId) : [],
        ([, row, column, after]) => grid.writeNote(tabId, row, column, after),
      ),
    ];
    return since.map(([, row, column]) =>
      changedSince(tab.name, row, cellText(tab.cells[HEADER_ROW - 1]?.[column]) || String(column + 1)),
    );
  });
}

function writeKept({ workbook }: Environment, { kept }: WhatIsLeft): void {
  for (const [key, after, hash] of kept) if (isAsNoted(workbook.get(key), hash)) workbook.set(key, after);
}

/** Does what is left; `sheets` are those that it concerns, as they are now. Needs the lock. */
export function carryOn(env: Environment, sheets: Sheets, left: WhatIsLeft, language: Language): Carried {
  const rows = writeRows(env, sheets, left, language);
  const tabs = writeTabs(env, left);
  writeKept(env, left);
  env.workbook.set(ERASED_KEY, env.now());
  return { problems: rows.problems, since: [...rows.since, ...tabs] };
}

/** Finishes an erasure that was cut off, from what the journal kept of it. Needs the lock. */
export function finishErasure(env: Environment, written: string, language: Language): HookNews {
  const left = readWhatIsLeft(written);
  if (!left) return { notes: [message(t.unknownRest)], problems: [] };
  const sheets = readPresentSheets(
    env,
    left.sheets.map(({ sheet }) => sheet),
  );
  const { since } = carryOn(env, sheets, left, language);
  return { notes: [message(t.finished)], problems: since };
}
