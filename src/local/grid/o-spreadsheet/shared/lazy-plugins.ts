// Work that the library does after every change and that only matters when somebody looks: positions of all rows in
// pixels and the list of colours in use. Here it is done when it is asked for.
import type { Command, CoreGetters, LibraryRange, LibraryZone, PluginBase, PluginClass } from './library';

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

interface Evaluator {
  readonly getters: CoreGetters;
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly LibraryRange[]): void;
}

interface EvaluationBase extends Finalized {
  readonly evaluator: Evaluator;
}

/** The smallest zone with all cells of a sheet; none for a sheet without cells. */
function filledRanges({ getters }: Evaluator, sheetId: string): LibraryRange[] {
  const places = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  if (places.length === 0) return [];
  const zone: LibraryZone = places.reduce(
    ({ left, right, top, bottom }, { col, row }) => ({
      left: Math.min(left, col),
      right: Math.max(right, col),
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
    }),
    { left: Infinity, right: -1, top: Infinity, bottom: -1 },
  );
  return [{ sheetId, zone }];
}

function evaluateFilled(this: Evaluator): void {
  const Positions = this.evaluatedCells.constructor as new () => object;
  this.evaluatedCells = new Positions();
  this.evaluate(this.getters.getSheetIds().flatMap((sheetId) => filledRanges(this, sheetId)));
}

/** The library visits every place of every sheet, 26,000 in a new one; here only the part that holds cells. */
export const createEvaluationPlugin = (Base: PluginClass<EvaluationBase>): PluginClass<EvaluationBase> =>
  class extends Base {
    constructor(config: unknown) {
      super(config);
      this.evaluator.evaluateAllCells = evaluateFilled;
    }
  };

type Method = (...args: unknown[]) => unknown;

/** Tells in the middle of a step that cells changed; at its end they are looked at anyway. */
export const RECALCULATE = 'UPR_RECALCULATE';

/**
 * Formulas are calculated when a value is asked for, not after each of a script's many changes. Only for the thread of
 * scripts: a page asks after every change anyway.
 */
export const createLazyEvaluationPlugin = (
  Base: PluginClass<EvaluationBase>,
): PluginClass<EvaluationBase> => {
  class LazyEvaluation extends Base {
    declare isStale: boolean;

    override finalize(): void {
      this.isStale = true;
    }

    override handle(command: Command): void {
      if (command.type === RECALCULATE) this.isStale = true;
      super.handle(command);
    }

    settle(): void {
      if (!this.isStale) return;
      this.isStale = false;
      super.finalize();
    }
  }
  const methods = LazyEvaluation.prototype as unknown as Record<string, Method | undefined>;
  for (const name of Base.getters) {
    const answer = methods[name];
    if (!answer) continue;
    methods[name] = function settled(this: LazyEvaluation, ...args) {
      this.settle();
      return answer.apply(this, args);
    };
  }
  return LazyEvaluation;
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
