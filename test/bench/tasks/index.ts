// `npm run bench -- tasks`: presses, fields and seconds for what people do most, in Chromium, each by somebody whose task
// it is. All are done several times, each time in a new workbook: the counts have to be the same.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { reasonOf } from '../../../src/core/base/reason-of';
import { startPrepared } from '../../../scripts/start/start-prepared';
import { SAMPLE_COORDINATOR, sampleSteps, type Step } from '../../../scripts/upr/sample';
import { findChromium } from '../../e2e/find-chromium';
import { FLAGS, openPage } from '../../e2e/host-tools';
import { closeAll, costOf, type Cost } from './hand';
import { meetingThatWas } from './made-up';
import { report, type Done } from './report';
import { TASKS, type Task } from './tasks';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const WHO: Readonly<Record<Task['as'], string>> = {
  coordinator: SAMPLE_COORDINATOR,
  newcomer: 'noor@example.org',
};

/** Nobody has divided the issues yet. */
const isDivision = ({ command, request }: Step): boolean =>
  command === 'import-rows' && (request.input as { readonly sheet?: string }).sheet === 'COV';

async function actAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Act as').selectOption(email);
  await page.waitForTimeout(500);
}

interface Wanted {
  /** Parts of names of tasks; all where there is none. Some need what others left. */
  readonly names: readonly string[];
  /** A folder for a picture before each press. */
  readonly pictures: string | undefined;
}

/** What a task cost, or why it could not be done. */
async function tried(
  page: Page,
  { name, as, steps }: Task,
  folder: string | undefined,
): Promise<Cost | string> {
  const file = name.replace(/\W+/g, '-');
  await closeAll(page);
  await actAs(page, WHO[as]);
  try {
    return await costOf(page, steps, folder && join(folder, file));
  } catch (error) {
    const picture = join(tmpdir(), `upr-task-${file}.png`);
    await page.screenshot({ path: picture });
    return `${reasonOf(error).split('\n')[0] ?? ''} (see ${picture})`;
  }
}

/** All tasks, one after the other, in a new workbook. */
async function round(browser: Browser, { names, pictures }: Wanted): Promise<readonly Done[]> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-tasks-'));
  const steps = sampleSteps(ROOT).filter((step) => !isDivision(step));
  const workbook = await startPrepared(
    ROOT,
    {
      file: join(folder, 'tasks.upr.json'),
      ...{ port: 0, bundleDir: join(ROOT, 'dist'), as: SAMPLE_COORDINATOR },
      people: [{ email: WHO.newcomer, label: 'Noor (new)' }],
    },
    steps,
    meetingThatWas(),
  );
  try {
    const { page } = await openPage(browser, workbook.url);
    await page.setViewportSize({ width: 1366, height: 768 });
    const done: Done[] = [];
    for (const task of TASKS)
      if (names.length === 0 || names.some((name) => task.name.includes(name)))
        done.push({ task, cost: await tried(page, task, pictures) });
    await page.close();
    return done;
  } finally {
    await workbook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends with a failure where a task could not be done, took more than before, or cost something else each time. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '3' }, pictures: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    const rounds: (readonly Done[])[] = [];
    for (let at = 0; at < Number(values.rounds); at += 1)
      rounds.push(await round(browser, { names: positionals, pictures: values.pictures }));
    const { lines, isFine } = report(rounds);
    for (const line of lines) console.log(line);
    if (!isFine) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
