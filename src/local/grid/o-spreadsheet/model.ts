// The library's model as the grid uses it: its getters by name, dispatches that throw when refused, ids as numbers.
export { sheetNumber } from './shared/sheet-number';
import type { Zone } from '../backend';
import type {
  Cell,
  Command,
  CoreGetters,
  Library,
  LibraryRange,
  LibraryZone,
  Outcome,
  Position,
} from './shared/library';
import type { CellFormat } from './shared/looks';
import type { MarkGetters } from './shared/marks-plugin';
import { sheetNumber } from './shared/sheet-number';
import { RECALCULATE } from './shared/lazy-evaluation';
import { isRefusal } from './shared/structure-plugins';

export interface LibrarySheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly color?: string | null;
  readonly numberOfCols: number;
  readonly rows: readonly unknown[];
  readonly panes: { readonly xSplit: number; readonly ySplit: number };
}

export interface LibraryRule {
  readonly id: string;
  readonly isBlocking?: boolean;
  readonly help?: string;
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly displayStyle?: string;
  };
  readonly ranges: readonly LibraryRange[];
}

export interface LibraryTable {
  readonly range: LibraryRange;
  readonly config: { readonly hasFilters: boolean; readonly bandedRows: boolean };
}

export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

export interface LibraryColourRule {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: string;
    readonly operator?: string;
    readonly values?: readonly string[];
    readonly style?: { readonly fillColor?: string; readonly textColor?: string; readonly bold?: boolean };
    readonly minimum?: { readonly color: number };
    readonly maximum?: { readonly color: number };
  };
}

export interface LibraryChart {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly showValues?: boolean;
  readonly legendPosition?: string;
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataRange: string; readonly dataSetId: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
  readonly dataSetStyles?: Readonly<Record<string, { readonly backgroundColor?: string }>>;
}

export interface LibraryFigure {
  readonly id: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly tag: string;
}

export interface EvaluatedCell {
  readonly value: string | number | boolean | null;
  readonly format?: string;
  readonly type: string;
}

export interface ModelGetters extends CoreGetters, MarkGetters {
  getSheet(sheetId: string): LibrarySheet;
  getSheetName(sheetId: string): string;
  getEvaluatedCell(position: Position): EvaluatedCell;
  getBlankLook(position: Position): CellFormat;
  getSpreadZone(position: Position): LibraryZone | undefined;
  getValidationRuleForCell(position: Position): LibraryRule | undefined;
  getDataValidationRules(sheetId: string): readonly LibraryRule[];
  getCoreTables(sheetId: string): readonly LibraryTable[];
  getTableStyles(): Readonly<Record<string, unknown>>;
  getColSize(sheetId: string, column: number): number;
  isRowHiddenByUser(sheetId: string, row: number): boolean;
  isColHiddenByUser(sheetId: string, column: number): boolean;
  getConditionalFormats(sheetId: string): readonly LibraryColourRule[];
  getChartIds(sheetId: string): readonly string[];
  getChartDefinition(chartId: string): LibraryChart;
  getFigures(sheetId: string): readonly LibraryFigure[];
  getImage(figureId: string): {
    readonly path: string;
    readonly alt?: string;
    readonly functionName?: string;
  };
  getMerges(sheetId: string): readonly LibraryZone[];
  getUserRowSize(sheetId: string, row: number): number | undefined;
  getGridLinesVisibility(sheetId: string): boolean;
  getFigureIdFromChartId(chartId: string): string;
  getHeaderGroups(sheetId: string, dimension: 'ROW' | 'COL'): readonly HeaderGroup[];
  getRangeDataFromZone(sheetId: string, zone: unknown): unknown;
  getRangeFromSheetXC(
    sheetId: string,
    xc: string,
  ): LibraryRange & { readonly unboundedZone?: { readonly bottom?: number } };
  getRangeString(range: LibraryRange, forSheetId: string): string;
  getTranslatedCellFormula(sheetId: string, columns: number, rows: number, formula: unknown): string;
  getCellStyle(position: Position): Record<string, unknown>;
  getLocale(): { readonly code: string; readonly decimalSeparator: string };
  getCell(position: Position): Cell | undefined;
}

export interface LibraryModel {
  readonly getters: ModelGetters;
  dispatch(type: string, payload: Record<string, unknown>): Outcome;
  exportData(): Record<string, unknown>;
  /** Part of `exportData`, without trying out whether packed cells come out as they were: ours are not packed. */
  _exportData(isPacked: boolean): Record<string, unknown>;
}

export interface GridModel {
  readonly library: Library;
  readonly getters: ModelGetters;
  /** Sends a command; throws with the library's reasons when it is refused. */
  send(type: string, payload: Record<string, unknown>): void;
  /** Sends several as one step. */
  batch(commands: readonly Command[]): void;
  /** Runs what sends several, as one step; what it throws is thrown after the step ended. */
  together(run: () => void): void;
  /** Before values of formulas are read: counts what was sent in the present step. */
  recalculate(): void;
  uid(sheetId: number): string;
}

export const toLibraryZone = ({ row, column, rows, columns }: Zone): LibraryZone => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export const toZone = ({ top, left, bottom, right }: LibraryZone): Zone => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

const describe = (type: string, reasons: readonly string[]): string =>
  `The grid refused ${type}: ${reasons.join(', ')}.`;

interface Steps {
  together(run: () => void): void;
  /** Before a dispatch. */
  changes(): void;
  recalculate(): void;
}

/** Steps of the model: within one, dispatches change cells at once, and all that follows from them waits for its end. */
const stepsOf = (model: LibraryModel): Steps => {
  let isTogether = false;
  let isStale = false;
  const step = (run: () => void): void => {
    let failure: { readonly error: unknown } | undefined;
    // An error that passed through the library would leave the model in the middle of a command.
    const guarded = (): void => {
      try {
        run();
      } catch (error) {
        failure = { error };
      }
    };
    isTogether = true;
    try {
      const outcome = model.dispatch('UPR_TOGETHER', { run: guarded });
      if (isRefusal(outcome)) throw new Error(describe('UPR_TOGETHER', outcome.reasons));
    } finally {
      isTogether = false;
    }
    if (failure) throw (failure as { readonly error: unknown }).error;
  };
  return {
    together: (run) => (isTogether ? run() : step(run)),
    changes: () => void (isStale = true),
    recalculate: () => {
      if (isTogether && isStale) model.dispatch(RECALCULATE, {});
      isStale = false;
    },
  };
};

export const createGridModel = (library: Library, model: LibraryModel): GridModel => {
  const { getters } = model;
  const { together, changes, recalculate } = stepsOf(model);
  const send = (type: string, payload: Record<string, unknown>): void => {
    changes();
    const outcome = model.dispatch(type, payload);
    if (isRefusal(outcome)) throw new Error(describe(type, outcome.reasons));
  };
  return {
    library,
    getters,
    send,
    together,
    recalculate,
    batch: (commands) => {
      if (commands.length > 0)
        together(() => {
          for (const { type, ...payload } of commands) send(type, payload);
        });
    },
    uid: (sheetId) => {
      const uid = getters.getSheetIds().find((candidate) => sheetNumber(candidate) === sheetId);
      if (uid === undefined) throw new Error(`The grid has no sheet with id ${sheetId}.`);
      return uid;
    },
  };
};
