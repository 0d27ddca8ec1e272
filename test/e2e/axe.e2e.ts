// What axe-core finds in each panel and each dialog over the sample coalition, as one table: as it opens, with all that is
// folded opened, and behind the first entry of its list. Run by `npm run test:e2e -- axe`.
import type { Frame, Page } from 'playwright-core';
import { DIALOGS } from '../../src/core/workbook/menu/dialogs';
import { PANELS } from '../../src/core/workbook/menu/panels';
import { PLACE_NAMES } from '../../src/core/workbook/menu/places';
import { functionName } from '../../src/core/base/function-name';
import { check } from './host-tools';
import { onSample } from './on-sample';
import { findingsIn, type Finding } from './panel-findings';
import { tabRows } from './tab-rows';

const OPEN = 'aside iframe, dialog.upr-page iframe';
const WEIGHTS = ['serious', 'moderate', 'minor'] as const;
type Weight = (typeof WEIGHTS)[number];

/** What is critical counts as serious. */
const weightOf = ({ impact }: Finding): Weight =>
  impact === 'moderate' || impact === 'minor' ? impact : 'serious';

/** The last frame that is open, once it shows what it loaded. */
async function openFrame(page: Page, again = 2): Promise<Frame> {
  // A page that comes in place of another loads in between.
  return loadedFrame(page).catch((error: unknown) => {
    if (again === 0) throw error;
    return openFrame(page, again - 1);
  });
}

async function loadedFrame(page: Page): Promise<Frame> {
  const handle = await page.locator(OPEN).last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Nothing is open.');
  await frame.locator('#panel h1').first().waitFor({ state: 'attached' });
  await frame.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  return frame;
}

/** Opens a page as panels open others: through the add-in, from the one that is open. */
async function open(page: Page, call: string, input: object): Promise<Frame> {
  const title = page.locator('aside h2, dialog.upr-page h2');
  const before = await page.locator(OPEN).last().elementHandle();
  const from = await before?.contentFrame();
  await from?.evaluate(
    ([name, asked]) => {
      const { google } = globalThis as unknown as {
        google: { script: { run: Record<string, (request: unknown) => void> } };
      };
      google.script.run[name as string]?.({ input: asked });
    },
    [call, input] as const,
  );
  await page.waitForFunction(
    ([frames, old]) => [...document.querySelectorAll(frames as string)].at(-1) !== old,
    [OPEN, before] as const,
  );
  await title.last().waitFor();
  return openFrame(page);
}

async function unfolded(frame: Frame): Promise<readonly Finding[]> {
  await frame.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await frame.page().waitForTimeout(100);
  return findingsIn(frame);
}

/** As it opens, and behind its first entry where it has a list. */
async function foundIn(page: Page, call: string, input: object): Promise<readonly Finding[]> {
  const frame = await open(page, call, input);
  const found = [...(await unfolded(frame))];
  const entry = frame.locator('main .entry-button').first();
  if ((await entry.count()) > 0 && (await entry.isVisible())) {
    await entry.click();
    await page.waitForTimeout(200);
    found.push(...(await unfolded(await openFrame(page))));
  }
  return found;
}

async function closeDialogs(page: Page): Promise<void> {
  for (const close of await page.locator('dialog.upr-page .upr-icon-button').all()) await close.click();
}

const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(28) + cells.map((cell) => String(cell).padStart(10)).join('');

async function everyPage(page: Page): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: 'UPR' }).click();
  await page.locator('.o-menu-item', { hasText: 'Today' }).last().click();
  await openFrame(page);
  const [overlap = ''] = await tabRows(page, 'Overlaps', 'OVL.id');
  const pages = [
    ...PLACE_NAMES.map((name) => [`place ${name}`, functionName(`place-${name}`)] as const),
    ...Object.keys(PANELS).map((name) => [name, functionName(`panel-${name}`)] as const),
    ...Object.keys(DIALOGS).map((name) => [name, functionName(`dialog-${name}`)] as const),
  ];
  const lines: string[] = [];
  const told: string[] = [];
  for (const [name, call] of pages) {
    const found = await foundIn(page, call, name === 'side-by-side' ? { id: overlap } : {}).catch(
      (error: unknown) => {
        told.push(`${name} could not be looked at: ${String(error).split('\n')[0] ?? ''}`);
        return [];
      },
    );
    const nodes = (weight: Weight): number =>
      found.filter((one) => weightOf(one) === weight).reduce((sum, one) => sum + one.nodes.length, 0);
    lines.push(row(name, WEIGHTS.map(nodes)));
    for (const one of found)
      told.push(`${name}: ${one.id} (${weightOf(one)}) ${one.nodes[0]?.html.slice(0, 160) ?? ''}`);
    await closeDialogs(page);
  }
  console.log(row('panel or dialog', WEIGHTS));
  for (const line of [...lines, ...told]) console.log(line);
  check(
    'axe finds nothing in any panel or dialog',
    told.filter((line) => !line.includes('(minor)')),
    [],
  );
}

onSample('axe', [everyPage]);
