// A disk that is full or broken: whoever asked is told, what was saved before is there, and the program goes on or ends.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalParts, buildLocalParts } from '../../../src/local/server/build';
import { type HeadlessWorkbook, openHeadless } from '../../../src/local/server/headless';
import { type LocalWorkbook, startLocalWorkbook } from '../../../src/local/server/start';
import { type Disk, NotSavedError, realDisk } from '../../../src/local/server/store/disk';

const fixtures = join(__dirname, 'fixtures');
// A script of somebody who takes every error for a small matter.
const CARELESS = `
function careless(row, value) {
  try { writeCell(row, 2, value); SpreadsheetApp.flush(); } catch (error) { return 'ok'; }
  return 'ok';
}`;
// Ends the thread at the wish of a test, as a lack of memory does.
const MORTAL = `require('node:worker_threads').parentPort.on('message', ({ functionName }) => {
  if (functionName === 'die') process.exit(1);
});`;
const bundleCode = readFileSync(join(fixtures, 'Code.js'), 'utf8') + CARELESS;

const full = (): never => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

/** A disk that one can fill and empty. Full, it takes half of what it is given first, as a real one does. */
class Fillable implements Disk {
  room = Number.POSITIVE_INFINITY;
  isBroken = false;

  write(handle: number, bytes: Uint8Array, offset: number, position: number): number {
    if (this.room <= 0) return full();
    const part = bytes.subarray(0, Math.min(bytes.length, offset + this.room));
    const taken = realDisk.write(handle, part, offset, position);
    this.room -= taken;
    return taken;
  }

  flush(handle: number): void {
    if (this.isBroken) throw new Error('EIO: i/o error, fsync');
    realDisk.flush(handle);
  }
}

let folder: string;
let file: string;
let disk: Fillable;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-full-'));
  file = join(folder, 'coalition.upr.json');
  disk = new Fillable();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openBook = (on?: Disk): HeadlessWorkbook =>
  openHeadless(file, { as: 'ana@example.org', bundleCode, ...(on && { disk: on }) });

const kept = (row: number): unknown => {
  const book = openBook();
  const value = book.backend.read(0, { row: row - 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  book.close();
  return value;
};

describe('At the command line', () => {
  it('a change that finds no room is refused, whatever the script says', () => {
    const book = openBook(disk);
    expect(book.call('careless', 2, 'before')).toBe('ok');
    disk.room = 40;
    expect(() => book.call('careless', 3, 'lost')).toThrow(NotSavedError);
    expect(() => book.call('readCell')).toThrow(/could not be saved.*no space left/);
    expect(() => book.close()).toThrow(NotSavedError);
    expect([kept(2), kept(3)]).toEqual(['before', '']);
  });

  it('a change that is not flushed is refused', () => {
    const book = openBook(disk);
    disk.isBroken = true;
    expect(() => book.call('writeCell', 2, 2, 'unsure')).toThrow(/EIO/);
    disk.isBroken = false;
    expect(() => book.call('readCell')).toThrow(NotSavedError);
    expect(() => book.close()).toThrow(NotSavedError);
  });

  it('mail and documents that find no room are refused', () => {
    const book = openBook(disk);
    disk.room = 10;
    expect(() => book.call('sendInvitation')).toThrow(NotSavedError);
    expect(readdirSync(`${file}.mail`)).toEqual([]);
    expect(() => book.close()).toThrow();
  });

  it('a snapshot that finds no room leaves the log, which has everything', () => {
    const book = openBook(disk);
    book.call('writeCell', 2, 2, 'logged');
    disk.room = 0;
    book.close();
    expect(kept(2)).toBe('logged');
    expect(readdirSync(folder).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  });

  it('a new workbook that finds no room leaves nothing', () => {
    disk.room = 10;
    expect(() => openBook(disk)).toThrow(NotSavedError);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('The server', () => {
  let parts: LocalParts;
  let running: LocalWorkbook;

  beforeAll(async () => {
    parts = await buildLocalParts(process.cwd());
  });
  beforeEach(async () => {
    running = await startLocalWorkbook({
      file,
      bundleDir: fixtures,
      as: 'ana@example.org',
      empty: true,
      parts: { ...parts, worker: MORTAL + parts.worker },
      disk,
    });
  });
  afterEach(() => running.close());

  const run = async (name: string, ...args: unknown[]) => {
    const response = await fetch(`http://127.0.0.1:${running.port}/run`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.token}` },
      body: JSON.stringify({ function: name, args }),
    });
    return (await response.json()) as { result?: unknown; problem?: { code?: string; message: string } };
  };

  it('says so, lives on, and saves again once there is room', async () => {
    expect(await run('writeCell', 2, 2, 'before')).toEqual({ result: 'before' });
    disk.room = 40;
    expect((await run('writeCell', 2, 2, 'lost')).problem?.code).toBe('NOT_SAVED');
    expect(await run('readCell')).toEqual({ result: 'before' });
    disk.room = Number.POSITIVE_INFINITY;
    expect(await run('writeCell', 2, 2, 'after')).toEqual({ result: 'after' });
    await running.close();
    expect(kept(2)).toBe('after');
  });

  it('makes sure of everything by a snapshot after a flush that failed', async () => {
    disk.isBroken = true;
    expect((await run('writeCell', 2, 2, 'unsure')).problem?.code).toBe('NOT_SAVED');
    expect((await run('writeCell', 3, 2, 'refused')).problem?.code).toBe('NOT_SAVED');
    disk.isBroken = false;
    expect(await run('writeCell', 4, 2, 'sure')).toEqual({ result: 'sure' });
    await running.close();
    expect(kept(4)).toBe('sure');
  });

  it('ends within seconds while the disk is full', async () => {
    await run('writeCell', 2, 2, 'before');
    disk.room = 0;
    await run('writeCell', 3, 2, 'lost');
    const began = Date.now();
    await running.close();
    expect(Date.now() - began).toBeLessThan(6000);
    expect([kept(2), kept(3)]).toEqual(['before', '']);
  });

  it('replaces the thread of scripts when it dies, and ends while one runs for ever', async () => {
    expect((await run('writeCell', 2, 2, 'x'.repeat(10))).problem).toBeUndefined();
    expect((await run('die')).problem?.message).toMatch(/stopped/);
    expect(await run('readCell')).toEqual({ result: 'x'.repeat(10) });
    const never = run('runForEver').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = Date.now();
    await running.close();
    await never;
    expect(Date.now() - began).toBeLessThan(6000);
    expect(kept(2)).toBe('x'.repeat(10));
  });
});
