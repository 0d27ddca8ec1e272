// Opens a panel or a window by its title, as panels open one another: through the add-in, with nothing else on the page.
import type { Page } from 'playwright-core';
import { functionName } from '../../src/core/base/function-name';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { PANELS } from '../../src/core/workbook/menu/panels';
import { openActions } from './host-tools';

const OPEN = 'aside iframe, dialog.upr-page iframe';

/** Panels and windows with their titles, in the order of the code. */
export const ENTRIES: readonly (readonly [opener: string, title: Readonly<Record<string, string>>])[] = [
  ...Object.entries(PANELS).map(([name, title]) => [functionName(`panel-${name}`), title] as const),
  ...Object.entries(DIALOGS).map(([name, { title }]) => [functionName(`dialog-${name}`), title] as const),
];

function openerOf(title: string): string {
  const found = ENTRIES.find(([, titles]) => LANGUAGES.some((language) => titles[language] === title));
  if (!found) throw new Error(`Nothing is called ${title}.`);
  return found[0];
}

/** Only a panel may ask for another, so Today is opened where none is. */
async function somePanel(page: Page): Promise<void> {
  if ((await page.locator(OPEN).count()) > 0) return;
  // On a busy machine the key may come before the page has drawn who one acts as: then it is pressed again.
  await openActions(page).catch(() => openActions(page));
  await page.locator('.upr-menu-window .upr-menu-item').first().click();
  await page.locator(OPEN).first().waitFor();
}

/** Runs what opens it and waits for its page. */
export async function runOpener(page: Page, opener: string): Promise<void> {
  await somePanel(page);
  const before = await page.locator(OPEN).last().elementHandle();
  const from = await before?.contentFrame();
  await from?.waitForFunction(() => 'google' in globalThis);
  await from?.evaluate((name) => {
    const { google } = globalThis as unknown as {
      google: { script: { run: Record<string, (request: unknown) => void> } };
    };
    google.script.run[name]?.({});
  }, opener);
  await page.waitForFunction(
    ([frames, old]) => [...document.querySelectorAll(frames as string)].at(-1) !== old,
    [OPEN, before] as const,
  );
}

export const openEntry = (page: Page, title: string): Promise<void> => runOpener(page, openerOf(title));
