// Whom to ask and the log of contacts, in a real browser with a made-up add-in: in three languages, narrow and at 200
// percent, with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';
import { inventedForm, inventedShare, inventedTable } from './invented-asks';

const answers = {
  ...workingAnswers,
  'whom-to-ask': answered(inventedTable),
  'propose-share': answered(inventedShare, ['4 proposed.', 'Nothing known speaks for: “House two people”']),
  'plan-asks': answered({ planned: 1, dropped: 0, contacts: 0 }, ['1 ask planned.']),
  'contact-form': answered(inventedForm),
  'log-contact': answered({ row: 'CON-1', isNew: true, changed: 1 }, ['Logged: Kenya.']),
};
const WIDE = { width: 1280, height: 700 };

async function plan(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'whom-to-ask', { language, answers, ...WIDE });
  await look(page, `whom-to-ask-${language}`);
  await page.locator('.ask-cell').first().press('Enter');
  await page.locator('.ask-cell.to-plan').waitFor();
  await look(page, `whom-to-ask-planned-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.status.good').waitFor();
  const [sent] = await sentBy(page, 'plan-asks');
  check(`what was pressed is planned (${language})`, sent?.request.input, {
    plan: [{ country: 'CTY-1', ask: 'ASK-1' }],
  });
  await page.close();
}

async function share(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'whom-to-ask', { answers, ...WIDE });
  await page.getByRole('button', { name: 'Propose a share' }).click();
  await until('a share is proposed', () => page.locator('.ask-cell.to-plan').count(), 4);
  await page.getByText('Nothing known speaks for: “House two people”').waitFor();
  await page.getByText('Why these countries').click();
  await look(page, 'whom-to-ask-share');
  await page.locator('.ask-cell').nth(9).focus();
  await page.getByText('Perhaps the same: read both').waitFor();
  await until('words that meet are marked', () => page.locator('.why mark').count(), 2);
  await look(page, 'whom-to-ask-perhaps');
  await page.locator('.ask-cell').nth(1).press('Enter');
  await until('what was promised stays', () => page.locator('.ask-cell.promised').count(), 1);
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'whom-to-ask', { answers, width: 640, height: 360 });
  await look(page, 'whom-to-ask-narrow');
  await until('nothing is cut off', () => overflows(page), false);
  await page.close();
}

async function log(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'contacts', { language, answers });
  await look(page, `contacts-${language}`);
  await page.locator('button.primary').click();
  await until(`a country is needed (${language})`, () => page.locator('[aria-invalid=true]').count(), 1);
  await page.locator('main input[role=combobox]').first().fill('Kenya');
  await page.getByRole('option', { name: 'Kenya' }).first().click();
  await page.locator('.notice.bad').waitFor();
  await look(page, `contacts-warned-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  const [sent] = await sentBy(page, 'log-contact');
  check(`the contact is sent (${language})`, (sent?.request.input as { asks: unknown }).asks, ['ASK-1']);
  await quiet(page);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await plan(browser, language);
    await log(browser, language);
  }
  await share(browser);
  await narrow(browser);
});
