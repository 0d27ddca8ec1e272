// What the test files of one run share: each file starts from nothing, and a workbook takes long to set up.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the first file made that asked for it; the others read it. It has to survive JSON. */
export function madeOnce<T>(name: string, make: () => T): T {
  const folder = process.env['UPR_RUN_FOLDER'];
  if (!folder) return make();
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) {
    const fresh = `${file}.${String(process.pid)}`;
    writeFileSync(fresh, JSON.stringify(make()));
    renameSync(fresh, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
