// `npm run bench -- tasks`: presses, fields and seconds for what people do most, in Chromium, each by somebody whose task it is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { functionName } from '../../../src/core/base/function-name';
import { startLocalWorkbook } from '../../../src/local/server/start';
import { SAMPLE_COORDINATOR, sampleSteps, type Step } from '../../../scripts/upr/sample';
import { findChromium } from '../../e2e/find-chromium';
import { FLAGS, openPage } from '../../e2e/host-tools';
import { costOf } from './hand';
import { TASKS, type Task } from './tasks';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const WHO: Readonly<Record<Task['as'], string>> = {
  coordinator: SAMPLE_COORDINATOR,
  newcomer: 'noor@example.org',
  member: 'lena.aronov@example.org',
};

/** Nobody has divided the issues yet. */
const isDivision = ({ command, request }: Step): boolean =>
  command === 'import-rows' && (request.input as { readonly sheet?: string }).sheet === 'COV';

async function actAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Act as').selectOption(email);
  await page.waitForTimeout(500);
}

async function tryAll(page: Page): Promise<void> {
  console.log('task                                      presses  fields  seconds');
  for (const { name, as, steps } of TASKS) {
    await actAs(page, WHO[as]);
    try {
      const { presses, fields, seconds } = await costOf(page, steps);
      const figures = [presses, fields].map((figure) => String(figure).padStart(8)).join('');
      console.log(`${name.padEnd(41)}${figures}${seconds.toFixed(1).padStart(9)}`);
    } catch (error) {
      await page.screenshot({ path: join(tmpdir(), `upr-task-${name.replace(/\W+/g, '-')}.png`) });
      console.log(`${name.padEnd(41)} could not be done: ${String(error).split('\n')[0] ?? ''}`);
    }
    await page.keyboard.press('Escape');
  }
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-tasks-'));
  const workbook = await startLocalWorkbook({
    file: join(folder, 'tasks.upr.json'),
    ...{ port: 0, bundleDir: join(ROOT, 'dist'), root: ROOT, as: SAMPLE_COORDINATOR, empty: false },
    people: [{ email: WHO.newcomer, label: 'Noor (new)' }],
    firstRun: sampleSteps(ROOT)
      .filter((step) => !isDivision(step))
      .map(({ command, request }) => ({ functionName: functionName(command), args: [request] })),
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  try {
    const { page } = await openPage(browser, workbook.url);
    await page.setViewportSize({ width: 1366, height: 768 });
    await tryAll(page);
  } finally {
    await browser.close();
    await workbook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
