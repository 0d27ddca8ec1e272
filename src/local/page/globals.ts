// The libraries that the page loads as files of their own, as far as we use them.
import type { Library } from '../grid/o-spreadsheet/shared/library';

export interface OwlComponent {
  readonly env: Record<string, unknown>;
  readonly props: Record<string, unknown>;
}

export interface OwlComponentClass {
  new (...args: unknown[]): OwlComponent;
}

export interface Owl {
  readonly Component: OwlComponentClass;
  readonly App: new (
    root: unknown,
    config: Record<string, unknown>,
  ) => {
    addTemplates(xml: string): void;
    mount(target: Element): Promise<unknown>;
  };
  xml(strings: TemplateStringsArray): string;
  onMounted(callback: () => void): void;
}

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PageModel {
  readonly getters: {
    getActiveSheetId(): string;
    getSelectedZone(): Zone;
    getSheetIds(): readonly string[];
    isSheetVisible(sheetId: string): boolean;
    getNote(position: { sheetId: string; col: number; row: number }): string;
    getEvaluatedCell(position: { sheetId: string; col: number; row: number }): {
      value: unknown;
      formattedValue: string;
    };
  };
  readonly selection: {
    selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }, options?: unknown): void;
  };
  dispatch(
    type: string,
    payload?: Record<string, unknown>,
  ): { isSuccessful: boolean; reasons: readonly string[] };
  on(event: string, owner: unknown, callback: (detail: unknown) => void): void;
  joinSession(): void;
}

export interface PageLibrary extends Library {
  readonly Spreadsheet: OwlComponentClass;
  /** Once, before a model is made. */
  setTranslationMethod(translate: (english: string) => string, isLoaded: () => boolean): void;
  readonly stores: {
    useStoreProvider(): { get(store: unknown): unknown };
    readonly CellComposerStore: unknown;
  };
}

interface Globals {
  readonly owl: Owl;
  readonly o_spreadsheet: PageLibrary;
}

const globals = globalThis as unknown as Globals;

export const owl = globals.owl;
export const library = globals.o_spreadsheet;
