// Stamps the script with its version and commit, so that a workbook can say which build it runs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The commit that is checked out; '' where there is none, such as in an archive. */
function commitOf(root: string): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    return git('rev-parse', '--show-toplevel') === root ? git('rev-parse', '--short=10', 'HEAD') : '';
  } catch {
    return '';
  }
}

/** `0.1.0 (a4d5d194f1)`. */
export function buildName(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = commitOf(root);
  return commit === '' ? version : `${version} (${commit})`;
}

export const stamp = (root: string): Plugin => ({
  name: 'stamp',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]addin[\\/]build-stamp\.ts$/ }, () => ({
      contents: `export const BUILD = ${JSON.stringify(buildName(root))};`,
      loader: 'ts',
    }));
  },
});
