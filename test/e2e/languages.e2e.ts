// The made-up long language on a small screen: every panel and the page around the grid show no text that stands in no
// catalogue, and nothing that is cut off. Run by `npm run test:e2e`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { buildLocal } from '../../scripts/start/build-local';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import { PSEUDO } from '../../scripts/words/pseudo';
import { startPrepared } from '../../scripts/start/start-prepared';
import { dataOf, pseudoFindings, type Data } from './escaped-texts';
import { findChromium } from './find-chromium';
import { check, failed, FLAGS, openActions, shot } from './host-tools';
import { ENTRIES, runOpener } from './open-entry';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
/** Stands on screen as it is: products, kinds of files, languages by their own names, the local workbook's file. */
const NAMES = [
  'UPR',
  'Word',
  'Google Docs',
  'xlsx',
  'docx',
  'csv',
  'pdf',
  'English',
  'Español',
  'Français',
  'UPR workbook',
];

/** All that people wrote into the workbook. */
async function writtenIn(page: Page): Promise<Data> {
  const cells = await page.evaluate(() => {
    interface Model {
      exportData(): { sheets: { cells: Record<string, string | { content?: string }> }[] };
    }
    const { model } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage;
    return model
      .exportData()
      .sheets.flatMap(({ cells }) => Object.values(cells))
      .map((cell) => (typeof cell === 'string' ? cell : (cell.content ?? '')));
  });
  return dataOf([...cells, ...NAMES]);
}

const tell = async (what: string, page: Page | Frame, data: Data, within?: string): Promise<void> => {
  const { escaped, cut } = await pseudoFindings(page, data, within);
  check(`${what} shows only what stands in a catalogue`, escaped, []);
  check(`${what} cuts nothing off`, cut, []);
};

const PANEL = 'aside';
const DIALOG = 'dialog.upr-page';

/** Of a panel, or of a dialog that the menu opens. */
async function openedFrame(page: Page): Promise<Frame> {
  const handle = await page.locator(`${PANEL} iframe, ${DIALOG} iframe`).last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Nothing is open.');
  await frame.locator('#panel h1').first().waitFor();
  await frame.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  return frame;
}

async function everyPanel(page: Page): Promise<void> {
  const data = await writtenIn(page);
  await tell('the page', page, data, '#upr-header');
  await openActions(page);
  await tell('the list of actions', page, data, '.upr-menu-window');
  await page.keyboard.press('Escape');
  for (const [entry, [opener, { en: name = opener }]] of ENTRIES.entries()) {
    await runOpener(page, opener);
    const frame = await openedFrame(page).catch(() => null);
    check(`${name} opens`, frame !== null, true);
    if (!frame) continue;
    await shot(page, `qps-${entry}`);
    await tell(name, frame, data);
    check(
      `${name} fits its width`,
      await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth),
      false,
    );
    const isDialog = (await page.locator(DIALOG).count()) > 0;
    await page
      .locator(isDialog ? `${DIALOG} button` : `${PANEL} button`)
      .first()
      .click();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-languages-'));
  const { folder: bundleDir, parts } = await buildLocal(ROOT, PSEUDO);
  const workbook = await startPrepared(
    ROOT,
    {
      file: join(folder, 'sample.upr.json'),
      port: 0,
      bundleDir,
      parts,
      as: SAMPLE_COORDINATOR,
      language: PSEUDO,
    },
    sampleSteps(ROOT),
    // Chosen, as else the panels would speak what the person speaks.
    [{ command: 'set-language', request: { input: { language: PSEUDO } } }],
  );
  check('the sample came in without trouble', workbook.problems, []);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(workbook.url);
  await page.waitForFunction(() => 'uprPage' in globalThis);
  await page.locator('#upr-menu').waitFor();
  await everyPanel(page);
  await browser.close();
  await workbook.close();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = failed() > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
