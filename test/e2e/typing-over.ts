// Typing over a cell that says something, on a machine that draws slowly.
import type { Browser } from 'playwright-core';
import type { LocalWorkbook } from '../../src/local/server/start';
import { cell, settled, until } from './host-tools';

interface SlowPage {
  /** Milliseconds by which each drawing is late. */
  late: number;
}

/** Has to run before the page's own scripts, which keep the function. */
const drawLate = (): void => {
  const page = globalThis as unknown as SlowPage;
  const draw = requestAnimationFrame.bind(globalThis);
  page.late = 0;
  globalThis.requestAnimationFrame = (then) =>
    page.late > 0 ? Number(setTimeout(() => draw(then), page.late)) : draw(then);
};

export const typedOver = async (browser: Browser, running: LocalWorkbook): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  await page.addInitScript(drawLate);
  await page.goto(running.url);
  await page.waitForFunction(() => 'uprPage' in globalThis);
  const late = (ms: number): Promise<void> =>
    page.evaluate((given) => {
      (globalThis as unknown as SlowPage).late = given;
    }, ms);
  const box = await page.locator('.o-grid-overlay').first().boundingBox();
  const chooseCell = async (): Promise<void> => {
    await page.mouse.click((box?.x ?? 0) + 8 * 96 + 40, (box?.y ?? 0) + 15 * 23 + 10);
    await settled(page);
  };
  await chooseCell();
  await page.keyboard.type('leads');
  await page.keyboard.press('Enter');
  await until('a cell says something', () => cell(page, 8, 15), 'leads');
  await chooseCell();
  await late(500);
  await page.keyboard.type('follows');
  await late(0);
  await page.keyboard.press('Enter');
  await until('typing over it replaces it, however late the page draws', () => cell(page, 8, 15), 'follows');
  await page.close();
};
