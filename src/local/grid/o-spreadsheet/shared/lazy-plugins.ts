// Work that the library does after every change and that only matters when somebody looks: positions of all rows in
// pixels and the list of colours in use. Here it is done when it is asked for.
import type { Command, PluginBase, PluginClass } from './library';

interface Positions {
  readonly COL: unknown;
  readonly ROW: unknown;
}

interface HeaderPositionsBase extends PluginBase {
  computePositions(sheetId: string, dimension: 'COL' | 'ROW'): unknown;
}

export const createHeaderPositionsPlugin = (
  Base: PluginClass<HeaderPositionsBase>,
): PluginClass<HeaderPositionsBase> =>
  class extends Base {
    computeHeaderPositionsOfSheet(sheetId: string): Positions {
      const compute = (dimension: 'COL' | 'ROW') => this.computePositions(sheetId, dimension);
      const known: { COL?: unknown; ROW?: unknown } = {};
      return {
        get COL() {
          return (known.COL ??= compute('COL'));
        },
        get ROW() {
          return (known.ROW ??= compute('ROW'));
        },
      };
    }
  };

interface RowSizesBase extends PluginBase {
  readonly getters: PluginBase['getters'] & {
    getUserRowSize(sheetId: string, row: number): number | undefined;
  };
  beforeHandle(command: Command): void;
  getRowSize(sheetId: string, row: number): number;
}

const ROW_HEIGHT = 23;

/** How high a row has to be for its text is measured for a page that shows it; without one, rows have the usual height. */
export const createRowSizesPlugin = (Base: PluginClass<RowSizesBase>): PluginClass<RowSizesBase> =>
  class extends Base {
    override beforeHandle(): void {
      // Nothing is kept.
    }

    override handle(): void {
      // Nor measured.
    }

    override getRowSize(sheetId: string, row: number): number {
      return Math.round(this.getters.getUserRowSize(sheetId, row) ?? ROW_HEIGHT);
    }
  };

interface Finalized extends PluginBase {
  finalize(): void;
}

interface ColorsBase extends Finalized {
  getCustomColors(): readonly string[];
}

export const createColorsPlugin = (Base: PluginClass<ColorsBase>): PluginClass<ColorsBase> =>
  class extends Base {
    override finalize(): void {
      // Left until the colours are asked for.
    }

    override getCustomColors(): readonly string[] {
      super.finalize();
      return super.getCustomColors();
    }
  };

interface ViewportBase extends Finalized {
  sheetsWithDirtyViewports: Set<string>;
  readonly getters: PluginBase['getters'] & { getActiveSheetId(): string };
}

/** What part of a sheet is in view is worked out for the sheet one looks at, for others when one goes there. */
export const createActiveViewportPlugin = (Base: PluginClass<ViewportBase>): PluginClass<ViewportBase> =>
  class extends Base {
    override finalize(): void {
      const active = this.getters.getActiveSheetId();
      const later = [...this.sheetsWithDirtyViewports].filter((sheetId) => sheetId !== active);
      for (const sheetId of later) this.sheetsWithDirtyViewports.delete(sheetId);
      super.finalize();
      const ids = this.getters.getSheetIds();
      for (const sheetId of later) if (ids.includes(sheetId)) this.sheetsWithDirtyViewports.add(sheetId);
    }
  };

/** And nothing, where there is no page. */
export const createViewportPlugin = (Base: PluginClass<Finalized>): PluginClass<Finalized> =>
  class extends Base {
    override finalize(): void {
      // Nobody looks.
    }
  };
