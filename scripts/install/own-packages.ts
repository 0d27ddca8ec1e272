// Packages of one script alone, beside it in a folder of their own, so that nobody else installs them.
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

const packagesOf = (lockfile: string): Locked =>
  (JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Locked }).packages;

/** What npm lists of what it has installed; null where it has not finished, or broke off in the list itself. */
function installedIn(folder: string): Locked | null {
  try {
    return packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  } catch {
    return null;
  }
}

/** Whether all that the folder's lockfile wants is there; npm writes its own list when it has finished. */
export function hasOwnPackages(folder: string): boolean {
  const there = installedIn(folder);
  if (there === null) return false;
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional === true || there[path]?.version === version,
  );
}

/** Installs them where they are not. Answers 0, or what npm ended with. */
export function installOwnPackages(folder: string): number {
  if (hasOwnPackages(folder)) return 0;
  const isWindows = process.platform === 'win32';
  // Standard output is for what the script has to say.
  const options: SpawnSyncOptions = { cwd: folder, stdio: ['ignore', 2, 2], shell: isWindows };
  process.stderr.write(`Installing what this needs (once, in ${folder}) ...\n`);
  const call = ['ci', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(isWindows ? 'npm.cmd' : 'npm', call, options);
  if (status === 0) return 0;
  const reason = error?.message ?? 'its own words are above';
  process.stderr.write(`npm did not finish in ${folder} (${reason}). Run the same again: it begins anew.\n`);
  return status ?? 1;
}
