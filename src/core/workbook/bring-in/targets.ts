// Finds the row of the sheet that a row of the table is about: by id, key or name, else a new one.
import type { Book } from '../records/book';
import { agreeingColumns, keyColumns, nameColumns, nameKeys, ownKey } from '../records/natural-keys';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import { anyRowsOf, type AnyRow } from '../this-row/shown';
import { isEmptyValue, type Values } from './read-table';

/** A row of the sheet that the table speaks of. */
export interface Target {
  readonly id: string;
  /** Undefined for a new one. */
  readonly row: AnyRow | undefined;
  /** What the table says of it so far. */
  values: Values;
  /** The label that the table gives it; not written, but other rows of the table may link by it. */
  label: string;
  /** How many rows of the table speak of it. */
  mentions: number;
  /** Whether a row of the table calls it by name, be it one that could mean several. */
  isNamed: boolean;
}

export type Match =
  | { readonly kind: 'one'; readonly target: Target; readonly by: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly targets: readonly Target[] };

const differ = (one: unknown, other: unknown): boolean =>
  Boolean(one) && Boolean(other) && foldText(String(one)) !== foldText(String(other));

/** Namesakes are different people, or submissions, when what tells them apart is known of both and differs. */
const TELLS_APART: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  MEM: ['email', 'organization'],
  SUB: ['workgroup'],
};

/** How many of the filled values tell which row is meant: the id, the key columns, and what tells namesakes apart. */
export const clues = (sheet: SheetId, values: Values): number =>
  [...new Set(['id', ...keyColumns(sheet), ...(TELLS_APART[sheet] ?? [])])].filter(
    (key) => !isEmptyValue(values[key]),
  ).length;

/** What the row holds once the table is brought in. */
export const present = ({ row, values }: Target): Values => ({ ...row, ...values });

export class Targets {
  private readonly byKey = new Map<string, Set<Target>>();
  private readonly byId = new Map<string, Target>();

  constructor(
    private readonly sheet: SheetId,
    book: Book,
  ) {
    for (const row of anyRowsOf(book, sheet))
      this.add({ id: row.id, row, values: {}, label: '', mentions: 0, isNamed: false });
  }

  add(target: Target): void {
    this.byId.set(target.id, target);
    this.learn(target);
  }

  /** Makes the row known by what is said of it. */
  learn(target: Target): void {
    const values = present(target);
    for (const key of [ownKey(this.sheet, values), ...nameKeys(this.sheet, values)])
      if (key !== '') this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(target));
  }

  hasId(id: string): boolean {
    return this.byId.has(id);
  }

  all(): readonly Target[] {
    return [...this.byId.values()];
  }

  /** By the key, then by the name; `by` are the columns that agree. */
  match(id: string, values: Values): Match {
    const byId = this.byId.get(id);
    if (byId) return { kind: 'one', target: byId, by: [] };
    const own = this.known(ownKey(this.sheet, values), () => true, agreeingColumns(this.sheet, values));
    if (own.kind !== 'none') return own;
    const [name = ''] = nameColumns(this.sheet);
    for (const column of ['label', name]) {
      const key = nameKeys(this.sheet, { [column]: values[column] ?? '' })[0] ?? '';
      const found = this.known(key, (target) => this.mayBe(target, values), [name]);
      if (found.kind !== 'none') return found;
    }
    return { kind: 'none' };
  }

  private known(key: string, fits: (target: Target) => boolean, by: readonly string[]): Match {
    const targets = [...(this.byKey.get(key) ?? [])].filter(fits);
    const [target] = targets;
    if (key === '' || !target) return { kind: 'none' };
    return targets.length === 1 ? { kind: 'one', target, by } : { kind: 'several', targets };
  }

  private mayBe(target: Target, values: Values): boolean {
    const there = present(target);
    return !(TELLS_APART[this.sheet] ?? []).some((column) => differ(there[column], values[column]));
  }
}

/**
 * Of the values, those that say something. A name stays as it is written there when the row was found `by` it, when
 * only case or accents differ, and when an earlier row of the table gave it.
 */
export function saidValues(sheet: SheetId, values: Values, target: Target, by: readonly string[]): Values {
  const there = present(target);
  const [name = ''] = nameColumns(sheet);
  const isSameName =
    nameKeys(sheet, { [name]: there[name] })[0] === nameKeys(sheet, { [name]: values[name] })[0];
  const kept = isSameName || target.mentions > 0 ? [...by, name] : by;
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => !isEmptyValue(value) && (!kept.includes(key) || isEmptyValue(there[key])),
    ),
  );
}
