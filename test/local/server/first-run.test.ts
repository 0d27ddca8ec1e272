// A new workbook is prepared once, and begun anew when its program ended before it was ready.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalParts, buildLocalParts } from '../../../src/local/server/build';
import { openHeadless } from '../../../src/local/server/headless';
import { startLocalWorkbook } from '../../../src/local/server/start';

let parts: LocalParts;
let folder: string;
let file: string;

beforeAll(async () => {
  parts = await buildLocalParts(process.cwd());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts it, with one cell to fill when it is new, and ends it. */
async function startOnce(text: string): Promise<void> {
  const running = await startLocalWorkbook({
    file,
    bundleDir: join(__dirname, 'fixtures'),
    as: 'ana@example.org',
    firstRun: [{ functionName: 'writeCell', args: [2, 2, text] }],
    parts,
  });
  await running.close();
}

function cell(): unknown {
  const book = openHeadless(file, { as: 'ana@example.org', bundleCode: '' });
  const found = book.backend.read(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  book.close();
  return found;
}

describe('a new workbook', () => {
  it('is prepared when it is new, and never again', async () => {
    await startOnce('first');
    await startOnce('second');
    expect(cell()).toBe('first');
    expect(readdirSync(folder).filter((name) => name.endsWith('.preparing'))).toEqual([]);
  });

  it('that was left half prepared is begun anew', async () => {
    await startOnce('half');
    writeFileSync(`${file}.preparing`, '');
    mkdirSync(`${file}.mail`);
    writeFileSync(join(`${file}.mail`, 'earlier.eml'), 'Subject: Earlier');
    await startOnce('whole');
    expect(cell()).toBe('whole');
    expect(readdirSync(`${file}.mail`)).toEqual(['earlier.eml']);
    await startOnce('again');
    expect(cell()).toBe('whole');
  });
});
