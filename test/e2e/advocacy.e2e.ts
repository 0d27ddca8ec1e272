// Every panel and dialog of advocacy over the sample coalition on a small screen: axe finds nothing serious or moderate,
// nothing is cut off, and the main step of each works. Run by `npm run test:e2e`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import { startPrepared } from '../../scripts/start/start-prepared';
import { findChromium } from './find-chromium';
import { check, failed, FLAGS, shot } from './host-tools';
import { openEntry } from './open-entry';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const AXE = readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const OPEN = 'aside iframe, dialog.upr-page iframe';

async function opened(page: Page): Promise<Frame> {
  const handle = await page.locator(OPEN).last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Nothing is open.');
  await frame.locator('#panel h1').first().waitFor();
  await frame.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  return frame;
}

async function look(page: Page, frame: Frame, name: string): Promise<void> {
  await frame.evaluate(AXE);
  const found = (await frame.evaluate(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.filter(({ impact }) => impact !== "minor").map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))()',
  )) as string[];
  check(`axe finds nothing in ${name}`, found, []);
  const cut = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`${name} fits its width`, cut, false);
  await shot(page, `advocacy-${name.replace(/\W+/g, '-').toLowerCase()}`);
}

type Step = (frame: Frame) => Promise<void>;

const press =
  (name: string | RegExp): Step =>
  (frame) =>
    frame.getByRole('button', { name }).first().click();

const choose =
  (label: string, text: string): Step =>
  async (frame) => {
    await frame.getByRole('combobox', { name: label }).first().fill(text);
    await frame.getByRole('option', { name: text }).first().click();
  };

const shown =
  (text: string | RegExp): Step =>
  (frame) =>
    frame.getByText(text).first().waitFor();

/** Each entry of the menu, and what one does there: looked at as it opens, and after its steps. */
const TRIALS: readonly (readonly [entry: string, ...steps: Step[]])[] = [
  ['Whom to ask'],
  ['Log a meeting or e-mail', choose('Country', 'Ireland'), shown(/Hannah Kessler/)],
  ['One-pager', choose('Issue', 'Water and sanitation'), choose('Countries', 'Germany'), shown('E-mail')],
  [
    'Advance questions',
    press('Give it to countries'),
    choose('Countries that have it', 'Uruguay'),
    press('Note it'),
  ],
  ['Who is in Geneva'],
  ['What was said', press('Note what one says'), press(/Germany/), shown('Was our ask heard')],
  ['Thanks and reminders', press('What countries asked for')],
  ['Digest for home'],
  ['From ask to change'],
  ['An issue from ask to change', choose('Issue', 'Water and sanitation'), shown('lead pipes')],
  ['Share a resource, post or event', shown('What is it')],
  ['When the review changed', press('Put all into To do'), shown('added to the tab')],
];

async function tryOut(page: Page, [entry, ...steps]: (typeof TRIALS)[number]): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'uprPage' in globalThis);
  await page.locator('.o-topbar-menu', { hasText: 'UPR' }).waitFor();
  await openEntry(page, entry);
  const frame = await opened(page);
  await look(page, frame, entry);
  if (steps.length === 0) return;
  for (const step of steps) await step(frame);
  await look(page, frame, `${entry} done`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upr-advocacy-'));
  const workbook = await startPrepared(
    ROOT,
    {
      file: join(folder, 'sample.upr.json'),
      port: 0,
      bundleDir: join(ROOT, 'dist'),
      as: SAMPLE_COORDINATOR,
    },
    sampleSteps(ROOT),
  );
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('pageerror', (error) => check('the page runs without errors', error.message, ''));
  await page.goto(workbook.url);
  const wanted = process.argv[2] ?? '';
  for (const trial of TRIALS.filter(([entry]) => entry.includes(wanted)))
    await tryOut(page, trial).catch((error: unknown) => check(`${trial[0]} can be done`, String(error), ''));
  await browser.close();
  await workbook.close();
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = failed() > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
