// Builds each place into one HTML file that holds its style and script, in a form that HtmlService serves unharmed. What most of
// them share stands once, on a page of its own.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { modulePage } from '../../src/core/base/text/page-text';
import { fileNameOf, KIT, kitMark, LATE } from '../../src/core/workbook/menu/page-kit';
import { reached, readModule, type Module } from './link';
import { filesFrom, refuseCommands } from './panel-guard';

const SIDEBAR = 'src/sidebar';
const PLACES = join(SIDEBAR, 'places');

/** The pages under `root`, by name: one for each file of src/sidebar/places. */
export const pageNames = (root: string): readonly string[] =>
  readdirSync(join(root, PLACES))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => basename(file, '.tsx'))
    .sort();

const entryOf = (name: string): string => join(PLACES, name === LATE ? `${LATE}.ts` : `${name}.tsx`);

/** Where the script of each page begins, and what all bring in later, from `root`. */
export const pageFiles = (root: string): readonly string[] => [...pageNames(root), LATE].map(entryOf);

/**
 * The script without what HtmlService or the page would misread. Template literals are lowered before, so these
 * signs stand in strings and patterns only, where the escapes mean the same.
 */
export const harmlessScript = (code: string): string =>
  code
    .replace(/<(?=\/?script|!--|\?)/gi, String.raw`\x3c`)
    .replace(/`/g, String.raw`\x60`)
    .trim();

/** The scripts of these pages, parted as they share them. */
async function bundled(root: string, names: readonly string[], plugins: readonly Plugin[]) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: entryOf(name), out: name })),
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [...plugins],
  });
  const modules = outputFiles.map(({ path, text }) => readModule(basename(path, '.js'), text));
  return { metafile, modules: new Map(modules.map((one) => [one.id, one])) };
}

const isView = (file: string): boolean => /\/(panel|dialog)\.tsx$/.test(file);

/** The style of a view holds for what it draws alone: others on the page have classes of the same names. */
async function viewStyle(root: string, file: string): Promise<string> {
  const folder = dirname(file);
  const style = join(root, folder, 'styles.css');
  if (!existsSync(style)) return '';
  return `.view-${basename(folder)} {\n${await readFile(style, 'utf8')}\n}`;
}

/** Nesting is written out, as browsers of some years ago do not know it. */
const CSS_TARGET = 'chrome100';

/** The looks of the parts that a page has: `combobox.css` beside `combobox.tsx`. */
const partStyles = (parts: readonly string[]): readonly string[] =>
  parts.map((file) => file.replace(/\.tsx$/, '.css')).filter((file) => file.endsWith('.css'));

async function minified(texts: readonly string[]): Promise<string> {
  const { code } = await transform(texts.join('\n'), {
    ...{ loader: 'css', minify: true, charset: 'ascii', target: CSS_TARGET },
  });
  return code.trim();
}

/** What all panels look like. */
const kitStyle = async (root: string): Promise<string> =>
  minified([await readFile(join(root, SIDEBAR, 'kit', 'styles.css'), 'utf8')]);

/** What the parts of a page look like, then its views. */
async function pageStyle(root: string, parts: readonly string[]): Promise<string> {
  const files = partStyles(parts)
    .map((file) => join(root, file))
    .filter(existsSync);
  return minified(
    await Promise.all([
      ...files.map((file) => readFile(file, 'utf8')),
      ...parts.filter(isView).map((file) => viewStyle(root, file)),
    ]),
  );
}

/** Modules that more than this share of the pages have stand once. */
const SHARED_BY = 0.25;

const written = (modules: readonly Module[]): string =>
  modules.map(({ id, body }) => `"${id}":(__n,__bring)=>{${harmlessScript(body)}},`).join('');

/**
 * Takes in modules that came later and answers with one. They run as the page's own script does; those that the page has
 * stay.
 */
const BRING =
  'bring=(text,id)=>{const one=document.createElement("script");one.text="globalThis.uprBrought={"+text+"}";document.head.append(one);one.remove();for(const[name,part]of Object.entries(globalThis.uprBrought))parts[name]||(parts[name]=part);return need(id)}';

/** A page without what it shares. The add-in writes what it knows at opening in place of `data-opening="{}"`. */
const pageOf = (name: string, own: readonly Module[], style: string): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>UPR</title><base target="_blank">',
    `<style>${kitMark('style')}${style}</style></head>`,
    '<body><div id="panel" data-opening="{}"></div>',
    `<script>(()=>{const made={},parts={${kitMark('script')}${written(own)}},need=(id)=>made[id]??(made[id]=parts[id](need,bring)),${BRING};need("${name}")})()</script></body></html>`,
    '',
  ].join('\n');

/** The pages of places by their names, what they bring in later, and the page of what they share. */
export async function buildPages(
  root: string,
  plugins: readonly Plugin[] = [],
): Promise<ReadonlyMap<string, string>> {
  const names = pageNames(root);
  const { metafile, modules } = await bundled(root, [...names, LATE], plugins);
  const needs = new Map(names.map((name) => [name, reached(modules, [name])]));
  const isShared = ({ id }: Module): boolean =>
    !needs.has(id) && [...needs.values()].filter((all) => all.has(id)).length > names.length * SHARED_BY;
  const all = [...modules.values()];
  const page = async (name: string) => {
    refuseCommands(metafile, entryOf(name));
    const own = all.filter((one) => needs.get(name)?.has(one.id) === true && !isShared(one));
    return [name, pageOf(name, own, await pageStyle(root, filesFrom(metafile, entryOf(name))))] as const;
  };
  const kit = [
    ['style', await kitStyle(root)],
    ['script', written(all.filter(isShared))],
  ] as const;
  const late = all.filter((one) => reached(modules, [LATE]).has(one.id) && !isShared(one));
  return new Map([...(await Promise.all(names.map(page))), [LATE, written(late)], [KIT, modulePage(kit)]]);
}

/** A file is read whole when one of its pages is opened. */
const MOST_SIGNS = 250_000;

/** The files that hold pages: small ones share one, which is called after them. What all share has its own. */
export function placeFiles(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files: (readonly [string, string])[][] = [];
  const sizeOf = (file: readonly (readonly [string, string])[]): number =>
    file.reduce((sum, [, text]) => sum + text.length, 0);
  const inOrder = [...pages].filter(([name]) => name !== KIT).sort((a, b) => a[1].length - b[1].length);
  for (const page of inOrder) {
    const last = files.at(-1);
    if (last && sizeOf([...last, page]) <= MOST_SIGNS) last.push(page);
    else files.push([page]);
  }
  const named = files.map((file) => [fileNameOf(file.map(([name]) => name)), modulePage(file)] as const);
  return new Map([...named, [KIT, pages.get(KIT) ?? '']]);
}
