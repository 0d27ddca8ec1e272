// Sorting as in Sheets: blank cells come last in either direction, and blank rows below the last filled one stay.
import type { Command, CoreGetters, LibraryZone, PluginBase, PluginClass } from './library';

/** The zone without the blank rows at its end. */
const filledPart = (getters: CoreGetters, sheetId: string, zone: LibraryZone): LibraryZone => {
  const last = getters.getCells(sheetId).reduce((row, cell) => {
    const place = getters.getCellPosition(cell.id);
    const isIn = place.col >= zone.left && place.col <= zone.right && place.row <= zone.bottom;
    return isIn && (cell.isFormula || cell.content !== '') ? Math.max(row, place.row) : row;
  }, zone.top);
  return { ...zone, bottom: last };
};

/** The library's filter takes blank cells for zeros, which puts them above all text. */
export const createSortPlugin = (Base: PluginClass): PluginClass<PluginBase> =>
  class extends Base {
    override handle(command: Command): void {
      if (command.type !== 'SORT_CELLS') return;
      const zone = filledPart(this.getters, String(command['sheetId']), command['zone'] as LibraryZone);
      const options = { ...(command['sortOptions'] as object | undefined), emptyCellAsZero: false };
      super.handle({ ...command, zone, sortOptions: options });
    }
  };
