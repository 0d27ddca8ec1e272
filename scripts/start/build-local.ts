// What the local workbook serves, in a language. The pseudo-language is built apart, so that it is never pushed.
import { join } from 'node:path';
import { buildLocalParts, type LocalParts } from '../../src/local/server/build';
import { buildAll, type BuildResult } from '../build/bundle';
import { currentDist } from '../build/current-dist';
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

const localBuild = async (
  root: string,
  script: Promise<BuildResult>,
  plugins: Parameters<typeof buildLocalParts>[1] = [],
): Promise<LocalBuild> => {
  const [{ folder }, parts] = await Promise.all([script, buildLocalParts(root, plugins)]);
  return { folder, parts };
};

/** `locale` is the code of a language, '' for the reader's own. */
export async function buildLocal(root: string, locale = ''): Promise<LocalBuild> {
  const known = ['', ...Object.keys(readLanguages(root))];
  if (known.includes(locale)) return localBuild(root, currentDist(root));
  if (locale !== PSEUDO)
    throw new UsageError(`--locale takes one of ${[...known.slice(1), PSEUDO].join(', ')}.`);
  const apart = join(root, '.cache', PSEUDO);
  const words = await pseudoModules(root, join(apart, 'root'));
  const plugins = [otherWords(root, words)];
  return localBuild(root, buildAll(root, join(apart, 'dist'), plugins), plugins);
}
