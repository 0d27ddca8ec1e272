// A person at the workbook, whose presses and typed fields are counted: what a task costs, whatever the machine.
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Hand {
  readonly page: Page;
  /** The panel or dialog that is open. */
  readonly frame: FrameLocator;
  press(what: Locator): Promise<void>;
  /** Presses a key where the focus is. */
  key(name: string): Promise<void>;
  /** Types or pastes into a field: one field, no press. */
  type(field: Locator, text: string): Promise<void>;
  /** Picks from a list that filters while one types: a field and a press. */
  pick(label: RegExp, text: string): Promise<void>;
  /** Chooses in a list that opens: two presses. */
  choose(field: Locator, label: string): Promise<void>;
  /** Opens an entry of the menu by its path: the menu and the entry are pressed, folders open by themselves. */
  open(...path: readonly string[]): Promise<void>;
  /** Waits until the panel says it. */
  reads(words: RegExp): Promise<void>;
}

export interface Cost {
  readonly presses: number;
  readonly fields: number;
  readonly seconds: number;
}

const PATIENCE = 60_000;
const OPENED = 'aside iframe, dialog.upr-page iframe';

/** Does a task, and counts what it took. */
export async function costOf(page: Page, task: (hand: Hand) => Promise<void>): Promise<Cost> {
  let [presses, fields] = [0, 0];
  const frame = page.frameLocator(OPENED).last();
  const press = async (what: Locator): Promise<void> => {
    presses += 1;
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
    key: async (name) => {
      presses += 1;
      await page.keyboard.press(name);
    },
    pick: async (label, text) => {
      await type(frame.getByRole('combobox', { name: label }), text);
      await press(frame.getByRole('option', { name: text }));
    },
    choose: async (field, label) => {
      presses += 2;
      await field.first().selectOption({ label }, { timeout: PATIENCE });
    },
    open: async (...path) => {
      const dialog = page.locator('dialog.upr-page');
      if (await dialog.isVisible()) await press(dialog.locator('button'));
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
