// Builds what is pushed to Apps Script: one script with a top-level function for each entry point, and a page for each place.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { lateParts } from './late-parts';
import { GLOBAL, pageOf, reached, readModule, scriptOf, type Module } from './link';
import { pageHtml, pageNames } from './panels';
import { stamp } from './stamp';

type EntryPoints = Readonly<Record<string, readonly [string, string]>>;

/** Data that the script reads as text when it is needed, by the name of its page: the platform has no other files. */
const DATA_PAGES: Readonly<Record<string, string>> = { meaning: join('words', 'meaning', 'meaning.txt') };

/** Of the modules that stand apart, those for Word files have a page of their own: they are large and seldom needed. */
const DOCUMENT_PARTS = ['fill', 'templates'];
const MAIN = 'main';

/** The script's modules, parted. Static and private class fields are lowered: Apps Script does not parse them. */
async function modulesOf(root: string, plugins: readonly Plugin[]): Promise<ReadonlyMap<string, Module>> {
  const { entries, plugin } = await lateParts(root, plugins);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries({ [MAIN]: 'src/addin/main.ts', ...entries }).map(([out, file]) => ({
      in: file,
      out,
    })),
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    supported: { 'class-private-field': false, 'class-static-field': false, 'class-static-blocks': false },
    plugins: [plugin, stamp(root), ...plugins],
    loader: { '.docx': 'base64', '.png': 'base64' },
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => {
      const id = basename(path, '.js');
      return [id, readModule(id, text)] as const;
    }),
  );
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
    `function describeCommands_(){return ${GLOBAL}.describe()}`,
  ].join('\n');
}

/** What is pushed of the script: Code.js, and pages of code by their names. */
export interface Script {
  readonly code: string;
  readonly pages: ReadonlyMap<string, string>;
}

export async function buildScript(root: string, plugins: readonly Plugin[] = []): Promise<Script> {
  const modules = await modulesOf(root, plugins);
  const own = reached(modules, [MAIN]);
  const late = [...modules.values()].filter(({ id }) => !own.has(id));
  const others = late
    .map(({ id }) => id)
    .filter((id) => !DOCUMENT_PARTS.includes(id) && !id.startsWith('chunk'));
  const forActions = reached(modules, others);
  const pageOfModule = ({ id }: Module): string => (forActions.has(id) ? 'actions' : 'documents');
  const pages = new Map(
    ['actions', 'documents'].map((page) => [page, late.filter((one) => pageOfModule(one) === page)]),
  );
  const code = scriptOf(
    [...modules.values()].filter(({ id }) => own.has(id)),
    new Map(late.map((one) => [one.id, pageOfModule(one)])),
    MAIN,
  );
  return {
    code: `${code}${stubsFor(code)}\n`,
    pages: new Map([...pages].map(([page, those]) => [page, pageOf(those)])),
  };
}

export interface BuildResult {
  readonly folder: string;
  /** Bytes of Code.js. */
  readonly bytes: number;
  /** Bytes of each file. */
  readonly sizes: ReadonlyMap<string, number>;
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
): Promise<BuildResult> {
  const [{ code, pages: parts }, ...pages] = await Promise.all([
    buildScript(root, plugins),
    ...pageNames(root).map(async (name) => [`${name}.html`, await pageHtml(root, name, plugins)] as const),
  ]);
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  const data = Object.entries(DATA_PAGES).map(
    ([name, file]) => [`${name}.html`, readFileSync(join(root, file), 'utf8')] as const,
  );
  const apart = [...parts].map(([name, text]) => [`${name}.html`, text] as const);
  const files = new Map([['Code.js', code], ['appsscript.json', manifest], ...apart, ...pages, ...data]);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) put(join(folder, name), content);
  for (const name of readdirSync(folder))
    if (/^[\w-]+\.(html|js)$/.test(name) && !files.has(name)) rmSync(join(folder, name));
  const sizes = new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
  return { folder, bytes: Buffer.byteLength(code), sizes };
}
