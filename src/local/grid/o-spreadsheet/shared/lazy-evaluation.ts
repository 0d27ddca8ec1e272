// Formulas are calculated when somebody looks at them, and only those that matter for what is looked at.
import type {
  Cell,
  Command,
  CoreGetters,
  Library,
  LibraryRange,
  LibraryZone,
  PluginBase,
  PluginClass,
  Position,
} from './library';

interface Evaluator {
  readonly getters: CoreGetters;
  evaluatedCells: { clearSheet(sheetId: string): void };
  buildDependencyGraph(): void;
  evaluateAllCells(): void;
  evaluate(ranges: readonly LibraryRange[]): void;
  /** Undefined for a formula whose answer fills one cell. */
  getSpreadZone(position: Position): LibraryZone | undefined;
}

interface EvaluationBase extends PluginBase {
  readonly evaluator: Evaluator;
  /** Rows, columns or sheets came or went, so that all has to be calculated. */
  readonly shouldRebuildDependenciesGraph: boolean;
  beforeHandle(command: Command): void;
  finalize(): void;
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

const evaluateSheets = (evaluator: Evaluator, sheetIds: readonly string[]): void =>
  evaluator.evaluate(sheetIds.flatMap((sheetId) => filledRanges(evaluator, sheetId)));

function evaluateFilled(this: Evaluator): void {
  const Positions = this.evaluatedCells.constructor as new () => Evaluator['evaluatedCells'];
  this.evaluatedCells = new Positions();
  evaluateSheets(this, this.getters.getSheetIds());
}

/** The library visits every place of every sheet, 26,000 in a new one; here only the part that holds cells. */
export const createEvaluationPlugin = (Base: PluginClass<EvaluationBase>): PluginClass<EvaluationBase> =>
  class extends Base {
    constructor(config: unknown) {
      super(config);
      this.evaluator.evaluateAllCells = evaluateFilled;
    }
  };

type Formula = NonNullable<Cell['compiledFormula']>;

/** What such a function answers changes by itself. */
const UNSTEADY = /\b(TODAY|NOW|RAND\w*|INDIRECT|OFFSET)\(/i;

/** Such a function reads cells that the formula does not name. */
const ANYWHERE = /\b(INDIRECT|OFFSET)\(/i;

/** What the formulas of sheets read. */
class Reading {
  /** As text: it is looked through often, and which functions it calls stays the same. */
  private readonly texts = new WeakMap<Formula, string>();

  private readonly formulas = new Map<string, readonly Cell[]>();

  constructor(private readonly getters: CoreGetters) {}

  /** Kept until cells change: each sheet is looked through for every one that reads it. */
  formulasOn(sheetId: string): readonly Cell[] {
    const known = this.formulas.get(sheetId);
    if (known) return known;
    const found = this.getters.getCells(sheetId).filter(({ isFormula }) => isFormula);
    this.formulas.set(sheetId, found);
    return found;
  }

  forget(): void {
    this.formulas.clear();
  }

  text({ compiledFormula }: Cell): string {
    if (!compiledFormula) return '';
    const text = this.texts.get(compiledFormula) ?? compiledFormula.toFormulaString(this.getters);
    this.texts.set(compiledFormula, text);
    return text;
  }

  /** A sheet and all whose cells its formulas read, directly or through others. */
  sheetsBehind(sheetId: string): ReadonlySet<string> {
    const present = new Set(this.getters.getSheetIds());
    const behind = new Set([sheetId]);
    // A set hands out what is added while one goes over it.
    for (const one of behind)
      for (const cell of this.formulasOn(one)) {
        if (ANYWHERE.test(this.text(cell))) return present;
        for (const range of cell.compiledFormula?.rangeDependencies ?? [])
          if (present.has(range.sheetId)) behind.add(range.sheetId);
      }
    return behind;
  }
}

interface Settled {
  readonly behind: ReadonlySet<string>;
  /** Whether it stays right until a cell of the sheets behind changes, and each answer fills one cell. */
  readonly isSteady: boolean;
}

/** Which sheets are calculated, while others wait until somebody reads them. */
class SettledSheets {
  private readonly settled = new Map<string, Settled>();
  private readonly reading: Reading;
  private isBegun = false;

  constructor(private readonly evaluator: Evaluator) {
    this.reading = new Reading(evaluator.getters);
  }

  /** Cells of a sheet changed; of any without one. */
  touch(sheetId?: string): void {
    this.isBegun = false;
    this.reading.forget();
    for (const [one, { behind }] of this.settled)
      if (sheetId === undefined || behind.has(sheetId)) this.settled.delete(one);
  }

  settle(sheetId: string): void {
    if (!this.isBegun) this.begin();
    if (this.settled.has(sheetId)) return;
    const due = [...this.reading.sheetsBehind(sheetId)].filter((one) => !this.settled.has(one));
    for (const one of due) this.evaluator.evaluatedCells.clearSheet(one);
    evaluateSheets(this.evaluator, due);
    for (const one of due) this.settled.set(one, this.note(one));
  }

  /** Forgets which answers fill several cells: places may have moved. */
  private begin(): void {
    this.isBegun = true;
    for (const [one, { isSteady }] of this.settled) if (!isSteady) this.settled.delete(one);
    this.evaluator.buildDependencyGraph();
  }

  private note(sheetId: string): Settled {
    const behind = this.reading.sheetsBehind(sheetId);
    const formulas = [...behind].flatMap((one) => this.reading.formulasOn(one));
    return { behind, isSteady: formulas.every((cell) => this.isSteady(cell)) };
  }

  private isSteady(cell: Cell): boolean {
    const { evaluator, reading } = this;
    const spread = evaluator.getSpreadZone(evaluator.getters.getCellPosition(cell.id));
    return spread === undefined && !UNSTEADY.test(reading.text(cell));
  }
}

/** Tells in the middle of a step that cells changed; at its end they are looked at anyway. */
export const RECALCULATE = 'UPR_RECALCULATE';

/** Changes after which the library calculates anew that concern one sheet, which they name. */
const OF_ONE_SHEET = new Set(['UPDATE_CELL', 'ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS']);

/** Getters that answer about one place, given first. */
const OF_ONE_PLACE = new Set(['getEvaluatedCell', 'getSpreadZone']);

type Method = (...args: unknown[]) => unknown;

interface Settling {
  /** Whatever is asked for is up to date afterwards: one sheet, or all. */
  settle(sheetId: string | undefined): void;
}

function settleBeforeAnswers(prototype: Settling, names: readonly string[]): void {
  const methods = prototype as unknown as Record<string, Method | undefined>;
  for (const name of names) {
    const answer = methods[name];
    if (!answer) continue;
    const isOfOnePlace = OF_ONE_PLACE.has(name);
    methods[name] = function settled(this: Settling, ...args) {
      this.settle(isOfOnePlace ? (args[0] as Position).sheetId : undefined);
      return answer.apply(this, args);
    };
  }
}

/** Whether all has to be calculated anew, as the library has it too. */
const concernsAll = (library: Library, { type }: Command): boolean =>
  library.invalidateEvaluationCommands.has(type) || type === 'MOVE_RANGES' || type === 'EVALUATE_CELLS';

/**
 * Formulas are calculated when a value is asked for, not after each of a script's many changes. A command inserts a row
 * and reads a tab or two: figures of Home and Charts, which read every sheet, then wait for whoever reads those. Only for
 * the thread of scripts: a page asks after every change anyway.
 */
export const createLazyEvaluationPlugin =
  (library: Library) =>
  (Base: PluginClass<EvaluationBase>): PluginClass<EvaluationBase> => {
    class LazyEvaluation extends Base implements Settling {
      declare isStale: boolean;
      declare isEvaluating: boolean;
      readonly sheets = new SettledSheets(this.evaluator);

      override finalize(): void {
        this.isStale = true;
      }

      override beforeHandle(command: Command): void {
        super.beforeHandle(command);
        if (OF_ONE_SHEET.has(command.type)) this.sheets.touch(String(command['sheetId']));
        else if (concernsAll(library, command)) this.sheets.touch();
      }

      override handle(command: Command): void {
        if (command.type === RECALCULATE) this.isStale = true;
        super.handle(command);
      }

      settle(sheetId: string | undefined): void {
        if (!this.isStale || this.isEvaluating) return;
        this.isEvaluating = true;
        try {
          if (sheetId !== undefined && this.shouldRebuildDependenciesGraph) this.sheets.settle(sheetId);
          else this.settleAll();
        } finally {
          this.isEvaluating = false;
        }
      }

      settleAll(): void {
        this.isStale = false;
        this.sheets.touch();
        super.finalize();
      }
    }
    settleBeforeAnswers(LazyEvaluation.prototype, Base.getters);
    return LazyEvaluation;
  };
