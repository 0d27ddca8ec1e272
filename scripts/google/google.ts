// `npm run google:...`: publishing on Google. Bundled and run on its own, since its packages are installed only for it.
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/base/messages/text';
import { readArguments, runScript, UsageError, type Arguments } from '../upr/arguments';
import { backup } from './backup';
import { openPublishContext, type PublishContext } from './publish-context';
import { login, logout } from './login';
import { status, verify } from './status';
import { copy, provision, type ProvisionOptions } from './provision';
import { findProject, readProject, type Project } from './project-file';
import { pushScript } from './push';
import { release } from './release';
import { restore } from './restore';
import { addressesIn } from './share';
import { versionName } from './deployed';
import { Trouble } from './trouble';

interface Task {
  readonly usage: string;
  readonly run: (
    args: Arguments,
    root: string,
  ) => Promise<{ readonly lines: readonly string[]; readonly ok?: boolean }>;
}

const KEEP = 8;

/** Where people typed, not where npm runs. */
const fromHere = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

const deskFor = (root: string, { values }: Arguments): Promise<PublishContext> =>
  openPublishContext(root, values['as']);

const projectFor = (root: string, { values }: Arguments): Project => readProject(root, values['project']);

function needed({ values }: Arguments, name: string, example: string): string {
  const value = values[name];
  if (!value?.trim()) throw new UsageError(`Say --${name}, such as --${name} ${example}.`);
  return value.trim();
}

/** The id in a link, or the id itself. */
export const idIn = (link: string): string => /\/d\/([\w-]+)/.exec(link)?.[1] ?? link.trim();

function workbookOf(root: string, args: Arguments): Project & { readonly parentId: string } {
  const project = projectFor(root, args);
  const parentId = args.values['workbook'] ? idIn(args.values['workbook']) : project.parentId;
  if (!parentId)
    throw new UsageError('Say which workbook: --workbook LINK, or put "parentId" into .clasp.json.');
  return { ...project, parentId };
}

const wanted = (args: Arguments, name: string): ProvisionOptions => ({
  name,
  coordinators: addressesIn(args.values['coordinators'] ?? ''),
  script: args.values['script'],
  isForced: args.flags.has('force'),
});

function languageOfForms({ values }: Arguments): Language | undefined {
  const code = values['forms'];
  if (code === undefined) return undefined;
  const language = LANGUAGES.find((one) => one === code);
  if (!language) throw new UsageError(`--forms takes one of ${LANGUAGES.join(', ')}.`);
  return language;
}

function keepOf({ values }: Arguments): number {
  const keep = Number(values['keep'] ?? KEEP);
  if (!Number.isInteger(keep) || keep < 1) throw new UsageError('--keep takes a whole number from 1.');
  return keep;
}

const TASKS: Readonly<Record<string, Task>> = {
  login: {
    usage: `npm run google:login -- [--documents] [--client FILE]
  Signs in through the browser.
  --documents    also asks to read files that others made, for google:backup; needs --client
  --client FILE  an OAuth client of your own instead of that of Google's tool clasp`,
    run: async ({ flags, values }, root) => ({
      lines: await login(root, {
        readsDocuments: flags.has('documents'),
        client: values['client'] && fromHere(values['client']),
      }),
    }),
  },
  logout: {
    usage: `npm run google:logout
  Takes the permission back and deletes the token.`,
    run: async () => ({ lines: await logout() }),
  },
  push: {
    usage: `npm run google:push -- [--force] [--project FILE] [--as EMAIL]
  Builds, and replaces the deployed script; not when somebody else changed it, or it is newer.
  --force  replaces it all the same`,
    run: async (args, root) => {
      const { kind, release: pushed } = await pushScript(
        await deskFor(root, args),
        projectFor(root, args),
        args.flags.has('force'),
      );
      const done =
        kind === 'same'
          ? 'was deployed already'
          : 'is deployed. Members get it when they reload the workbook';
      return { lines: [`${versionName(pushed)} ${done}.`] };
    },
  },
  release: {
    usage: `npm run google:release -- [--force] [--project FILE] [--as EMAIL]
  Runs the whole check, tags the commit with the version of package.json, pushes, and keeps it as a version on Google.`,
    run: async (args, root) => {
      const desk = await deskFor(root, args);
      return { lines: await release(desk, projectFor(root, args), args.flags.has('force')) };
    },
  },
  status: {
    usage: `npm run google:status -- [--project FILE]
  Who is signed in, which workbook and script are meant, and what is deployed.`,
    run: async (args, root) => {
      const { isGood, lines } = await status(
        await deskFor(root, args),
        findProject(root, args.values['project']),
      );
      return { lines, ok: isGood };
    },
  },
  verify: {
    usage: `npm run google:verify -- [--project FILE]
  Builds, and compares files, permissions and deployments with what is deployed. Ends with 1 when they differ.`,
    run: async (args, root) => {
      const { isGood, lines } = await verify(await deskFor(root, args), projectFor(root, args));
      return { lines, ok: isGood };
    },
  },
  provision: {
    usage: `npm run google:provision -- --name NAME [--coordinators EMAIL,EMAIL] [--forms LANGUAGE]
      [--script ID|new] [--force] [--to-copy]
  Makes a workbook with its script and shares it. Run again, it finishes what was left and doubles nothing.
  --forms   also makes forms to join, be kept informed, endorse, answer and register an idea; such as es (docs/install.md, Forms)
  --script  the id of its script, or new, when it was left open whether there is one
  --to-copy  lets anybody who has the link look at it, and says by which link it is copied; it stays empty`,
    run: async (args, root) => {
      const forms = languageOfForms(args);
      const isToCopy = args.flags.has('to-copy');
      const whole = { ...wanted(args, needed(args, 'name', '"UPR coalition"')), forms, isToCopy };
      return { lines: await provision(await deskFor(root, args), whole) };
    },
  },
  copy: {
    usage: `npm run google:copy -- --name NAME [--workbook LINK] [--coordinators EMAIL,EMAIL] [--script ID] --with-people
  Copies a workbook with all its rows. For an empty one use google:provision.
  --with-people  says that you know that names and addresses come along`,
    run: async (args, root) => {
      const name = needed(args, 'name', '"Next coalition"');
      if (!args.flags.has('with-people'))
        throw new UsageError(
          'A copy has every row, names and addresses too. Add --with-people if you want that.',
        );
      const from = workbookOf(root, args).parentId;
      return { lines: await copy(await deskFor(root, args), from, wanted(args, name)) };
    },
  },
  backup: {
    usage: `npm run google:backup -- --to FOLDER [--keep ${KEEP}] [--workbook LINK] [--project FILE]
  The workbook as .xlsx and a CSV for each tab, its documents as .docx, with checksums. Keeps the newest ones.`,
    run: async (args, root) => ({
      lines: await backup(await deskFor(root, args), workbookOf(root, args), {
        to: fromHere(needed(args, 'to', 'backups')),
        keep: keepOf(args),
        now: new Date(),
      }),
    }),
  },
  restore: {
    usage: `npm run google:restore -- --from FOLDER [--name NAME] [--coordinators EMAIL,EMAIL] [--script ID|new]
  Makes a new workbook out of a backup; the old one is never touched.`,
    run: async (args, root) => {
      const from = fromHere(needed(args, 'from', '"backups/My coalition 2026-03-01T09-00-00Z"'));
      const { name, ...rest } = wanted(args, args.values['name'] ?? '');
      return { lines: await restore(await deskFor(root, args), from, { ...rest, name: name || undefined }) };
    },
  },
};

const VALUES = [
  'name',
  'coordinators',
  'script',
  'project',
  'as',
  'workbook',
  'to',
  'keep',
  'from',
  'client',
  'forms',
];
const FLAGS = ['force', 'documents', 'with-people', 'to-copy', 'help'];

async function run(task: Task, argv: readonly string[], root: string): Promise<number> {
  const { lines, ok } = await task.run(readArguments(argv, { values: VALUES, flags: FLAGS }), root);
  for (const line of lines) console.log(line);
  return ok === false ? 1 : 0;
}

async function main(): Promise<void> {
  const [name = '', ...argv] = process.argv.slice(2);
  const task = TASKS[name];
  if (!task)
    throw new Trouble(
      'refused',
      `Choose one of: ${Object.keys(TASKS)
        .map((one) => `google:${one}`)
        .join(', ')}.`,
    );
  const root = process.env['UPR_ROOT'] ?? process.cwd();
  process.exitCode = await runScript(argv, task.usage, () => run(task, argv, root));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
