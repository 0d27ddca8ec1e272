// The panels of overlaps, meetings, documents and mail in a real browser with a made-up add-in: each step in
// three languages, at 300 px and at 200 percent, held to axe. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { LANGUAGES } from '../../src/core/base/messages/text';
import { check, until } from '../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from './panel-page';
import { finding } from './coverage/overlaps/answers';
import { answered, meetings, overlaps as listed, refused, texts, workingAnswers } from './working-answers';

type Answers = Readonly<Record<string, CallResponse>>;

const PANELS = ['overlaps', 'meetings', 'build-document', 'mail'];
const primary = (page: Page) => page.locator('button.primary');
const wait = (page: Page): Promise<void> => quiet(page, 120);
const with_ = (changes: Answers): Answers => ({ ...workingAnswers, ...changes });

async function press(page: Page): Promise<void> {
  await primary(page).click();
  await wait(page);
}

async function overlaps(browser: Browser, language: string): Promise<void> {
  const kept = { sheet: 'To do', row: 4, column: 'What', message: 'Somebody changed this cell since.' };
  const undo = { ...answered({}, ['Taken back.']), problems: [kept] } as CallResponse;
  const page = await openPanel(browser, 'overlaps', { language, answers: with_({ undo }) });
  await look(page, `overlaps-${language}`);
  await page.locator('.entry-button').first().click();
  await wait(page);
  await look(page, `overlaps-pair-${language}`);
  await page.setViewportSize({ width: 300, height: 1500 });
  await look(page, `overlaps-pair-whole-${language}`);
  await page.getByRole('radio').nth(3).check();
  await press(page);
  await look(page, `overlaps-angles-missing-${language}`);
  const angles = page.locator('.decide input[type=text]');
  await angles.nth(0).fill('the towns');
  await angles.nth(1).fill('the valley');
  await page.locator('textarea').fill('Each has its half of the river.');
  await press(page);
  await look(page, `overlaps-decided-${language}`);
  const [sent] = await sentBy(page, 'decide-overlap');
  check('the decision is sent with its reason', sent?.request.input, {
    id: 'OVL-1',
    decision: 'divide',
    seen: '0123456789abcdef',
    reason: 'Each has its half of the river.',
    angles: { first: 'the towns', second: 'the valley' },
  });
  await page.locator('.notice button').click();
  await wait(page);
  const [undone] = await sentBy(page, 'undo');
  check('just this decision is taken back', undone?.request.input, { change: 'CHG-4K7Q' });
  await until('what an undo left is listed', () => page.locator('.problems li').count(), 1);
  await press(page);
  await press(page);
  await until('overlaps are looked for', async () => (await sentBy(page, 'find-overlaps')).length, 1);
  await look(page, `overlaps-found-${language}`);
  await page.close();
}

/** Choices whose words are cut off, arrow and all. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLSelectElement>('main select')].flatMap((select) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return [];
      pen.font = getComputedStyle(select).font;
      const words = select.selectedOptions[0]?.text ?? '';
      return pen.measureText(words).width + 32 > select.clientWidth ? [words] : [];
    }),
  );

async function overlapsOfCoChair(browser: Browser, language: string): Promise<void> {
  const counts = { ...listed.counts, mine: 4, open: 1022 };
  const page = await openPanel(browser, 'overlaps', {
    language,
    answers: with_({
      'who-am-i': answered({ email: 'ana@example.org', name: 'Ana Ruiz', coChairs: ['Housing'], speaks: [] }),
      'list-overlaps': answered({ ...listed, counts }),
    }),
  });
  await look(page, `overlaps-co-chair-${language}`);
  await until(`what is chosen can be read (${language})`, () => cutOff(page), []);
  await page.close();
}

async function overlapsInAnotherLanguage(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'overlaps', { answers: workingAnswers });
  await page.locator('.entry-button').first().click();
  await wait(page);
  await page.getByRole('radio').nth(4).check();
  await page.locator('header select').selectOption('fr');
  await wait(page);
  const asked = (await sentBy(page, 'list-overlaps')).at(-1)?.request;
  check(
    'an open pair is asked for again in the new language',
    [asked?.language, asked?.input],
    ['fr', { show: 'all', id: 'OVL-1' }],
  );
  await until('what was chosen stays', () => page.getByRole('radio').nth(4).isChecked(), true);
  await page.close();
}

async function overlapsUndecided(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'overlaps', { answers: workingAnswers });
  await page.locator('.entry-button').nth(3).click();
  await press(page);
  await look(page, 'overlaps-missing');
  await until(
    'no decision is sent while none is chosen',
    async () => (await sentBy(page, 'decide-overlap')).length,
    0,
  );
  await page.close();
  const empty = await openPanel(browser, 'overlaps', {
    answers: with_({ 'list-overlaps': answered({ ...listed, overlaps: [], total: 0 }) }),
  });
  await look(empty, 'overlaps-empty');
  await empty.close();
}

async function overlapsInParts(browser: Browser): Promise<void> {
  const parts = with_({ 'find-overlaps': answered(finding(4, 6), ['6 more rows.', 'Compared.']) });
  const page = await openPanel(browser, 'overlaps', { answers: parts });
  await press(page);
  await look(page, 'overlaps-progress');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'See the list' }).waitFor();
  const runs = (await sentBy(page, 'find-overlaps')).length;
  check('finding goes on part by part until it is stopped', runs > 1, true);
  await page.close();
}

async function meeting(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'meetings', { language, answers: workingAnswers, height: 1000 });
  await look(page, `meeting-${language}`);
  await press(page);
  await press(page);
  await look(page, `meeting-missing-${language}`);
  await page.getByRole('combobox').nth(1).fill('Housing');
  await page.keyboard.press('Enter');
  await page.locator('input[type=text]:not([role])').first().fill('Second reading');
  await page.locator('input[type=datetime-local]').fill('2027-03-04T10:00');
  await page.getByRole('combobox').nth(2).fill('bogo');
  await look(page, `meeting-zone-${language}`);
  await page.keyboard.press('Enter');
  await press(page);
  await look(page, `meeting-preview-${language}`);
  await press(page);
  await look(page, `meeting-done-${language}`);
  const sent = await sentBy(page, 'invite-to-meeting');
  check(
    'what was previewed is what is sent',
    sent.map(({ request }) => request.dryRun ?? false),
    [true, false],
  );
  check('with its fields', sent[1]?.request.input, {
    withWorkgroups: [],
    title: 'Second reading',
    start: '2027-03-04T10:00',
    timeZone: 'America/Bogota',
    place: '',
    link: '',
    agenda: '',
    ...{ accreditedHost: '', coSponsors: [], speakers: [], guests: [] },
    kind: 'meeting',
    workgroup: 'WG-1',
    length: 60,
  });
  await page.close();
}

async function callOff(browser: Browser): Promise<void> {
  const off = workingAnswers['call off'] ?? refused('');
  const page = await openPanel(browser, 'meetings', {
    answers: with_({ 'invite-to-meeting (dry run)': off }),
    height: 1100,
  });
  await page.locator('.entry-button').first().click();
  await wait(page);
  await page.locator('summary').click();
  await look(page, 'meeting-change');
  await page.getByRole('button', { name: 'Call off this meeting' }).click();
  await wait(page);
  await look(page, 'meeting-call-off');
  await press(page);
  const [, sent] = await sentBy(page, 'invite-to-meeting');
  check('calling off sends nothing but that', sent?.request.input, { id: 'MTG-1', cancel: true });
  await page.close();
  const none = await openPanel(browser, 'meetings', {
    answers: with_({ 'meeting-form': answered({ ...meetings, workgroups: [], upcoming: [] }) }),
  });
  await look(none, 'meeting-none');
  await none.close();
}

async function documents(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'build-document', { language, answers: workingAnswers });
  await look(page, `document-${language}`);
  await page.locator('.entry-button').first().click();
  await wait(page);
  await page.setViewportSize({ width: 300, height: 1000 });
  await look(page, `document-preview-${language}`);
  await press(page);
  await look(page, `document-built-${language}`);
  await until('the document is built', async () => (await sentBy(page, 'build-document'))[0]?.request.input, {
    submission: 'SUB-1',
  });
  await page.close();
}

async function nothingToBuild(browser: Browser): Promise<void> {
  const answers = with_({ 'submissions-place': answered({ ...texts, lines: [] }) });
  const page = await openPanel(browser, 'build-document', { answers });
  await look(page, 'document-empty');
  const button = page.getByRole('button', { name: 'Make the first one' });
  await until('where nothing can be built, one press registers a submission', () => button.count(), 1);
  await page.close();
}

async function documentOnGoogle(browser: Browser): Promise<void> {
  const address = 'https://script.googleusercontent.com/panel';
  const page = await openPanel(browser, 'build-document', { answers: workingAnswers, address });
  await page.locator('.entry-button').first().click();
  await wait(page);
  await look(page, 'document-google');
  await press(page);
  await look(page, 'document-google-built');
  await until(
    'on Google the built document is linked',
    () => page.getByRole('link', { name: 'Open the document' }).getAttribute('href'),
    'https://docs.google.com/document/d/invented/edit',
  );
  await page.close();
}

async function mail(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'mail', { language, answers: workingAnswers });
  await look(page, `mail-${language}`);
  await page.locator('.entry-button').nth(1).click();
  await wait(page);
  await page.setViewportSize({ width: 300, height: 900 });
  await look(page, `mail-one-${language}`);
  await page.locator('main .buttons .secondary').first().click();
  await wait(page);
  await look(page, `mail-mark-${language}`);
  await press(page);
  await look(page, `mail-marked-${language}`);
  await until('the mail is marked', async () => (await sentBy(page, 'mark-mail'))[0]?.request.input, {
    ids: ['OBX-2'],
    as: 'by-hand',
  });
  await page.locator('footer button').click();
  await wait(page);
  await press(page);
  await look(page, `mail-send-${language}`);
  await press(page);
  await look(page, `mail-sent-${language}`);
  await page.close();
}

async function trouble(browser: Browser): Promise<void> {
  for (const name of PANELS) {
    const zoomed = await openPanel(browser, name, { answers: workingAnswers, width: 150 });
    await until(`${name} fits at 200 percent`, () => overflows(zoomed), false);
    await zoomed.close();
  }
  const closed = await openPanel(browser, 'mail', {
    answers: with_({ 'list-mail': refused('Only members can do this.') }),
  });
  await look(closed, 'mail-refused');
  await closed.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES)
    for (const walk of [overlaps, overlapsOfCoChair, meeting, documents, mail]) await walk(browser, language);
  await overlapsUndecided(browser);
  await overlapsInAnotherLanguage(browser);
  await overlapsInParts(browser);
  await callOff(browser);
  await nothingToBuild(browser);
  await documentOnGoogle(browser);
  await trouble(browser);
});
