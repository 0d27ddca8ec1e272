// The panel of the cycle in a real browser: a country that did not come, and the next cycle in a copy. Run by
// `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { fakeAnswers } from '../fake-answers';
import { inBrowser, axe, openPanel, overflows, sentBy, shot, smallTargets } from '../panel-page';

const open = (browser: Browser, language: string, width = 300) =>
  openPanel(browser, 'cycle', { answers: fakeAnswers, language, width });

const NEXT: Readonly<Record<string, string>> = {
  en: 'Start the next cycle',
  es: 'Iniciar el próximo ciclo',
  fr: 'Lancer le cycle suivant',
};

async function drawn(browser: Browser): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await open(browser, language);
    await shot(page, `cycle-absent-${language}`);
    await page.getByRole('button', { name: NEXT[language] ?? '' }).click();
    await page.getByRole('table').waitFor();
    await shot(page, `next-cycle-${language}`);
    await until(`the next cycle in ${language} fits 300 px`, () => overflows(page), false);
    await until(`the next cycle in ${language} has large targets`, () => smallTargets(page), []);
    await axe(page, `the next cycle in ${language}`);
    await page.close();
  }
  const zoomed = await open(browser, 'en', 150);
  await zoomed.getByRole('button', { name: NEXT.en }).click();
  await zoomed.getByRole('table').waitFor();
  await until('the next cycle fits at 200 percent', () => overflows(zoomed), false);
  await zoomed.close();
}

async function startedInCopy(browser: Browser): Promise<void> {
  const page = await open(browser, 'en');
  await page.getByRole('button', { name: NEXT.en }).click();
  await page.getByLabel('Submissions that were sent').check();
  await page.getByRole('table').waitFor();
  await page.getByRole('button', { name: NEXT.en }).click();
  await shot(page, 'next-cycle-unticked');
  await until(
    'nothing runs before one says that it is a copy',
    async () => (await sentBy(page, 'start-next-cycle')).length,
    0,
  );
  await page.getByLabel('This file is a copy').check();
  await page.getByRole('button', { name: NEXT.en }).click();
  await page.getByRole('button', { name: 'Give the facts of the next review' }).waitFor();
  await shot(page, 'next-cycle-done');
  await axe(page, 'the next cycle when done');
  const [sent] = await sentBy(page, 'start-next-cycle');
  check('what is kept is sent', sent?.request.input, {
    ...{ keepParts: true, keepTexts: true },
    isCopy: true,
  });
  await page.getByRole('button', { name: 'Give the facts of the next review' }).click();
  await page.getByLabel('Day of the review').waitFor();
  await page.close();
}

async function unchanged(browser: Browser): Promise<void> {
  const page = await open(browser, 'en');
  await page.getByRole('button', { name: 'See what happens' }).click();
  const question = () => page.locator('h2').first().innerText();
  await until('a cycle that is there is not set up again', question, 'Save these facts?');
  check('its button says so', await page.locator('button.primary').innerText(), 'Save');
  await page.close();
}

async function waitsEnd(browser: Browser): Promise<void> {
  const page = await open(browser, 'en');
  const absent = page.getByLabel('The country did not come');
  await until('the state is shown', () => absent.isChecked(), true);
  await page.getByLabel('Day of the review').fill('2028-05-09');
  await until('a new day ends the wait', () => page.getByLabel('As planned').isChecked(), true);
  await page.getByRole('button', { name: 'See what happens' }).click();
  await page.getByText('Dates that wait').waitFor();
  await shot(page, 'cycle-waiting');
  const [sent] = await sentBy(page, 'start-cycle');
  check('the state is sent', (sent?.request.input as { state?: string }).state, 'planned');
  await page.close();
}

inBrowser(async (browser) => {
  await drawn(browser);
  await startedInCopy(browser);
  await unchanged(browser);
  await waitsEnd(browser);
});
