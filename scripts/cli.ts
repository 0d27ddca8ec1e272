// The project's scripts by name; all but `npm start` come here once everything is installed.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build/bundle';
import { currentDist } from './build/current-dist';
import { sizeReport } from './build/size-report';
import { demo } from './demo/demo';
import { trials } from './e2e/trials';
import { hasOwnPackages, installOwnPackages } from './install/own-packages';
import { advisoriesInstalled } from './installed/advisories';
import { writeBill } from './installed/bill-of-materials';
import { licencesInstalled } from './installed/licences';
import { staleDocs, writeDocs } from './docs/write-docs';
import { meaning } from './meaning/meaning';
import { mutants } from './mutants/mutants';
import { writeSample } from './upr/write-sample';
import { release } from './release/release';
import { runTask } from './run-task';
import { upr } from './upr/upr';
import { unusedTexts } from './words/unused';
import { words } from './words/words';

const root = process.env['UPR_ROOT'] ?? process.cwd();

/** Runs a tool of node_modules; its output is the user's to see. */
function tool(name: string, ...args: string[]): number {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Where the packages for publishing lie; nothing else needs them. */
const forGoogle = join(root, 'scripts', 'google');

/**
 * `--all` goes over every case of the long matrices, which otherwise some stand for, and installs what the tests of
 * publishing need; `--quick` leaves out what test/support/slow-suites.cjs names while it is as on main. The other words are
 * for Jest.
 */
const test = async (args: string[]): Promise<number> => {
  await currentDist(root);
  if (args.includes('--all') && installOwnPackages(forGoogle) !== 0) return 1;
  if (args.includes('--all')) process.env['UPR_ALL_CASES'] = '1';
  if (args.includes('--quick')) process.env['UPR_QUICK'] = '1';
  return tool('jest', ...args.filter((arg) => arg !== '--all' && arg !== '--quick'));
};

/** Documents that are made from code say what the code says. */
function currentDocs(): number {
  const stale = staleDocs(root);
  for (const file of stale) console.error(`${file} is stale: run npm run docs.`);
  return stale.length > 0 ? 1 : 0;
}

/** A text that nothing shows is one more for each translator. */
async function noUnusedTexts(): Promise<number> {
  const unused = await unusedTexts(root);
  for (const text of unused) console.error(text);
  return unused.length > 0 ? 1 : 0;
}

/**
 * Only licences that were accepted. Known weaknesses are told and fail nothing: a check of the same sources must come to
 * the same tomorrow, and without a network nothing is known of them.
 */
function acceptedPackages(): number {
  const weak = advisoriesInstalled(root);
  if (weak === null) console.log('npm audit: not looked at, the registry did not answer.');
  for (const sentence of weak ?? []) console.warn(`npm audit: ${sentence}`);
  const trouble = licencesInstalled(root);
  for (const sentence of trouble) console.error(sentence);
  return trouble.length > 0 ? 1 : 0;
}

/**
 * The one gate: types in each world, lint, format, unused code and texts, borders between areas, documents, what is
 * installed, tests. Stops at the first that fails.
 */
const check = async (args: string[]): Promise<number> => {
  rmSync(join(root, '.cache', 'types'), { recursive: true, force: true });
  return (
    tool('tsc', '-b', '--force') ||
    // Its types come with its packages.
    (hasOwnPackages(forGoogle) ? tool('tsc', '-b', 'scripts/google') : 0) ||
    tool('eslint', '.') ||
    tool('prettier', '--check', '.') ||
    tool('knip') ||
    tool('depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src') ||
    currentDocs() ||
    (await noUnusedTexts()) ||
    acceptedPackages() ||
    (args.includes('--no-tests') ? 0 : await test([]))
  );
};

/** Runs a script that is bundled on its own, such as the browser test. */
async function bundled(entry: string, args: string[], packages?: string): Promise<number> {
  const { build } = await import('esbuild');
  const outfile = join(root, '.cache', 'scripts', `${entry.replace(/\W/g, '-')}.cjs`);
  const options = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
  } as const;
  await build({ ...options, absWorkingDir: root, entryPoints: [entry], outfile, logLevel: 'error' });
  const env = packages ? { ...process.env, NODE_PATH: packages } : process.env;
  return spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

/** What of it needs dist/ builds it. */
const PUBLISHES = new Set(['push', 'release', 'status', 'verify', 'provision', 'copy', 'restore']);

async function google(args: string[]): Promise<number> {
  const status = installOwnPackages(forGoogle);
  if (status !== 0) return status;
  if (PUBLISHES.has(args[0] ?? '') && !args.includes('--help')) await buildAll(root);
  return bundled('scripts/google/google.ts', args, join(forGoogle, 'node_modules'));
}

const tell = (written: readonly string[]): number => {
  for (const file of written) console.log(`Wrote ${file}`);
  return 0;
};

const TASKS: Readonly<Record<string, (args: string[]) => Promise<number> | number>> = {
  upr: (args) => upr(root, args),
  demo: (args) => demo(root, args),
  build: async () => {
    const built = await currentDist(root);
    console.log(`Built ${built.folder}: Code.js has ${built.bytes} bytes.`);
    for (const line of sizeReport(built)) console.log(line);
    return 0;
  },
  release: (args) => release(root, args, () => currentDist(root)),
  docs: () => tell(writeDocs(root)),
  sample: async () => tell([await writeSample(root)]),
  words: (args) => words(root, args),
  bill: () => {
    const file = writeBill(root);
    if (file === null) console.error('This npm makes no bill of materials: install npm 10 or later.');
    return file === null ? 1 : tell([file]);
  },
  meaning: () => meaning(root),
  mutants: (args) => mutants(root, args),
  google,
  test,
  check,
  e2e: (args) => trials(root, args, () => currentDist(root)),
  screens: async (args) => {
    if (!args.includes('--help')) await currentDist(root);
    return bundled('test/e2e/screens/screens.ts', args);
  },
  bench: async (args) => {
    await currentDist(root);
    return bundled('test/bench/bench.ts', args);
  },
};

/** What those do that take no arguments of ours; the others tell it themselves. */
const HELP: Readonly<Record<string, string>> = {
  build: 'npm run build\n  Builds dist/, which google:push puts on Google.',
  docs: 'npm run docs\n  Writes the pages and tables of docs/ that are made from code.',
  sample: 'npm run sample\n  Makes anew the sample workbook that comes with the sources.',
  bill: 'npm run bill\n  The bill of materials: every package with version, licence and checksum, as CycloneDX.',
  meaning:
    'npm run meaning\n  Makes the table of word meanings anew; installs 300 MB of word vectors for it.',
  check:
    'npm run check -- [--no-tests]\n  Types in each world, lint, format, unused code, what is installed, tests.',
  bench: `npm run bench
  Service calls, size of the bundle, time to load, import and overlap times.
npm run bench -- soak [--people 60] [--minutes 5] [--seed 1] [--seeds 3] [--grids 8] [--pause 10] [--kills 3]
  People at work on one workbook with every command that writes, while its server is killed: nothing may be lost, doubled,
  misplaced or half-told, and at least 300 writes have to be acknowledged in five minutes by sixty people.
npm run bench -- lists --folder DIR [--wrong beginning of a name]
npm run bench -- capacity [--people 10,20,40,60,90] [--minutes 1] [--every 30]
  How many saves a minute there are and how long answers take, when everybody saves once in so many seconds.
npm run bench -- tasks [--rounds 3] [--pictures folder] [words of a task]
  Presses, fields and seconds of ten tasks, in Chromium, each round in a new workbook.`,
};

/** All scripts; `start` is a program of its own. */
const NAMES = ['start', ...Object.keys(TASKS)].join(', ');

function main(): Promise<number> | number {
  const [name = '', ...args] = process.argv.slice(2);
  const help = name === '--help' ? `Scripts: ${NAMES}.` : HELP[name];
  if (help && process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const task = TASKS[name];
  if (!task) {
    process.stderr.write(`There is no script "${name}". Choose one of: ${NAMES}.\n`);
    return 2;
  }
  return task(args);
}

runTask(main);
