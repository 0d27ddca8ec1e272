// Taking pictures of the local workbook: of tabs, first screen and on to the right, and of what each entry of the menu opens.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openActions, settled, type UprPage } from '../host-tools';

type Model = UprPage['model'] & {
  readonly getters: {
    isSheetVisible(id: string): boolean;
    getMaximumSheetOffset(): { maxOffsetX: number; maxOffsetY: number };
    getActiveSheetScrollInfo(): { scrollX: number; scrollY: number };
  };
};

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
/** Ends also where columns or a list go on without end. */
const MOST_SCREENS = 4;
/** Something of the screen before stays in view. */
const OVERLAP = 200;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

export async function take({ page, folder, taken }: Camera, name: string, what: string): Promise<void> {
  const file = `${plain(name)}.png`;
  await page.screenshot({ path: join(folder, file) });
  taken.push({ file, what });
}

const inModel = <T>(page: Page, ask: (model: Model) => T): Promise<T> =>
  page.evaluate(`(${ask.toString()})(globalThis.uprPage.model)`) as Promise<T>;

/** Scrolls on to the right by a screen; says whether there was more to see. */
const scrollRight = (page: Page): Promise<boolean> =>
  page.evaluate((overlap) => {
    const { model } = (globalThis as unknown as { uprPage: { model: Model } }).uprPage;
    const { scrollX, scrollY } = model.getters.getActiveSheetScrollInfo();
    const { maxOffsetX } = model.getters.getMaximumSheetOffset();
    if (scrollX >= maxOffsetX - 40) return false;
    const step = Math.max(200, innerWidth - overlap - 600);
    model.dispatch('SET_VIEWPORT_OFFSET', {
      offsetX: Math.min(maxOffsetX, scrollX + step),
      offsetY: scrollY,
    });
    return true;
  }, OVERLAP);

/** Every tab that people see, in their order. */
export async function takeTabs(camera: Camera): Promise<void> {
  const { page } = camera;
  const ids = await inModel(page, ({ getters }) =>
    getters.getSheetIds().filter((id) => getters.isSheetVisible(id)),
  );
  for (const [at, id] of ids.entries()) {
    const name = await page.evaluate((to) => {
      const { model } = (
        globalThis as unknown as {
          uprPage: { model: Model & { getters: { getSheetName(id: string): string } } };
        }
      ).uprPage;
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: to });
      return model.getters.getSheetName(to);
    }, id);
    for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
      await settled(page);
      await take(camera, `tab-${String(at + 1).padStart(2, '0')}-${screen}`, `${name} (${screen})`);
      if (!(await scrollRight(page))) break;
    }
  }
}

const PAGE = 'aside iframe, dialog.upr-page iframe';

async function openFrame(page: Page): Promise<Frame | undefined> {
  const handle = await page
    .locator(PAGE)
    .last()
    .elementHandle({ timeout: 100 })
    .catch(() => null);
  return (await handle?.contentFrame()) ?? undefined;
}

/** Until a panel has its data, or a question stands there, or a message came. */
async function opened(page: Page): Promise<void> {
  await page
    .locator(`${PAGE}, dialog.upr-dialog, .upr-toast`)
    .first()
    .waitFor({ timeout: WAIT })
    .catch(() => undefined);
  const frame = await openFrame(page);
  await frame
    ?.locator('#panel h1')
    .first()
    .waitFor({ timeout: WAIT })
    .catch(() => undefined);
  await frame
    ?.waitForFunction(() => !document.querySelector('[aria-busy=true]'), undefined, { timeout: WAIT })
    .catch(() => undefined);
  await page.waitForTimeout(250);
}

const scrollDown = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const main = document.querySelector('main');
    if (!main || main.scrollTop + main.clientHeight >= main.scrollHeight - 20) return false;
    main.scrollTop += main.clientHeight - 60;
    return true;
  });

async function closeAll(page: Page): Promise<void> {
  for (const button of [
    'dialog.upr-page > header button',
    'dialog.upr-dialog button:last-child',
    'aside > header button',
  ]) {
    const found = page.locator(button);
    if ((await found.count()) > 0) await found.last().click();
  }
  await page.evaluate(() => document.querySelectorAll('.upr-toast').forEach((toast) => toast.remove()));
}

/** Of each entry of the menu what it opens: a panel or a dialog, from its top to its end, or a question. */
export async function takePanels(camera: Camera, only: string): Promise<void> {
  const { page } = camera;
  await openActions(page);
  await take(camera, 'menu', 'All actions');
  const entries = page.locator('.upr-menu-window .upr-menu-item');
  const names = await entries.allInnerTexts();
  for (const [at, name] of names.entries()) {
    if (only !== '' && !only.split(',').includes(String(at + 1))) continue;
    if ((await page.locator('.upr-menu-window').count()) === 0) await openActions(page);
    await entries.nth(at).click();
    await opened(page);
    const frame = await openFrame(page);
    for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
      await take(camera, `panel-${String(at + 1).padStart(2, '0')}-${screen}`, `${name} (${screen})`);
      if (!frame || !(await scrollDown(frame))) break;
      await page.waitForTimeout(60);
    }
    await closeAll(page);
  }
}
