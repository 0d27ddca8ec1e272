// The panels of a workgroup's roles and mail, in Chromium on the sample coalition: a role is handed over and taken back, an
// empty seat is asked about and filled, a letter goes to a workgroup, and mail is stopped. Run by `npm run test:e2e`.
import { type FrameLocator, type Page } from 'playwright-core';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

const GROUP = 'Housing and Water';

/** A picture and the rules of accessibility, for what the panel shows now. */
async function looked(page: Page, step: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `groups-${step}`);
  await until(`axe finds nothing serious or moderate: ${step}`, () => panelFindings(page, ['moderate']), []);
}

/** Opens a panel from the list of actions. */
async function opened(page: Page, name: string, shows: string): Promise<FrameLocator> {
  await openEntry(page, name);
  const frame = page.frameLocator('iframe').last();
  await frame.getByText(shows).first().waitFor();
  await looked(page, name.toLowerCase().replace(/\W+/g, '-'));
  return frame;
}

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const says = async (frame: FrameLocator, words: RegExp): Promise<void> => {
  await frame.getByText(words).first().waitFor({ timeout: 20_000 });
  check(`the panel says ${String(words)}`, true, true);
};

const chairs = async (page: Page): Promise<readonly string[]> => [
  ...(await tabRows(page, 'Workgroups', 'WG.coChair1')),
  ...(await tabRows(page, 'Workgroups', 'WG.coChair2')),
];
const mails = (page: Page) => async (): Promise<number> =>
  (await tabRows(page, 'Mail waiting and sent', 'OBX.key')).length;

/** The name that the first entry of a list shows. */
async function firstIn(frame: FrameLocator): Promise<string> {
  const entry = frame.locator('.entry-button').first();
  return (await entry.innerText()).split('\n')[0]?.trim() ?? '';
}

async function handOver(page: Page): Promise<void> {
  const before = await chairs(page);
  const frame = await opened(page, 'Hand over a role', 'Who hands over?');
  const from = await firstIn(frame);
  await frame.locator('.entry-button').first().click();
  await frame.getByText('What goes along').or(frame.getByText('Goes with the role')).first().waitFor();
  await frame.getByRole('combobox', { name: /Who takes it on/ }).click();
  const option = frame.locator('[role=option]').first();
  const to = (await option.innerText()).split('\n')[0]?.trim() ?? '';
  await option.click();
  await frame.getByLabel(/everybody in the workgroup/).check();
  await frame.getByLabel(/A note/).fill('The minutes are in the shared folder.\n\nAsk me anything.');
  await looked(page, 'hand-over-form');
  await press(frame, 'Preview');
  await says(frame, /co-chairs .* in place of/);
  await looked(page, 'hand-over-preview');
  await press(frame, /^Hand over$/);
  await says(frame, /mails? (was|were) sent/);
  await looked(page, 'hand-over-done');
  const count = (all: readonly string[], name: string): number => all.filter((one) => one === name).length;
  await until(
    `${from} has one seat fewer, ${to} one more`,
    async () => {
      const now = await chairs(page);
      return [count(now, from) - count(before, from), count(now, to) - count(before, to)];
    },
    [-1, 1],
  );
  await press(frame, 'Undo');
  await until('and one press takes it back', () => chairs(page), before);
}

async function vacancies(page: Page): Promise<void> {
  const before = await mails(page)();
  const frame = await opened(page, 'Roles to fill', 'Without two co-chairs');
  await frame.locator('.entry-button').first().click();
  await frame.getByRole('checkbox').first().check();
  await looked(page, 'vacancy');
  await press(frame, /^Ask \d+ by mail/);
  await says(frame, /asked by mail/);
  await looked(page, 'vacancy-preview');
  await press(frame, /^Send \d+ mail/);
  await says(frame, /mails? (was|were) sent/);
  await until('the question stands in the list of mail', async () => (await mails(page)()) > before, true);
  await press(frame, 'See the list');
  await frame.locator('.entry-button').first().click();
  await says(frame, /asked on/);
  await press(frame, /^Make co-chair: /);
  await says(frame, /from now on/);
  await looked(page, 'vacancy-filled');
}

async function writeToGroup(page: Page): Promise<void> {
  const before = await mails(page)();
  const frame = await opened(page, 'Write to a group', 'To those who');
  await frame.getByRole('combobox', { name: /Workgroups/ }).fill(GROUP);
  await frame.getByRole('option', { name: GROUP }).first().click();
  await frame.getByLabel('Begin with').selectOption({ label: 'News' });
  await frame.getByLabel(/^Text/).fill('Dear {name},\n\nour text is ready.');
  await looked(page, 'letter-form');
  await press(frame, 'Preview');
  await says(frame, new RegExp(`News from ${GROUP}`));
  await looked(page, 'letter-preview');
  await press(frame, /^Send \d+ mail/);
  await says(frame, /mails? (was|were) sent/);
  await looked(page, 'letter-sent');
  await until('each mail stands in the list', async () => (await mails(page)()) > before + 2, true);
}

async function stopMail(page: Page): Promise<void> {
  const frame = await opened(page, 'My page', 'Mail you get');
  await press(frame, /Mail from now on: none/);
  await says(frame, /Mail you get: none/);
  await looked(page, 'mail-stopped');
  await press(frame, 'Undo');
  await says(frame, /Mail you get: each message/);
}

onSample('groups', [handOver, vacancies, writeToGroup, stopMail]);
