// A panel in a real browser with a made-up add-in: opening it, looking at it, and what it sent.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PanelName } from '../../src/core/workbook/menu/panels';
import { pageOf, placeOf } from '../../src/core/workbook/menu/places';
import { modulesOn } from '../../src/core/base/text/page-text';
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { fileWith, KIT, LATE, wholePage } from '../../src/core/workbook/menu/page-kit';
import { readScriptFiles } from '../../src/local/server/script-files';
import type { CallRequest, CallResponse } from '../../src/core/workbook/command/types';
import type { KeptDraft } from '../../src/core/workbook/drafts/pieces';
import { findChromium } from '../e2e/find-chromium';
import { check, failed, FLAGS, until } from '../e2e/host-tools';

interface Sent {
  readonly command: string;
  readonly request: CallRequest;
}
interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface FakeWindow {
  readonly sent: Sent[];
  readonly unanswered: number;
  readonly axe: { run(options: object): Promise<{ violations: Violation[] }> };
}

const ROOT = process.cwd();
export const SHOTS = process.env['SHOTS'] ?? join('test', 'e2e', 'screenshots');
const AXE = readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Answers as the add-in would, and keeps what was asked. */
const FAKE = `(answers) => {
  window.sent = [];
  window.unanswered = 0;
  window.answers = answers;
  const command = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
  const answerTo = (name, request) => (request.dryRun && answers[name + ' (dry run)']) || answers[name];
  const runner = (handlers) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
    if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
    return (request) => {
      sent.push({ command: command(name), request });
      unanswered += 1;
      const answer = answerTo(command(name), request);
      setTimeout(() => {
        unanswered -= 1;
        answer ? handlers.success(answer) : handlers.failure(new Error('No such function'));
      }, 30);
    };
  } });
  window.google = { script: { run: runner({}) } };
}`;

const { panels } = readScriptFiles(join(ROOT, 'dist'));

/** What stands under a name on the files of pages. */
const onFiles = (name: string): string =>
  modulesOn(panels[fileWith(Object.keys(panels), name) ?? name] ?? '').get(name) ?? '';

/** What the script that is built brings in to read files. */
const readers = { ok: true, result: { modules: onFiles(LATE) }, summary: [], problems: [] };

interface Opened {
  readonly language?: string;
  /** Of the account that opened the panel. */
  readonly email?: string;
  readonly answers: Readonly<Record<string, CallResponse>>;
  /** What the panel is opened for. */
  readonly input?: Readonly<Record<string, string>>;
  /** What was kept of its person's typing; left out, nothing is kept at all. */
  readonly drafts?: readonly KeptDraft[];
  readonly width?: number;
  readonly height?: number;
  /** Where the page is served; left out, it has no address, as in the local workbook. */
  readonly address?: string;
}

const FRAMES = 3;

/**
 * Waits until every call is answered and drawn, and no less than some milliseconds. The page counts them: on a busy
 * machine its clock runs behind ours, and its panel with it. Work that goes on by itself is given up on.
 */
export const quiet = (page: Page, atLeast = 0): Promise<void> =>
  page.evaluate(
    ([ms, frames]) =>
      new Promise<void>((done) => {
        let still = 0;
        let left = 300;
        const look = (): void => {
          still = (window as unknown as FakeWindow).unanswered === 0 ? still + 1 : 0;
          left -= 1;
          if (still > frames || left < 0) done();
          else requestAnimationFrame(look);
        };
        setTimeout(look, ms);
      }),
    [atLeast, FRAMES] as const,
  );

/** A panel as it opens, once its first answers have come. */
export async function openPanel(browser: Browser, name: string, opened: Opened): Promise<Page> {
  const { language = 'en', email = 'ana@example.org', answers, input = {}, drafts, address } = opened;
  const { width = 300, height = 640 } = opened;
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', (error) => check(`${name} runs without errors`, error.message, ''));
  const place = placeOf(name as PanelName);
  const shown = { place, view: name, isWindow: name in DIALOGS };
  const kept = { [name]: drafts ?? [] };
  const opening = JSON.stringify({ email, language, input, ...shown, drafts: kept }).replace(/"/g, '&quot;');
  const html = wholePage(onFiles(pageOf(place, name)), panels[KIT] ?? '').replace(
    'data-opening="{}"',
    () => `data-opening="${opening}"`,
  );
  const given = JSON.stringify({ 'file-readers': readers, ...answers });
  const fake = `<script>(${FAKE})(${given.replace(/</g, '\\u003c')})</script>`;
  const body = html.replace('<head>', () => `<head>${fake}`);
  if (address === undefined) await page.setContent(body);
  else {
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
  }
  await quiet(page, 150);
  return page;
}

export const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(SHOTS, `panel-${name}.png`) });
};

/** What was asked of one command so far, once all that was asked is answered and drawn. */
export const sentBy = async (page: Page, command: string): Promise<readonly Sent[]> => {
  await quiet(page);
  return page.evaluate(
    (wanted) => (window as unknown as FakeWindow).sent.filter((one) => one.command === wanted),
    command,
  );
};

export async function axe(page: Page, what: string): Promise<void> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (window as unknown as FakeWindow).axe.run({
      resultTypes: ['violations'],
      rules: { 'page-has-heading-one': { enabled: true } },
    }),
  );
  const findings = found.violations.filter(({ impact }) => impact !== 'minor');
  check(
    `axe finds nothing serious or moderate: ${what}`,
    findings.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
    [],
  );
}

/** Whether something is cut off at the side, or the panel scrolls as a whole beside what scrolls in it. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth > innerWidth ||
      [...document.querySelectorAll('main')].some(
        (one) =>
          one.scrollWidth > one.clientWidth ||
          (getComputedStyle(one).overflowY !== 'visible' &&
            document.documentElement.scrollHeight > innerHeight),
      ),
  );

/** Small targets, all but inputs that a label makes larger and links that stand in text. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([type=checkbox], [type=radio]), summary')]
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );

/** Buttons that something around them cuts off, where nobody can scroll to the rest. */
export const cutButtons = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCutBy = (inner: DOMRect, around: Element): boolean => {
      const { top, bottom } = around.getBoundingClientRect();
      return (
        getComputedStyle(around).overflowY === 'hidden' && (inner.top < top - 1 || inner.bottom > bottom + 1)
      );
    };
    const isCut = (one: Element): boolean => {
      const inner = one.getBoundingClientRect();
      for (let around = one.parentElement; around; around = around.parentElement)
        if (inner.height > 0 && isCutBy(inner, around)) return true;
      return false;
    };
    return [...document.querySelectorAll('button')].filter(isCut).map((one) => one.outerHTML.slice(0, 80));
  });

/** Takes a picture of a step, and holds it to width, targets and axe. */
export async function look(page: Page, step: string): Promise<void> {
  await quiet(page, 100);
  await shot(page, step);
  await until(`${step} fits its width`, () => overflows(page), false);
  await until(`${step} has large targets`, () => smallTargets(page), []);
  await until(`${step} cuts no button off`, () => cutButtons(page), []);
  await axe(page, step);
}

/** Runs checks in a browser of their own and ends the program, with 1 where something was not as expected. */
export function inBrowser(checks: (browser: Browser) => Promise<void>): void {
  const run = async (): Promise<void> => {
    mkdirSync(SHOTS, { recursive: true });
    const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
    await checks(browser).finally(() => browser.close());
    process.exit(failed() > 0 ? 1 : 0);
  };
  void run();
}
