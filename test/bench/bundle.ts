// How large the script and the panels are, and how long the script takes to load in a bare context.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtCode, openWorld } from './world';

const ROUNDS = 9;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

export function run(): void {
  const code = builtCode();
  const folder = join(process.env['UPR_ROOT'] ?? process.cwd(), 'dist');
  const panels = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const loads = Array.from({ length: ROUNDS }, () => openWorld().loadTime);
  console.log('\nBundle');
  console.table([
    { what: 'Code.js, bytes', value: Buffer.byteLength(code) },
    { what: 'Code.js, gzip', value: gzipSync(code).length },
    { what: `load in a bare context, ms (median of ${ROUNDS})`, value: Number(median(loads).toFixed(1)) },
    ...panels.map((name) => ({ what: `${name}, bytes`, value: statSync(join(folder, name)).size })),
  ]);
}
