// What git knows of the clone that is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git';

export interface Clone {
  readonly version: string;
  /** With `+changes` where files differ from it. */
  readonly commit: string;
  readonly isClean: boolean;
}

export function describeClone(root: string): Clone {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = git(root, 'rev-parse', '--short=12', 'HEAD').text || 'unknown';
  const isClean = git(root, 'status', '--porcelain').text === '';
  return { version, commit: isClean ? commit : `${commit}+changes`, isClean };
}

/** Whether what is deployed was made from a commit that comes after ours, or that this clone does not have. */
export function isBehind(root: string, deployed: string): boolean {
  const commit = deployed.replace(/\+changes$/, '');
  if (commit === 'unknown') return false;
  const head = git(root, 'rev-parse', 'HEAD').text;
  // Unpacked from a .zip: nothing is known of any commit.
  if (!head) return false;
  const theirs = git(root, 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
  if (!theirs.ok) return true;
  return theirs.text !== head && git(root, 'merge-base', '--is-ancestor', head, theirs.text).ok;
}
