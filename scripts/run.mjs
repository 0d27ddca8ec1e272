// Starts any script of the project on a fresh clone: installs what is missing, bundles the TypeScript, runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCall } from './install/npm-call.cjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for this project: install Node 20 or later.\n`,
  );
  process.exit(2);
}

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** Standard output belongs to the script that is started, so npm talks to standard error. */
function install() {
  // npm writes this file last, so an installation that broke off has none.
  const done = join(root, 'node_modules', '.package-lock.json');
  const installed = existsSync(done) ? packagesOf(done) : null;
  const call = npmCall(args, packagesOf(join(root, 'package-lock.json')), installed);
  if (call === null) return;
  process.stderr.write('Installing what the project needs (once) ...\n');
  const isWindows = process.platform === 'win32';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows };
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', call, options);
  if (status !== 0) process.exit(status ?? 1);
}

/** Another script may be starting from the file, so it changes in one step, and only when it differs. */
function put(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, file);
}

async function bundle(entry, name) {
  const { build } = await import('esbuild');
  const outfile = join(root, '.cache', 'scripts', name);
  mkdirSync(dirname(outfile), { recursive: true });
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
    sourcemap: true,
    write: false,
  });
  for (const { path, contents } of outputFiles) put(path, contents);
  return outfile;
}

/** Runs a bundled script where the user typed; ends with it when it fails. */
function run(file, words) {
  const { status, signal } = spawnSync(process.execPath, ['--enable-source-maps', file, ...words], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, UPR_ROOT: root },
  });
  if (status !== 0) process.exit(signal ? 1 : (status ?? 1));
}

install();
// A script that makes sources from data belongs here, silent on standard output: the next line bundles what it made.
run(await bundle('scripts/cli.ts', 'cli.cjs'), args);
