// Several people and a script at once: whatever crosses on the way, all end with the same workbook.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GridBackend, GridWrite } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import { Broker } from '../../../src/local/server/broker';
import type { Revision } from '../../../src/local/server/protocol';
import type { Store } from '../../../src/local/server/store/store';

const library = loadLibrary();

// As values cross the line: as JSON.
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

interface Peer {
  readonly grid: GridBackend;
  readonly model: LibraryModel;
  /** Revisions on their way to this peer. */
  readonly inbox: Revision[];
  receive(): void;
}

const book = newBookData({ name: 'Workbook', timeZone: 'Etc/GMT', locale: 'en_US', rows: 30, columns: 6 });

const brokerOf = (): Broker =>
  new Broker({ book, revisions: [], addRevision: () => undefined } as unknown as Store);

const join = (broker: Broker, id: string): Peer => {
  let listener: (revision: Revision) => void = () => undefined;
  const outbox: Revision[] = [];
  const transport = {
    onNewMessage: (_: string, callback: typeof listener) => void (listener = callback),
    leave: () => undefined,
    sendMessage: (revision: Revision) =>
      void (/REVISION/.test(String(revision['type'])) && outbox.push(clone(revision))),
  };
  const inbox: Revision[] = [];
  broker.subscribe((revision) => void inbox.push(clone(revision)));
  const config = { transportService: transport, client: { id, name: id } };
  const model = silently(
    () => new library.Model(clone(book) as never, config as never),
  ) as unknown as LibraryModel;
  const receive = (): void => {
    for (const revision of outbox.splice(0)) broker.accept(revision);
    for (const revision of inbox.splice(0)) listener(revision);
  };
  return { grid: createModelGrid(library, model), model, inbox, receive };
};

const row = fc.integer({ min: 0, max: 19 });
const column = fc.integer({ min: 0, max: 5 });
const text = fc.constantFrom('a', '007', '92.10', '=x', 'Água', '');
const at = (r: number, c: number, rows = 1, columns = 1) => ({ row: r, column: c, rows, columns });

const write: fc.Arbitrary<GridWrite> = fc.oneof(
  fc
    .tuple(row, column, text)
    .map(([r, c, value]): GridWrite => ({ kind: 'values', sheetId: 0, zone: at(r, c), values: [[value]] })),
  fc
    .tuple(row, column, text)
    .map(([r, c, note]): GridWrite => ({ kind: 'note', sheetId: 0, row: r, column: c, note })),
  fc
    .tuple(row, fc.integer({ min: 1, max: 3 }))
    .map(([r, count]): GridWrite => ({ kind: 'insertRows', sheetId: 0, row: r, count })),
  row.map((r): GridWrite => ({ kind: 'deleteRows', sheetId: 0, row: r, count: 1 })),
  column.map((c): GridWrite => ({ kind: 'format', sheetId: 0, zone: at(0, c, 20, 1), format: '@' })),
  fc.tuple(row, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })).map(([r, order]): GridWrite => ({
    kind: 'moveRows',
    sheetId: 0,
    from: Math.min(r, 15),
    order: order.map((o) => Math.min(r, 15) + o),
  })),
  fc.tuple(row, text).map(([r, key]): GridWrite => ({
    kind: 'protect',
    sheetId: 0,
    protection: { key: key || 'p', zone: at(r, 0, 1, 3), warningOnly: true, description: '', editors: [] },
  })),
  column.map((c): GridWrite => ({
    kind: 'rule',
    sheetId: 0,
    zone: at(2, c, 10, 1),
    rule: { kind: 'list', values: ['a', 'b'], allowInvalid: true, help: '' },
  })),
);

const everything = ({ grid }: Peer): unknown => {
  const [sheet] = grid.sheets();
  const { rows = 0, columns = 0 } = sheet ?? {};
  const cells = grid.read(0, at(0, 0, rows, columns));
  const marks = cells.map((line, r) => line.map((_, c) => [grid.note(0, r, c), grid.rule(0, r, c)]));
  return { sheet, cells, marks, protections: grid.protections(0) };
};

describe('Peers that work at the same time', () => {
  it('end with the same workbook', () => {
    const step = fc.record({ who: fc.integer({ min: 0, max: 2 }), listens: fc.boolean(), change: write });
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
        const broker = brokerOf();
        const peers = ['script', 'ana', 'luis'].map((id) => join(broker, id));
        for (const { who, listens, change } of steps) {
          const peer = peers[who];
          if (listens) peer?.receive();
          try {
            peer?.grid.apply(change);
          } catch {
            // Rows that are no longer there: refused at the one place, so it reaches nobody.
          }
        }
        for (let round = 0; round < steps.length * 4; round += 1) for (const peer of peers) peer.receive();
        const [first, ...others] = peers.map(everything);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
