// What stands in the workbook, for a panel that compares it with what must not come here: cells and notes, some tabs a call.
import type { TabTexts, TextCell, WorkbookTexts } from '../../../core/people/true-names/workbook-texts';
import { columnLetters } from '../../../core/workbook/records/formula-parts';
import { cellText, readColumns, type RawCell } from '../../../core/workbook/records/snapshot';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { Tab } from '../../engine/ports';
import { sheetOfKeys } from '../../engine/read-sheets';
import type { Environment } from '../../engine/types';

/** Each is read twice. */
const TABS_A_CALL = 6;

/** Days and ticks name nobody; a long number may be a telephone. */
const textOf = (cell: RawCell | undefined): string => {
  const text = typeof cell === 'string' || typeof cell === 'number' ? cellText(cell) : '';
  return typeof cell === 'number' && text.length < 7 ? '' : text;
};

function textsOf({ grid }: Pick<Environment, 'grid'>, { tabId, name }: Tab): TabTexts {
  const cells = grid.glance(tabId)?.cells ?? [];
  const sheet: SheetId | undefined = sheetOfKeys(cells[0] ?? []);
  // Bytes of Word templates name nobody.
  if (sheet === 'TPL') return { tab: name, cells: [] };
  const keys = sheet ? readColumns(sheet, cells[0] as readonly RawCell[]) : [];
  const ids = keys.indexOf('id');
  const told = (lines: readonly (readonly (RawCell | undefined)[])[]): readonly TextCell[] =>
    lines.flatMap((line, at) =>
      line.flatMap((cell, column): readonly TextCell[] => {
        const text = textOf(cell);
        if (text.trim() === '' || (ids >= 0 && (column === ids || at === 0))) return [];
        return [[at + 1, columnLetters(column), text, ids < 0 ? '' : cellText(cells[at]?.[ids])]];
      }),
    );
  return { tab: name, ...(sheet && { sheet }), cells: [...told(cells), ...told(grid.notes(tabId))] };
}

/** Of the tabs after the first `from`, some. */
export function workbookTexts(env: Pick<Environment, 'grid'>, from: number): WorkbookTexts {
  const tabs = env.grid.tabs();
  const read = tabs.slice(from, from + TABS_A_CALL);
  return { tabs: read.map((tab) => textsOf(env, tab)), done: from + read.length, of: tabs.length };
}
