import { renewals } from '../../../../src/core/submissions/texts/capability';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeInverse, encodeInverse, inverseOf } from '../../../../src/core/workbook/changes/journal';
import { planWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { planRollback } from '../../../../src/core/workbook/changes/rollback';
import type { CellsByColumn, WriteSet } from '../../../../src/core/workbook/changes/types';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import { deleteRow, insertRow, updateRow, type Edit } from '../../../../src/core/workbook/records/edits';
import type {
  RawCell,
  SheetSnapshot,
  Snapshot,
  SnapshotRow,
} from '../../../../src/core/workbook/records/snapshot';
import { snapshotOfTables } from '../../../support/book';

const START = snapshotOfTables({
  WG: [
    { id: 'WG-1', name: 'Water' },
    { id: 'WG-2', name: 'Prisons' },
    { id: 'WG-3', name: 'Forests' },
  ],
  SUB: [
    { id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-1', status: 'idea' },
    { id: 'SUB-2', title: 'Crowded cells', workgroup: 'WG-2', withWorkgroups: ['WG-1', 'WG-3'] },
  ],
});

const changedCells = (
  sheet: SheetSnapshot,
  row: SnapshotRow,
  changes: CellsByColumn<RawCell>,
): SnapshotRow => ({
  ...row,
  cells: sheet.columns.map((column, at) => changes[column] ?? row.cells[at] ?? ''),
});

/** The sheets after the writes, as a grid would hold them. */
function applied(snapshot: Snapshot, writes: WriteSet): Snapshot {
  const next: Record<string, SheetSnapshot> = { ...snapshot };
  for (const { sheet: id, inserts, changes, deletes } of writes) {
    const sheet = next[id];
    if (!sheet) throw new Error(`There is no ${id}.`);
    const gone = new Set(deletes.map((one) => one.id));
    const kept = sheet.rows
      .map((row) =>
        changedCells(
          sheet,
          row,
          Object.fromEntries(
            changes.filter((one) => one.id === row.id).map(({ column, value }) => [column, value]),
          ),
        ),
      )
      .filter((row) => !gone.has(row.id));
    const added = inserts.map((one, index) =>
      changedCells(sheet, { rowNumber: 100 + index, id: one.id, cells: [] }, one.cells),
    );
    next[id] = { ...sheet, rows: [...kept, ...added] };
  }
  return next;
}

/** Rows by id, where they stand aside. */
const contents = (snapshot: Snapshot) =>
  Object.values(snapshot).map(({ sheet, rows }) => [
    sheet,
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, cells }) => [id, cells]),
  ]);

const plan = (edits: readonly Edit[]): WriteSet =>
  planWrites(START, makeBook(START), edits, {
    language: 'en',
    now: '2027-01-10T12:00:00Z',
    renewals,
  });

const word = fc.constantFrom('Reefs', '=1+1', '92.10', 'Élan; two', '2027-01-02', ' spaced ', '');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ id: fc.constantFrom('WG-1', 'WG-2', 'WG-3'), name: word, scope: word })
    .map(({ id, ...values }) => updateRow('WG', id, values)),
  fc
    .record({
      id: fc.constantFrom('SUB-1', 'SUB-2'),
      title: word,
      workgroup: fc.constantFrom('WG-1', 'WG-3', ''),
    })
    .map(({ id, ...values }) => updateRow('SUB', id, values)),
  fc.constantFrom('SUB-1', 'SUB-2').map((id) => deleteRow('SUB', id)),
  fc
    .record({ n: fc.integer({ min: 1, max: 3 }), title: word })
    .map(({ n, title }) => insertRow('SUB', `SUB-n${n}`, { title, workgroup: 'WG-2' })),
);

describe('taking a change back', () => {
  it('restores every sheet, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const writes = plan(edits);
        const after = applied(START, writes);
        const back = planRollback(inverseOf(writes), after);
        expect(back.kept).toEqual([]);
        expect(contents(applied(after, back.writes))).toEqual(contents(START));
      }),
    );
  });

  it('gives no writes once it is done, and none before anything was written', () => {
    const writes = plan([
      updateRow('WG', 'WG-1', { name: 'Rivers' }),
      insertRow('SUB', 'SUB-n1', { title: 'New' }),
    ]);
    const inverse = inverseOf(writes);
    const after = applied(START, writes);
    expect(planRollback(inverse, applied(after, planRollback(inverse, after).writes)).writes).toEqual([]);
    expect(planRollback(inverse, START).writes).toEqual([]);
  });

  it('leaves cells that somebody changed since, and says where', () => {
    const writes = plan([updateRow('WG', 'WG-2', { scope: 'All cells' })]);
    const edited = applied(applied(START, writes), [
      {
        sheet: 'WG',
        inserts: [],
        deletes: [],
        changes: [{ id: 'WG-2', column: 'scope', old: '', value: 'Ours' }],
      },
    ]);
    const { kept, writes: back } = planRollback(inverseOf(writes), edited);
    expect(kept.map(({ id, column }) => [id, column])).toEqual([['WG-2', 'scope']]);
    expect(back.flatMap(({ changes }) => changes).map(({ column }) => column)).toEqual(['updated']);
  });

  it('keeps an inserted row to which somebody added', () => {
    const writes = plan([insertRow('SUB', 'SUB-n1', { title: 'New' })]);
    const edited = applied(applied(START, writes), [
      {
        sheet: 'SUB',
        inserts: [],
        deletes: [],
        changes: [{ id: 'SUB-n1', column: 'notes', old: '', value: 'Ours' }],
      },
    ]);
    const { kept, writes: back } = planRollback(inverseOf(writes), edited);
    expect([kept.length, back]).toEqual([1, []]);
  });

  it('completes a deleted row of which only the id had come back', () => {
    const inverse = inverseOf(plan([deleteRow('SUB', 'SUB-2')]));
    const half = applied(applied(START, plan([deleteRow('SUB', 'SUB-2')])), [
      { sheet: 'SUB', inserts: [{ id: 'SUB-2', cells: { id: 'SUB-2' } }], changes: [], deletes: [] },
    ]);
    expect(contents(applied(half, planRollback(inverse, half).writes))).toEqual(contents(START));
  });
});

describe('the journal’s text', () => {
  it.each([10, 44_000, 46_000, 200_000])(
    'of %d characters goes into cells of 45,000 and comes back',
    (length) => {
      const inverse = inverseOf(plan([updateRow('WG', 'WG-1', { scope: 'x' })])).map((one) => ({
        ...one,
        changed: [['WG-1', 'scope', 'é"\\\n'.repeat(Math.ceil(length / 4)), 'hash'] as const],
      }));
      const parts = encodeInverse(inverse);
      expect(parts.every((part) => part.length <= 45_000)).toBe(true);
      expect(decodeInverse(parts)).toEqual(inverse);
    },
  );

  it.each([[['']], [['[1']], [['{}']], [['null']], [[]]])('is refused when it is damaged: %j', (parts) => {
    expect(() => decodeInverse(parts)).toThrow(/damaged/);
  });
});

it('names what stands in a cell by now in a few words, however long that is', () => {
  const edits = [updateRow('SUB', 'SUB-1', { summary: 'Short.' })];
  const writes = planWrites(START, makeBook(START), edits, {
    language: 'en',
    now: 'now',
    renewals,
  });
  const after = applied(START, writes);
  const sheet = after.SUB;
  if (!sheet) throw new Error('There is no SUB.');
  const long = 'Nobody tests\nthe wells. '.repeat(200);
  const rows = sheet.rows.map((row) =>
    row.id === 'SUB-1' ? changedCells(sheet, row, { summary: long }) : row,
  );
  const { kept } = planRollback(inverseOf(writes), { ...after, SUB: { ...sheet, rows } });
  expect(kept.map(({ message }) => message.values)).toEqual([
    {
      value: 'Nobody tests the wells. Nobody tests the wells. Nobody tests the wells. Nobody …',
    },
  ]);
});
