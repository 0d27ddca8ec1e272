// A program that is killed while it writes has lost nothing that it had called safe.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHeadless } from '../../../src/local/server/headless';

const writer = join(process.cwd(), '.cache', 'test-writer.cjs');
const bundle = join(__dirname, 'fixtures/Code.js');

beforeAll(() => {
  mkdirSync(join(process.cwd(), '.cache'), { recursive: true });
  const entryPoints = [join(__dirname, 'fixtures/writer.ts')];
  buildSync({
    entryPoints,
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile: writer,
    logLevel: 'silent',
  });
});

/** Lets the writer go on from a number and kills it after `lines` more; answers the last one it called safe. */
const writeAndKill = (file: string, from: number, lines: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, file, bundle, String(from)]);
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.on('error', reject);
    child.on('close', () => {
      const last = output.split('\n').slice(0, -1).pop();
      if (last === undefined) reject(new Error(errors));
      else resolve(Number(last));
    });
  });

const found = (file: string): { count: number; cell: unknown } => {
  const book = openHeadless(file, { as: 'luis@example.org', bundleCode: readFileSync(bundle, 'utf8') });
  const { count } = book.call('remember', 'seen', 'yes') as { count: string };
  const row = Number(count) % 900;
  const cell = book.backend.read(0, { row, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  book.close();
  return { count: Number(count), cell };
};

describe('A killed program', () => {
  it('leaves a file that opens, with everything it had called safe', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upr-kill-'));
    const file = join(folder, 'coalition.upr.json');
    let from = 0;
    for (const lines of [1, 4, 2, 9, 3, 7]) {
      const safe = await writeAndKill(file, from, lines);
      const { count, cell } = found(file);
      // The one after it may have been written as well, in part or whole.
      expect(count).toBeGreaterThanOrEqual(safe);
      expect(count).toBeLessThanOrEqual(safe + 1);
      expect(cell).toBe(`n${count}`);
      from = count;
    }
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});
