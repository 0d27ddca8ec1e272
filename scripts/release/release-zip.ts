// `npm run release`: one file to hand on, for people who have no terminal: the built script, and a page to paste it by.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { buildName } from '../build/stamp';
import { pastePage } from './paste-page';

const FOLDER = 'release';
const START = 'START HERE.html';
/** The same sources give the same file. */
const MADE = new Date('2020-01-01T00:00:00Z');

/** The files of a release, by their paths in it. */
export function releaseFiles(dist: string, version: string): ReadonlyMap<string, string> {
  const names = readdirSync(dist).filter((name) => /^[\w-]+\.(?:html|js|json)$/.test(name));
  const files = new Map(names.sort().map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const script = [...files].map(([name, text]) => [`script/${name}`, text] as const);
  return new Map([[START, pastePage(files, version)], ...script]);
}

/** Writes the .zip; answers where it stands. */
export function writeRelease(root: string, dist: string): string {
  const version = buildName(root);
  const files = Array.from(releaseFiles(dist, version), ([name, text]) => [name, strToU8(text)] as const);
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `upr-workbook-${version.replace(/[^\w.]+/g, '-').replace(/-$/, '')}.zip`);
  writeFileSync(file, zipSync(Object.fromEntries(files), { mtime: MADE }));
  return file;
}
