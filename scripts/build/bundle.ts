// Builds what is pushed to Apps Script: one script with a top-level function for each entry point, and a page for each place.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { build, transform, type Plugin } from 'esbuild';
import { modulePage } from '../../src/core/base/text/page-text';
import { refuseOthers } from './ascii';
import { groupParts } from './group-parts';
import { lateParts } from './late-parts';
import {
  checkModule,
  GLOBAL,
  PUSHED,
  pushedPages,
  reached,
  READER,
  readModule,
  scriptOf,
  type Module,
} from './link';
import { buildPages, placeFiles } from './panels';
import { stamp } from './stamp';

type EntryPoints = Readonly<Record<string, readonly [string, string]>>;

/** Data that the script reads as text when it is needed, by the name of its page: the platform has no other files. */
const DATA_PAGES: Readonly<Record<string, string>> = { meaning: join('words', 'meaning', 'meaning.txt') };

const MAIN = 'main';
const READER_FILE = 'src/addin/google/page-text.ts';
/** Pages of code, at most. With those of the places and what else there is a script has fewer than 30 files. */
const MOST_PARTS = 20;
/** What more than this share of the commands need is not worth a page of its own. */
const NEEDED_BY_MANY = 0.3;
/** What is no command's, such as a timer or a list for some, is read more seldom than a command. */
const WEIGHT_OF_OTHERS = 0.1;

/** Names that only the linker knows. */
const linked: Plugin = {
  name: 'linked',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/pushed-pages$/ }, () => ({ path: `./${PUSHED}.js`, external: true })),
};

/** Names in packages of others are shortened: ours tell in an error where it failed, theirs only where they were called from. */
const shortPackages: Plugin = {
  name: 'short-packages',
  setup: ({ onLoad }) =>
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8');
      // What may be a module stays one: made into something else it would be found to export nothing.
      const isModule = /\b(?:import|export)\b\s*[{*\w"']/.test(text);
      const format = isModule ? {} : ({ format: 'cjs' } as const);
      const { code } = await transform(text, { minifyIdentifiers: true, ...format, legalComments: 'none' });
      return { contents: code, loader: 'js' };
    }),
};

/** How many commands each entry has. */
type Weights = ReadonlyMap<string, number>;
type Entries = Readonly<Record<string, string>>;

/** Names of chunks stand thousands of times in a script: by their number they are a tenth of a megabyte less. */
function shortNames(ids: readonly string[]): (text: string) => string {
  const chunks = ids.filter((id) => id.startsWith('chunk-')).sort();
  const short = new Map(chunks.map((id, at) => [id, `c-${at.toString(36)}`]));
  return (text) => text.replace(/chunk-[A-Z0-9]{8}/g, (id) => short.get(id) ?? id);
}

/** The script's modules, parted. Static and private class fields are lowered: Apps Script does not parse them. */
async function modulesOf(
  root: string,
  entries: Entries,
  plugins: readonly Plugin[],
): Promise<ReadonlyMap<string, Module>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir: 'out',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    supported: {
      ...{ 'class-private-field': false, 'class-static-field': false, 'class-static-blocks': false },
      // A module is one line then, and holds nothing that whoever serves a page would cut.
      'template-literal': false,
    },
    plugins: [linked, shortPackages, stamp(root), ...plugins],
    loader: { '.docx': 'base64', '.png': 'base64' },
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    logOverride: { 'import-is-undefined': 'error' },
  });
  const short = shortNames(outputFiles.map(({ path }) => basename(path, '.js')));
  return new Map(
    outputFiles.map(({ path, text }) => {
      const id = short(basename(path, '.js'));
      return [id, readModule(id, short(text))] as const;
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
  /** Characters of the pages that a command brings in, one number a command, from the least. */
  readonly shares: readonly number[];
}

/** What stands in Code.js, and what apart, by the name of the page. */
interface Parted {
  readonly own: readonly Module[];
  readonly apart: ReadonlyMap<string, readonly Module[]>;
}

function parted(modules: ReadonlyMap<string, Module>, entries: readonly string[], weights: Weights): Parted {
  const needed = reached(modules, [MAIN, READER]);
  const needs = entries.map((entry) => [entry, reached(modules, [entry])] as const);
  const commands = [...weights.values()].reduce((sum, count) => sum + count, 0);
  const usersOf = (id: string) => needs.flatMap(([entry, all]) => (all.has(id) ? [entry] : []));
  const isForMany = (id: string): boolean =>
    usersOf(id).reduce((sum, user) => sum + (weights.get(user) ?? 0), 0) > commands * NEEDED_BY_MANY;
  const all = [...modules.values()];
  const own = all.filter(({ id }) => needed.has(id) || isForMany(id));
  const late = all.filter((one) => !own.includes(one));
  late.forEach(checkModule);
  const parts = late.map(({ id, body }) => ({ id, size: body.length, users: usersOf(id) }));
  const groups = groupParts(parts, (user) => weights.get(user) ?? WEIGHT_OF_OTHERS, MOST_PARTS);
  const nameOf = (at: number): string => `part-${String(at + 1).padStart(2, '0')}`;
  const apart = groups.map((ids, at) => [nameOf(at), ids.flatMap((id) => modules.get(id) ?? [])] as const);
  return { own, apart: new Map(apart) };
}

/** What each command reads of pages, before it asks for data by name. */
function sharesOf(
  modules: ReadonlyMap<string, Module>,
  weights: Weights,
  pages: ReadonlyMap<string, string>,
  pageOf: ReadonlyMap<string, string>,
): readonly number[] {
  const shares = Array.from(weights, ([entry, commands]) => {
    const read = new Set([...reached(modules, [entry])].flatMap((id) => pageOf.get(id) ?? []));
    const size = [...read].reduce((sum, page) => sum + (pages.get(page)?.length ?? 0), 0);
    return Array.from({ length: commands }, () => size);
  });
  return shares.flat().sort((one, other) => one - other);
}

/** `beside` are the pages that are pushed with it and hold no code of the script. */
export async function buildScript(
  root: string,
  plugins: readonly Plugin[] = [],
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<Script> {
  const { entries, plugin, weights } = await lateParts(root, plugins);
  const all = { [MAIN]: 'src/addin/main.ts', [READER]: READER_FILE, ...entries };
  const modules = await modulesOf(root, all, [plugin, ...plugins]);
  const { own, apart } = parted(modules, Object.keys(entries), weights);
  const pages = new Map(
    Array.from(apart, ([name, those]) => [name, modulePage(those.map(({ id, body }) => [id, body]))]),
  );
  const pageOf = new Map([...apart].flatMap(([name, those]) => those.map(({ id }) => [id, name] as const)));
  const linkedScript = scriptOf(
    {
      own,
      pageOf,
      pushed: pushedPages([...pages, ...beside]),
    },
    MAIN,
  );
  const shares = sharesOf(modules, weights, pages, pageOf);
  return { code: `${linkedScript}${stubsFor(linkedScript)}\n`, pages, shares };
}

export interface BuildResult {
  readonly folder: string;
  /** Bytes of Code.js. */
  readonly bytes: number;
  /** Bytes of each file. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Only where it was built just now. */
  readonly shares?: Script['shares'];
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
  const data = Object.entries(DATA_PAGES).map(
    ([name, file]) => [name, readFileSync(join(root, file), 'utf8')] as const,
  );
  const beside = new Map([...placeFiles(await buildPages(root, plugins)), ...data]);
  const { code, pages, shares } = await buildScript(root, plugins, beside);
  const html = [...pages, ...beside].map(([name, text]) => [`${name}.html`, text] as const);
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  const files = new Map([['Code.js', code], ['appsscript.json', manifest], ...html]);
  for (const [name, content] of files) refuseOthers(name, content);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) put(join(folder, name), content);
  for (const name of readdirSync(folder))
    if (/^[\w-]+\.(html|js)$/.test(name) && !files.has(name)) rmSync(join(folder, name));
  const sizes = new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
  return { folder, bytes: Buffer.byteLength(code), sizes, shares };
}
