// Starts any script of the project on a fresh clone: installs what is missing, bundles the TypeScript, runs it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install/install.cjs';
import { isCurrent, noteMade } from './install/kept-bundle.cjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for this project: install Node 20 or later.\n`,
  );
  process.exit(2);
}

/** Another script may be starting from the file, so it changes in one step, and only when it differs. */
function put(file, contents) {
  if (existsSync(file) && readFileSync(file).equals(contents)) return;
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, file);
}

/** The bundle of a script, made again when something in it changed. */
async function bundle(entry, name) {
  const file = `.cache/scripts/${name}`;
  const outfile = join(root, file);
  if (isCurrent(root, `${file}.made-of`)) return outfile;
  const { build } = await import('esbuild');
  mkdirSync(dirname(outfile), { recursive: true });
  const started = Date.now();
  const { outputFiles, metafile } = await build({
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
    metafile: true,
  });
  for (const { path, contents } of outputFiles) put(path, contents);
  const made = { inputs: Object.keys(metafile.inputs), outputs: Object.keys(metafile.outputs), started };
  noteMade(root, `${file}.made-of`, made);
  return outfile;
}

/**
 * Runs a bundled script where the user typed; ends with it when it fails. Whoever stops this program means that one: it
 * would else live on, and keep its workbook locked.
 */
async function run(file, words) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...words], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, UPR_ROOT: root },
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal sends this to both.
  process.on('SIGINT', () => undefined);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(signal);
  if (status !== 0) process.exit(status);
}

const notInstalled = install(root, args);
if (notInstalled !== null) {
  process.stderr.write(`${notInstalled}\n`);
  process.exit(1);
}
// The words come first, since everything else is bundled with them; what is wrong with them stops everything.
await run(await bundle('scripts/words/generate.ts', 'generate.cjs'), []);
// A start is waited for, so its bundle has nothing of the others.
const [entry, name] =
  args[0] === 'start' ? ['scripts/start/main.ts', 'start.cjs'] : ['scripts/cli.ts', 'cli.cjs'];
await run(await bundle(entry, name), args);
