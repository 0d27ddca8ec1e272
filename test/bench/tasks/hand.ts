// A person at the workbook, whose presses and typed fields are counted: what a task costs, whatever the machine.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { UprPage } from '../../e2e/host-tools';

export interface Hand {
  readonly page: Page;
  /** The panel or dialog that is open. */
  readonly frame: FrameLocator;
  press(what: Locator): Promise<void>;
  /** Types or pastes into a field: one field, no press. */
  type(field: Locator, text: string): Promise<void>;
  /** Types the whole name of something on a list, which is taken when the field is left: one field, no press. */
  name(label: RegExp, text: string): Promise<void>;
  /** Puts a text in as Ctrl+V does: one field, no press. */
  paste(field: Locator, text: string): Promise<void>;
  /** The round button of Home that runs this function. */
  home(opener: string): Promise<void>;
  /** An action by the words in which it is looked for: the menu, *Find*, a field, Enter. */
  find(words: string): Promise<void>;
  /** An entry of the menu: the menu and the entry are pressed. */
  menu(entry: string): Promise<void>;
  /** Waits until the panel says it. */
  reads(words: RegExp | string): Promise<void>;
}

export interface Cost {
  readonly presses: number;
  readonly fields: number;
  readonly seconds: number;
}

/** What images tell of themselves; the library's own types have it not. */
interface Images {
  getFigures(sheet: string): readonly { readonly id: string; readonly tag: string }[];
  getImage(id: string): { readonly functionName?: string };
}

const PATIENCE = 60_000;
const OPENED = 'aside iframe, dialog.upr-page iframe';

/** What an earlier task left open is not a press of the next one: windows over the page first, then the panel. */
export async function closeAll(page: Page): Promise<void> {
  for (const open of ['dialog.upr-page', 'aside'])
    for (const close of await page.locator(`${open} .upr-icon-button`).all()) await close.click();
}

/** As the browser does it: whoever listens may take the text in its own way, else the field gets it. */
function pasteInto(field: HTMLElement | SVGElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  field.focus();
  if (field.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

async function imageFor(page: Page, opener: string): Promise<string> {
  const find = (name: string): string | undefined => {
    const { getters } = (globalThis as unknown as { uprPage: UprPage }).uprPage.model;
    const images = getters as unknown as Images;
    return images
      .getFigures(getters.getActiveSheetId())
      .find(({ id, tag }) => tag === 'image' && images.getImage(id).functionName === name)?.id;
  };
  const id = await page.evaluate(find, opener);
  if (id === undefined) throw new Error(`Home has no button for ${opener}, or another tab is shown.`);
  return id;
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
  const opened = (): Promise<void> => frame.locator('h1').first().waitFor({ timeout: PATIENCE });
  const menu = async (entry: string): Promise<void> => {
    await press(page.locator('.o-topbar-menu', { hasText: 'UPR' }));
    await press(page.locator('.o-menu-item', { hasText: entry }).last());
    await opened();
  };
  const hand: Hand = {
    page,
    frame,
    press,
    type,
    paste: async (field, text) => {
      fields += 1;
      await field.first().waitFor({ timeout: PATIENCE });
      await field.first().evaluate(pasteInto, text);
    },
    name: async (label, text) => {
      const field = frame.getByRole('combobox', { name: label }).first();
      await type(field, text);
      await field.blur();
    },
    home: async (opener) => {
      await press(page.locator(`.o-figure[data-id="${await imageFor(page, opener)}"]`));
      await opened();
    },
    menu,
    find: async (words) => {
      await menu('Find');
      const field = frame.getByRole('textbox').first();
      await type(field, words);
      await frame.locator('.plain-list .entry-button').first().waitFor({ timeout: PATIENCE });
      await counted();
      await field.press('Enter');
      await opened();
    },
    reads: async (words) => frame.getByText(words).first().waitFor({ timeout: PATIENCE }),
  };
  const started = Date.now();
  await task(hand);
  return { presses, fields, seconds: (Date.now() - started) / 1000 };
}
