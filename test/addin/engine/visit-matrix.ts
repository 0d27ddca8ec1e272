// What is wrong after somebody else worked in the sheets at some call of a command: no cell of another row may change, and
// theirs stay.
import type { GridValue } from '../../../src/local/grid/backend';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { OpenBook, Row } from '../../support/workbook';
import {
  attempt,
  byId,
  changedSheets,
  openEntries,
  opened,
  thinned,
  touching,
  type Case,
  type GridOf,
  type Undisturbed,
} from './matrix';
import { FIRST_TO_THE_END, reorder, UPSIDE_DOWN } from './reorder';

interface Rows {
  readonly count: number;
  readonly byId: ReadonlyMap<string, Row>;
}

const rowsIn = (book: OpenBook, sheet: SheetId): Rows => {
  const rows = book.rowsOf(sheet);
  return { count: rows.length, byId: new Map(rows.map((row) => [String(row['id']), row])) };
};

export interface Scene {
  readonly sheets: readonly SheetId[];
  /** Ids that the command leaves alone, by sheet. */
  readonly strangers: ReadonlyMap<SheetId, readonly string[]>;
  /** Ids of rows that the command changes. */
  readonly own: ReadonlyMap<SheetId, readonly string[]>;
  /** The rows before the command and after it where nobody came. */
  readonly was: ReadonlyMap<SheetId, Rows>;
  readonly wanted: ReadonlyMap<SheetId, Rows>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const cellsOf = (row: object | undefined) => row && { ...row, rowNumber: 0 };

export function sceneOf(start: OpenBook, run: Undisturbed): Scene {
  const sheets = changedSheets(start, run.end);
  const split = (keep: boolean) =>
    new Map(
      sheets.map((sheet) => {
        const [was, is] = [byId(start, sheet), byId(run.end, sheet)];
        return [
          sheet,
          [...was.keys()].filter(
            (id) => id !== '' && same(cellsOf(was.get(id)), cellsOf(is.get(id))) === keep,
          ),
        ] as const;
      }),
    );
  const rows = (book: OpenBook) => new Map(sheets.map((sheet) => [sheet, rowsIn(book, sheet)]));
  return { sheets, strangers: split(true), own: split(false), was: rows(start), wanted: rows(run.end) };
}

export interface Visit {
  readonly name: string;
  /** Cells that the visitor typed, as `sheet id column`. */
  act(book: OpenBook, sheet: SheetId, scene: Scene): readonly string[];
  readonly deletes?: boolean;
  /** Comes only in the moments around a deletion. */
  readonly onlyAtDeletions?: boolean;
}

/** Somebody who comes at one call of a run. */
export interface Meeting {
  readonly run: Undisturbed;
  readonly scene: Scene;
  readonly visit: Visit;
  readonly at: number;
}

const NOTE = 'typed by somebody meanwhile';

function note(book: OpenBook, sheet: SheetId, ids: readonly string[] | undefined): string[] {
  const id = ids?.find((one) => byId(book, sheet).has(one));
  if (id === undefined) return [];
  book.type(sheet, Number(byId(book, sheet).get(id)?.rowNumber), 'notes', NOTE);
  return [`${sheet} ${id}`];
}

const reordered =
  (order: Parameters<typeof reorder>[2]): Visit['act'] =>
  (book, sheet) => {
    reorder(book, sheet, order);
    return [];
  };

export const VISITS: readonly Visit[] = [
  { name: 'sorts', act: reordered(UPSIDE_DOWN) },
  { name: 'drags the first row to the end', onlyAtDeletions: true, act: reordered(FIRST_TO_THE_END) },
  {
    name: 'inserts a row above',
    act: (book, sheet) => {
      book.grid.apply({ kind: 'insertRows', sheetId: book.tabOf(sheet), row: 2, count: 1, inherit: 'after' });
      return [];
    },
  },
  { name: 'edits another row', act: (book, sheet, { strangers }) => note(book, sheet, strangers.get(sheet)) },
  {
    name: 'types in the notes of the very row',
    act: (book, sheet, { own }) => note(book, sheet, own.get(sheet)),
  },
  {
    name: 'renames the tab',
    act: (book, sheet) => {
      book.grid.apply({ kind: 'renameSheet', sheetId: book.tabOf(sheet), name: `${sheet} of ours` });
      return [];
    },
  },
  {
    name: 'deletes an unrelated row',
    deletes: true,
    act: (book, sheet, { strangers }) => {
      const spare = book
        .rowsOf(sheet)
        .find(
          (row) =>
            strangers.get(sheet)?.includes(String(row['id'])) &&
            Object.values(row).some((cell) => /^Spare/.test(String(cell))),
        );
      if (!spare) return [];
      book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf(sheet), row: spare.rowNumber - 1, count: 1 });
      return [`${sheet} ${String(spare['id'])}`];
    },
  },
];

const valueText = (row: Readonly<Record<string, GridValue>> | undefined): string =>
  (JSON.stringify(row && { ...row, rowNumber: 0, updated: '' }) ?? '').replace(/\/d\/[\w-]+\//g, '/d/#/');

/** Whether a deletion is among so many calls before, at or after this one. */
const isDeletionNear = ({ log }: Undisturbed, at: number, calls: number): boolean =>
  log.slice(Math.max(0, at - 1 - calls), at + calls).some((name) => name.startsWith('Sheet.deleteRow'));

/**
 * A known limit: who types into a row in the moment between the last look at it and its deletion loses those words,
 * since Sheets has no way to delete a row only if it is unchanged. That is from the count before to the read after it.
 */
const LOOK_TO_DELETION = 1;

/** From the look before a deletion until it is known what went. */
const AROUND_DELETION = 4;

const rowsById = (all: Scene['was'], sheet: SheetId): Rows['byId'] => all.get(sheet)?.byId ?? new Map();

/** Notes to which the command adds as well hold both, or what the visitor typed alone. */
function notesFor(was: Rows['byId'], wanted: Rows['byId'], is: Rows['byId'], id: string): GridValue {
  const [before, after, now] = [was, wanted, is].map((rows) => rows.get(id)?.['notes'] ?? '');
  return before !== after && String(now).includes(NOTE) ? (now ?? '') : NOTE;
}

/** What is wrong with a sheet afterwards. `typed` lists the rows whose notes the visitor wrote, or that went. */
function wrongIn(
  book: OpenBook,
  scene: Scene,
  sheet: SheetId,
  visit: Visit,
  typed: readonly string[],
): string[] {
  const now = rowsIn(book, sheet);
  const [was, wanted, is] = [rowsById(scene.was, sheet), rowsById(scene.wanted, sheet), now.byId];
  const wrong = [...was.keys()]
    .filter((id) => id !== '')
    .flatMap((id): string[] => {
      const isTyped = typed.includes(`${sheet} ${id}`);
      if (isTyped && visit.deletes) return is.has(id) ? [`${id} came back`] : [];
      const aim = wanted.get(id);
      // What somebody added to is not undone.
      const meant = isTyped && !aim && visit.name.startsWith('types') ? was.get(id) : aim;
      const expected = meant && isTyped ? { ...meant, notes: notesFor(was, wanted, is, id) } : meant;
      return valueText(is.get(id)) === valueText(expected)
        ? []
        : [`${id}: ${valueText(is.get(id))} for ${valueText(expected)}`];
    });
  const added =
    now.count - was.size + (visit.deletes && typed.some((one) => one.startsWith(`${sheet} `)) ? 1 : 0);
  const staying = [...was.keys()].filter(
    (id) => !wanted.has(id) && typed.includes(`${sheet} ${id}`) && !visit.deletes,
  ).length;
  const planned = (scene.wanted.get(sheet)?.count ?? 0) - was.size + staying;
  return [...wrong, ...(added === planned ? [] : [`${added} rows were added for ${planned}`])];
}

/**
 * A known limit: who types into the very cell that is being written, in the moment between the last look at it and the
 * write, loses those words, since Sheets has no way to write a cell only if it is unchanged. All sheets are looked at,
 * each from its formulas on, then all are written, then their headings are read again.
 */
const isBetweenLookAndWrite = ({ log }: Undisturbed, at: number): boolean =>
  at > log.indexOf('Range.getFormulas') + 1 &&
  at <= log.indexOf('Sheet.getLastColumn', log.lastIndexOf('Range.getFormulas')) + 1;

/** Words that were typed before the journal was written may go with their row where the command says so, or got lost. */
const mayGo = (one: Case, run: Undisturbed, at: number): boolean =>
  isDeletionNear(run, at, LOOK_TO_DELETION) ||
  isBetweenLookAndWrite(run, at) ||
  (one.takesWhatWasTyped === true && at <= run.log.indexOf('Sheet.insertRowsBefore'));

/** The calls at which somebody comes, and those of them around deletions. */
export function momentsOf(run: Undisturbed): {
  readonly calls: readonly number[];
  readonly around: readonly number[];
} {
  const all = touching(run);
  const around = thinned(all.filter((at) => isDeletionNear(run, at, AROUND_DELETION)));
  return { calls: [...new Set([...thinned(all), ...around])], around };
}

/** Runs the command with the visitor at this call, and tells what is wrong then. */
export function wrongAfterVisit(
  code: string,
  one: Case,
  { run, scene, visit, at }: Meeting,
  gridOf?: GridOf,
): string[] {
  const book = opened(code, one, gridOf);
  let typed: readonly string[] = [];
  const come = () => void (typed = scene.sheets.flatMap((sheet) => visit.act(book, sheet, scene)));
  const answer = attempt(book, one, { faults: [{ at, kind: 'visit', visit: come }] });
  const wrong = scene.sheets.flatMap((sheet) => wrongIn(book, scene, sheet, visit, typed));
  const name = `${one.command}, at ${at} (${run.log[at - 1] ?? ''}) somebody ${visit.name}`;
  return [
    ...(answer?.ok ? [] : [`${name}: ${JSON.stringify(answer)}`]),
    ...(openEntries(book) > 0 ? [`${name}: an entry stayed open`] : []),
    ...(visit.name.startsWith('types') && mayGo(one, run, at) ? [] : wrong.map((text) => `${name}: ${text}`)),
  ];
}
