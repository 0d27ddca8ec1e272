// What became of every write, read from the file itself and by nothing of the product's own reading.
import { readFileSync } from 'node:fs';
import type { Ledger, Write } from './ledger';

interface SavedSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Where a word stands. */
interface Place {
  readonly row: string;
  readonly column: string;
  readonly at: string;
}

export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged, and neither there nor written over by a later write of the same cell. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly misplaced: readonly string[];
}

/** The journal and the mail repeat what was written, as they should. */
const REPEATS = /^(CHG|OBX|VER|TXT)\./;

const A1 = /^([A-Z]+)(\d+)$/;
const WORD = /soak\d+w\d+x/g;

function placesOn({ name, cells }: SavedSheet): [string, Place][] {
  const at = Object.entries(cells).map(([cell, text]) => {
    const [, column = '', row = ''] = A1.exec(cell) ?? [];
    return { cell, column, row, text: String(text) };
  });
  const keys = new Map(at.filter(({ row }) => row === '1').map(({ column, text }) => [column, text]));
  const ids = [...keys].find(([, key]) => key.endsWith('.id'))?.[0];
  const idOf = new Map(at.filter(({ column }) => column === ids).map(({ row, text }) => [row, text]));
  if ([...keys.values()].some((key) => REPEATS.test(key))) return [];
  return at.flatMap(({ cell, column, row, text }) =>
    [...text.matchAll(WORD)].map(([word]): [string, Place] => [
      word,
      { row: idOf.get(row) ?? '', column: keys.get(column) ?? '', at: `${name}!${cell}` },
    ]),
  );
}

function allPlaces(file: string): ReadonlyMap<string, readonly Place[]> {
  const { book } = JSON.parse(readFileSync(file, 'utf8')) as { book: { sheets: readonly SavedSheet[] } };
  const places = new Map<string, Place[]>();
  for (const [word, place] of book.sheets.flatMap(placesOn))
    places.set(word, [...(places.get(word) ?? []), place]);
  return places;
}

const cellOf = ({ row, column }: Write): string => `${row ?? ''} ${column}`;
const told = ({ word, row, column, state }: Write, places: readonly Place[] = []): string =>
  `${word} ${state} for ${row ?? 'a new row'} ${column}, found ${places.map(({ at, row: id, column: key }) => `${at} (${id} ${key})`).join(', ') || 'nowhere'}`;

/** The writes that may stand in the end: of a cell the last that was acknowledged and all after it. */
function mayStand(writes: readonly Write[]): ReadonlySet<Write> {
  const cells = new Map<string, Write[]>();
  for (const write of writes)
    if (write.row !== undefined && write.state !== 'taken back' && write.state !== 'refused')
      cells.set(cellOf(write), [...(cells.get(cellOf(write)) ?? []), write]);
  const standing = [...cells.values()].flatMap((all) => {
    const last = all.map(({ state }) => state).lastIndexOf('acknowledged');
    return all.slice(Math.max(0, last));
  });
  return new Set(standing);
}

export function judge(file: string, { writes }: Ledger): Verdict {
  const places = allPlaces(file);
  const standing = mayStand(writes);
  const isThere = ({ word }: Write): boolean => places.has(word);
  const acknowledged = writes.filter(({ state }) => state === 'acknowledged');
  const cellsThatStand = new Set([...standing].filter(isThere).map(cellOf));
  const lost = acknowledged.filter((write) =>
    write.row === undefined ? !isThere(write) : standing.has(write) && !cellsThatStand.has(cellOf(write)),
  );
  const found = writes.flatMap((write) => {
    const at = places.get(write.word);
    return at ? [{ write, at }] : [];
  });
  const isElsewhere = ({ write, at }: (typeof found)[number]): boolean =>
    at.some(({ row, column }) => column !== write.column || (write.row !== undefined && row !== write.row));
  const isStale = ({ write }: (typeof found)[number]): boolean =>
    write.state === 'refused' ||
    write.state === 'taken back' ||
    (write.row !== undefined && !standing.has(write));
  return {
    acknowledged: acknowledged.length,
    lost: lost.map((write) => told(write, places.get(write.word))),
    doubled: found.filter(({ at }) => at.length > 1).map(({ write, at }) => told(write, at)),
    misplaced: found
      .filter((one) => isElsewhere(one) || isStale(one))
      .map(({ write, at }) => told(write, at)),
  };
}
