// Gives rows typed by hand an id before a command plans, so that everything after is addressed by id.
import { message } from '../../core/base/messages/text';
import { planIds, rememberRows, type RowMemory } from '../../core/workbook/changes/typed-ids';
import type { SheetSnapshot } from '../../core/workbook/records/snapshot';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { isLocked, mayWriteLocked } from './locked-sheets';
import { idMaker } from './new-ids';
import { readSheets, type Reading } from './read-sheets';
import { Refusal } from './refusal';
import type { Environment, Sheets } from './types';
import { writePlaced } from './write-target';
import * as engineText from '../../core/words/addin/engine';

/** What filling ids in takes of an execution. */
export type IdFilling = Reading & Pick<Environment, 'email' | 'randomText'>;

const NO_TEXT_COLUMNS: ReadonlySet<number> = new Set();

/** Writes and reads again; each time people may have moved rows, which hardly ever happens twice. */
const MOST_ROUNDS = 8;

type Memories = ReadonlyMap<SheetId, RowMemory>;

/** The sheets that have rows without an id, as they were read. */
function sheetsToFill(env: IdFilling, { snapshot, tabs }: Sheets): Memories {
  const isToFill = ({ sheet, columns, rows }: SheetSnapshot): boolean =>
    sheet !== 'CHG' &&
    tabs[sheet] !== undefined &&
    columns.includes('id') &&
    rows.some(({ id }) => id === '') &&
    (!isLocked(sheet) || mayWriteLocked(env, snapshot));
  const found = Object.values(snapshot).filter(isToFill);
  return new Map(found.map((sheet) => [sheet.sheet, rememberRows(sheet)]));
}

/** Writes what is missing; answers the sheets that were written to, with what is remembered of them. */
function fillOnce(
  env: IdFilling,
  { snapshot, tabs }: Sheets,
  memories: Memories,
  newId: (sheet: SheetId, rowNumber: number) => string,
): Memories {
  const written = [...memories].flatMap(([sheet, known]) => {
    const [now, tabId] = [snapshot[sheet], tabs[sheet]];
    if (!now || tabId === undefined) return [];
    const { cells, memory } = planIds(known, now, (rowNumber) => newId(sheet, rowNumber));
    writePlaced(env.grid, tabId, cells, NO_TEXT_COLUMNS);
    return cells.length > 0 ? [[sheet, memory] as const] : [];
  });
  return new Map(written);
}

/**
 * The sheets with an id in every row that says something; reads again only the sheets that had rows without. Where rows
 * move meanwhile, each gets back what was written over, until a read finds all in place. `wantedAt` names the id of a row
 * that is to have no new one, by its row in the sheets given.
 */
export function assignIds(
  env: IdFilling,
  sheets: Sheets,
  wantedAt: (sheet: SheetId, rowNumber: number) => string = () => '',
): Sheets {
  let present = sheets;
  let memories = sheetsToFill(env, sheets);
  const make = idMaker(env, sheets.snapshot);
  for (let round = 0; memories.size > 0; round += 1) {
    const isFirst = round === 0;
    memories = fillOnce(
      env,
      present,
      memories,
      (sheet, rowNumber) => (isFirst && wantedAt(sheet, rowNumber)) || make(sheet),
    );
    const [first] = [...memories.keys()];
    if (first === undefined) break;
    if (round === MOST_ROUNDS)
      throw new Refusal(message(engineText.rowsKeepMoving, { sheet: present.snapshot[first]?.title ?? '' }));
    const again = readSheets(env, [...memories.keys()]);
    present = { snapshot: { ...present.snapshot, ...again.snapshot }, tabs: again.tabs };
  }
  return present;
}
