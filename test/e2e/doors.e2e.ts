// The doors, in Chromium on the sample coalition: the forms on a telephone 360 pixels wide and without a script, in three
// languages and held to axe down to moderate findings; then what was sent is taken in by a coordinator, and taken back. Run by
// `npm run test:e2e`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { SAMPLE_COORDINATOR, sampleSteps } from '../../scripts/upr/sample';
import { LANGUAGES } from '../../src/core/base/messages/text';
import type { LocalWorkbook } from '../../src/local/server/start';
import { startPrepared } from '../../scripts/start/start-prepared';
import { findChromium } from './find-chromium';
import { check, failed, FLAGS, openPage, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const AXE = readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 360, height: 740 } as const;
const KINDS = ['join', 'informed', 'answer', 'register'] as const;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, whatever its weight. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    '(async () => (await globalThis.axe.run(document, { resultTypes: ["violations"] })).violations)()',
  )) as readonly Finding[];
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** What is pressed with a finger and is smaller than 44 pixels, but for links in a sentence. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, textarea, input[type=text], label.choice, nav a, .doors a',
      ),
    ]
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML.slice(0, 80)),
  );

async function looked(page: Page, step: string): Promise<void> {
  await page.screenshot({ path: join('test', 'e2e', 'screenshots', `doors-${step}.png`), fullPage: true });
  check(`${step} fits 360 pixels`, await isWide(page), false);
  check(`${step} has large targets`, await small(page), []);
  check(`axe finds nothing: ${step}`, await findings(page), []);
}

const addressOf = ({ doors }: LocalWorkbook): string =>
  `http://127.0.0.1:${doors?.port ?? 0}/${doors?.token ?? ''}`;

async function look(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE });
  for (const language of LANGUAGES) {
    await page.goto(`${address}?l=${language}`);
    check(
      `the page says its language (${language})`,
      await page.locator('html').getAttribute('lang'),
      language,
    );
    await looked(page, `choose-${language}`);
    for (const kind of KINDS) {
      await page.goto(`${address}/${kind}?l=${language}`);
      await looked(page, `${kind}-${language}`);
    }
  }
  await page.goto(`${address}/join?l=en`);
  await page.getByRole('button').click();
  await page.locator('.problems').waitFor();
  await looked(page, 'join-wrong');
  await page.goto(`${address.slice(0, -1)}x`);
  await looked(page, 'nothing');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${address}/join?l=en`);
  await looked(page, 'join-dark');
  await page.close();
}

/** Sends a form with scripts switched off, as a careful person may. */
async function sendJoin(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}?l=en`);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Join' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  check('what is missing is told', await page.locator('.problems li').count(), 4);
  await page.getByLabel(/^Your name/).fill('=Noor "Haddad"');
  await page.getByLabel(/How can we reach you/).fill('noor@example.org');
  await page.locator('input[name=workgroups]').first().check();
  await page.getByLabel('writes', { exact: true }).check();
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByLabel(/What else/).fill('I have a boat.\nAnd a car.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you. It was received.' }).waitFor();
  await page.screenshot({ path: join('test', 'e2e', 'screenshots', 'doors-thanks.png') });
  await context.close();
}

async function take(page: Page): Promise<FrameLocator> {
  await openEntry(page, 'Bring in form answers');
  const frame = page.frameLocator('iframe').last();
  await frame.getByLabel('Form answers – Join').waitFor();
  return frame;
}

async function coordinator(browser: Browser, workbook: LocalWorkbook): Promise<void> {
  const { page, problems } = await openPage(browser, workbook.url);
  await page.setViewportSize({ width: 1366, height: 768 });
  const people = async (): Promise<number> => (await tabRows(page, 'People', 'MEM.name')).length;
  const before = await people();
  const frame = await take(page);
  const seen = async (step: string): Promise<void> => {
    await page.waitForTimeout(300);
    await shot(page, `doors-${step}`);
    await until(
      `axe finds nothing serious or moderate: ${step}`,
      () => panelFindings(page, ['moderate']),
      [],
    );
  };
  await seen('sources');
  await frame.getByRole('button', { name: 'Make the forms by hand' }).click();
  await frame.locator('summary').first().click();
  await seen('by-hand');
  await frame.getByRole('button', { name: 'Back' }).click();
  await frame.getByRole('button', { name: 'Look at them' }).click();
  await frame.getByText('I have a boat.').waitFor();
  await seen('look');
  check('nobody outside writes into the workbook', await people(), before);
  await frame.getByRole('button', { name: 'Take in 1 answer' }).click();
  await frame.getByText('One answer was taken in.').waitFor();
  await seen('taken-in');
  await until('one person more', people, before + 1);
  await frame.getByRole('button', { name: 'The next ones' }).click();
  await frame.getByText('Nothing is left to look at.').waitFor();
  await seen('nothing-left');
  check('the page ran without errors', problems, []);
}

async function run(): Promise<void> {
  mkdirSync(join('test', 'e2e', 'screenshots'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'upr-doors-'));
  const workbook = await startPrepared(
    ROOT,
    {
      file: join(folder, 'book.upr.json'),
      bundleDir: join(ROOT, 'dist'),
      as: SAMPLE_COORDINATOR,
      language: 'en',
      doors: { port: 0, host: '127.0.0.1' },
    },
    sampleSteps(ROOT),
  );
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  try {
    await look(browser, addressOf(workbook));
    await sendJoin(browser, addressOf(workbook));
    await coordinator(browser, workbook);
  } finally {
    await browser.close();
    await workbook.close();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(failed() > 0 ? 1 : 0);
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
