// What became of every write, read from the file itself and by nothing of the product's own reading.
import type { Ledger, Write } from './ledger';
import { A1, savedSheets, type SavedSheet } from './saved-book';

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
  const places = new Map<string, Place[]>();
  for (const [word, place] of savedSheets(file).flatMap(placesOn))
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

/** Where a write has to stand and nowhere twice. */
const ofWrite = ({ column, isRepeated }: Write, places: readonly Place[]): readonly Place[] =>
  isRepeated ? places.filter((place) => place.column === column) : places;

const GONE: readonly Write['state'][] = ['refused', 'taken back', 'deleted by hand'];

export function judge(file: string, { writes }: Ledger): Verdict {
  const places = allPlaces(file);
  const standing = mayStand(writes);
  const at = (write: Write): readonly Place[] => ofWrite(write, places.get(write.word) ?? []);
  const acknowledged = writes.filter(({ state }) => state === 'acknowledged');
  const cellsThatStand = new Set([...standing].filter((write) => at(write).length > 0).map(cellOf));
  const isLost = (write: Write): boolean =>
    write.row === undefined
      ? write.column !== '' && at(write).length === 0
      : standing.has(write) && !cellsThatStand.has(cellOf(write));
  const isElsewhere = (write: Write): boolean =>
    at(write).some(
      ({ row, column }) => column !== write.column || (write.row !== undefined && row !== write.row),
    );
  const isStale = (write: Write): boolean =>
    GONE.includes(write.state)
      ? (places.get(write.word) ?? []).length > 0
      : write.row !== undefined && !standing.has(write) && at(write).length > 0;
  const lines = (all: readonly Write[]) => all.map((write) => told(write, places.get(write.word)));
  return {
    acknowledged: acknowledged.length,
    lost: lines(acknowledged.filter(isLost)),
    doubled: lines(writes.filter((write) => at(write).length > 1)),
    misplaced: lines(writes.filter((write) => isElsewhere(write) || isStale(write))),
  };
}
