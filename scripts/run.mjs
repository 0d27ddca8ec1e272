// Starts any script of the project on a fresh clone: installs what is missing, bundles the TypeScript, runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.upr-installed');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for this project: install Node 20 or later.\n`,
  );
  process.exit(2);
}

/** Standard output belongs to the script that is started, so npm talks to standard error. */
function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Installing what the project needs (once, about half a minute) ...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
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

/** The words come first, since everything else is bundled with them; what is wrong with them stops everything. */
async function words() {
  const { makeWords } = await import(
    pathToFileURL(await bundle('scripts/words/generate.ts', 'words.cjs')).href
  );
  if ((await makeWords(root)) !== 0) process.exit(1);
}

install();
await words();
const file = await bundle('scripts/cli.ts', 'cli.cjs');
const { status, signal } = spawnSync(
  process.execPath,
  ['--enable-source-maps', file, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
process.exit(signal ? 1 : (status ?? 1));
