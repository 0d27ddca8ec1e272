// A trial over the sample coalition: it is served from a folder of its own and opened in Chromium at 1366 x 768.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { SAMPLE_COORDINATOR, sampleSteps, type Step } from '../../scripts/upr/sample';
import type { LocalWorkbook } from '../../src/local/server/start';
import { startPrepared } from '../../scripts/start/start-prepared';
import { findChromium } from './find-chromium';
import { check, failed, FLAGS, openPage, shot } from './host-tools';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const PATIENCE = 20_000;

type Job = (page: Page, workbook: LocalWorkbook) => Promise<void>;

async function tryAll(name: string, jobs: readonly Job[], more: readonly Step[]): Promise<void> {
  mkdirSync(join('test', 'e2e', 'screenshots'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), `upr-${name}-`));
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  const workbook = await startPrepared(
    ROOT,
    {
      ...{ file: join(folder, 'sample.upr.json'), port: 0, bundleDir: join(ROOT, 'dist') },
      ...{ as: SAMPLE_COORDINATOR, people: [] },
    },
    sampleSteps(ROOT),
    more,
  );
  try {
    const { page, problems } = await openPage(browser, workbook.url);
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const job of jobs)
      await job(page, workbook).catch(async (error: unknown) => {
        await shot(page, `${name}-stopped`);
        check(`${job.name} can be done`, String(error), '');
      });
    check('nothing went wrong in the page', problems, []);
  } finally {
    await browser.close();
    await workbook.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does the jobs one after the other, each even where one before it failed, and ends the process with what came of it. */
export function onSample(name: string, jobs: readonly Job[], more: readonly Step[] = []): void {
  tryAll(name, jobs, more).then(
    () => process.exit(failed() > 0 ? 1 : 0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
