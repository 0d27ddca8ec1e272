// A workbook file without a browser: what is written is there again, whoever opens it next, however the last one ended.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type HeadlessWorkbook,
  WorkbookHeldError,
  openHeadless,
  openWorkbookFile,
} from '../../../src/local/server/headless';

const bundleCode = readFileSync(join(__dirname, 'fixtures/Code.js'), 'utf8');
let folder: string;
let file: string;
let open: HeadlessWorkbook[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
  open = [];
});

afterEach(() => {
  for (const book of open) {
    try {
      book.close();
    } catch {
      // Closed by the test.
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

const openBook = (as = 'ana@example.org'): HeadlessWorkbook => {
  const book = openHeadless(file, { as, bundleCode });
  open.push(book);
  return book;
};

const cells = (book: HeadlessWorkbook) =>
  book.backend
    .read(0, { row: 1, column: 0, rows: 3, columns: 4 })
    .map((row) => row.map(({ value }) => value));

const FILLED = [
  ['92.10', 'Right to water', '', false],
  ['007', 'Housing', '', true],
  ['=x', 'Work', '', false],
];

// What a killed process leaves: its lock and its log, no snapshot of the last changes.
const abandon = (): void => rmSync(`${file}.lock`, { force: true });

describe('A workbook file', () => {
  it('keeps cells, properties, mails and triggers from one process to the next', () => {
    const book = openBook();
    expect(book.isNew).toBe(true);
    expect(book.call('fill')).toEqual([['92.10'], ['007'], ['=x']]);
    book.call('remember', 'phase', 'before');
    book.call('sendInvitation');
    book.close();
    const again = openBook('luis@example.org');
    expect(again.isNew).toBe(false);
    expect(cells(again)).toEqual(FILLED);
    expect(again.call('remember', 'step', '2')).toEqual({ phase: 'before', step: '2' });
    expect(readdirSync(`${file}.mail`)).toEqual(['00001-Meeting-on-Thursday.eml']);
    expect(again.backend.note(0, 0, 1)).toBe('What the row is about');
    expect(again.backend.rule(0, 500, 3)?.kind).toBe('checkbox');
  });

  it('loses nothing that was written before its process was killed', () => {
    const book = openBook();
    book.call('fill');
    book.save();
    book.call('writeCell', 7, 2, 'after the snapshot');
    book.call('remember', 'phase', 'during');
    abandon();
    const again = openBook();
    expect(cells(again)).toEqual(FILLED);
    expect(again.backend.read(0, { row: 6, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
      'after the snapshot',
    );
    expect(again.call('remember', 'phase', 'during')).toEqual({ phase: 'during' });
  });

  it('drops a line that was only half written', () => {
    openBook().call('fill');
    appendFileSync(`${file}.log`, '{"n":99,"kind":"prop');
    abandon();
    const again = openBook();
    expect(cells(again)).toEqual(FILLED);
    again.call('writeCell', 7, 2, 'x');
    abandon();
    expect(openBook().backend.read(0, { row: 6, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('x');
  });

  it('does not apply a log line twice when the snapshot holds it already', () => {
    const book = openBook();
    book.call('fill');
    const log = readFileSync(`${file}.log`);
    book.close();
    writeFileSync(`${file}.log`, log);
    expect(cells(openBook())).toEqual(FILLED);
  });

  it('takes rules, notes, bands and filters that a script makes, and has them again', () => {
    openBook().call('dress');
    abandon();
    const { backend } = openBook();
    const id = backend.sheets()[0]?.id ?? -1;
    expect(backend.rule(id, 900, 2)).toMatchObject({ kind: 'list', values: ['draft', 'final'] });
    expect(backend.note(id, 1, 3)).toBe('Until when');
    expect(backend.banding(id)).toEqual({ row: 1, column: 0, rows: 999, columns: 4 });
    expect(backend.filter(id)).toEqual(backend.banding(id));
    expect(backend.isRowHidden(id, 0)).toBe(true);
    expect(backend.read(id, { row: 13, column: 3, rows: 1, columns: 1 })[0]?.[0]).toEqual({
      value: 46467,
      formula: '',
      format: 'yyyy-mm-dd',
    });
  });

  it('answers a dialog from the prepared answers', () => {
    const book = openBook();
    book.call('fill');
    book.collected.answers.push({ button: 'OK', text: 'Ana' });
    expect(book.call('askName')).toBe('Right to water');
    expect(book.collected.toasts).toEqual([{ message: 'Written for Ana', title: 'UPR' }]);
  });

  it.each([
    ['no workbook', '{"hello": 1}', /not a workbook/],
    ['no JSON', 'PK..', /not JSON/],
    ['a newer version', '{"format":"upr-workbook","version":99,"book":{},"state":{}}', /newer version/],
  ])('refuses a file that is %s, and leaves it as it is', (_, content, problem) => {
    writeFileSync(file, content);
    expect(() => openBook()).toThrow(problem);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('The lock', () => {
  it('names the process that has the file', () => {
    openBook();
    expect(() => openBook()).toThrow(WorkbookHeldError);
    expect(openWorkbookFile(file)).toMatchObject({ state: 'held', holder: { pid: process.pid } });
  });

  it('tells the address of a server', () => {
    const opened = openWorkbookFile(file);
    if (opened.state !== 'ours') throw new Error('The file is free.');
    opened.lock.announce({ port: 8123, token: 't' });
    expect(openWorkbookFile(file)).toMatchObject({
      state: 'served',
      url: 'http://127.0.0.1:8123',
      token: 't',
    });
    opened.lock.release();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 - 3, born: '1' })],
    ['another process under the same number', JSON.stringify({ pid: process.pid, born: '1' })],
    ['nobody readable', 'garbage'],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(`${file}.lock`, content);
    expect(openWorkbookFile(file).state).toBe('ours');
  });
});
