// A small invented coalition in a whole workbook, made by the commands themselves.
import { madeOnce } from './run';
import {
  builtCode,
  COORDINATOR,
  lean,
  mustDo,
  openWorkbook,
  type BookState,
  type TestWorkbook,
} from './workbook';

export const CO_CHAIR = 'bo@example.org';
export const MEMBER = 'ana@example.org';
export const NEWCOMER = 'new@example.org';
export const ALL_PEOPLE = [COORDINATOR, CO_CHAIR, MEMBER, 'dee@example.org'];

export const CYCLE = {
  coalition: 'River and Rights',
  country: 'Norway',
  session: 55,
  reviewDate: '2027-11-08',
  timeZone: 'America/New_York',
};

const RIVER =
  'Households along the river drink from wells that the mine has poisoned, and nobody has tested them since the spring flood.';
const CELLS =
  'Cells meant for two people hold five, and visits by families stop whenever the guards are short of staff at weekends.';

/** A column that people added at the right of a sheet, with a value in each of its rows. */
export function addOwnColumn(
  book: TestWorkbook,
  sheet: Parameters<TestWorkbook['rowsOf']>[0],
  header: string,
): void {
  const sheetId = book.tabOf(sheet);
  const { columns } = book.grid.extent(sheetId);
  const info = book.grid.sheets().find(({ id }) => id === sheetId);
  if (info && info.columns <= columns)
    book.grid.apply({ kind: 'insertColumns', sheetId, column: info.columns, count: 1 });
  const put = (row: number, value: string) =>
    book.grid.apply({
      kind: 'values',
      sheetId,
      zone: { row, column: columns, rows: 1, columns: 1 },
      values: [[value]],
    });
  put(1, header);
  for (const { rowNumber } of book.rowsOf(sheet)) put(rowNumber - 1, `${header} ${rowNumber}`);
}

/** Rows that no command has to do with, above the others: one is there to be deleted by somebody meanwhile. */
function spareRows(book: TestWorkbook): void {
  for (const name of ['Spare', 'Spare too']) {
    book.typeRow('WG', { name, status: 'closed' });
    book.typeRow('MEM', { name: `${name} person`, status: 'left' });
    book.typeRow('ORG', { name: `${name} society` });
    book.typeRow('TIM', { milestone: `${name} milestone` });
    book.typeRow('REC', { cycle: 3, number: `${name.length}.1`, text: `${name} recommendation` });
    book.typeRow('PAR', { person: `${name} person`, workgroup: name, status: 'left' });
    book.typeRow('SUB', { title: `${name} title`, kind: 'one-pager', workgroup: name });
    book.typeRow('ASK', { workgroup: name, text: `${name} wish` });
  }
}

function people(book: TestWorkbook): void {
  book.typeRow('WG', { name: 'Water', scope: 'Rivers and wells' });
  book.typeRow('WG', { name: 'Prisons', scope: 'People who are held' });
  const levels = ['write', 'meetings', 'meetings', 'write'];
  ALL_PEOPLE.forEach((email, index) =>
    mustDo(
      book.as(email).call('join', {
        name: ['Cora', 'Bo Lind', 'Ana Ruiz', 'Dee Park'][index],
        organization: index === 2 ? 'Housing Now' : '',
        workgroups: [{ workgroup: index === 3 ? 'Prisons' : 'Water', level: levels[index], main: true }],
        listed: true,
      }),
    ),
  );
  const water = book.rowsOf('WG').find(({ name }) => name === 'Water');
  book.type('WG', water?.rowNumber ?? 0, 'coChair1', 'Bo Lind');
}

function submissions(book: TestWorkbook): void {
  const register = (email: string, title: string, workgroup: string, summary: string, asks: string[]) =>
    mustDo(book.as(email).call('register-submission', { title, kind: 'joint', workgroup, summary, asks }));
  register(MEMBER, 'Clean wells', 'Water', RIVER, ['Test every well twice a year.', 'Publish the results.']);
  register(CO_CHAIR, 'Safe water on the river', 'Water', `${RIVER} The mine goes on digging.`, [
    'Test every well twice a year.',
  ]);
  register('dee@example.org', 'Crowded cells', 'Prisons', CELLS, ['House two people in a cell.']);
}

interface States {
  /** After set-up. */
  readonly empty: BookState;
  readonly coalition: BookState;
}

function makeStates(code: string): States {
  const book = openWorkbook(code);
  mustDo(book.as(COORDINATOR).call('set-up-workbook', {}));
  const empty = lean(book.state(), { looks: true });
  const filled = openWorkbook(code, empty);
  spareRows(filled);
  mustDo(filled.as(COORDINATOR).call('start-cycle', CYCLE));
  people(filled);
  submissions(filled);
  for (const sheet of ['SUB', 'MEM', 'WG'] as const) addOwnColumn(filled, sheet, 'Our shelf');
  return { empty, coalition: lean(filled.state(), { looks: true }) };
}

let made: (States & { readonly code: string }) | undefined;

async function states(): Promise<NonNullable<typeof made>> {
  if (made) return made;
  const code = await builtCode();
  made = { code, ...madeOnce('coalition', () => makeStates(code)) };
  return made;
}

/** A workbook with the coalition in it, ready to act on; made once for all test files of a run. */
export async function testWorkbook(): Promise<TestWorkbook> {
  const { code, coalition } = await states();
  return openWorkbook(code, coalition);
}

/** The states to open again and again: after set-up, and with the coalition. */
export const testStates = states;
