// What the local workbook serves, in a language. The pseudo-language is built apart, so that it is never pushed.
import { join } from 'node:path';
import { buildLocalParts, type LocalParts } from '../../src/local/server/build';
import { buildAll } from '../build/bundle';
import { UsageError } from '../upr/arguments';
import { readLanguages } from '../words/catalogues';
import { otherWords } from '../words/other-words';
import { PSEUDO } from '../words/pseudo';
import { pseudoModules } from '../words/pseudo-modules';

export interface LocalBuild {
  /** Where Code.js and the panels stand. */
  readonly folder: string;
  readonly parts: LocalParts;
}

async function build(...[root, folder, plugins = []]: Parameters<typeof buildAll>): Promise<LocalBuild> {
  const [built, parts] = await Promise.all([
    buildAll(root, folder, plugins),
    buildLocalParts(root, [...plugins]),
  ]);
  return { folder: built.folder, parts };
}

/** `locale` is the code of a language, '' for the reader's own. */
export async function buildLocal(root: string, locale = ''): Promise<LocalBuild> {
  const known = ['', ...Object.keys(readLanguages(root))];
  if (known.includes(locale)) return build(root);
  if (locale !== PSEUDO)
    throw new UsageError(`--locale takes one of ${[...known.slice(1), PSEUDO].join(', ')}.`);
  const apart = join(root, '.cache', PSEUDO);
  const words = await pseudoModules(root, join(apart, 'root'));
  return build(root, join(apart, 'dist'), [otherWords(root, words)]);
}
