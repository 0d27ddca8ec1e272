// The files of the page: ours, and the libraries' as they were published, each with its licence.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const LIBRARY_FILES: Readonly<Record<string, readonly [string, string]>> = {
  'owl.js': ['@odoo/owl', 'dist/owl.iife.min.js'],
  'chart.js': ['chart.js', 'dist/chart.umd.min.js'],
  'o_spreadsheet.js': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.min.iife.js'],
  'o_spreadsheet.css': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.css'],
  'o_spreadsheet.xml': ['@odoo/o-spreadsheet', 'dist/o_spreadsheet.xml'],
  'bootstrap.css': ['bootstrap', 'dist/css/bootstrap.min.css'],
  'fa/css/font-awesome.css': ['font-awesome', 'css/font-awesome.min.css'],
  'fa/fonts/fontawesome-webfont.woff2': ['font-awesome', 'fonts/fontawesome-webfont.woff2'],
  'fa/fonts/fontawesome-webfont.woff': ['font-awesome', 'fonts/fontawesome-webfont.woff'],
  'fa/fonts/fontawesome-webfont.ttf': ['font-awesome', 'fonts/fontawesome-webfont.ttf'],
};

const modules = createRequire(join(process.cwd(), 'package.json'));

const folderOf = (name: string): string => {
  for (const base of modules.resolve.paths(name) ?? []) {
    if (existsSync(join(base, name, 'package.json'))) return join(base, name);
  }
  return dirname(modules.resolve(`${name}/package.json`));
};

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const cache = new Map<string, Asset>();

/** A library's file by its name on our server; null when there is none. */
export const libraryAsset = (name: string): Asset | null => {
  const known = cache.get(name);
  if (known) return known;
  const source = Object.hasOwn(LIBRARY_FILES, name) ? LIBRARY_FILES[name] : undefined;
  if (!source) return null;
  const asset = {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    bytes: readFileSync(join(folderOf(source[0]), source[1])),
  };
  cache.set(name, asset);
  return asset;
};

interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

const noticeOf = (name: string): string => {
  const folder = folderOf(name);
  const { version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageInfo;
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const words = text ? readFileSync(join(folder, text), 'utf8') : '';
  return `${name} ${version}\nLicence: ${license ?? 'see its source'}\nSource: ${homepage ?? ''}\n\n${words}`;
};

/** Names, versions and licences of what the page loads beside our own code. */
export const licenceNotices = (): string =>
  [
    'The page loads these libraries as separate files, unchanged. Each can be replaced by a version of your own in node_modules.',
    ...[...new Set(Object.values(LIBRARY_FILES).map(([name]) => name))].map(noticeOf),
  ].join('\n\n----------------------------------------\n\n');
