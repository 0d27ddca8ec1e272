// Which cases stand for the others in the matrices of kills and visits, and how they were chosen.
//
// How a command writes is read off an undisturbed run of it. A failure or a visitor upsets one way of writing, or two
// that meet, hardly ever three; so the representatives are chosen as pairwise testing does: every two ways that some
// case has together, some representative has together. After the renaming each was the case with most pairs still
// missing. crash.test.ts holds them against all cases, so that one which writes in a new way is noticed. `npm test -- --all` goes over every case.
import { openWorkbook, type Row, type OpenBook } from '../../support/workbook';
import { LIGHT } from './cases';
import { byId, changedSheets, type Case, type Undisturbed } from './matrix';

/** What each has that those above it have not is said beside it. */
export const REPRESENTATIVES: readonly string[] = [
  // Adds rows, changes cells on several sheets, follows links, gives ids to rows typed by hand.
  'edit-row with a new name',
  // Fills empty sheets, shows their tabs, sends mail, makes further entries in the journal.
  'invite-to-meeting',
  // Plans before it takes the lock, deletes rows.
  'take-in-text in fewer parts',
  // Makes a document.
  'build-document',
  // Closes an older entry of the journal and takes its rows away.
  'undo',
  // Sends mail that waited, without the lock around it.
  'send-waiting-mail',
  // Fills and shows a sheet that was planned before the lock.
  'find-overlaps',
  // Sends mail about rows that it changed.
  'invite-to-meeting with a change',
  // Forgets what the script keeps about the workbook, and empties many sheets.
  'start-next-cycle',
  // Fills and shows a sheet, and changes cells of another.
  'hand-over-recommendation',
  // Gives drop-downs more words.
  'add-words',
  // Makes a document and a tab, and gives it a look.
  'build-coverage-report',
];

export const IS_ALL = process.env['UPR_ALL_CASES'] === '1';

/** The cases that this run goes over. */
export const CHOSEN: readonly string[] = IS_ALL ? LIGHT : REPRESENTATIVES;

/** Of a case that others stand for, so many moments are tried, evenly over the whole run. */
const SAMPLE = 6;

/** All moments of a representative, some of another case. */
export const fewer = <T>(name: string, all: readonly T[], most = SAMPLE): readonly T[] =>
  REPRESENTATIVES.includes(name) ? all : all.filter((_, index) => index % Math.ceil(all.length / most) === 0);

/** Service calls that only ask or prepare. */
const ASKS = /\.(get|is|read|has|list|newBlob|base64)|create\w+FromFile$|^(Lock|Execution)\.|\.flush$/;
/** Every command that writes makes these, at the latest for its entry in the journal. */
const EVERYBODY = ['Sheet.insertRowsBefore', 'Range.setValues', 'Range.setNumberFormat'];

type Rows = ReadonlyMap<string, Row>;

/** The cells of rows that stay which say something else afterwards, as `old to new`. */
const turned = (was: Rows, is: Rows, keys?: readonly string[]): string[] =>
  [...was].flatMap(([id, row]) => {
    const now = id === '' ? undefined : is.get(id);
    return Object.keys(now ?? {})
      .filter((key) => key !== 'rowNumber' && key !== 'updated' && row[key] !== now?.[key])
      .filter((key) => keys?.includes(key) ?? true)
      .map((key) => `${String(row[key])} to ${String(now?.[key])}`);
  });

/** What others link to a row by. */
const NAMES = ['name', 'title'];

/** What a run does to the rows of the sheets. */
function rowWays(start: OpenBook, end: OpenBook): string[] {
  const sheets = changedSheets(start, end).map((sheet) => [byId(start, sheet), byId(end, sheet)] as const);
  const ways = sheets.flatMap(([was, is]) => [
    was.size === 0 && is.size > 0 && 'fills an empty sheet',
    was.size > 0 && [...is.keys()].some((id) => !was.has(id)) && 'adds rows',
    [...was.keys()].some((id) => id !== '' && !is.has(id)) && 'deletes rows',
    turned(was, is).length > 0 && 'changes cells',
    was.has('') && 'gives ids to rows typed by hand',
  ]);
  const renamed = sheets.flatMap(([was, is]) => turned(was, is, NAMES));
  const isCarried = (turn: string) => sheets.filter(([was, is]) => turned(was, is).includes(turn)).length > 1;
  return [
    ...ways,
    sheets.length > 1 && 'writes several sheets',
    renamed.some(isCarried) && 'carries a name to other sheets',
  ].filter((way) => way !== false);
}

/** What it leaves in the journal. */
function journalWays(start: OpenBook, end: OpenBook): string[] {
  const [was, is] = [byId(start, 'CHG'), byId(end, 'CHG')];
  return [
    is.size > was.size + 1 && 'makes several entries',
    turned(was, is).length > 0 && 'closes an older entry',
  ].filter((way) => way !== false);
}

/** The ways of writing that an undisturbed run shows. */
export function waysOf(code: string, one: Case, { log, end }: Undisturbed): readonly string[] {
  const start = openWorkbook(code, one.start());
  const calls = log.filter((call) => !ASKS.test(call) && !EVERYBODY.includes(call));
  const rows = [...rowWays(start, end), ...journalWays(start, end)];
  const isLong = log.indexOf('Sheet.getDataRange') < log.indexOf('Lock.tryLock');
  const pace = isLong ? 'plans before the lock' : 'plans under the lock';
  return [...new Set([pace, ...calls, ...rows])].sort();
}

/** Every two ways, and each alone. */
export const meetings = (ways: readonly string[]): string[] =>
  ways.flatMap((one, at) => [one, ...ways.slice(at + 1).map((other) => `${one} + ${other}`)]);
