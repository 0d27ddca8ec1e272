// The built scripts on disk: Code.js and the panels beside it.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFiles } from './runtime';

/** Reads a folder of built scripts; throws a plain word when there is none. */
export const readScriptFiles = (folder: string): ScriptFiles => {
  const code = join(folder, 'Code.js');
  if (!existsSync(code)) throw new Error(`There is no ${code}. Run "npm run build" first.`);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(code, 'utf8'),
    panels: Object.fromEntries(
      pages.map((name) => [name.slice(0, -5), readFileSync(join(folder, name), 'utf8')]),
    ),
  };
};

/** Changes when any file of the folder does; '' while there is no folder. */
export const scriptStamp = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /\.(js|html)$/.test(name))
    .sort()
    .map((name) => `${name}:${statSync(join(folder, name)).mtimeMs}`)
    .join('|');
