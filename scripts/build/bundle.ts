// Builds what is pushed to Apps Script: one script with a top-level function for each entry point, the panels and dialogs.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { latePackages } from './late-packages';
import { packedLexicon } from './packed-lexicon';
import { dialogNames, panelHtml, panelNames } from './panels';

type EntryPoints = Readonly<Record<string, readonly [string, string]>>;

const GLOBAL = 'App';

/** Data that the script reads as text when it is needed, by the name of its page: the platform has no other files. */
const DATA_PAGES: Readonly<Record<string, string>> = { meaning: join('words', 'meaning', 'meaning.txt') };

/** The script without its stubs. Static and private class fields are lowered: Apps Script does not parse them. */
async function bundleCode(root: string, plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/addin/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    platform: 'browser',
    target: 'es2020',
    supported: { 'class-private-field': false, 'class-static-field': false, 'class-static-blocks': false },
    inject: ['scripts/build/builtins.ts'],
    plugins: [latePackages, packedLexicon, ...plugins],
    loader: { '.docx': 'base64', '.png': 'base64' },
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Apps Script finds entry points by their top-level declarations, so each gets one. */
function stubsFor(code: string): string {
  const entryPoints = vm.runInNewContext(`${code};${GLOBAL}.entryPoints`, {}) as EntryPoints;
  const stubs = Object.entries(entryPoints).map(
    ([name, [kind, target]]) =>
      `function ${name}(request){return ${GLOBAL}.${kind}(${JSON.stringify(target)},request)}`,
  );
  return [
    ...stubs,
    `function onOpen(){${GLOBAL}.onOpen()}`,
    `function describeCommands(){return ${GLOBAL}.describe()}`,
  ].join('\n');
}

/** Code.js as it is pushed. */
export async function buildScript(root: string, plugins: readonly Plugin[] = []): Promise<string> {
  const code = await bundleCode(root, plugins);
  return `${code}\n${stubsFor(code)}\n`;
}

export interface Built {
  readonly folder: string;
  readonly bytes: number;
}

/** Other processes may be reading the folder, so a file changes in one step, and only when it differs. */
function put(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}

/**
 * Builds everything into dist/, or with other words elsewhere; what an earlier build left there and this one does not make
 * goes.
 */
export async function buildAll(
  root: string,
  folder = join(root, 'dist'),
  plugins: readonly Plugin[] = [],
): Promise<Built> {
  const [code, ...pages] = await Promise.all([
    buildScript(root, plugins),
    ...[...panelNames(root), ...dialogNames(root)].map(
      async (name) => [`${name}.html`, await panelHtml(root, name, plugins)] as const,
    ),
  ]);
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  const data = Object.entries(DATA_PAGES).map(
    ([name, file]) => [`${name}.html`, readFileSync(join(root, file), 'utf8')] as const,
  );
  const files = new Map([['Code.js', code], ['appsscript.json', manifest], ...pages, ...data]);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) put(join(folder, name), content);
  for (const name of readdirSync(folder))
    if (/^[\w-]+\.(html|js)$/.test(name) && !files.has(name)) rmSync(join(folder, name));
  return { folder, bytes: Buffer.byteLength(code) };
}
