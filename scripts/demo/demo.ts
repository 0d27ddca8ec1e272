// `npm run demo`: the whole main job without a browser, from an empty workbook to the files that a coalition sends.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import { currentDist } from '../build/current-dist';
import { readArguments, runScript } from '../upr/arguments';
import { exportXlsx } from '../upr/export';
import { readTab } from '../upr/read-tab';
import { runSteps, sampleSteps, SAMPLE_COORDINATOR } from '../upr/sample';
import { openWorkbook, type OpenWorkbook } from '../upr/workbook';

const USAGE = `npm run demo -- [--report FILE] [--out FOLDER]
  Does the main job on a new workbook with the sample, and leaves what comes of it in a folder (demo-out).
  --report FILE  the working group's report to bring in; an invented one without it`;

interface Told {
  readonly step: string;
  readonly lines: readonly string[];
}

type Run = (command: string, input?: unknown) => Promise<Extract<CallResponse, { ok: true }>>;

const runnerOf =
  (book: OpenWorkbook, told: Told[]): Run =>
  async (command, input = {}) => {
    const request: CallRequest = { input };
    const answer = await book.run(command, request);
    if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
    told.push({ step: command, lines: answer.summary });
    return answer;
  };

/** A day about three weeks from now. */
const soon = (): string => `${new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)}T18:00`;

async function mainJob(run: Run, book: OpenWorkbook, report: string): Promise<void> {
  const grid = book.grid;
  if (!grid) throw new Error('The demo needs its workbook to itself.');
  const groups = readTab(grid, 'Workgroups');
  const group = groups.find(({ name }) => String(name).includes('Housing')) ?? groups[0];
  const [submission] = readTab(grid, 'Submissions');
  await run('join', {
    name: 'Noor Example',
    organization: 'Harbor Street Legal Aid',
    email: 'noor@example.org',
    workgroups: [{ workgroup: group?.['name'], level: 'write' }],
    listed: true,
  });
  await run('register-submission', {
    title: 'Demo: water in public housing',
    kind: 'individual',
    workgroup: group?.['name'],
    issues: ['Water and sanitation', 'Right to housing'],
    summary: 'What tenants found when the water in public housing was tested, and what they ask for.',
    asks: ['Test the water in all public housing every year and publish the results.'],
  });
  await run('find-overlaps');
  await run('import-recommendations', { text: report, cycle: 1 });
  await run('invite-to-meeting', {
    workgroup: group?.['name'],
    title: 'Who writes what',
    start: soon(),
    length: 60,
    timeZone: 'America/New_York',
    link: 'https://meet.example.org/upr',
    agenda: 'Divide the issues; settle the overlaps.',
  });
  await run('build-document', { submission: submission?.['id'] });
}

/** A file's name without the id that the shelf of documents adds, and without the copy that stands for a Google Doc. */
const plainName = (name: string): string | undefined =>
  name.endsWith('.gdoc.docx') ? undefined : name.replace(/-[\w-]{25,}\.docx$/, '.docx');

/** The files that the add-in left beside the workbook: mails and Word documents. */
function collect(file: string, out: string): string[] {
  return [`${file}.mail`, `${file}.documents`].filter(existsSync).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      const plain = /\.(eml|docx)$/.test(name) ? plainName(name) : undefined;
      if (plain === undefined) return [];
      copyFileSync(join(folder, name), join(out, plain));
      return [plain];
    }),
  );
}

async function run(root: string, argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, { values: ['report', 'out'], flags: [] });
  const out = resolve(args.values['out'] ?? join(root, 'demo-out'));
  const report = args.values['report'] ?? join(root, 'sheets-templates', 'sample', 'report.txt');
  const file = join(out, 'demo.upr.json');
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out).filter((one) => one.startsWith('demo.upr.json')))
    rmSync(join(out, name), { recursive: true, force: true });
  const { folder } = await currentDist(root);
  const book = openWorkbook({ file, as: SAMPLE_COORDINATOR, bundleDir: folder });
  const told: Told[] = [];
  try {
    await runSteps(sampleSteps(root), (command, request) => book.run(command, request));
    await mainJob(runnerOf(book, told), book, readFileSync(resolve(report), 'utf8'));
    if (book.grid) await exportXlsx(book.grid, join(out, 'workbook.xlsx'));
  } finally {
    book.close();
  }
  const files = collect(file, out);
  const lines = told.flatMap(({ step, lines: said }) => [`${step}:`, ...said.map((line) => `  ${line}`)]);
  const summary = [...lines, '', 'Files:', '  workbook.xlsx', ...files.map((name) => `  ${name}`), ''].join(
    '\n',
  );
  writeFileSync(join(out, 'summary.txt'), summary);
  console.log(summary);
  return 0;
}

export const demo = (root: string, argv: readonly string[]): Promise<number> =>
  runScript(argv, USAGE, () => run(root, argv));
