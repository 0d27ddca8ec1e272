// The main job as people do it, in Chromium: a new workbook, then the sample coalition, with a restart at the end.
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { LocalWorkbook } from '../../src/local/server/start';
import { startPrepared } from '../../scripts/start/start-prepared';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import { findChromium } from './find-chromium';
import { check, failed, FLAGS, openPage } from './host-tools';
import * as steps from './main-job-steps';
import { tabRows } from './tab-rows';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const REPORT = readFileSync(join(ROOT, 'sheets-templates', 'sample', 'report.txt'), 'utf8');
const NEWCOMER = 'noor@example.org';
const IN_THREE_WEEKS = `${new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)}T18:00`;

async function withPage(url: string, browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, usable, problems } = await openPage(browser, url);
  console.log(`grid usable after ${Math.round(usable)} ms`);
  page.setDefaultTimeout(10_000);
  await run(page);
  check('nothing went wrong in the page', problems, []);
  await page.close();
}

const serve = (file: string, options: { sample: boolean }): Promise<LocalWorkbook> =>
  startPrepared(
    ROOT,
    {
      file,
      port: 0,
      bundleDir: join(ROOT, 'dist'),
      as: SAMPLE_COORDINATOR,
      people: [{ email: NEWCOMER, label: 'Noor (new)' }],
    },
    options.sample ? sampleSteps(ROOT) : [],
  );

async function actAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Act as').selectOption(email);
  await page.waitForTimeout(500);
}

async function newWorkbook(browser: Browser, folder: string): Promise<void> {
  const workbook = await serve(join(folder, 'new.upr.json'), { sample: false });
  await withPage(workbook.url, browser, steps.startCycle);
  await workbook.close();
}

async function sampleJob(page: Page): Promise<void> {
  await actAs(page, NEWCOMER);
  await steps.join(page);
  await steps.register(page);
  await steps.takeIn(page);
  await actAs(page, SAMPLE_COORDINATOR);
  await steps.takePart(page);
  await steps.overlaps(page);
  await steps.importReport(page, REPORT);
  await steps.undoLast(page);
  await steps.invite(page, IN_THREE_WEEKS);
  await steps.mailbox(page);
  await steps.summaries(page);
  await steps.build(page);
  await steps.thisRow(page);
  await steps.checkWorkbook(page);
}

async function sampleWorkbook(browser: Browser, folder: string): Promise<void> {
  const file = join(folder, 'sample.upr.json');
  const started = performance.now();
  const first = await serve(file, { sample: true });
  console.log(`sample workbook served after ${Math.round(performance.now() - started)} ms`);
  check('the sample came in without trouble', first.problems, []);
  await withPage(first.url, browser, sampleJob);
  await first.close();
  const again = await serve(file, { sample: true });
  await withPage(again.url, browser, async (page) => {
    const titles = await tabRows(page, 'Submissions', 'SUB.title');
    check('after a restart the new submission is there', titles.includes('Water in public housing'), true);
  });
  await again.close();
  const mails = readdirSync(`${file}.mail`).filter((name) => name.endsWith('.eml'));
  const documents = readdirSync(`${file}.documents`).filter((name) => name.endsWith('.docx'));
  check(
    'mails and documents lie beside the workbook',
    [mails.length > 0, documents.length > 0],
    [true, true],
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-e2e-'));
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  try {
    await newWorkbook(browser, folder);
    await sampleWorkbook(browser, folder);
  } finally {
    await browser.close();
  }
  console.log(failed() === 0 ? 'The main job works in the browser.' : `${failed()} expectations failed.`);
  process.exit(failed() > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
