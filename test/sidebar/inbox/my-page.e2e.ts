// My page in a real browser with a made-up add-in: what waits, in three languages, at 300 px and at 200 percent, with
// axe and by keyboard; where each press leads. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { MyPageResult } from '../../../src/core/inbox/my-page/page';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES, type Language } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { fakeAnswers } from '../fake-answers';
import { anothersPage, fullPage, newcomersPage, quietPage } from './my-page/invented-page';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { invented as inventedIssues } from '../coverage/who-covers-what/invented-issues';
import { inventedList } from '../follow-up/record-progress/invented-progress';
import { answered, refused, workingAnswers } from '../working-answers';

const OPENED = ['my-page', 'this-row', 'overlaps', 'join', 'build-document', 'progress'];

const answersWith = (page: MyPageResult): Readonly<Record<string, CallResponse>> => ({
  ...workingAnswers,
  'my-page': answered(page),
  'show-row': answered({ sheet: 'ACT', row: 4 }),
  ...Object.fromEntries(OPENED.map((name) => [`panel-${name}`, answered(null)])),
});

const open = (
  browser: Browser,
  page: MyPageResult,
  more: { language?: Language; width?: number } = {},
): Promise<Page> => openPanel(browser, 'my-page', { answers: answersWith(page), ...more });

const toFoot = (page: Page): Promise<void> =>
  page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));

async function drawn(browser: Browser, language: Language): Promise<void> {
  const full = await open(browser, fullPage(language), { language });
  await look(full, `my-page-${language}`);
  await full.locator('main').evaluate((main) => main.scrollTo(0, 520));
  await look(full, `my-page-middle-${language}`);
  await toFoot(full);
  await look(full, `my-page-foot-${language}`);
  await until(`one call shows all (${language})`, async () => (await sentBy(full, 'my-page')).length, 1);
  await full.close();
  const newcomer = await open(browser, newcomersPage(language), { language });
  await look(newcomer, `my-page-newcomer-${language}`);
  await newcomer.locator('button.primary').click();
  await until(`newcomers join (${language})`, async () => (await sentBy(newcomer, 'panel-join')).length, 1);
  await newcomer.close();
  const lone = { ...quietPage(language), roles: [] };
  const joining = await open(browser, lone, { language });
  await look(joining, `my-page-no-workgroup-${language}`);
  await until(
    `who is in no workgroup can join one (${language})`,
    () => joining.locator('button.primary').count(),
    1,
  );
  await joining.close();
  const quiet = await open(browser, quietPage(language), { language });
  await quiet.locator('summary').click();
  await look(quiet, `my-page-quiet-${language}`);
  await quiet.close();
}

async function ways(browser: Browser): Promise<void> {
  const page = await open(browser, fullPage('en'));
  const first = page.locator('.line').first();
  await first.locator('.entry-button').click();
  const [opened] = await sentBy(page, 'panel-overlaps');
  check('a line opens its panel for what it is about', opened?.request.input, { submission: 'SUB-1' });
  await first.locator('.icon-button').click();
  await page.getByRole('button', { name: '2 more on the tab' }).click();
  const shown = await sentBy(page, 'show-row');
  check(
    'the sign goes to the row, the rest to the tab',
    shown.map(({ request }) => request.input),
    [{ sheet: 'OVL', id: 'OVL-1' }, { sheet: 'ACT' }],
  );
  const call = page.locator('a.call-link');
  await until('a meeting has its call', () => call.getAttribute('href'), 'https://meet.example.org/abc');
  await page.getByRole('button', { name: 'Look again' }).click();
  await quiet(page, 100);
  await until('what waits can be asked for again', async () => (await sentBy(page, 'my-page')).length, 2);
  await page.close();
}

async function gone(browser: Browser): Promise<void> {
  const words = 'That row is not on the tab “To do” any more.';
  const answers = { ...answersWith(fullPage('en')), 'show-row': refused(words) };
  const page = await openPanel(browser, 'my-page', { answers });
  await page.locator('main .icon-button').first().click();
  await page.locator('.status.bad').waitFor();
  await look(page, 'my-page-row-gone');
  await until('a row that is gone is told', () => page.getByText(words).count(), 1);
  await page.close();
}

async function another(browser: Browser): Promise<void> {
  const page = await open(browser, quietPage('en'));
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bo', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Bo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await quiet(page, 100);
  const asked = await sentBy(page, 'my-page');
  check(
    'names and another page come when they are asked for',
    asked.map(({ request }) => request.input),
    [{}, { listPeople: true }, { for: 'MEM-BO' }],
  );
  await page.close();
  const shown = await open(browser, anothersPage('fr'), { language: 'fr' });
  await look(shown, 'my-page-another-fr');
  await shown.close();
}

/** The panels that a line leads to show at once what they were opened for. */
async function arrivals(browser: Browser): Promise<void> {
  const answers = {
    ...workingAnswers,
    ...fakeAnswers,
    'list-progress': answered(inventedList),
    'who-covers-what': answered(inventedIssues),
  };
  const done = await openPanel(browser, 'progress', { answers, input: { id: 'REC-1', cycle: '4' } });
  await until('a recommendation is open', () => done.locator('h2').first().innerText(), '40.1');
  const [list] = await sentBy(done, 'list-progress');
  check('of its own review', list?.request.input, { cycle: 4 });
  await done.close();
  const [issue] = inventedIssues.issues;
  const parts = await openPanel(browser, 'who-covers-what', { answers, input: { issue: issue?.id ?? '' } });
  await until('an issue is open', () => parts.locator('h2').first().innerText(), issue?.name);
  await parts.close();
  const row = await openPanel(browser, 'this-row', { answers, input: { sheet: 'INV', id: 'INV-1' } });
  const [form] = await sentBy(row, 'row-form');
  check('a row is open', form?.request.input, { sheet: 'INV', id: 'INV-1' });
  await row.getByRole('button', { name: 'To the selected row' }).click();
  await quiet(row, 150);
  await until(
    'with a way back to the selected one',
    async () => (await sentBy(row, 'row-form')).at(-1)?.request.input,
    {
      sheet: 'END',
      row: 4,
    },
  );
  await row.close();
}

async function narrow(browser: Browser): Promise<void> {
  for (const made of [fullPage, newcomersPage, quietPage]) {
    const page = await open(browser, made('fr'), { language: 'fr', width: 150 });
    await until(`${made.name} fits at 200 percent`, () => overflows(page), false);
    await page.close();
  }
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await drawn(browser, language);
  await ways(browser);
  await gone(browser);
  await another(browser);
  await arrivals(browser);
  await narrow(browser);
});
