// Builds each panel and each dialog into one HTML file that holds its style and script, in a form that HtmlService serves unharmed.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { refuseCommands } from './panel-guard';

const SIDEBAR = 'src/sidebar';

/** Folders below src/sidebar that hold `file`, by their own name: `follow-up/done` is the page `done`. */
const foldersWith = (root: string, file: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, SIDEBAR), { recursive: true, encoding: 'utf8' })
      .filter((path) => basename(path) === file)
      .map((path) => dirname(path))
      .map((folder) => [basename(folder), folder] as const)
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  );

/** The panels under `root`, by name: folders of src/sidebar with a panel.tsx. */
export const panelNames = (root: string): readonly string[] => [...foldersWith(root, 'panel.tsx').keys()];

/** The dialogs under `root`, by name: folders of src/sidebar with a dialog.tsx. */
export const dialogNames = (root: string): readonly string[] => [...foldersWith(root, 'dialog.tsx').keys()];

/** Where the script of each panel and dialog begins, from `root`. */
export const pageFiles = (root: string): readonly string[] =>
  ['panel.tsx', 'dialog.tsx'].flatMap((file) =>
    [...foldersWith(root, file).values()].map((folder) => join(SIDEBAR, folder, file)),
  );

/**
 * The script without what HtmlService or the page would misread. Template literals are lowered before, so these
 * signs stand in strings and patterns only, where the escapes mean the same.
 */
export const harmlessScript = (code: string): string =>
  code
    .replace(/<(?=\/?script|!--|\?)/gi, String.raw`\x3c`)
    .replace(/`/g, String.raw`\x60`)
    .trim();

/** Makers of menu entries do nothing else, so that the menu can be left out of a panel that does not show it. */
const unusedMenu: Plugin = {
  name: 'unused-menu',
  setup({ onLoad }) {
    onLoad({ filter: /src.core.workbook.menu.menu\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replace(/(?<=[\s(:])(?=panel\()/g, '/* @__PURE__ */ '), loader: 'ts' };
    });
  },
};

interface Bundled {
  readonly script: string;
  /** The files it was made of, below `root`. */
  readonly files: readonly string[];
}

async function bundled(root: string, name: string, plugins: readonly Plugin[]): Promise<Bundled> {
  const file = foldersWith(root, 'panel.tsx').has(name) ? 'panel.tsx' : 'dialog.tsx';
  const entry = join(SIDEBAR, foldersWith(root, file).get(name) ?? name, file);
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
    plugins: [...plugins, unusedMenu],
  });
  refuseCommands(metafile, entry);
  const script = harmlessScript(outputFiles[0]?.text ?? '');
  return { script, files: Object.keys(metafile.inputs) };
}

/** What all panels look like, then the parts that this one has (`combobox.css` beside `combobox.tsx`), then its own. */
async function pageStyle(root: string, parts: readonly string[]): Promise<string> {
  const common = [join(SIDEBAR, 'kit', 'styles.css')];
  const ofParts = parts.map((file) => file.replace(/\.tsx$/, '.css')).filter((file) => file.endsWith('.css'));
  const own = parts
    .filter((file) => /(panel|dialog)\.tsx$/.test(file))
    .map((file) => join(dirname(file), 'styles.css'));
  const files = [...common, ...ofParts.sort(), ...own].map((file) => join(root, file)).filter(existsSync);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true, charset: 'utf8' });
  return code.trim();
}

/** The whole page of one panel or dialog. The add-in writes what it knows at opening in place of `data-opening="{}"`. */
export async function panelHtml(
  root: string,
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
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
