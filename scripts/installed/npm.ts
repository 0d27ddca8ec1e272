// Asks npm something about a lockfile, and reads its answer.
import { spawnSync } from 'node:child_process';

/** What npm wrote, as JSON; null where it could not be started or wrote something else. */
export function askNpm(folder: string, ...call: string[]): unknown {
  const isWindows = process.platform === 'win32';
  const { stdout } = spawnSync(isWindows ? 'npm.cmd' : 'npm', call, {
    cwd: folder,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}
