// A meeting from its invitation to what was decided, over the sample coalition on a small screen: answers pasted from
// mails, on My page and after a call; a reminder; closing with tasks and a mail. Run by `npm run test:e2e`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Frame, type Page } from 'playwright-core';
import { type Step } from '../../scripts/upr/sample';
import { functionName } from '../../src/core/base/function-name';
import type { LocalWorkbook } from '../../src/local/server/start';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const AXE = readFileSync(createRequire(join(ROOT, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const OPEN = 'aside iframe, dialog.upr-page iframe';
const CO_CHAIR = 'lucia.fernandez.prado@example.org';
const GROUP = 'Migrants and Refugees';
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const rowsOf = (sheet: string, rows: readonly object[]): Step => ({
  command: 'import-rows',
  request: { input: { sheet, rows } },
});

const INVITED = ['Lucía Fernández Prado', 'Tomasz Wilk', 'Hannah Kessler', 'Carmen Ibáñez'];
/** A call that took place yesterday, with two who said that they come. */
const YESTERDAY: readonly Step[] = [
  rowsOf('MTG', [{ title: 'Weekly call', workgroup: GROUP, start: `${day(-1)}T12:00`, length: '60' }]),
  rowsOf(
    'INV',
    INVITED.map((person, at) => ({ meeting: 'Weekly call', person, answer: at < 2 ? 'yes' : '' })),
  ),
];

async function call(running: LocalWorkbook, command: string, input: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${running.port}/run`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.token}` },
    body: JSON.stringify({ function: functionName(command), args: [{ input }], as: CO_CHAIR }),
  });
  const said = JSON.stringify(await answer.json());
  check(
    `${command} goes through`,
    said.includes('"ok":true') || said.includes('\\"ok\\":true') ? '' : said,
    '',
  );
}

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

async function mailsOf(running: LocalWorkbook): Promise<readonly Mail[]> {
  const ask = async (path: string): Promise<unknown> =>
    (
      await fetch(`http://127.0.0.1:${running.port}${path}`, {
        headers: { authorization: `Bearer ${running.token}` },
      })
    ).json();
  const list = (await ask('/mails')) as readonly Mail[];
  return Promise.all(list.map(async ({ id }) => (await ask(`/mails/${id}`)) as Mail));
}

async function opened(page: Page): Promise<Frame> {
  const handle = await page.locator(OPEN).last().elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('Nothing is open.');
  await frame.locator('#panel h1').first().waitFor();
  await ready(frame);
  return frame;
}

const ready = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => !document.querySelector('[aria-busy=true]'));

async function look(page: Page, frame: Frame, name: string): Promise<void> {
  await frame.evaluate(AXE);
  const found = (await frame.evaluate(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.filter(({ impact }) => impact !== "minor").map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))()',
  )) as string[];
  check(`axe finds nothing in ${name}`, found, []);
  const cut = await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`${name} fits its width`, cut, false);
  await shot(page, `meetings-${name.replace(/\W+/g, '-').toLowerCase()}`);
}

async function open(page: Page, entry: string): Promise<Frame> {
  await openEntry(page, entry);
  // A panel that was open gives way to the new one.
  await page.waitForTimeout(800);
  const frame = await opened(page);
  await look(page, frame, entry);
  return frame;
}

const press = (frame: Frame, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const says = async (frame: Frame, words: string | RegExp): Promise<void> => {
  await frame.getByText(words).first().waitFor({ timeout: 20_000 });
  await ready(frame);
};

const actAs = async (page: Page, email: string): Promise<void> => {
  await page.locator('#upr-act-as').selectOption(email);
};

const answersOn = (page: Page) => async (): Promise<readonly string[]> =>
  (await tabRows(page, 'Invitations', 'INV.answer')).filter((answer) => answer !== 'no answer yet');

/** The subject of the mail that a press on the answer opens. */
const pressed = ({ html }: Mail, answer: string): string => {
  const [, subject = ''] = new RegExp(`subject=([^"]*)"[^>]*>${answer}<`).exec(html) ?? [];
  return decodeURIComponent(subject);
};

async function byMail(page: Page, running: LocalWorkbook): Promise<void> {
  const mails = (await mailsOf(running)).filter(({ subject }) => subject.includes('Draft on detention'));
  const to = (name: string) => mails.find((mail) => mail.to.includes(name));
  const [tomasz, hannah, lena] = ['tomasz', 'hannah', 'lena'].map(to);
  if (!tomasz || !hannah || !lena) throw new Error('There are no invitations.');
  const [code = ''] = /UPR-\w{4}-\w{4}/.exec(lena.text) ?? [];
  const yes = pressed(hannah, '(?:Yes|Sí|Oui)');
  const replies = [
    `Re: ${pressed(tomasz, 'No')}`,
    yes,
    yes,
    `Which room is it?\n\nOn Monday Lucía wrote:\n> ${code}`,
    'Yes: another meeting [UPR-0000-0000-Y]',
  ];
  const frame = await open(page, 'Answers and reminders');
  await press(frame, 'Take in answers');
  await frame.getByLabel(/^Paste replies/).fill(replies.join('\n\n'));
  await press(frame, 'See what they say');
  await says(frame, 'No invitation has this code');
  await says(frame, 'No clear answer');
  await look(page, frame, 'answers read');
  await frame.getByLabel('Lena Aronov').selectOption('maybe');
  await press(frame, 'Note 3 answers');
  await says(frame, '3 answers are noted.');
  await look(page, frame, 'answers noted');
}

async function remind(page: Page, running: LocalWorkbook): Promise<void> {
  const frame = await open(page, 'Answers and reminders');
  await press(frame, /Draft on detention/);
  await look(page, frame, 'answers of one meeting');
  await press(frame, /^Remind \d+ people/);
  await says(frame, 'Remind of “Draft on detention”?');
  await look(page, frame, 'reminder previewed');
  const before = (await mailsOf(running)).length;
  await press(frame, /^Send \d+ mails/);
  await says(frame, /people are reminded of/);
  const sent = (await mailsOf(running)).length - before;
  check('reminders went out', sent > 0, true);
  await press(frame, 'See the answers');
  await press(frame, /Draft on detention/);
  await says(frame, 'Nobody to remind now.');
  await look(page, frame, 'reminded already');
}

async function onMyPage(page: Page): Promise<void> {
  await actAs(page, 'diego.arriaga@example.org');
  const before = (await answersOn(page)()).length;
  check('the answers are on their tab', before, 5);
  const frame = await open(page, 'My page');
  const line = frame.locator('li', { hasText: 'Draft on detention' });
  await line.getByRole('button', { name: 'Yes', exact: true }).click();
  await says(frame, /is noted: yes/);
  await line.getByRole('button', { name: 'Maybe' }).click();
  await says(frame, /is noted: maybe/);
  await look(page, frame, 'my page answered');
  await until('one more answer', async () => (await answersOn(page)()).length, before + 1);
}

async function close(page: Page, running: LocalWorkbook): Promise<void> {
  await actAs(page, CO_CHAIR);
  const home = await open(page, 'My page');
  await home.locator('section', { hasText: 'Meetings to close' }).locator('.entry-button').first().click();
  await page.waitForTimeout(800);
  const frame = await opened(page);
  await says(frame, 'Who was there?');
  await look(page, frame, 'meeting to close');
  check('who said yes is ticked', await frame.locator('input[type=checkbox]:checked').count(), 2);
  await frame.getByLabel('Hannah Kessler').check();
  await frame
    .getByLabel(/^Decisions/)
    .fill('- We write with Policing and Justice\n- The draft is due in May');
  await frame.getByLabel('What', { exact: true }).fill('Send the draft round');
  await frame.getByRole('combobox', { name: 'Who does it' }).fill('Tomasz');
  await frame
    .getByRole('option', { name: /Tomasz/ })
    .first()
    .click();
  await frame.getByLabel('By when').fill(day(10));
  await frame.getByLabel(/^Minutes/).fill('Short and friendly.');
  await look(page, frame, 'meeting written down');
  await press(frame, 'Preview');
  await says(frame, 'Close “Weekly call”?');
  await look(page, frame, 'closing previewed');
  const before = (await mailsOf(running)).length;
  await press(frame, /^Close, send \d+ mails/);
  await says(frame, /is closed: 3 of 4 were there/);
  await look(page, frame, 'meeting closed');
  check('the mails went out', (await mailsOf(running)).length > before, true);
  const tasks = (): Promise<string[]> => tabRows(page, 'To do', 'ACT.what');
  await until('the task is on its tab', async () => (await tasks()).includes('Send the draft round'), true);
  await press(frame, 'Undo');
  await says(frame, /^Undone/);
  await until('undo takes it back', async () => (await tasks()).includes('Send the draft round'), false);
}

async function invite(page: Page, workbook: LocalWorkbook): Promise<void> {
  const meeting = { title: 'Draft on detention', workgroup: GROUP, start: `${day(7)}T18:00`, length: 60 };
  await call(workbook, 'invite-to-meeting', meeting);
  await actAs(page, CO_CHAIR);
}

onSample('meetings', [invite, byMail, remind, onMyPage, close], YESTERDAY);
