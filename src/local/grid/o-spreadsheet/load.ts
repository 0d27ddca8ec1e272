// Loads o-spreadsheet in Node with our extensions. It writes its timings to the console, which belongs to the user.
import './shared/polyfill';
import { createRequire } from 'node:module';
import type { Library } from './shared/library';
import { installExtensions } from './shared/install';

const NAME = '@odoo/o-spreadsheet';

/** Runs `work` while the library may not write to the console. */
export const silently = <T>(work: () => T): T => {
  const { log } = console;
  console.log = () => undefined;
  try {
    return work();
  } finally {
    console.log = log;
  }
};

let library: Library | undefined;

/** The library, loaded at the first call (about a quarter of a second). */
export const loadLibrary = (): Library => {
  if (library) return library;
  // It also times every larger change; nothing of ours uses this level.
  console.debug = () => undefined;
  const load = createRequire(`${process.cwd()}/package.json`);
  library = silently(() => load(NAME) as Library);
  silently(() => installExtensions(library as Library, { isHeadless: true }));
  return library;
};
