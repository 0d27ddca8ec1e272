// Asks git about a clone.
import { spawnSync } from 'node:child_process';

export function git(root: string, ...args: string[]): { readonly ok: boolean; readonly text: string } {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return { ok: status === 0, text: (stdout ?? '').trim() };
}
