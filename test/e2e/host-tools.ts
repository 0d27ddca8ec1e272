// What the browser check needs: a page to work with, and expectations that wait.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { LocalWorkbook } from '../../src/local/server/start';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SHOTS = join('test', 'e2e', 'screenshots');

export interface UprPage {
  readonly usableAt: number;
  readonly model: {
    readonly getters: {
      getActiveSheetId(): string;
      getSheetIds(): string[];
      getEvaluatedCell(position: { sheetId: string; col: number; row: number }): { value: unknown };
    };
    dispatch(type: string, payload: object): { isSuccessful: boolean };
  };
}

let failures = 0;
export const failed = (): number => failures;
export const check = (what: string, actual: unknown, expected: unknown): void => {
  const isSame = JSON.stringify(actual) === JSON.stringify(expected);
  if (!isSame) failures += 1;
  console.log(
    `${isSame ? 'ok  ' : 'FAIL'} ${what}${isSame ? '' : `: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`}`,
  );
};

export const cell = (page: Page, col: number, row: number, tab = 0): Promise<unknown> =>
  page.evaluate(
    ([c, r, t]) => {
      const { getters } = (globalThis as unknown as { uprPage: UprPage }).uprPage.model;
      return getters.getEvaluatedCell({
        sheetId: getters.getSheetIds()[t ?? 0] ?? '',
        col: c ?? 0,
        row: r ?? 0,
      }).value;
    },
    [col, row, tab],
  );

export const until = async (what: string, ask: () => Promise<unknown>, expected: unknown): Promise<void> => {
  let last: unknown;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    last = await ask();
    if (JSON.stringify(last) === JSON.stringify(expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  check(what, last, expected);
};

export const openPage = async (
  browser: Browser,
  url: string,
): Promise<{ page: Page; usable: number; problems: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'uprPage' in globalThis);
  const usable = await page.evaluate(() => (globalThis as unknown as { uprPage: UprPage }).uprPage.usableAt);
  await page.locator('.o-topbar-menu', { hasText: 'UPR' }).waitFor();
  return { page, usable, problems };
};

export const choose = async (page: Page, ...path: readonly string[]): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: 'UPR' }).click();
  for (const [index, caption] of path.entries()) {
    const item = page.locator('.o-menu-item', { hasText: caption }).last();
    if (index < path.length - 1) await item.hover();
    else await item.click();
  }
};

/** The list of actions, by keyboard. */
export const openActions = async (page: Page): Promise<void> => {
  await page.locator('#upr-menu').focus();
  await page.keyboard.press('Enter');
  await page.locator('.upr-menu-window').waitFor();
  await page.waitForTimeout(100);
};

/** Checks that a panel took the focus, and closes it. */
export const panelHasFocus = async (page: Page): Promise<void> => {
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await until('a panel opened by keyboard has the focus', focused, 'IFRAME');
  await page.locator('aside button').click();
};

/** Waits until the page has drawn what was last done to it: keys that come earlier meet the cell before. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
      }),
  );

export const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(SHOTS, `${name}.png`) });

export const callFunction = async (
  running: LocalWorkbook,
  name: string,
  ...args: readonly unknown[]
): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${running.port}/run`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.token}` },
    body: JSON.stringify({ function: name, args, as: 'ana@example.org' }),
  });
  return answer.json();
};
