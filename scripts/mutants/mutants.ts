// `npm run mutants`: plants faults in a folder of the core, one at a time, and tells which of them its tests find.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installOwnPackages } from '../install/own-packages';
import { readArguments, runScript, UsageError } from '../upr/arguments';
import { outcomeOf, withRow, type Report } from './mutants-page';

const USAGE = `npm run mutants -- FOLDER [--tests FOLDER,FOLDER]
  Plants faults in a folder of src/core, such as people/vacancies, runs its tests on each, and writes a line into
  docs/mutants.md. Half a second a fault on a free core: two to three minutes for 300 lines.
  --tests   other folders of test/ whose tests shall find them too, such as addin/commands`;

const PAGE = join('docs', 'mutants.md');

interface Trial {
  /** From src/core. */
  readonly folder: string;
  /** From test/. */
  readonly tests: readonly string[];
}

function trialOf(root: string, argv: readonly string[]): Trial {
  const { words, values } = readArguments(argv, { values: ['tests'], flags: [] });
  const [named] = words;
  if (named === undefined || words.length > 1) throw new UsageError('Which folder? Name one of src/core.');
  const folder = named.replace(/^(\.\/)?(src\/core\/)?/, '').replace(/\/+$/, '');
  if (!existsSync(join(root, 'src', 'core', folder)))
    throw new UsageError(`There is no folder ${join('src', 'core', folder)}. Name one that is there.`);
  const others = (values['tests'] ?? '').split(',').filter((one) => one !== '');
  const tests = [join('core', folder), ...others].filter((one) => existsSync(join(root, 'test', one)));
  const missing = others.find((one) => !tests.includes(one));
  if (missing !== undefined) throw new UsageError(`There is no folder ${join('test', missing)} for --tests.`);
  if (tests.length === 0)
    throw new UsageError(
      `No tests stand in ${join('test', 'core', folder)}. Name the folders of test/ that try it with --tests.`,
    );
  return { folder, tests };
}

/** Jest with the folder's tests alone: those that merely import it would make the first run last minutes. */
const jestConfig = (root: string, { tests }: Trial): string => {
  const match = tests.map((one) => `<rootDir>/test/${one}/**/*.test.{ts,tsx}`);
  return `module.exports = { ...require(${JSON.stringify(join(root, 'jest.config.cjs'))}), rootDir: process.cwd(), maxWorkers: 1, testMatch: ${JSON.stringify(match)} };\n`;
};

const configOf = ({ folder }: Trial, jestFile: string, report: string) => ({
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: report },
  mutate: [`src/core/${folder}/**/*.ts`],
  // Words are data.
  mutator: { excludedMutations: ['StringLiteral'] },
  jest: { projectType: 'custom', configFile: jestFile, enableFindRelatedTests: false },
  // As git reads them: without the slash, src/core/workbook would be left out too.
  ignorePatterns: ['/workbook', '/dist', '/docs', '/.cache', '/demo-out', '/test/e2e', '/test/bench'],
  tempDirName: '.cache/mutants/sandbox',
  ignoreStatic: true,
  timeoutMS: 20_000,
  disableTypeChecks: false,
});

/** Runs the tests on each fault; answers what the tool ended with. */
function plant(root: string, trial: Trial, report: string): number {
  const folder = join(root, '.cache', 'mutants');
  mkdirSync(folder, { recursive: true });
  const jestFile = join(folder, 'jest.cjs');
  const config = join(folder, 'stryker.json');
  writeFileSync(jestFile, jestConfig(root, trial));
  writeFileSync(config, JSON.stringify(configOf(trial, jestFile, report), null, 2));
  const tool = join(
    root,
    'scripts',
    'mutants',
    'node_modules',
    '@stryker-mutator',
    'core',
    'bin',
    'stryker.js',
  );
  const { status } = spawnSync(process.execPath, [tool, 'run', config], { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

function run(root: string, argv: readonly string[]): number {
  const trial = trialOf(root, argv);
  const installed = installOwnPackages(join(root, 'scripts', 'mutants'));
  if (installed !== 0) return installed;
  const report = join(root, '.cache', 'mutants', 'report.json');
  const status = plant(root, trial, report);
  if (status !== 0) return status;
  const outcome = outcomeOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
  const page = join(root, PAGE);
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    page,
    withRow(before, {
      ...outcome,
      folder: trial.folder,
      day,
      command: ['npm run mutants --', ...argv].join(' '),
    }),
  );
  console.log(`Wrote ${PAGE}`);
  return 0;
}

/** Answers 0, 1 when the work fails, 2 when the call is wrong. */
export const mutants = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, async () => run(root, argv));
