// What a start says and does of a lockfile that does not fit, of an installation that broke off, and of two at once.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WorkbookHeldError } from '../../src/local/server/headless';
import { tellHolder } from '../../scripts/start/holder';

const INSTALL = join(process.cwd(), 'scripts', 'install', 'install.cjs');
const MANIFEST = { dependencies: { zod: '4.0.0' } };
const LOCK = { packages: { '': MANIFEST, 'node_modules/zod': { version: '4.0.0' } } };

/** An npm that installs zod, writes what it was asked for, and takes a moment. */
const NPM = `#!/bin/sh
echo "$*" >> npm-calls
sleep 0.4
mkdir -p node_modules/zod
echo '{}' > node_modules/zod/package.json
cp package-lock.json node_modules/.package-lock.json
`;

let folder: string;
const inFolder = (...path: string[]): string => join(folder, ...path);
const marker = (): string => inFolder('.cache', 'installing');
const calls = (): string[] =>
  existsSync(inFolder('npm-calls')) ? readFileSync(inFolder('npm-calls'), 'utf8').trim().split('\n') : [];

function put(path: string, value: unknown): void {
  mkdirSync(join(inFolder(path), '..'), { recursive: true });
  writeFileSync(inFolder(path), typeof value === 'string' ? value : JSON.stringify(value), { mode: 0o755 });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-install-'));
  put('package.json', MANIFEST);
  put('package-lock.json', LOCK);
  put('bin/npm', NPM);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts in a process of its own, as everybody does; answers what it says. */
const start = (
  path = `${inFolder('bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  heard: (said: string) => void = () => undefined,
): Promise<string> =>
  new Promise((resolve) => {
    const code = `const {install}=require(${JSON.stringify(INSTALL)});process.stderr.write(install(${JSON.stringify(folder)},['start'])??'ready')`;
    const child = spawn(process.execPath, ['-e', code], { env: { ...process.env, PATH: path } });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => heard((said += chunk.toString())));
    child.on('exit', () => resolve(said));
  });

const installed = (): void => {
  put('node_modules/zod/package.json', {});
  put('node_modules/.package-lock.json', LOCK);
};

describe('a start', () => {
  it('installs nothing where all is there', async () => {
    installed();
    expect([await start(), calls()]).toEqual(['ready', []]);
  });

  it('installs on a fresh clone', async () => {
    expect(await start()).toMatch(/Installing what the project needs.*\nready$/);
    expect([calls().length, calls()[0]]).toEqual([1, expect.stringMatching(/^ci --omit=dev/)]);
    expect(existsSync(marker())).toBe(false);
  });

  it('brings back a package whose folder is gone', async () => {
    installed();
    rmSync(inFolder('node_modules', 'zod'), { recursive: true });
    expect(await start()).toMatch(/ready$/);
    expect(calls()).toEqual([expect.stringMatching(/^install --no-save/)]);
  });

  it.each([
    ['that stopped within the list of npm', () => put('node_modules/.package-lock.json', '{"packages":')],
    ['whose process is gone', () => put('.cache/installing', '999999999')],
    ['that was cut off as it began', () => put('.cache/installing', '')],
  ])('installs anew after an installation %s', async (_, breakOff) => {
    installed();
    breakOff();
    expect(await start()).toMatch(/Installing|installing anew/);
    expect(calls()).toEqual([expect.stringMatching(/^ci /)]);
    expect(await start()).toBe('ready');
  });

  it('waits for another that is installing, and installs nothing twice', async () => {
    const said = await Promise.all([start(), start(), start()]);
    expect(calls()).toHaveLength(1);
    for (const one of said) expect(one).toMatch(/ready$/);
  });

  it('waits no less where all of them find one that broke off', async () => {
    put('.cache/installing', '999999999');
    expect((await Promise.all([start(), start(), start()])).map((said) => said.slice(-5))).toEqual([
      'ready',
      'ready',
      'ready',
    ]);
    expect(calls()).toHaveLength(1);
  });

  it('says for whom it waits, and what to do if that one hangs', async () => {
    put('.cache/installing', String(process.pid));
    const goOn = (said: string): void => {
      if (said.includes('waiting for it')) rmSync(marker(), { force: true });
    };
    expect(await start(undefined, goOn)).toMatch(
      /Process \d+ is installing.*If it does not, delete .*installing\./,
    );
  });
});

describe('a sentence with file and remedy', () => {
  const lockfile = (): string => inFolder('package-lock.json');

  it('tells of a lockfile that does not fit package.json', async () => {
    put('package.json', { dependencies: { zod: '4.1.0' }, devDependencies: { jest: '30.0.0' } });
    expect(await start()).toBe(
      `${lockfile()} does not fit package.json: zod is 4.0.0 in it and 4.1.0 in package.json; jest is missing in it. Run npm install there, which brings it up to date, and keep both files.`,
    );
    expect(calls()).toEqual([]);
  });

  it('tells of some where many differ', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, '1.0.0']));
    put('package.json', { dependencies: many });
    expect(await start()).toMatch(/c is missing in it; 3 more differ\. Run npm install/);
  });

  it.each([
    ['in two versions at once', '<<<<<<< HEAD\n{}'],
    ['gone', undefined],
  ])('tells of a lockfile that is %s', async (_, content) => {
    rmSync(lockfile());
    if (content !== undefined) put('package-lock.json', content);
    const said = await start();
    expect(said).toContain(`${lockfile()} cannot be read (`);
    expect(said).toContain('git checkout package-lock.json');
  });

  it('tells of an npm that fails, and the next start tries again', async () => {
    put('bin/npm', '#!/bin/sh\necho no network >&2\nexit 7\n');
    expect(await start()).toMatch(
      new RegExp(`no network\\nnpm did not finish in ${folder} \\(it ended with 7\\).*run the same again`),
    );
    put('bin/npm', NPM);
    expect(await start()).toMatch(/ready$/);
  });

  it('tells of an npm that is not there', async () => {
    expect(await start(inFolder('nothing'))).toMatch(
      /npm cannot be started .*Install Node with npm from nodejs.org/,
    );
  });

  it('tells of a workbook that another start is still opening', () => {
    const held = new WorkbookHeldError('/tmp/a.upr.json', { pid: 7, born: '' });
    expect(() => tellHolder(held)).toThrow(
      /^\/tmp\/a\.upr\.json is open in process 7\. .*Open the address that it prints, or try again/,
    );
    expect(() => tellHolder(new Error('no memory'))).toThrow('no memory');
  });
});
