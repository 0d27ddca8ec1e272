// Builds each place into one HTML file that holds its style and script, in a form that HtmlService serves unharmed.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { refuseCommands } from './panel-guard';

const SIDEBAR = 'src/sidebar';
const PLACES = join(SIDEBAR, 'places');

/** The pages under `root`, by name: one for each file of src/sidebar/places. */
export const pageNames = (root: string): readonly string[] =>
  readdirSync(join(root, PLACES))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => basename(file, '.tsx'))
    .sort();

const entryOf = (name: string): string => join(PLACES, `${name}.tsx`);

/** Where the script of each page begins, from `root`. */
export const pageFiles = (root: string): readonly string[] => pageNames(root).map(entryOf);

/**
 * The script without what HtmlService or the page would misread. Template literals are lowered before, so these
 * signs stand in strings and patterns only, where the escapes mean the same.
 */
export const harmlessScript = (code: string): string =>
  code
    .replace(/<(?=\/?script|!--|\?)/gi, String.raw`\x3c`)
    .replace(/`/g, String.raw`\x60`)
    .trim();

interface Bundled {
  readonly script: string;
  /** The files it was made of, below `root`. */
  readonly files: readonly string[];
}

async function bundled(root: string, name: string, plugins: readonly Plugin[]): Promise<Bundled> {
  const entry = entryOf(name);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [...plugins],
  });
  refuseCommands(metafile, entry);
  const script = harmlessScript(outputFiles[0]?.text ?? '');
  return { script, files: Object.keys(metafile.inputs) };
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

/** What all panels look like, then the parts that this page has (`combobox.css` beside `combobox.tsx`), then its views. */
async function pageStyle(root: string, parts: readonly string[]): Promise<string> {
  const common = [join(SIDEBAR, 'kit', 'styles.css')];
  const ofParts = parts.map((file) => file.replace(/\.tsx$/, '.css')).filter((file) => file.endsWith('.css'));
  const files = [...common, ...ofParts.sort()].map((file) => join(root, file)).filter(existsSync);
  const texts = await Promise.all([
    ...files.map((file) => readFile(file, 'utf8')),
    ...parts.filter(isView).map((file) => viewStyle(root, file)),
  ]);
  const { code } = await transform(texts.join('\n'), {
    ...{ loader: 'css', minify: true, charset: 'utf8', target: CSS_TARGET },
  });
  return code.trim();
}

/** A whole page. The add-in writes what it knows at opening in place of `data-opening="{}"`. */
export async function pageHtml(root: string, name: string, plugins: readonly Plugin[] = []): Promise<string> {
  const { script, files } = await bundled(root, name, plugins);
  const style = await pageStyle(root, files);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>UPR</title><base target="_blank">',
    `<style>${style}</style></head>`,
    `<body><div id="panel" data-opening="{}"></div><script>${script}</script></body></html>`,
    '',
  ].join('\n');
}
