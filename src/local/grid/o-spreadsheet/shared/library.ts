// The parts of o-spreadsheet that our extensions touch. Several are internal to the library, so they are described
// here, once, and reached by a cast in `install.ts`; the library's own file stays as it is published.
import type { Model } from '@odoo/o-spreadsheet';

export type { Model };

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export interface LibraryZone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface LibraryRange {
  readonly sheetId: string;
  readonly zone: LibraryZone;
}

export type LibraryStyle = Readonly<Record<string, unknown>>;

export interface Cell {
  readonly id: number;
  readonly content: string;
  readonly style?: LibraryStyle | undefined;
  readonly format?: string | undefined;
  readonly isFormula: boolean;
  readonly parsedValue: string | number | boolean | null;
  readonly compiledFormula?: {
    toFormulaString(getters: unknown): string;
    readonly rangeDependencies: readonly LibraryRange[];
  };
}

export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Outcome {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

export interface RangeChange {
  readonly changeType: 'NONE' | 'REMOVE' | 'RESIZE' | 'MOVE' | 'CHANGE';
  readonly range: LibraryRange;
}

export interface RangeAdapters {
  applyChange(range: LibraryRange): RangeChange;
}

export interface SheetData {
  readonly id: string;
  readonly cells: Record<string, unknown>;
  readonly styles: Record<string, number>;
  readonly formats: Record<string, number>;
  [field: string]: unknown;
}

export interface BookData {
  readonly sheets: SheetData[];
  readonly styles: Record<string, LibraryStyle>;
  readonly formats: Record<string, string>;
  [field: string]: unknown;
}

export interface CoreGetters {
  getCell(position: Position): Cell | undefined;
  getCellPosition(cellId: number): Position;
  getCells(sheetId: string): readonly Cell[];
  getRowCellIds(sheetId: string, row: number): readonly number[];
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getRangeFromZone(sheetId: string, zone: LibraryZone): LibraryRange;
  getSheetIds(): readonly string[];
  getLocale(): unknown;
}

/** What a plugin of the library offers to the classes that extend it. */
export interface PluginBase {
  readonly history: { update(...path: unknown[]): void };
  readonly getters: CoreGetters;
  dispatch(type: string, payload: Record<string, unknown>): Outcome;
  allowDispatch(command: Command): string | string[];
  handle(command: Command): void;
  adaptRanges(adapters: RangeAdapters): void;
  import(data: BookData): void;
  export(data: BookData, compact: boolean): void;
}

export interface PluginClass<P extends PluginBase = PluginBase> {
  new (config: unknown): P;
  readonly getters: readonly string[];
}

interface Registry {
  get(name: string): unknown;
  add(name: string, item: unknown): Registry;
  replace(name: string, item: unknown): Registry;
  contains(name: string): boolean;
}

export interface Library {
  readonly Model: typeof Model;
  readonly CorePlugin: PluginClass;
  readonly UIPlugin: PluginClass;
  readonly coreTypes: Set<string>;
  /** Types of commands after which all formulas are calculated anew. */
  readonly invalidateEvaluationCommands: ReadonlySet<string>;
  readonly registries: Readonly<Record<string, Registry>>;
  readonly helpers: {
    toZone(xc: string): LibraryZone;
    toXC(col: number, row: number): string;
    isNumber(text: string, locale: unknown): boolean;
    isDateTime(text: string, locale: unknown): boolean;
    deepEquals(a: unknown, b: unknown): boolean;
  };
  readonly constants: { readonly DEFAULT_LOCALE: unknown };
  addFunction(name: string, description: unknown): unknown;
}
