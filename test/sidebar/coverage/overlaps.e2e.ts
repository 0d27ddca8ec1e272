// What is taken back in the panel of overlaps, in a real browser with a made-up add-in: a pair that is opened again, and
// a text that may be shared.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, sentBy } from '../panel-page';
import { workingAnswers } from '../working-answers';

const openPair = async (browser: Browser, language: string) => {
  const page = await openPanel(browser, 'overlaps', { language, answers: workingAnswers, height: 1000 });
  await page.locator('.entry-button').first().click();
  await page.locator('.decide').waitFor();
  await until('the longest passage shows at once', () => page.locator('.longest mark:visible').count(), 1);
  await until('the others wait behind a press', () => page.locator('.passage:visible').count(), 0);
  await page.locator('details summary').first().click();
  return page;
};

async function openedAgain(browser: Browser, language: string): Promise<void> {
  const page = await openPair(browser, language);
  await page.locator('.decide textarea').fill('Not yet.');
  await page.locator('.decide > button.quiet').click();
  await until(
    `whose word goes is told (${language})`,
    () => page.locator('main p', { hasText: 'Ana Ruiz' }).count(),
    1,
  );
  await look(page, `overlaps-open-again-${language}`);
  check('nothing is taken off before one says so', await sentBy(page, 'decide-overlap'), []);
  await page.locator('footer .secondary').click();
  await until(
    'what was typed is still there',
    () => page.locator('.decide textarea').inputValue(),
    'Not yet.',
  );
  await page.locator('.decide > button.quiet').click();
  await page.locator('footer .primary').click();
  await until(
    'then the pair is opened',
    async () => (await sentBy(page, 'decide-overlap'))[0]?.request.input,
    { id: 'OVL-1', decision: 'open', seen: '0123456789abcdef', reason: 'Not yet.' },
  );
  await until('and can be taken back', () => page.locator('.notice button').count(), 1);
  await page.close();
}

async function sharedByMistake(browser: Browser, language: string): Promise<void> {
  const page = await openPair(browser, language);
  const passage = page.locator('.passage').first();
  await passage.locator('button').click();
  await until('a text that may be shared says so', () => passage.locator('.notice').count(), 1);
  await passage.locator('.notice').scrollIntoViewIfNeeded();
  await look(page, `overlaps-shared-${language}`);
  await passage.locator('.notice button').click();
  await until(
    'just this is taken back',
    async () => (await sentBy(page, 'undo')).map(({ request }) => request.input),
    [{ change: 'CHG-7M2R' }],
  );
  await until('and can be said again', () => passage.locator('.notice').count(), 0);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await openedAgain(browser, language);
    await sharedByMistake(browser, language);
  }
});
