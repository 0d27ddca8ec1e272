// A fresh clone installs what the script at hand needs, once; and what starts the workbook is among what it installs.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { build, type Metafile } from 'esbuild';

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly name?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Locked>>;

const { npmCall, missingPackages } = jest.requireActual<{
  npmCall(script: readonly string[], wanted: Packages, installed: Packages | null): readonly string[] | null;
  missingPackages(wanted: Packages, installed: Packages, withTools: boolean): readonly string[];
}>('../../scripts/install/npm-call.cjs');

const ROOT = { '': { version: '0.1.0' } };
const RUNNING = { 'node_modules/zod': { version: '4.0.0' } };
const TOOLS = { 'node_modules/jest': { version: '30.0.0', dev: true } };
const OTHER_SYSTEMS = { 'node_modules/fsevents': { version: '2.0.0', dev: true, optional: true } };
const LOCK: Packages = { ...ROOT, ...RUNNING, ...TOOLS, ...OTHER_SYSTEMS };

/** The part of npm's call that matters: how, and whether tools are left out. */
const decided = (script: string, installed: Packages | null): string | null => {
  const call = npmCall(script.split(' '), LOCK, installed);
  return call && call.filter((word) => !/^--(no-audit|no-fund|loglevel)/.test(word)).join(' ');
};

describe('what npm is asked to install', () => {
  it.each([
    ['start', null, 'ci --omit=dev'],
    ['build', null, 'ci --omit=dev'],
    ['upr run join', null, 'ci --omit=dev'],
    ['google push', null, 'ci --omit=dev'],
    ['upr export --xlsx out.xlsx', null, 'ci'],
    ['upr export --xlsx=out.xlsx', null, 'ci'],
    ['demo', null, 'ci'],
    ['test', null, 'ci'],
    ['check', null, 'ci'],
    ['start', RUNNING, null],
    ['start', { ...RUNNING, ...TOOLS }, null],
    ['test', { ...RUNNING, ...TOOLS }, null],
    ['test', RUNNING, 'install --no-save'],
    ['upr export --xlsx out.xlsx', RUNNING, 'install --no-save'],
    ['start', {}, 'install --no-save --omit=dev'],
    ['start', TOOLS, 'install --no-save'],
  ])('for %s (%#)', (script, installed, expected) => {
    expect(decided(script, installed)).toBe(expected);
  });

  it('looks at versions and at what they were made of', () => {
    const old = { ...RUNNING, ...TOOLS, 'node_modules/zod': { version: '3.0.0' } };
    expect(missingPackages(LOCK, old, true)).toEqual(['node_modules/zod']);
    const forged = { ...RUNNING, ...TOOLS, 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-x' } };
    expect(missingPackages(LOCK, forged, true)).toEqual(['node_modules/zod']);
    expect(decided('start', old)).toBe('install --no-save');
  });

  it('wants a package of another version even where it may be absent', () => {
    const installed = { ...RUNNING, ...TOOLS, 'node_modules/fsevents': { version: '1.0.0' } };
    expect(missingPackages(LOCK, installed, true)).toEqual(['node_modules/fsevents']);
  });
});

const root = process.cwd();
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Packages };

/** The folder of the package that a path leads into. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const isNodes = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

/** The packages that a bundle holds, and those that it loads before it does anything, by their folders. */
const packagesOf = ({ inputs, outputs }: Metafile): readonly string[] => {
  const loaded = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external, kind }) => external && kind !== 'dynamic-import' && !isNodes(path))
    .map(({ path }) => `node_modules/${path}`);
  const folders = [...Object.keys(inputs), ...loaded].flatMap((path) => PACKAGE.exec(path) ?? []);
  return [...new Set(folders)];
};

const metafileOf = async (entryPoints: string[], isNode: boolean): Promise<Metafile> => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    platform: isNode ? 'node' : 'browser',
    ...(isNode && { packages: 'external' as const }),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.docx': 'base64', '.png': 'base64' },
    logLevel: 'silent',
  });
  return metafile;
};

describe('what starts the workbook', () => {
  const isTool = (folder: string): boolean => lock.packages[folder]?.dev === true;

  it('loads no package that is left out', async () => {
    const programs = ['scripts/cli.ts', 'scripts/start/main.ts', 'src/local/server/worker.ts'];
    const folders = packagesOf(await metafileOf(programs, true));
    expect(folders).toEqual(expect.arrayContaining(['node_modules/esbuild', 'node_modules/ws']));
    expect(folders.filter(isTool)).toEqual([]);
  });

  it('is built from no package that is left out', async () => {
    const panels = (readdirSync(join(root, 'src/sidebar'), { recursive: true }) as string[])
      .filter((file) => /(^|\/)(panel|dialog)\.tsx$/.test(file.replaceAll('\\', '/')))
      .map((file) => join('src/sidebar', file));
    const folders = packagesOf(
      await metafileOf(['src/addin/main.ts', 'src/local/page/main.ts', ...panels], false),
    );
    expect(folders).toEqual(expect.arrayContaining(['node_modules/preact', 'node_modules/zod']));
    expect(folders.filter(isTool)).toEqual([]);
  });

  it('brings no compiler of the grid along', () => {
    const grid = 'node_modules/@odoo/o-spreadsheet';
    const named = Object.keys(lock.packages[grid]?.optionalDependencies ?? {});
    const found = named.map(
      (name) => lock.packages[`${grid}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`],
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one?.name))).toEqual(new Set(['empty-npm-package']));
  });
});
