// Somebody who inserts, deletes or moves columns, or changes the hidden keys, at some call of a command: whether each value
// lands under its heading, or the answer says what did not. What stands where is read by headings.
import type { CallResponse } from '../../../src/core/workbook/command/types';
import type { UndoResult } from '../../../src/core/workbook/changes/undo-commands';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { GridBackend } from '../../../src/local/grid/backend';
import { openWorkbook, COORDINATOR, type OpenBook } from '../../support/workbook';
import {
  deleteColumn,
  insertColumn,
  keysOf,
  moveColumn,
  rowTexts,
  seeBook,
  typeKey,
  type SeenBook,
} from './by-heading';
import { nameOf } from './cases';
import {
  attempt,
  changedSheets,
  openEntries,
  undisturbed,
  type Case,
  type Trouble,
  type Undisturbed,
} from './matrix';

/** A tab that a command writes, with a column that it fills and one that it leaves alone; both by their keys. */
interface Place {
  readonly tab: number;
  readonly written: string;
  readonly spared: string;
}

interface ColumnVisit {
  readonly name: string;
  readonly where: 'sheets' | 'journal' | 'both';
  /** Whether all is as if nobody had come, a column is gone, or the answer has to tell of it. */
  readonly leaves: 'all' | 'all but a column' | 'what is told';
  act(grid: GridBackend, place: Place): void;
}

const last = (grid: GridBackend, { tab }: Place): number => grid.extent(tab).columns - 1;
const at = (grid: GridBackend, { tab }: Place, key: string): number => keysOf(grid, tab).indexOf(key);
const idOf = ({ written }: Place): string => written.replace(/\..*/, '.id');

const COLUMN_VISITS: readonly ColumnVisit[] = [
  {
    name: 'inserts a column at the left',
    where: 'both',
    leaves: 'all',
    act: (grid, { tab }) => insertColumn(grid, tab, 0),
  },
  {
    name: 'inserts a column before one that is written',
    where: 'both',
    leaves: 'all',
    act: (grid, place) => insertColumn(grid, place.tab, at(grid, place, place.written)),
  },
  {
    name: 'moves the ids to the right',
    where: 'both',
    leaves: 'all',
    act: (grid, place) => moveColumn(grid, place.tab, at(grid, place, idOf(place)), last(grid, place)),
  },
  {
    name: 'moves the last column to the left',
    where: 'both',
    leaves: 'all',
    act: (grid, place) => moveColumn(grid, place.tab, last(grid, place), 0),
  },
  {
    name: 'deletes a column that is not written',
    where: 'sheets',
    leaves: 'all but a column',
    act: (grid, place) => deleteColumn(grid, place.tab, at(grid, place, place.spared)),
  },
  {
    name: 'deletes a column that is written',
    where: 'sheets',
    leaves: 'all but a column',
    act: (grid, place) => deleteColumn(grid, place.tab, at(grid, place, place.written)),
  },
  {
    name: 'clears a key',
    where: 'sheets',
    leaves: 'what is told',
    act: (grid, place) => typeKey(grid, place.tab, at(grid, place, place.written), ''),
  },
  {
    name: 'clears the key of the ids',
    where: 'sheets',
    leaves: 'what is told',
    act: (grid, place) => typeKey(grid, place.tab, at(grid, place, idOf(place)), ''),
  },
  {
    name: 'changes two keys for one another',
    where: 'sheets',
    leaves: 'what is told',
    act: (grid, place) => {
      const [one, other] = [at(grid, place, place.written), at(grid, place, place.spared)];
      typeKey(grid, place.tab, one, place.spared);
      typeKey(grid, place.tab, other, place.written);
    },
  },
  {
    name: 'clears a key of the journal',
    where: 'journal',
    leaves: 'what is told',
    act: (grid, place) => typeKey(grid, place.tab, at(grid, place, place.written), ''),
  },
];

interface Scene {
  readonly places: { readonly sheets: readonly Place[]; readonly journal: readonly Place[] };
  readonly start: SeenBook;
  readonly wanted: SeenBook;
  readonly undone: SeenBook;
  readonly restored: number;
  readonly answer: CallResponse;
  /** All that stands under a heading at some moment, as `heading=text`, by tab. */
  readonly known: ReadonlyMap<number, ReadonlySet<string>>;
}

const undo = (book: OpenBook, answer: CallResponse | undefined): CallResponse | undefined =>
  answer?.ok && answer.change ? book.as(COORDINATOR).call('undo', { change: answer.change }) : undefined;

const restoredBy = (answer: CallResponse | undefined): number =>
  answer?.ok ? (answer.result as UndoResult).restored : 0;

function placeOf(sheet: SheetId, was: SeenBook, is: SeenBook, tab: number): Place {
  const keys = (is.get(tab)?.keys ?? []).filter(
    (key) => /^[A-Z]+\.\w+$/.test(key) && !/\.(id|updated)$/.test(key),
  );
  const textsOf = (seen: SeenBook, key: string) => {
    const heading = seen.get(tab)?.headings[seen.get(tab)?.keys.indexOf(key) ?? -1] ?? '';
    return JSON.stringify(
      seen
        .get(tab)
        ?.rows.map((row) => row[heading] ?? '')
        .filter((text) => text !== '')
        .sort(),
    );
  };
  const isWritten = (key: string) => textsOf(was, key) !== textsOf(is, key);
  const written = keys.find(isWritten) ?? `${sheet}.notes`;
  return { tab, written, spared: [...keys].reverse().find((key) => !isWritten(key)) ?? `${sheet}.notes` };
}

const cellsOf = (seen: SeenBook, tab: number): string[] =>
  rowTexts(seen.get(tab)).flatMap((row) => row.split(' | '));

/** What somebody sees who looks at every call that changes something, and at the end. */
function allSeen(code: string, one: Case, run: Undisturbed): Scene['known'] {
  const book = openWorkbook(code, one.start());
  const known = new Map<number, Set<string>>();
  const look = (): void => {
    const seen = seeBook(book);
    for (const tab of seen.keys()) {
      // An entry that cannot be closed is told of, and so is a mail that is not sent.
      const cells = known.get(tab) ?? new Set(['', 'State=under way', 'State=failed']);
      for (const cell of cellsOf(seen, tab)) cells.add(cell);
      known.set(tab, cells);
    }
  };
  const flushes = run.log.flatMap((call, index) => (/flush$|Lock$|end$/.test(call) ? [index + 1] : []));
  const faults = flushes.map((call) => ({ at: call, kind: 'visit', visit: look }) as const);
  look();
  book.as(one.as).call(one.command, one.input(book), { faults });
  look();
  return known;
}

function sceneOf(code: string, one: Case, run: Undisturbed): Scene {
  const begun = openWorkbook(code, one.start());
  const [start, wanted] = [seeBook(begun), seeBook(run.end)];
  const sheets = changedSheets(begun, run.end).map((sheet) =>
    placeOf(sheet, start, wanted, run.end.tabOf(sheet)),
  );
  const journal = [{ tab: run.end.tabOf('CHG'), written: 'CHG.state', spared: 'CHG.for' }];
  const restored = restoredBy(undo(run.end, run.answer));
  return {
    places: { sheets, journal },
    start,
    wanted,
    undone: seeBook(run.end),
    restored,
    answer: run.answer,
    known: allSeen(code, one, run),
  };
}

/** Where two differ, in a few words. */
function differences(is: SeenBook, wanted: SeenBook, without: ReadonlyMap<number, string>): string[] {
  return [...wanted].flatMap(([tab, seen]) => {
    const gone = [without.get(tab) ?? '-'];
    const [ours, theirs] = [rowTexts(is.get(tab), gone), rowTexts(seen, gone)];
    const [more, fewer] = [
      ours.filter((row) => !theirs.includes(row)),
      theirs.filter((row) => !ours.includes(row)),
    ];
    const isSame = more.length + fewer.length === 0 && ours.length === theirs.length;
    const [mine, yours] = [more[0] ?? '', fewer[0] ?? ''].map((row) => row.split(' | '));
    const only = (one: readonly string[] = [], other: readonly string[] = []) =>
      one.filter((cell) => !other.includes(cell)).map((cell) => cell.slice(0, 80));
    return isSame
      ? []
      : [
          `${seen.keys[0]} ${more.length} ${fewer.length} has ${only(mine, yours).join(' and ')} for ${only(yours, mine).join(' and ')}`,
        ];
  });
}

/** Values under a heading under which they never stand where nobody comes. */
const astray = (is: SeenBook, { known }: Scene): string[] =>
  [...is.keys()].flatMap((tab) =>
    cellsOf(is, tab)
      .filter((cell) => !known.get(tab)?.has(cell) && !cell.startsWith('Problem=Not sent: '))
      .map((cell) => `tab ${tab} has ${cell}`),
  );

interface Came {
  readonly book: OpenBook;
  readonly answer: CallResponse | undefined;
  /** By tab, the heading of the column that went. */
  readonly gone: ReadonlyMap<number, string>;
  readonly seen: SeenBook;
  readonly keys: string;
}

const keyRows = (book: OpenBook, places: readonly Place[]): string =>
  JSON.stringify(places.map(({ tab }) => keysOf(book.grid, tab)));

/** Runs the command with a visit at a call. */
function come(code: string, one: Case, scene: Scene, visit: ColumnVisit, call: number): Came {
  const book = openWorkbook(code, one.start());
  const { sheets, journal } = scene.places;
  const places = [...(visit.where === 'journal' ? [] : sheets), ...(visit.where === 'sheets' ? [] : journal)];
  const gone = new Map<number, string>();
  let keys = keyRows(book, places);
  const visitNow = (): void => {
    const before = seeBook(book);
    const here = places.filter((place) => keysOf(book.grid, place.tab).includes(place.written));
    for (const place of here) visit.act(book.grid, place);
    const after = seeBook(book);
    for (const { tab } of here) {
      const left = after.get(tab)?.headings ?? [];
      const heading = before.get(tab)?.headings.find((each) => !left.includes(each));
      if (heading !== undefined) gone.set(tab, heading);
    }
    keys = keyRows(book, places);
  };
  const answer = attempt(book, one, { faults: [{ at: call, kind: 'visit', visit: visitNow }] });
  // What failed half-way is taken back by whoever comes next.
  if (!answer?.ok && answer?.code === 'failed') book.as(COORDINATOR).call('send-waiting-mail', {});
  const seen = seeBook(book);
  return {
    book,
    answer,
    gone,
    seen,
    keys: keys === keyRows(book, places) ? '' : 'the keys are not as they were left',
  };
}

const told = (answer: CallResponse | undefined): string =>
  answer?.ok ? JSON.stringify([answer.problems, answer.summary]) : 'refused';

const isTold = ({ answer }: Came, scene: Scene): boolean => told(answer) !== told(scene.answer);

/** An undo that left something is noted otherwise. */
const withoutJournal = (seen: SeenBook, { places }: Scene): SeenBook =>
  new Map([...seen].filter(([tab]) => places.journal.every((place) => place.tab !== tab)));

/** What is wrong where all has to be as if nobody had come, but for a column that is gone. */
function wrongAsAWhole({ answer, seen, gone, book }: Came, scene: Scene, isWhole: boolean): string[] {
  if (!answer?.ok) return isWhole ? [JSON.stringify(answer)] : differences(seen, scene.start, gone);
  const wrong = differences(seen, scene.wanted, gone);
  if (answer.change === undefined) return wrong;
  const undone = undo(book, answer);
  const aim = !isWhole && undone?.ok === false ? scene.wanted : scene.undone;
  const isNothing = restoredBy(undone) === 0 && scene.restored > 0;
  return [
    ...wrong,
    ...differences(seeBook(book), isWhole ? aim : withoutJournal(aim, scene), gone).map(
      (text) => `once undone, ${text}`,
    ),
    ...(isWhole && isNothing ? ['nothing was put back'] : []),
  ];
}

/** What is wrong where keys went, or the columns of a later step. */
function wrongInParts(came: Came, scene: Scene): string[] {
  const isWhole = differences(came.seen, scene.wanted, new Map()).length === 0;
  return [
    ...astray(came.seen, scene),
    ...(isTold(came, scene) || isWhole ? [] : ['nobody is told']),
    ...(came.keys === '' ? [] : [came.keys]),
  ];
}

function wrongIn(came: Came, scene: Scene, { leaves }: ColumnVisit): string[] {
  if (leaves === 'what is told') return wrongInParts(came, scene);
  const wrong = wrongAsAWhole(came, scene, leaves === 'all');
  if (leaves === 'all') return openEntries(came.book) > 0 ? [...wrong, 'an entry stayed open'] : wrong;
  // Where a later step of the command could not go on without the column, the answer says so.
  return wrong.length > 0 && isTold(came, scene) ? wrongInParts(came, scene) : wrong;
}

/**
 * The call by which the rows are written and looked at again. What is changed after that is wrong before a later step, such
 * as the sending of mail, reads it. Two more flushes close the entry and give the lock back.
 */
function settledAt(log: readonly string[]): number {
  const released = log.indexOf('Lock.releaseLock');
  const flushes = log.flatMap((call, index) => (call.endsWith('.flush') && index < released ? [index] : []));
  return flushes.at(-3) ?? released;
}

interface Coming {
  readonly visit: ColumnVisit;
  /** The call, counted from 1, before which they act. */
  readonly at: number;
}

/** Those of some calls at which a visit says anything: what is wrong before a command reads it is as that of last week. */
export function tellingComings({ log }: Undisturbed, calls: readonly number[]): Coming[] {
  const [entry, end] = [log.indexOf('Sheet.insertRowsBefore'), settledAt(log)];
  const written = calls.filter((call) => call > entry && call <= end);
  return COLUMN_VISITS.flatMap((visit) =>
    (visit.leaves === 'all' ? calls : written).map((at) => ({ visit, at })),
  );
}

/** Judges a command at any call of which somebody changes the columns of the tabs that it writes. */
export function columnsChanged(code: string, one: Case): Trouble<Coming> {
  const run = undisturbed(code, one);
  const scene = sceneOf(code, one, run);
  const wrong = ({ visit, at: call }: Coming): string[] => {
    const name = `${nameOf(one)}, at ${call} (${run.log[call - 1] ?? ''}) somebody ${visit.name}`;
    const [first] = wrongIn(come(code, one, scene, visit, call), scene, visit);
    return first === undefined ? [] : [`${name}: ${first}`];
  };
  return { run, wrong };
}
