// Every panel in a real browser with a made-up add-in: draws in three languages, at 300 px and at 200 percent, passes
// axe, and is worked by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { check, until } from '../e2e/host-tools';
import { answered, fakeAnswers } from './fake-answers';
import { axe, inBrowser, openPanel, overflows, quiet, sentBy, shot, smallTargets } from './panel-page';

interface Opened {
  readonly language?: string;
  readonly email?: string;
  readonly answers?: typeof fakeAnswers;
}

const open = (browser: Browser, name: string, opened: Opened = {}, width = 300): Promise<Page> =>
  openPanel(browser, name, { answers: fakeAnswers, ...opened, width });

/** Texts in which a line may end before a sign of two parts, or after an opening quote. */
const looseSigns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (!parentElement?.closest('script, style') && / [:;?!»]|« /.test(textContent ?? ''))
        found.push(textContent ?? '');
    }
    return found;
  });

async function drawn(browser: Browser, name: string): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await open(browser, name, { language });
    await shot(page, `${name}-${language}`);
    await until(`${name} in ${language} fits 300 px`, () => overflows(page), false);
    await until(`${name} in ${language} has large targets`, () => smallTargets(page), []);
    await axe(page, `${name} in ${language}`);
    if (language === 'fr')
      await until(`${name} keeps French signs on their line`, () => looseSigns(page), []);
    await page.close();
  }
  const zoomed = await open(browser, name, {}, 150);
  await until(`${name} fits at 200 percent`, () => overflows(zoomed), false);
  await zoomed.close();
}

async function joinByKeyboard(browser: Browser): Promise<void> {
  const page = await open(browser, 'join');
  await page.getByRole('button', { name: 'Next' }).click();
  await quiet(page, 50);
  await until(
    'without a name, joining stays on the first screen',
    () => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')),
    'true',
  );
  await page.keyboard.type('Ana Ruiz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('clinics');
  await shot(page, 'join-list');
  await axe(page, 'join with an open list');
  await page.keyboard.press('Enter');
  await page.getByLabel('Add a workgroup').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shot(page, 'join-filled');
  await page.getByRole('button', { name: 'Next' }).click();
  await shot(page, 'join-second');
  await axe(page, 'second screen of join');
  await page.getByLabel('Spanish').check();
  await page.getByRole('button', { name: 'Join' }).click();
  await quiet(page, 100);
  await shot(page, 'join-done');
  await axe(page, 'join when done');
  const [sent] = await sentBy(page, 'join');
  const { name, organization, workgroups, languages } = sent?.request.input as Record<string, unknown>;
  check(
    'join sends what was typed and picked',
    [name, organization, languages],
    ['Ana Ruiz', 'ORG-2', ['language-2']],
  );
  check('and the second workgroup', workgroups, [{ workgroup: 'WG-2', level: 'meetings', main: false }]);
  await page.close();
}

/** A list that is pasted becomes as many asks, and one press puts it into one field. */
async function pasteAsks(page: Page): Promise<void> {
  const fields = page.getByRole('textbox', { name: /^What it asks for/ });
  await page.getByRole('button', { name: 'Add another' }).click();
  await fields.last().evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1. Stop evictions\n2. Pay for\nnew homes\n3. Count the homeless');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const all = (): Promise<string[]> =>
    fields.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  const apart = ['Help families', 'Stop evictions', 'Pay for new homes', 'Count the homeless'];
  await until('a pasted list is as many asks', all, apart);
  await page.getByRole('button', { name: 'Put what was pasted into one field' }).click();
  await until('or one', async () => (await all()).length, 2);
}

async function register(browser: Browser): Promise<void> {
  const page = await open(browser, 'register-submission');
  await page.getByRole('button', { name: 'Register' }).click();
  await quiet(page, 50);
  await shot(page, 'submission-missing');
  await axe(page, 'submission with errors');
  await until(
    'the first field with an error has the focus',
    () => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')),
    'true',
  );
  await page.getByLabel('Title').fill('Families evicted from homes along the river');
  await page.getByLabel('Workgroup').click();
  await page.getByRole('option', { name: 'Housing', exact: true }).click();
  await page.getByLabel('Issues').fill('evic');
  await page.getByRole('option', { name: 'Evictions', exact: true }).click();
  await until('others on the same ground are told', () => page.locator('.similar-submissions li').count(), 2);
  await until('what is only perhaps is marked', () => page.locator('.similar-submissions .mark').count(), 1);
  await page.getByRole('textbox', { name: 'What it asks for 1' }).fill('Help families');
  await until('what an ask leaves open is told', () => page.getByText('Clearer with: who acts').count(), 1);
  await pasteAsks(page);
  const reason = page.getByLabel('Uploaded although');
  await until('a reason is asked for no draft', () => reason.count(), 0);
  await page.getByLabel('Status').selectOption('received');
  await until('but where it counts as uploaded', () => reason.count(), 1);
  await reason.fill('Sent by mail');
  await shot(page, 'submission-ground');
  await page.getByLabel('Language').selectOption('fr');
  await until(
    'the language changes at once',
    () => page.getByRole('button', { name: 'Enregistrer' }).count(),
    1,
  );
  await until(
    'what was typed stays',
    () => page.getByLabel('Titre').inputValue(),
    'Families evicted from homes along the river',
  );
  await until('and the language is kept', async () => (await sentBy(page, 'set-language')).length, 1);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await quiet(page, 100);
  await shot(page, 'submission-done');
  const [sent] = await sentBy(page, 'register-submission');
  const { workgroup, mainIssue, uploadReason } = sent?.request.input as Record<string, unknown>;
  check(
    'the submission is sent with its links',
    [workgroup, mainIssue, uploadReason, sent?.request.language],
    ['WG-1', 'ISS-2', 'Sent by mail', 'fr'],
  );
  await page.close();
}

/** Others on the same ground are told above the field in which one is writing. */
async function writeOnInPeace(browser: Browser, scrolled: number): Promise<void> {
  const page = await open(browser, 'register-submission');
  const field = page.getByLabel('Summary');
  await page.locator('main').evaluate((main, top) => (main.scrollTop = top), scrolled);
  await field.focus();
  const top = async (): Promise<number> => (await field.boundingBox())?.y ?? 0;
  const before = await top();
  const hasMoved = async (): Promise<boolean> => Math.abs((await top()) - before) > 1;
  const read = page.locator('.similar-submissions [aria-live]');
  await page.keyboard.type('Families evicted from homes along the river');
  await quiet(page, 1200);
  await until('what is found does not move the field in which one writes', hasMoved, false);
  await until(
    'it is read out',
    () => read.textContent(),
    'On the same ground: Evictions along the river and the right to housing; Clinics in the north',
  );
  await page.keyboard.type(' for a harbour');
  await quiet(page, 1200);
  await until(
    'other reasons for the same are not read out',
    () =>
      page
        .locator('.similar-submissions li')
        .first()
        .evaluate((one) => one.closest('[aria-live]') === null),
    true,
  );
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await quiet(page, 1200);
  await until('nothing is left', () => page.locator('.similar-submissions li').count(), 0);
  await until('nor does that move the field', hasMoved, false);
  await page.close();
}

async function newcomerIsShownTheWay(browser: Browser): Promise<void> {
  const answers = {
    ...fakeAnswers,
    'who-am-i': answered({ email: 'new@example.org', person: '', name: '', language: 'en', speaks: [] }),
    'submission-form': { ok: false, code: 'refused', message: 'This is for members.', fields: {} } as const,
  };
  const page = await open(browser, 'register-submission', { answers });
  await shot(page, 'submission-newcomer');
  await axe(page, 'submission for a newcomer');
  await page.getByRole('button', { name: 'Join or change my workgroups' }).click();
  await quiet(page, 50);
  await until(
    'a newcomer who is refused gets to joining',
    async () => (await sentBy(page, 'panel-join')).length,
    1,
  );
  await page.close();
}

async function moveCycle(browser: Browser): Promise<void> {
  const page = await open(browser, 'cycle');
  await page.getByLabel('Day of the review').fill('2027-11-23');
  await page.getByRole('button', { name: 'See what happens' }).click();
  await quiet(page, 100);
  await shot(page, 'cycle-preview');
  await axe(page, 'preview of a cycle');
  await page.getByRole('button', { name: 'Move the dates' }).click();
  await quiet(page, 100);
  const sent = await sentBy(page, 'start-cycle');
  check(
    'first a dry run, then the move',
    sent.map(({ request }) => request.dryRun ?? false),
    [true, false],
  );
  await page.close();
}

async function editRow(browser: Browser): Promise<void> {
  const page = await open(browser, 'this-row');
  await until(
    'a status is changed, not emptied',
    () => page.getByLabel('Status').locator('option').allInnerTexts(),
    ['idea', 'draft'],
  );
  await page.getByLabel('Title').fill('Evictions along the lake');
  const before = (await sentBy(page, 'selected-row')).length;
  await quiet(page, 2300);
  await until(
    'the panel stays while one edits',
    async () => (await sentBy(page, 'selected-row')).length,
    before,
  );
  await shot(page, 'row-edited');
  await page.getByRole('button', { name: 'Save' }).click();
  await quiet(page, 100);
  const [sent] = await sentBy(page, 'edit-row');
  check('only what changed is sent, with what was seen', sent?.request.input, {
    sheet: 'SUB',
    id: 'SUB-1',
    values: { title: 'Evictions along the lake' },
    seen: { title: 'Evictions along the river' },
  });
  await page.close();
}

async function trouble(browser: Browser): Promise<void> {
  const other = await open(browser, 'undo', { email: 'chipo@example.org' });
  await shot(other, 'other-account');
  await until(
    'another account is told',
    () => other.getByText('chipo@example.org opened the workbook').count(),
    1,
  );
  await until(
    'the list of actions names the clock where the reader’s is another',
    () => other.getByText('Hours by New York time').count(),
    1,
  );
  await until(
    'and goes by that clock',
    () => other.getByText('24 Nov 2026, 05:00, ana@example.org').count(),
    1,
  );
  await axe(other, 'another account');
  await other.close();
  const lost = await open(browser, 'undo', { answers: {} });
  await shot(lost, 'failed');
  await until(
    'a call that fails can be tried again',
    () => lost.getByRole('button', { name: 'Try again' }).count(),
    1,
  );
  await lost.close();
}

const MINE = ['check', 'check-account', 'cycle', 'join', 'this-row', 'register-submission', 'undo'];

inBrowser(async (browser) => {
  for (const name of [...MINE, 'word-templates']) await drawn(browser, name);
  await joinByKeyboard(browser);
  await register(browser);
  await newcomerIsShownTheWay(browser);
  await writeOnInPeace(browser, 0);
  await writeOnInPeace(browser, 120);
  await moveCycle(browser);
  await editRow(browser);
  await trouble(browser);
});
