// Smaller differences between the library's grid and Sheets: where a sheet goes when hidden ones stand between, tables
// that do not grow by themselves, checkboxes that leave their cells alone, and many changes in one step.
import type {
  Command,
  Library,
  LibraryZone,
  Outcome,
  PluginBase,
  PluginClass,
  RangeAdapters,
} from './library';

interface SheetsBase extends PluginBase {
  readonly orderedSheetIds: readonly string[];
}

/** `MOVE_SHEET` with an `index` puts the sheet exactly there; without one it passes visible sheets, as in the library. */
export const createSheetsPlugin = (Base: PluginClass<SheetsBase>): PluginClass<SheetsBase> =>
  class extends Base {
    override handle(command: Command): void {
      if (command.type !== 'MOVE_SHEET' || typeof command['index'] !== 'number') {
        super.handle(command);
        return;
      }
      const order = this.orderedSheetIds.filter((id) => id !== command['sheetId']);
      order.splice(command['index'], 0, String(command['sheetId']));
      this.history.update('orderedSheetIds', order);
    }
  };

/** Writing below or beside a table does not enlarge it: in Sheets a filter and its bands keep their range. */
export const createTablesPlugin = (Base: PluginClass): PluginClass =>
  class extends Base {
    canUpdateCellCmdExtendTable(): string {
      return 'none';
    }
  };

interface StoredRule {
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

interface RulesBase extends PluginBase {
  readonly rules: Record<string, readonly StoredRule[] | undefined>;
}

interface StringRangeAdapters extends RangeAdapters {
  adaptRangeString(sheetId: string, range: string): { readonly range: string };
}

/**
 * Validation is a rule about a cell: it changes no alignment, clearing the cell does not end it, and the range that a
 * list is taken from follows inserted rows and renamed sheets.
 */
export const createRulesPlugin = (Base: PluginClass<RulesBase>): PluginClass<RulesBase> =>
  class extends Base {
    setCenterStyleToBooleanCells(): void {
      // Sheets leaves the look of the cells as it is.
    }

    adaptDVFormulas({ adaptRangeString }: StringRangeAdapters): void {
      for (const [sheetId, rules] of Object.entries(this.rules))
        rules?.forEach(({ criterion: { type, values } }, index) => {
          const [source] = values;
          if (type !== 'isValueInRange' || source === undefined) return;
          const { range } = adaptRangeString(sheetId, source);
          if (range !== source) this.history.update('rules', sheetId, index, 'criterion', 'values', 0, range);
        });
    }

    override handle(command: Command): void {
      if (command.type !== 'DELETE_CONTENT') super.handle(command);
    }
  };

const HARMLESS = new Set(['NoChanges']);

/** Whether the library did what it was told; a change that changes nothing counts as done. */
export const isRefusal = (outcome: Outcome): boolean =>
  outcome.reasons.some((reason) => !HARMLESS.has(reason));

/** `UPR_TOGETHER`: whatever its `run` dispatches is one revision, so that other peers and undo see one step. */
export const createStepsPlugin = (library: Library): PluginClass =>
  class extends library.UIPlugin {
    override handle(command: Command): void {
      if (command.type === 'UPR_TOGETHER') (command['run'] as () => void)();
    }
  };

export interface GuardedProtection {
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly range?: { readonly zone: LibraryZone };
}

export interface PageGuard {
  /** Who sits at the page now. */
  userEmail(): string;
  readonly owner: string;
  warn(): void;
  refuse(): void;
}

const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

interface GuardGetters {
  getProtections(sheetId: string): readonly (readonly [string, GuardedProtection])[];
}

const overlaps = (a: LibraryZone, b: LibraryZone): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const touchedZones = (command: Command): readonly LibraryZone[] => {
  if (command.type === 'UPDATE_CELL' || command.type === 'CLEAR_CELL') {
    const [col, row] = [Number(command['col']), Number(command['row'])];
    return [{ left: col, right: col, top: row, bottom: row }];
  }
  if (command.type === 'SORT_CELLS') return [command['zone'] as LibraryZone];
  return command.type === 'DELETE_CONTENT' || command.type === 'CLEAR_CELLS'
    ? (command['target'] as LibraryZone[])
    : [];
};

/**
 * Only for a person at the page: refuses to write where a protection names other editors, except to the owner, whom it
 * never names; tells `warn` where it only warns. Changes that come from elsewhere pass, or peers would drift apart.
 */
export const createGuardPlugin = (library: Library, guard: PageGuard): PluginClass =>
  class extends library.UIPlugin {
    override allowDispatch(command: Command): string | string[] {
      const zones = touchedZones(command);
      if (zones.length === 0) return 'Success';
      const getters = this.getters as unknown as GuardGetters;
      const touched = getters
        .getProtections(String(command['sheetId']))
        .map(([, protection]) => protection)
        .filter(({ range }) => !range || zones.some((zone) => overlaps(zone, range.zone)));
      const mayAlways = sameAddress(guard.userEmail(), guard.owner);
      const isShut = ({ warningOnly, editors }: GuardedProtection): boolean =>
        !warningOnly && !editors.some((editor) => sameAddress(editor, guard.userEmail()));
      if (!mayAlways && touched.some(isShut)) {
        guard.refuse();
        return 'ProtectedRange';
      }
      if (touched.some(({ warningOnly }) => warningOnly)) guard.warn();
      return 'Success';
    }
  };
