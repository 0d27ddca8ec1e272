// What is written so that the workbook names a person no more: rows and links first, then every cell that still does, then
// the journal, which forgets what it could put back.
import type { Language } from '../../base/messages/text';
import { excerptAround } from '../../base/text/excerpt';
import { mergeWrites, planWrites } from '../../workbook/changes/plan-writes';
import type { CellChange, SheetWrites, WriteSet } from '../../workbook/changes/types';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import { LABEL_SOURCES } from '../../workbook/records/labels';
import { rowKey } from '../../workbook/records/names';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import {
  cellText,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotRow,
} from '../../workbook/records/snapshot';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import { isLink } from '../../workbook/schema/types';
import { anyRowsOf, type AnyRow } from '../../workbook/this-row/shown';
import { without, type Identity, type RewrittenText, type StandIns } from './identity';
import { isPublic } from './public-cells';
import { unlinked } from './rows-that-go';

export interface Place {
  readonly sheet: SheetId;
  readonly id: string;
  readonly rowNumber: number;
  /** Key, or the heading of a column that people added. */
  readonly column: string;
  readonly words: string;
}

export interface Erasure {
  readonly writes: WriteSet;
  readonly goes: readonly Place[];
  readonly rewritten: readonly Place[];
  readonly stays: readonly Place[];
  readonly maybe: readonly (Place & { readonly written: string })[];
  /** Entries of the journal that cannot be taken back any more. */
  readonly journal: number;
}

export interface ErasureScope {
  readonly snapshot: Snapshot;
  readonly book: Book;
  readonly identity: Identity;
  readonly standing: StandIns;
  readonly alsoPublic: boolean;
  /** Of the workbook. */
  readonly language: Language;
  readonly now: string;
  newId(): string;
}

/** Bytes of Word templates name nobody. */
const NOT_READ: readonly SheetId[] = ['TPL'];

interface Cell extends Place {
  readonly cell: SnapshotRow['cells'][number];
  readonly after: RewrittenText;
}

/** Of a cell of links, what is no row; what is one says who is meant by itself. */
function readable(text: string, row: AnyRow | undefined, key: string, isLinked: boolean): readonly string[] {
  return isLinked && row ? (row.unresolved[key] ?? []) : [text];
}

function cellAfter(given: ErasureScope, text: string, parts: readonly string[]): RewrittenText {
  let [made, gone, maybe] = [text, [] as readonly string[], [] as readonly string[]];
  for (const part of parts) {
    const one = without(part, given.identity, given.standing);
    if (one.gone.length > 0) made = made.replace(part, () => one.text);
    gone = [...gone, ...one.gone];
    maybe = [...maybe, ...one.maybe];
  }
  return { text: made, gone, maybe };
}

function cellsOfRow(
  given: ErasureScope,
  sheet: SheetSnapshot,
  row: SnapshotRow,
  typed: AnyRow | undefined,
): Cell[] {
  const id = rowKey(sheet, row);
  return row.cells.flatMap((cell, at): Cell[] => {
    const key = sheet.columns[at] ?? '';
    const text = cellText(cell);
    if (key === 'id' || text.trim() === '' || typeof cell === 'boolean') return [];
    if (sheet.sheet === 'CHG' && key === 'inverse') return [];
    const column = sheetSpec(sheet.sheet).columns[key];
    const after = cellAfter(given, text, readable(text, typed, key, column !== undefined && isLink(column)));
    const [first] = [...after.gone, ...after.maybe];
    if (first === undefined) return [];
    return [
      {
        ...{ sheet: sheet.sheet, id, rowNumber: row.rowNumber, cell, after },
        column: key || `~${sheet.headers[at] ?? ''}`,
        words: excerptAround(text, Math.max(0, text.indexOf(first)), first.length),
      },
    ];
  });
}

function cellsNaming(given: ErasureScope, goes: ReadonlySet<string>): readonly Cell[] {
  return Object.values(given.snapshot)
    .filter(({ sheet }) => !NOT_READ.includes(sheet))
    .flatMap((sheet) => {
      const rows = new Map(anyRowsOf(given.book, sheet.sheet).map((row) => [row.rowNumber, row]));
      return sheet.rows
        .filter((row) => !goes.has(rowKey(sheet, row)))
        .flatMap((row) => cellsOfRow(given, sheet, row, rows.get(row.rowNumber)));
    });
}

/** What the links of a row become may still hold a name that is no row. */
const tidied = (given: ErasureScope, writes: WriteSet): WriteSet =>
  writes.map((one) => ({
    ...one,
    changes: one.changes.map((change) =>
      typeof change.value === 'string' && change.column !== 'label'
        ? { ...change, value: cellAfter(given, change.value, change.value.split('; ')).text }
        : change,
    ),
  }));

const asWrites = (changes: readonly (CellChange & { readonly sheet: SheetId })[]): WriteSet =>
  [...rowsByKey(changes, ({ sheet }) => sheet)].map(([sheet, those]) => ({
    ...{ sheet: sheet as SheetId, inserts: [], deletes: [] },
    changes: those.map(({ id, column, old, value }) => ({ id, column, old, value })),
  }));

/** Rows of one entry have the ids CHG-ab12, CHG-ab12-2, CHG-ab12-3 ... */
const entryOf = (id: string): string => /^CHG-[^\W_]+/.exec(id)?.[0] ?? '';
const partOf = (id: string): number => Number(id.slice(entryOf(id).length + 1) || 1);
const NOTHING_TO_PUT_BACK = '[]';

/** Of entries that name the person, the journal keeps that there was an action, and not what it could put back. */
function journalWrites({ snapshot, identity, standing }: ErasureScope): { writes: WriteSet; count: number } {
  const sheet = snapshot.CHG;
  const [at, when] = ['inverse', 'at'].map((key) => sheet?.columns.indexOf(key) ?? -1);
  if (!sheet || at === undefined || when === undefined || at < 0) return { writes: [], count: 0 };
  const entries = rowsByKey(sheet.rows, ({ id, cells }) => `${entryOf(id)} ${cellText(cells[when])}`);
  const names = (text: string): boolean =>
    without(text, identity, standing).gone.length > 0 ||
    (identity.person !== undefined && text.includes(`"${identity.person.id}"`));
  const named = [...entries.values()].filter((rows) => {
    // A name may stand where two parts meet.
    const parts = [...rows].sort((one, other) => partOf(one.id) - partOf(other.id));
    return names(parts.map(({ cells }) => cellText(cells[at])).join(''));
  });
  const changes = named.flat().map(({ id, cells }) => ({
    ...{ sheet: 'CHG' as const, id, column: 'inverse', old: cells[at] ?? '' },
    value: id === entryOf(id) ? NOTHING_TO_PUT_BACK : '',
  }));
  return { writes: asWrites(changes), count: named.length };
}

const placesOf = (writes: readonly SheetWrites[], snapshot: Snapshot): readonly Place[] =>
  writes.flatMap(({ sheet, changes }) => {
    const rows = new Map(
      snapshot[sheet]?.rows.map((row) => [rowKey(snapshot[sheet] as SheetSnapshot, row), row]),
    );
    return changes
      .filter(({ column }) => column !== 'updated')
      .map(({ id, column, old }) => ({
        ...{ sheet, id, column, rowNumber: rows.get(id)?.rowNumber ?? 0 },
        words: cellText(old),
      }));
  });

/** What rows are called by: links show it, so that these change with it. */
const newNames = (cells: readonly Cell[]): readonly Edit[] =>
  cells
    .filter(({ sheet, column }) => LABEL_SOURCES[sheet]?.includes(column) === true)
    .map(({ sheet, id, column, after }) => ({ kind: 'update', sheet, id, values: { [column]: after.text } }));

/** Plans it all; writes nothing. */
export function planErasure(given: ErasureScope): Erasure {
  const { snapshot, book, identity, language, now } = given;
  const links = unlinked(book, identity, { language, newId: () => given.newId() });
  const goes = new Set(links.flatMap((edit) => (edit.kind === 'delete' ? [edit.id] : [])));
  const cells = cellsNaming(given, goes);
  const kept = (one: Cell): boolean => !given.alsoPublic && isPublic(book, one);
  const changed = cells.filter((one) => one.after.gone.length > 0 && !kept(one));
  const edits = [...links, ...newNames(changed)];
  const direct = tidied(given, planWrites(snapshot, book, edits, { language, now, renewals: [] }));
  const scrubbed = asWrites(
    changed.map(({ sheet, id, column, cell, after }) => ({
      sheet,
      id,
      column,
      old: cell,
      value: after.text,
    })),
  );
  const journal = journalWrites(given);
  const linked = placesOf(direct, snapshot);
  const isLinked = (one: Place): boolean =>
    linked.some(({ sheet, id, column }) => sheet === one.sheet && id === one.id && column === one.column);
  return {
    writes: mergeWrites(mergeWrites(direct, scrubbed), journal.writes),
    goes: direct.flatMap(({ sheet, deletes }) =>
      deletes.map(({ id }) => {
        const row = snapshot[sheet]?.rows.find((one) => rowKey(snapshot[sheet] as SheetSnapshot, one) === id);
        return { sheet, id, rowNumber: row?.rowNumber ?? 0, column: '', words: '' };
      }),
    ),
    rewritten: [...linked, ...changed.filter((one) => !isLinked(one))],
    stays: cells.filter((one) => one.after.gone.length > 0 && kept(one)),
    maybe: cells.flatMap((one) => one.after.maybe.map((written) => ({ ...one, written }))),
    journal: journal.count,
  };
}
