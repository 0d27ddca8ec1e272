// The dialogs in a real browser with a made-up add-in: wide, narrow and at 200 percent, in three languages, with axe, by
// keyboard and by mouse. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { until } from '../../e2e/host-tools';
import { fakeAnswers } from '../fake-answers';
import { inBrowser, axe, look, openPanel, overflows, sentBy, shot } from '../panel-page';
import { inventedPair } from './side-by-side/invented-pair';

const ok = (result: unknown): CallResponse => ({ ok: true, result, summary: [], problems: [] });
const answers = { ...fakeAnswers, 'overlap-details': ok(inventedPair) };

interface View {
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  readonly given?: Readonly<Record<string, CallResponse>>;
}

const open = (browser: Browser, { given = answers, width = 1100, height = 700, ...view }: View = {}) =>
  openPanel(browser, 'side-by-side', { answers: given, input: { id: 'OVL-1' }, width, height, ...view });

/** On a busy machine the page may take so long to scroll; in milliseconds. */
const SOON = 5000;

/** Whether the number of a passage is soon in sight in one of the columns. */
const isInSight = async (page: Page, column: string, number: number): Promise<boolean> => {
  const inSight = page.waitForFunction(
    ([which, wanted]) => {
      const text = document.querySelector(`.text.${which}`);
      const mark = text?.querySelector(`[data-passage="${wanted}"]`);
      if (!text || !mark) return false;
      const [around, inside] = [text.getBoundingClientRect(), mark.getBoundingClientRect()];
      return inside.top >= around.top && inside.bottom <= around.bottom;
    },
    [column, number] as const,
    { timeout: SOON },
  );
  return inSight.then(
    () => true,
    () => false,
  );
};

const bothInSight = async (page: Page, number: number): Promise<boolean> =>
  (await isInSight(page, 'first', number)) && (await isInSight(page, 'second', number));

async function drawn(browser: Browser): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await open(browser, { language });
    await look(page, `side-by-side-${language}`);
    await until(
      `the buttons that go from passage to passage are in sight (${language})`,
      () =>
        page.evaluate(() => {
          const [bar, button] = ['.steps', '.steps button'].map((name) => document.querySelector(name));
          const [around, inside] = [bar?.getBoundingClientRect(), button?.getBoundingClientRect()];
          return !!around && !!inside && inside.bottom <= around.bottom && inside.height >= 24;
        }),
      true,
    );
    await page.close();
  }
  const narrow = await open(browser, { width: 640, height: 800 });
  await look(narrow, 'side-by-side-narrow');
  await until(
    'below 700 px the texts stand one below the other',
    () =>
      narrow.evaluate(() => {
        const [one, other] = ['.text.first', '.text.second'].map((name) =>
          document.querySelector(name)?.getBoundingClientRect(),
        );
        return (one?.bottom ?? 0) < (other?.top ?? 0);
      }),
    true,
  );
  await narrow.close();
  const zoomed = await open(browser, { width: 550, height: 350 });
  await look(zoomed, 'side-by-side-zoomed');
  await zoomed.close();
  const small = await open(browser, { width: 320, height: 480 });
  await until('it fits 320 px', () => overflows(small), false);
  await small.close();
}

async function byKeyboard(browser: Browser): Promise<void> {
  const page = await open(browser);
  await until(
    'it asks for the overlap',
    async () => (await sentBy(page, 'overlap-details'))[0]?.request.input,
    {
      id: 'OVL-1',
    },
  );
  for (const number of [1, 2, 3]) {
    await page.keyboard.press('Alt+ArrowDown');
    await until(`Alt and down show passage ${number} in both texts`, () => bothInSight(page, number), true);
  }
  await page.keyboard.press('Alt+ArrowUp');
  await until('Alt and up go back', () => page.getByText('Passage 2 of 3').count(), 1);
  await page.getByRole('button', { name: 'Next passage' }).press('Enter');
  await until('so do the buttons', () => page.getByText('Passage 3 of 3: 18 words').count(), 1);
  const number = page.getByRole('region').first().getByRole('button', { name: 'Passage 1' });
  await number.focus();
  await page.keyboard.press('Enter');
  await until('a number leads to its counterpart', () => isInSight(page, 'second', 1), true);
  await until('and the focus stays', () => number.evaluate((one) => one === document.activeElement), true);
  await shot(page, 'side-by-side-passage');
  await axe(page, 'a passage that is looked at');
  await page.close();
}

async function byMouse(browser: Browser): Promise<void> {
  const page = await open(browser);
  await page.locator('.text.second mark').last().click();
  await until('a passage leads to the other text', () => isInSight(page, 'first', 3), true);
  await until(
    'words that only one has are marked',
    () => page.locator('.text.first .differs').allTextContents(),
    ['since', 'spring', 'their', 'had', 'the', 'not'],
  );
  await until(
    'some of each text is left out',
    async () => (await page.getByText('words not shown').count()) > 2,
    true,
  );
  await page.getByLabel('Whole texts').check();
  await until('until one asks for all', () => page.getByText('words not shown').count(), 0);
  await until('the passage stays in sight', () => bothInSight(page, 3), true);
  await shot(page, 'side-by-side-whole');
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await shot(page, 'side-by-side-below');
  await axe(page, 'whole texts');
  await page.close();
}

async function closing(browser: Browser): Promise<void> {
  const page = await open(browser);
  await page.evaluate(() => {
    const state = globalThis as unknown as { google: { script: object }; closings: number };
    state.closings = 0;
    state.google.script = { ...state.google.script, host: { close: () => (state.closings += 1) } };
  });
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Escape');
  await until(
    'the button and Escape close it',
    () => page.evaluate(() => (globalThis as unknown as { closings: number }).closings),
    2,
  );
  await page.close();
}

async function littleToShow(browser: Browser): Promise<void> {
  const side = { text: 'Clean wells\nTest every well.', hasText: false, words: 5, share: 0 };
  const outlines = {
    ...inventedPair,
    first: { ...inventedPair.first, ...side },
    second: { ...inventedPair.second, ...side },
    passages: [],
    asks: [],
    opposed: [],
  };
  const page = await open(browser, { given: { ...answers, 'overlap-details': ok(outlines) } });
  await look(page, 'side-by-side-outlines');
  await page.close();
  const gone: CallResponse = { ok: false, code: 'refused', message: 'This overlap is gone.', fields: {} };
  const lost = await open(browser, { given: { ...answers, 'overlap-details': gone } });
  await look(lost, 'side-by-side-gone');
  await lost.close();
}

inBrowser(async (browser) => {
  for (const part of [drawn, byKeyboard, byMouse, closing, littleToShow]) await part(browser);
});
