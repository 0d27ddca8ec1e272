// Who covers what and the week's summaries in a real browser with a made-up add-in: each step in three languages, at
// 300 px and at 200 percent, with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { fakeAnswers } from '../fake-answers';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { invented } from './who-covers-what/invented-issues';
import { placeHolding } from '../place-list';
import { answered, workingAnswers } from '../working-answers';

const WARNING = [
  'Not entered yet: “Poverty” has somebody who leads.',
  'Indigenous Peoples and Environment leads it already; this has stood here since Monday 4 January 2027. Ask Chipo Moyo.',
  'You can contribute instead, agree with them which of you leads, or lead one angle of it.',
];
const told = (name: string, reason?: string) => ({
  person: name,
  name,
  news: ['1 issue that two workgroups lead', '2 meetings ahead'],
  ...(reason !== undefined && { reason }),
});
const digests = {
  week: '2027-W02',
  mails: ['Ana Ruiz', 'Benoît Lacroix'].map((name) => told(name)),
  before: [{ id: 'MEM-3', name: 'Chipo Moyo' }],
  tellOtherwise: [told('Heron', 'wants to be told through the coordinator')],
  overLimit: 1,
  perDay: 1,
  notes: ['1 person has this week’s summary already, or it waits.'],
};
const me = {
  email: 'ana@example.org',
  person: 'MEM-1',
  name: 'Ana Ruiz',
  isCoordinator: true,
  coChairs: [],
  speaks: [],
};
const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'who-am-i': answered(me),
  'issues-place': answered(placeHolding('ISS', invented.issues, 'already-covered')),
  'who-covers-what': answered(invented),
  'claim-issue': answered({ claimed: false }, WARNING),
  'yield-issue': answered({}, ['Housing follows “Water”.']),
  'queue-digests (dry run)': answered(digests),
  'queue-digests': answered(digests, ['2 summaries wait to be sent.']),
};

const press = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().click();
  await quiet(page, 120);
};
const entry = (page: Page, name: string): Promise<void> =>
  page.locator('.entry-button', { hasText: name }).first().click();

async function claim(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'who-covers-what', { language, answers });
  await look(page, `parts-${language}`);
  await entry(page, 'Poverty');
  await look(page, `parts-issue-${language}`);
  await press(page, 'button.primary');
  await look(page, `parts-claim-${language}`);
  await page.getByRole('radio').first().check();
  await press(page, 'button.primary');
  await look(page, `parts-clash-${language}`);
  await page.locator('textarea').fill('Families without a home');
  await press(page, 'button.primary');
  const sent = await sentBy(page, 'claim-issue');
  const whose = { issue: 'ISS-4', workgroup: 'WG-1', part: 'leads' };
  check(
    `to lead as well is said on purpose (${language})`,
    sent.map(({ request }) => request.input),
    [
      { ...whose, angle: '' },
      { ...whose, angle: 'Families without a home', evenSo: true },
    ],
  );
  await page.close();
}

async function stepBack(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'who-covers-what', { language, answers });
  await entry(page, 'Adequate housing');
  await page.locator('.plain-list button.quiet').nth(1).click();
  await look(page, `parts-step-back-${language}`);
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('combobox').last().fill('justice');
  await page.locator('.options li').first().click();
  await press(page, 'button.primary');
  await look(page, `parts-stepped-back-${language}`);
  const [sent] = await sentBy(page, 'yield-issue');
  check(`it is proposed to another workgroup (${language})`, sent?.request.input, {
    issue: 'ISS-1',
    workgroup: 'WG-1',
    part: 'follows',
    to: 'WG-3',
  });
  await page.close();
}

async function summaries(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'mail', { language, answers });
  await press(page, 'button.secondary');
  await look(page, `digests-${language}`);
  await press(page, 'button.primary');
  await look(page, `digests-queued-${language}`);
  const sent = await sentBy(page, 'queue-digests');
  check(
    `summaries are shown before they are queued (${language})`,
    sent.map(({ request }) => request.dryRun === true),
    [true, false],
  );
  await page.close();
}

async function suggested(browser: Browser, language: string): Promise<void> {
  const issues = [{ id: 'ISS-2', name: 'Evictions', score: 0.9, words: ['evicted', 'from their homes'] }];
  const page = await openPanel(browser, 'register-submission', {
    language,
    height: 1500,
    answers: { ...fakeAnswers, 'suggest-issues': answered({ issues }) },
  });
  await page.locator('textarea').first().fill('Families are evicted from their homes.');
  await page.locator('.field > button.quiet').last().click();
  await page.locator('.suggested button').waitFor();
  await look(page, `submission-suggested-${language}`);
  await page.locator('.suggested button').click();
  await quiet(page, 60);
  const chips = page.locator('.chips li');
  await until(`an accepted issue stands in its field (${language})`, () => chips.allInnerTexts(), [
    'Evictions',
  ]);
  await until(`and is no longer suggested (${language})`, () => page.locator('.suggested button').count(), 0);
  const [sent] = await sentBy(page, 'suggest-issues');
  check(`all words are sent (${language})`, sent?.request.input, {
    text: 'Families are evicted from their homes.',
  });
  await page.close();
}

async function byKeyboard(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'who-covers-what', { answers });
  await page.locator('.choice').first().focus();
  await page.keyboard.press('Enter');
  await until(
    'a filter is chosen by key',
    () => page.locator('.choice').first().getAttribute('aria-pressed'),
    'true',
  );
  await page.locator('.entry-button').nth(1).focus();
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await until('the issue takes the focus', focused, 'Economic, social and cultural rights in general');
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'who-covers-what', { answers, width: 150 });
  await until('the list fits at 200 percent', () => overflows(page), false);
  await entry(page, 'Water');
  await until('an issue fits at 200 percent', () => overflows(page), false);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await claim(browser, language);
    await stepBack(browser, language);
    await summaries(browser, language);
    await suggested(browser, language);
  }
  await byKeyboard(browser);
  await narrow(browser);
});
