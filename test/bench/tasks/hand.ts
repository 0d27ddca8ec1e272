// A person at the workbook, whose presses and typed fields are counted: what a task costs, whatever the machine.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  /** The panel or dialog that is open. */
  readonly frame: FrameLocator;
  press(what: Locator): Promise<void>;
  /** Types or pastes into a field: one field, no press. */
  type(field: Locator, text: string): Promise<void>;
  /** Picks from a list that filters while one types: a field and a press. */
  pick(label: RegExp, text: string): Promise<void>;
  /** Opens an entry of the menu by its path: the menu and the entry are pressed, folders open by themselves. */
  open(...path: readonly string[]): Promise<void>;
  /** Waits until the panel says it. */
  reads(words: RegExp | string): Promise<void>;
}

export interface Cost {
  readonly presses: number;
  readonly fields: number;
  readonly seconds: number;
}

const PATIENCE = 60_000;
const OPENED = 'aside iframe, dialog.upr-page iframe';

/** What an earlier task left open is not a press of the next one: windows over the page first, then the panel. */
export async function closeAll(page: Page): Promise<void> {
  for (const open of ['dialog.upr-page', 'aside'])
    for (const close of await page.locator(`${open} .upr-icon-button`).all()) await close.click();
}

/** Does a task, and counts what it took; each press is pictured where somebody wants to see it. */
export async function costOf(
  page: Page,
  task: (hand: Hand) => Promise<void>,
  pictures: string | undefined,
): Promise<Cost> {
  let [presses, fields] = [0, 0];
  const frame = page.frameLocator(OPENED).last();
  const counted = async (): Promise<void> => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}-${presses}.png` });
    presses += 1;
  };
  const press = async (what: Locator): Promise<void> => {
    await what.first().waitFor({ timeout: PATIENCE });
    await counted();
    await what.first().click({ timeout: PATIENCE });
  };
  const type = async (field: Locator, text: string): Promise<void> => {
    fields += 1;
    await field.first().fill(text, { timeout: PATIENCE });
  };
  const hand: Hand = {
    page,
    frame,
    press,
    type,
    pick: async (label, text) => {
      await type(frame.getByRole('combobox', { name: label }), text);
      await press(frame.getByRole('option', { name: text }));
    },
    open: async (...path) => {
      await press(page.locator('.o-topbar-menu', { hasText: 'UPR' }));
      for (const folder of path.slice(0, -1))
        await page.locator('.o-menu-item', { hasText: folder }).last().hover({ timeout: PATIENCE });
      await press(page.locator('.o-menu-item', { hasText: path.at(-1) ?? '' }).last());
      await frame.locator('h1').first().waitFor({ timeout: PATIENCE });
    },
    reads: async (words) => frame.getByText(words).first().waitFor({ timeout: PATIENCE }),
  };
  const started = Date.now();
  await task(hand);
  return { presses, fields, seconds: (Date.now() - started) / 1000 };
}
