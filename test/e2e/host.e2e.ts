// The local workbook in a real browser: menu, panel, prompt, cells both ways, mail, acting as others, and a restart.
// Run by `npm run test:e2e`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { headerOnOneLine } from './header-line';
import {
  FLAGS,
  type UprPage,
  callFunction,
  cell,
  check,
  choose,
  failed,
  openActions,
  panelHasFocus,
  openPage,
  settled,
  shot,
  until,
} from './host-tools';
import { findChromium } from './find-chromium';
import { typedOver } from './typing-over';
import { type Browser, type Page, chromium } from 'playwright-core';
import { type LocalWorkbook, startLocalWorkbook } from '../../src/local/server/start';

const workWithMenu = async (page: Page): Promise<void> => {
  await choose(page, 'Coordinators', 'Fill the tab');
  await until('a script writes and the page shows it', () => cell(page, 0, 1), '92.10');
  await until('leading zeros stay', () => cell(page, 0, 2), '007');
  await until('text that looks like a formula stays text', () => cell(page, 0, 3), '=x');
  await page.waitForTimeout(300);
  await shot(page, '1-filled');

  await choose(page, 'Coordinators', 'Count slowly');
  await until('writes appear while the script runs', () => cell(page, 0, 9), 'step 1');
  await until('later steps are still to come', () => cell(page, 0, 13), null);
  await until('and the last one comes', () => cell(page, 0, 13), 'step 5');
};

const usePrompt = async (page: Page): Promise<void> => {
  await choose(page, 'Take part', 'Ask my name');
  await page.locator('dialog input').fill('Ana Ruiz');
  await shot(page, '2-prompt');
  await page.evaluate(() => {
    const { model } = (globalThis as unknown as { uprPage: UprPage }).uprPage;
    model.dispatch('UPDATE_CELL', {
      sheetId: model.getters.getActiveSheetId(),
      col: 1,
      row: 1,
      content: 'typed during the prompt',
    });
  });
  await page.locator('dialog button', { hasText: 'OK' }).click();
  await until("the prompt's answer is written", () => cell(page, 2, 1), 'Ana Ruiz');
  await until(
    'a toast shows',
    () => page.locator('.upr-toast').last().innerText(),
    'UPR\nWritten for Ana Ruiz',
  );
};

const workWithKeyboard = async (page: Page): Promise<void> => {
  await openActions(page);
  await shot(page, '8-actions');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await until('the list of actions has the focus', focused, 'This row');
  await page.keyboard.press('Enter');
  await panelHasFocus(page);
  await openActions(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('dialog input').waitFor();
  await page.keyboard.type('Luis');
  await page.keyboard.press('Enter');
  await until('an action runs by keyboard alone', () => cell(page, 2, 1), 'Luis');
};

const typeInGrid = async (page: Page): Promise<void> => {
  // Cell B2: right of the row headers, below the column headers and one row.
  const box = await page.locator('.o-grid-overlay').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 96 + 40, (box?.y ?? 0) + 23 + 10);
  await settled(page);
  await page.keyboard.type('typed by hand');
  await page.keyboard.press('Enter');
  await until('typing changes the cell', () => cell(page, 1, 1), 'typed by hand');
  await choose(page, 'Take part', 'Read B2');
  const toast = page.locator('.upr-toast', { hasText: 'B2 holds typed by hand' });
  await toast.waitFor();
  await until('the script reads what was typed', () => toast.isVisible(), true);
};

const usePanel = async (page: Page): Promise<void> => {
  await choose(page, 'This row');
  const panel = page.frameLocator('aside iframe');
  const where = () => panel.locator('#where').innerText();
  await until('the panel calls the script, with a user object', where, 'ana@example.org at Sheet1 row 3 ux');
  await shot(page, '3-panel');
  await until(
    'the panel is 300 px wide',
    async () => (await page.locator('aside').boundingBox())?.width,
    300,
  );
  await page.evaluate(() => {
    const { model } = (
      globalThis as unknown as {
        uprPage: { model: { selection: { selectCell(col: number, row: number): void } } };
      }
    ).uprPage;
    model.selection.selectCell(1, 6);
  });
  await panel.locator('#refresh').click();
  await until('the selected row reaches the script', where, 'ana@example.org at Sheet1 row 7 ux');
  await panel.locator('#fail').click();
  await until('a failure reaches its handler', where, 'Problem: This went wrong on purpose');
  await page.locator('#upr-act-as').selectOption('luis@example.org');
  await until('another person finds no panel of the first', () => page.locator('aside iframe').count(), 0);
  await choose(page, 'This row');
  await until('the script sees who acts', where, 'luis@example.org at Sheet1 row 7 ux');
  await panel.locator('#close').click();
  await page.locator('aside').waitFor({ state: 'hidden' });
};

const meetProtection = async (page: Page, running: LocalWorkbook): Promise<void> => {
  await callFunction(running, 'protectFirstRow');
  const box = await page.locator('.o-grid-overlay').first().boundingBox();
  const type = async (row: number, text: string): Promise<void> => {
    await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 23 * row + 10);
    await settled(page);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type(0, 'Other');
  await page.locator('.upr-toast', { hasText: 'The menu fills these cells in' }).first().waitFor();
  await until('a warning stops nobody', () => cell(page, 0, 0), 'Other');
  await type(4, 'forbidden');
  await page.locator('.upr-toast', { hasText: 'These cells are protected' }).first().waitFor();
  await until('a protected cell stays as it is', () => cell(page, 0, 4), null);
};

const keepUp = async (page: Page, running: LocalWorkbook): Promise<void> => {
  const began = performance.now();
  await callFunction(running, 'manyWrites', 600);
  const wrote = performance.now();
  await until('the page keeps up with 600 single writes', () => cell(page, 5, 19 + 599), 599);
  console.log(
    `600 writes, each its own revision: ${Math.round(wrote - began)} ms, on the page ${Math.round(performance.now() - began)} ms`,
  );
};

const lookAtDocuments = async (page: Page, running: LocalWorkbook): Promise<void> => {
  const xml = '<w:document><w:body><w:p ><w:r><w:t>Right to water</w:t></w:r></w:p></w:body></w:document>';
  const bytes = new PizZip().file('word/document.xml', xml).generate({ type: 'base64' });
  await callFunction(running, 'makeDocument', 'Joint submission', bytes);
  await until('the documents count', () => page.locator('#upr-documents .upr-count').innerText(), '1');
  await page.locator('#upr-documents').click();
  await page.locator('.upr-shelf-item').click();
  await until('a document shows its text', () => page.locator('.upr-text').innerText(), 'Right to water');
  const download = page.waitForEvent('download');
  await page.locator('.upr-shelf-content a').click();
  await until(
    'and comes as a Word file',
    async () => (await download).suggestedFilename(),
    'Joint submission.docx',
  );
  await page.keyboard.press('Escape');
  await page.locator('#upr-triggers').click();
  await page.locator('.upr-toast', { hasText: 'nothing scheduled' }).waitFor();
};

const lookAtTabs = async (browser: Browser, running: LocalWorkbook): Promise<void> => {
  check('a script dresses a tab', await callFunction(running, 'dress'), { result: 2 });
  const { page, problems } = await openPage(browser, `${running.url}&lang=es`);
  await until('the page speaks Spanish', () => page.locator('label').innerText(), 'Actuar como');
  await page.waitForTimeout(400);
  const box = await page.locator('.o-grid-overlay').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 12);
  await page.mouse.move((box?.x ?? 0) + 64, (box?.y ?? 0) + 13);
  await page.locator('.upr-note').waitFor();
  await shot(page, '6-tabs');
  await page.setViewportSize({ width: 680, height: 410 });
  await page.waitForTimeout(200);
  await shot(page, '7-small');
  check('the second page reported no problem', problems, []);
  await page.close();
};

const checkAccess = async (page: Page): Promise<void> => {
  await page.evaluate(readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ include: [['#upr-header'], ['#upr-messages'], ['dialog']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  check('the strip and the mailbox pass the accessibility rules', found, []);
};

const readMail = async (page: Page, running: LocalWorkbook): Promise<void> => {
  check(
    'the command line runs a function in the running workbook',
    await callFunction(running, 'sendInvitation'),
    { result: 'sent' },
  );
  await until('the mailbox counts', () => page.locator('#upr-mailbox .upr-count').innerText(), '1');
  await page.locator('#upr-mailbox').click();
  await page.locator('.upr-shelf-item').click();
  await page.locator('.upr-shelf-content h3').waitFor();
  await until(
    'the mail can be read',
    () => page.locator('.upr-shelf-content h3').innerText(),
    'Meeting on Thursday',
  );
  await until('its calendar file can be had', () => page.locator('.upr-shelf-content li a').allInnerTexts(), [
    'meeting.ics',
  ]);
  await shot(page, '4-mailbox');
  await checkAccess(page);
  await page.keyboard.press('Escape');
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'upr-e2e-'));
  const file = join(folder, 'coalition.upr.json');
  const people = [{ email: 'luis@example.org', label: 'Luis Vega' }];
  const options = {
    file,
    bundleDir: 'test/local/server/fixtures',
    as: 'ana@example.org',
    people,
    empty: true,
    name: 'Coalition',
  };
  const began = performance.now();
  let running = await startLocalWorkbook(options);
  const started = performance.now() - began;
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  try {
    const { page, usable, problems } = await openPage(browser, running.url);
    console.log(
      `server ready after ${Math.round(started)} ms; grid usable ${Math.round(usable)} ms after opening the page`,
    );
    await shot(page, '0-empty');
    await workWithMenu(page);
    await usePrompt(page);
    await workWithKeyboard(page);
    await typeInGrid(page);
    await usePanel(page);
    await readMail(page, running);
    await lookAtDocuments(page, running);
    await meetProtection(page, running);
    await typedOver(browser, running);
    await lookAtTabs(browser, running);
    await keepUp(page, running);
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    const heap = await page.evaluate(() =>
      Math.round(
        (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
      ),
    );
    console.log(`memory: server ${memory} MB, page ${heap} MB of heap`);
    await running.close();
    const stopped = page.locator('.upr-stopped');
    await stopped.waitFor();
    await until('the page says when the program has stopped', () => stopped.isVisible(), true);
    check(
      'the page reported no problem',
      problems.filter((text) => !/WebSocket|ERR_CONNECTION/.test(text)),
      [],
    );
    running = await startLocalWorkbook(options);
    await headerOnOneLine(browser, running);
    const again = await openPage(browser, running.url);
    await until(
      'everything is there after a restart',
      async () => [
        await cell(again.page, 0, 1, 1),
        await cell(again.page, 1, 1, 1),
        await cell(again.page, 0, 3, 1),
      ],
      ['92.10', 'typed by hand', '=x'],
    );
    await until('the mail too', () => again.page.locator('#upr-mailbox .upr-count').innerText(), '1');
    await shot(again.page, '5-again');
  } finally {
    await browser.close();
    await running.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(failed() === 0 ? 'All as expected.' : `${failed()} not as expected.`);
  process.exitCode = failed() === 0 ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
