// What the local workbook serves, in a language. The pseudo-language is built apart, so that it is never pushed.
import { join } from 'node:path';
import { buildLocalParts, type LocalParts } from '../../src/local/server/build';
import { buildAll } from '../build/bundle';
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
  /** When they do. */
  readonly built: Promise<unknown>;
}

/** What a page needs comes first: the script is built while it is being opened. */
async function localBuild(root: string): Promise<LocalBuild> {
  const parts = await buildLocalParts(root);
  const built = currentDist(root);
  // Told by whoever waits for it.
  built.catch(() => undefined);
  return { folder: join(root, 'dist'), parts, built };
}

/** `locale` is the code of a language, '' for the reader's own. */
export async function buildLocal(root: string, locale = ''): Promise<LocalBuild> {
  const known = ['', ...Object.keys(readLanguages(root))];
  if (known.includes(locale)) return localBuild(root);
  if (locale !== PSEUDO)
    throw new UsageError(`--locale takes one of ${[...known.slice(1), PSEUDO].join(', ')}.`);
  const apart = join(root, '.cache', PSEUDO);
  const words = await pseudoModules(root, join(apart, 'root'));
  const plugins = [otherWords(root, words)];
  const script = buildAll(root, join(apart, 'dist'), plugins);
  const [{ folder }, parts] = await Promise.all([script, buildLocalParts(root, plugins)]);
  return { folder, parts, built: script };
}
