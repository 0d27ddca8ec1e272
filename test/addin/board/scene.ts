// A workbook whose board shows some parts, with picks in its cells that no command has seen yet.
import { once, type Case } from '../engine/matrix';
import { CO_CHAIR, testStates } from '../../support/coalition';
import {
  COORDINATOR,
  lean,
  mustDo,
  openWorkbook,
  type BookState,
  type OpenBook,
  type TestWorkbook,
} from '../../support/workbook';
import { boardOf, pick } from './board-tab';

const ROWS = [
  { issue: 'Corruption', workgroup: 'Water', part: 'leads', notes: 'Ours since 2025.' },
  { issue: 'Civil society', workgroup: 'Water', part: 'contributes' },
  { issue: 'Civil society', workgroup: 'Prisons', part: 'leads' },
];

/** The light workbook with its board in step. */
export async function boardState(): Promise<{ code: string; start: BookState }> {
  const { code, coalition } = await testStates();
  const book = openWorkbook(code, lean(coalition, { board: true }));
  mustDo(book.as(COORDINATOR).call('import-rows', { sheet: 'COV', rows: ROWS }));
  return { code, start: book.state() };
}

/** A new pick, a changed one, and two cleared cells, one of a row with notes. */
export function pickSome(book: TestWorkbook): void {
  pick(book, 'Counter-terrorism', 'Prisons', 'leads');
  pick(book, 'Civil society', 'Water', 'leads');
  pick(book, 'Civil society', 'Prisons', '');
  pick(book, 'Corruption', 'Water', '');
}

export const PICKED = ['Civil society: Water leads', 'Corruption: Water', 'Counter-terrorism: Prisons leads'];

/** A column of somebody's own on the board, with a word in each row that names its issue. */
export function addNotes(book: TestWorkbook): void {
  const { tabId, headers, keys } = boardOf(book);
  const at = keys.indexOf('BOARD.end');
  book.grid.apply({ kind: 'insertColumns', sheetId: tabId, column: at, count: 1 });
  const { rows } = book.grid.extent(tabId);
  const issueAt = headers.indexOf('Issue');
  const issues = book.grid.read(tabId, { row: 2, column: issueAt, rows: rows - 2, columns: 1 });
  const values = issues.map(([cell]) => [cell?.value ? `About ${String(cell.value)}` : '']);
  const zone = { row: 1, column: at, rows: rows - 1, columns: 1 };
  book.grid.apply({ kind: 'values', sheetId: tabId, zone, values: [['Our notes'], ...values] });
}

/** Whether each note of ours stands beside the issue that it names. */
export function strayNotes(book: OpenBook): string[] {
  const { tabId, headers } = boardOf(book);
  const { rows, columns } = book.grid.extent(tabId);
  const [issueAt, noteAt] = ['Issue', 'Our notes'].map((header) => headers.indexOf(header));
  return book.grid.read(tabId, { row: 2, column: 0, rows: rows - 2, columns }).flatMap((cells) => {
    const note = String(cells[noteAt ?? -1]?.value ?? '');
    const issue = String(cells[issueAt ?? -1]?.value ?? '');
    return note === '' || note === `About ${issue}` ? [] : [`${note} beside ${issue}`];
  });
}

export interface BoardCase extends Case {
  readonly name: string;
  /** Who covers what afterwards. */
  readonly wanted: readonly string[];
}

/** The commands whose work on the board is cut off and visited. */
export async function boardCases(): Promise<{ code: string; cases: readonly BoardCase[] }> {
  const { code, start } = await boardState();
  const after = (act: (book: TestWorkbook) => void): (() => BookState) =>
    once(() => {
      const book = openWorkbook(code, start);
      act(book);
      return book.state();
    });
  return {
    code,
    cases: [
      {
        name: 'find-overlaps with picks on the board',
        command: 'find-overlaps',
        as: CO_CHAIR,
        start: after((book) => {
          addNotes(book);
          pickSome(book);
        }),
        input: () => ({}),
        wanted: PICKED,
      },
      {
        name: 'import-rows of parts and a workgroup',
        command: 'import-rows',
        as: COORDINATOR,
        start: after((book) => {
          addNotes(book);
          book.typeRow('WG', { name: 'Forests' });
          book.typeRow('ISS', { name: 'Forest fires' });
        }),
        input: () => ({
          sheet: 'COV',
          rows: [
            { issue: 'Forest fires', workgroup: 'Forests', part: 'leads' },
            { issue: 'Civil society', workgroup: 'Water', part: 'follows' },
          ],
        }),
        wanted: [
          'Civil society: Prisons leads',
          'Civil society: Water follows',
          'Corruption: Water leads',
          'Forest fires: Forests leads',
        ],
      },
    ],
  };
}
