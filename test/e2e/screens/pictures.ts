// Taking pictures of the local workbook: of tabs, first screen and on to the right, and of what each entry of the menu opens.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openActions, settled, type UprPage } from '../host-tools';
import { ENTRIES, runOpener } from '../open-entry';

interface Model {
  readonly getters: UprPage['model']['getters'] & {
    isSheetVisible(id: string): boolean;
    getSheetName(id: string): string;
    getFigures(id: string): readonly unknown[];
    getNumberCols(id: string): number;
    getColDimensions(id: string, col: number): { readonly end: number };
    getMaximumSheetOffset(): { readonly maxOffsetX: number; readonly maxOffsetY: number };
    getActiveSheetScrollInfo(): { readonly scrollX: number; readonly scrollY: number };
  };
  dispatch(type: string, payload: object): unknown;
}

/** What stands on a picture. */
export interface Picture {
  readonly file: string;
  readonly what: string;
}

export interface Camera {
  readonly page: Page;
  readonly folder: string;
  readonly taken: Picture[];
}

const WAIT = 20_000;
/** Ends also where a list goes on without end. */
const MOST_SCREENS = 4;

const numbered = (kind: string, place: number, screen: number): string =>
  `${kind}-${String(place).padStart(2, '0')}-${screen}`;

/** Takes what the page shows now. */
export async function take({ page, folder, taken }: Camera, name: string, what: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  taken.push({ file: `${name}.png`, what });
}

const scrollToStart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { model } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage;
    model.dispatch('SET_VIEWPORT_OFFSET', { offsetX: 0, offsetY: 0 });
  });

/** Opens a tab at its first cell and says what it is called. The page's scroll bars follow late, so each step is waited for. */
async function openTab(page: Page, id: string): Promise<string> {
  await scrollToStart(page);
  await settled(page);
  const name = await page.evaluate((to) => {
    const { model } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage;
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: to });
    return model.getters.getSheetName(to);
  }, id);
  await settled(page);
  await scrollToStart(page);
  return name;
}

/** Scrolls on by a screen, a table to the right as far as it has headers, a drawn tab down; says whether there was more to see. */
const scrollOn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { model } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage;
    const { getters } = model;
    const sheetId = getters.getActiveSheetId();
    const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
    const { maxOffsetX, maxOffsetY } = getters.getMaximumSheetOffset();
    const headers = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) =>
      String(getters.getEvaluatedCell({ sheetId, col, row: 1 }).value ?? ''),
    );
    const isTable = getters.getFigures(sheetId).length === 0 && headers.filter(Boolean).length > 2;
    const last = headers.reduce((found, header, col) => (header === '' ? found : col), 0);
    const most = isTable
      ? Math.min(maxOffsetX, getters.getColDimensions(sheetId, last).end - innerWidth + 80)
      : maxOffsetY;
    const now = isTable ? scrollX : scrollY;
    if (now >= most - 40) return false;
    const next = Math.min(most, now + (isTable ? 560 : 500));
    model.dispatch(
      'SET_VIEWPORT_OFFSET',
      isTable ? { offsetX: next, offsetY: scrollY } : { offsetX: scrollX, offsetY: next },
    );
    return true;
  });

/** Every tab that people see, in their order. */
export async function takeTabs(camera: Camera): Promise<void> {
  const { page } = camera;
  const ids = await page.evaluate(() => {
    const { getters } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage.model;
    return getters.getSheetIds().filter((id) => getters.isSheetVisible(id));
  });
  for (const [at, id] of ids.entries()) {
    const name = await openTab(page, id);
    for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
      await settled(page);
      await take(camera, numbered('tab', at + 1, screen), `${name} (${screen})`);
      if (!(await scrollOn(page))) break;
    }
  }
}

const PAGE = 'aside iframe, dialog.upr-page iframe';
const SHOWN = `${PAGE}, dialog.upr-dialog, .upr-toast`;

async function openFrame(page: Page): Promise<Frame | undefined> {
  const handle = await page.locator(PAGE).last().elementHandle({ timeout: 100 });
  return (await handle?.contentFrame()) ?? undefined;
}

/** Until no call runs and nothing is being loaded, for as long as it takes a panel to begin its next call. */
async function resting(page: Page, frame: Frame | undefined): Promise<void> {
  const isBusy = async (): Promise<boolean> =>
    (await page.locator('.upr-state:not(:empty)').count()) > 0 ||
    (frame !== undefined && (await frame.locator('[aria-busy=true]').count()) > 0);
  const end = Date.now() + WAIT;
  for (let quiet = 0; quiet < 4 && Date.now() < end;) {
    await page.waitForTimeout(150);
    quiet = (await isBusy()) ? 0 : quiet + 1;
  }
}

/** What the entry opened, once it has its data; nothing where a question or a message came instead. */
async function opened(page: Page): Promise<Frame | undefined> {
  await page
    .locator(SHOWN)
    .first()
    .waitFor({ timeout: WAIT })
    .catch(() => undefined);
  const frame = await openFrame(page).catch(() => undefined);
  await frame
    ?.locator('#panel h1')
    .first()
    .waitFor({ timeout: WAIT })
    .catch(() => undefined);
  await resting(page, frame);
  return frame;
}

const scrollDown = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const main = document.querySelector('main');
    if (!main || main.scrollTop + main.clientHeight >= main.scrollHeight - 20) return false;
    main.scrollTop += main.clientHeight - 60;
    return true;
  });

const CLOSERS = [
  'dialog.upr-page > header button',
  'dialog.upr-dialog button:last-child',
  'aside > header button',
];

async function closeAll(page: Page): Promise<void> {
  for (const closer of CLOSERS) {
    const found = page.locator(closer);
    if ((await found.count()) > 0) await found.last().click();
  }
  await page.evaluate(() => document.querySelectorAll('.upr-toast').forEach((toast) => toast.remove()));
}

async function takeEntry(camera: Camera, entry: number, name: string): Promise<void> {
  const { page } = camera;
  const frame = await opened(page);
  for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
    await take(camera, numbered('panel', entry, screen), `${name} (${screen})`);
    if (!frame || !(await scrollDown(frame))) break;
    await page.waitForTimeout(60);
  }
  await closeAll(page);
}

/** Of each entry of the menu what it opens: a panel or a dialog, from its top on, or a question. `only` names places in the list. */
export async function takePanels(camera: Camera, only: readonly number[]): Promise<void> {
  const { page } = camera;
  await openActions(page);
  await take(camera, 'menu', 'All actions');
  await page.keyboard.press('Escape');
  for (const [at, [opener, { en: name = opener }]] of ENTRIES.entries()) {
    if (only.length > 0 && !only.includes(at + 1)) continue;
    await runOpener(page, opener);
    await takeEntry(camera, at + 1, name);
  }
}
