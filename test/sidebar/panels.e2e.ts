// Every panel in a real browser with a made-up add-in: draws in three languages, at 300 px and at 200 percent, passes
// axe, and is worked by keyboard. Run from the project's root: npx esbuild test/sidebar/panels.e2e.ts --bundle
//   --platform=node --packages=external --outfile=.cache/panels.e2e.cjs && node .cache/panels.e2e.cjs
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { panelHtml, panelNames } from '../../scripts/build/panels';
import type { CallRequest } from '../../src/core/calls/types';
import { LANGUAGES } from '../../src/core/messages/text';
import { CHROMIUM, FLAGS, check, failed } from '../e2e/host-tools';
import { fakeAnswers } from './fake-answers';

interface Sent {
  readonly command: string;
  readonly request: CallRequest;
}
interface FakeWindow {
  readonly sent: Sent[];
  readonly axe: { run(options: object): Promise<{ violations: Violation[] }> };
}
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const ROOT = process.cwd();
const SHOTS = process.env['SHOTS'] ?? join('test', 'e2e', 'screenshots');
const AXE = readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers as the add-in would, and keeps what was asked. */
const FAKE = `(answers) => {
  window.sent = [];
  const command = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
  const runner = (handlers) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    return (request) => {
      sent.push({ command: command(name), request });
      const answer = answers[command(name)];
      setTimeout(() => answer ? handlers.success(answer) : handlers.failure(new Error('No such function')), 30);
    };
  } });
  window.google = { script: { run: runner({}) } };
}`;

const pages = new Map<string, string>();
const htmlOf = async (name: string): Promise<string> => {
  const html = pages.get(name) ?? (await panelHtml(ROOT, name));
  pages.set(name, html);
  return html;
};

interface Opened {
  readonly language?: string;
  readonly email?: string;
  readonly answers?: typeof fakeAnswers;
}

/** A panel as it opens, once its first answers have come. */
async function open(browser: Browser, name: string, opened: Opened = {}, width = 300): Promise<Page> {
  const { language = 'en', email = 'ana@example.org', answers = fakeAnswers } = opened;
  const page = await browser.newPage({ viewport: { width, height: 640 } });
  page.on('pageerror', (error) => check(`${name} runs without errors`, error.message, ''));
  const opening = JSON.stringify({ email, language, input: {} }).replace(/"/g, '&quot;');
  const html = (await htmlOf(name)).replace('data-opening="{}"', () => `data-opening="${opening}"`);
  const fake = `<script>(${FAKE})(${JSON.stringify(answers).replace(/</g, '\\u003c')})</script>`;
  await page.setContent(html.replace('<head>', () => `<head>${fake}`));
  await page.waitForTimeout(150);
  return page;
}

const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(SHOTS, `panel-${name}.png`) });
};

const sentBy = (page: Page, command: string): Promise<readonly Sent[]> =>
  page.evaluate(
    (wanted) => (window as unknown as FakeWindow).sent.filter((one) => one.command === wanted),
    command,
  );

async function axe(page: Page, what: string): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (window as unknown as FakeWindow).axe.run({
      resultTypes: ['violations'],
      rules: { 'page-has-heading-one': { enabled: true } },
    }),
  );
  const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  check(
    `axe finds nothing serious: ${what}`,
    serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
    [],
  );
}

const overflow = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      [...document.querySelectorAll('main')].some((one) => one.scrollWidth > one.clientWidth),
  );

/** Small targets, all but inputs that a label makes larger. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type=checkbox]), summary, a')]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );

async function drawn(browser: Browser, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await open(browser, name, { language });
    await shot(page, `${name}-${language}`);
    check(`${name} in ${language} fits 300 px`, await overflow(page), false);
    check(`${name} in ${language} has large targets`, await smallTargets(page), []);
    await axe(page, `${name} in ${language}`);
    await page.close();
  }
  const zoomed = await open(browser, name, {}, 150);
  check(`${name} fits at 200 percent`, await overflow(zoomed), false);
  await zoomed.close();
}

async function joinByKeyboard(browser: Browser): Promise<void> {
  const page = await open(browser, 'join');
  await page.getByLabel('Name').first().focus();
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('clinics');
  await shot(page, 'join-list');
  await axe(page, 'join with an open list');
  await page.keyboard.press('Enter');
  await page.getByLabel('Add a workgroup').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shot(page, 'join-filled');
  await page.getByRole('button', { name: 'Next' }).click();
  await shot(page, 'join-second');
  await axe(page, 'second screen of join');
  await page.getByLabel('Spanish').check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForTimeout(100);
  await shot(page, 'join-done');
  await axe(page, 'join when done');
  const [sent] = await sentBy(page, 'join');
  const { name, organization, workgroups, languages } = sent?.request.input as Record<string, unknown>;
  check(
    'join sends what was typed and picked',
    [name, organization, languages],
    ['Ana Ruiz', 'ORG-2', ['language-2']],
  );
  check('and the second workgroup', workgroups, [{ workgroup: 'WG-2', level: 'meetings', main: false }]);
  await page.close();
}

async function register(browser: Browser): Promise<void> {
  const page = await open(browser, 'submission');
  await page.getByRole('button', { name: 'Register' }).click();
  await page.waitForTimeout(50);
  await shot(page, 'submission-missing');
  await axe(page, 'submission with errors');
  check(
    'the first field with an error has the focus',
    await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')),
    'true',
  );
  await page.getByLabel('Title').fill('Families evicted from homes along the river');
  await page.getByLabel('Workgroup').click();
  await page.getByRole('option', { name: 'Housing', exact: true }).click();
  await page.getByLabel('Issues').fill('evic');
  await page.getByRole('option', { name: 'Evictions', exact: true }).click();
  await page.waitForTimeout(600);
  check('others on the same ground are told', await page.locator('.same-ground li').count(), 1);
  await shot(page, 'submission-ground');
  await page.getByLabel('Language').selectOption('fr');
  check('the language changes at once', await page.getByRole('button', { name: 'Enregistrer' }).count(), 1);
  check(
    'what was typed stays',
    await page.getByLabel('Titre').inputValue(),
    'Families evicted from homes along the river',
  );
  check('and the language is kept', (await sentBy(page, 'set-language')).length, 1);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.waitForTimeout(100);
  await shot(page, 'submission-done');
  const [sent] = await sentBy(page, 'register-submission');
  const { workgroup, mainIssue } = sent?.request.input as Record<string, unknown>;
  check(
    'the submission is sent with its links',
    [workgroup, mainIssue, sent?.request.language],
    ['WG-1', 'ISS-2', 'fr'],
  );
  await page.close();
}

async function moveCycle(browser: Browser): Promise<void> {
  const page = await open(browser, 'cycle');
  await page.getByLabel('Day of the review').fill('2027-11-23');
  await page.getByRole('button', { name: 'See what happens' }).click();
  await page.waitForTimeout(100);
  await shot(page, 'cycle-preview');
  await axe(page, 'preview of a cycle');
  await page.getByRole('button', { name: 'Move the dates' }).click();
  await page.waitForTimeout(100);
  const sent = await sentBy(page, 'start-cycle');
  check(
    'first a dry run, then the move',
    sent.map(({ request }) => request.dryRun ?? false),
    [true, false],
  );
  await page.close();
}

async function editRow(browser: Browser): Promise<void> {
  const page = await open(browser, 'row');
  await page.getByLabel('Title').fill('Evictions along the lake');
  const before = (await sentBy(page, 'selected-row')).length;
  await page.waitForTimeout(2300);
  check('the panel stays while one edits', (await sentBy(page, 'selected-row')).length, before);
  await shot(page, 'row-edited');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForTimeout(100);
  const [sent] = await sentBy(page, 'edit-row');
  check('only what changed is sent, with what was seen', sent?.request.input, {
    sheet: 'SUB',
    id: 'SUB-1',
    values: { title: 'Evictions along the lake' },
    seen: { title: 'Evictions along the river' },
  });
  await page.close();
}

async function trouble(browser: Browser): Promise<void> {
  const other = await open(browser, 'undo', { email: 'chipo@example.org' });
  await shot(other, 'other-account');
  check('another account is told', await other.getByText('chipo@example.org opened the workbook').count(), 1);
  await axe(other, 'another account');
  await other.close();
  const lost = await open(browser, 'undo', { answers: {} });
  await shot(lost, 'failed');
  check(
    'a call that fails can be tried again',
    await lost.getByRole('button', { name: 'Try again' }).count(),
    1,
  );
  await lost.close();
}

async function main(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  const mine = ['check', 'cycle', 'join', 'row', 'submission', 'undo'];
  for (const name of panelNames(ROOT).filter((one) => mine.includes(one))) await drawn(browser, name);
  await joinByKeyboard(browser);
  await register(browser);
  await moveCycle(browser);
  await editRow(browser);
  await trouble(browser);
  await browser.close();
  process.exit(failed() > 0 ? 1 : 0);
}

void main();
