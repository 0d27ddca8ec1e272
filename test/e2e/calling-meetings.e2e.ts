// Groups and meetings before they happen, in Chromium over the sample coalition: a break-out is made, its meeting is
// called by a poll, and a series is planned, moved and called off. Run by `npm run test:e2e -- calling-meetings`.
import { type FrameLocator, type Page } from 'playwright-core';
import { SAMPLE_COORDINATOR } from '../../scripts/upr/sample';
import { check } from './host-tools';
import { openEntry } from './open-entry';
import { looked, panel } from './main-job-steps';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

const GROUP = 'Housing and Water';
const DAY = 86_400_000;

/** A Tuesday at ten, so many weeks from now. */
function tuesdayIn(weeks: number, days = 0): string {
  const now = new Date();
  const ahead = ((9 - now.getUTCDay()) % 7) + weeks * 7 + days;
  return `${new Date(now.getTime() + ahead * DAY).toISOString().slice(0, 10)}T10:00`;
}

/** Whether a day lies between the years, which a series leaves out. */
const isDayOff = (day: string): boolean => day.slice(5, 10) >= '12-24' || day.slice(5, 10) === '01-01';

/** In how many weeks a series of four begins that leaves no date out, also when it moves by a day. */
function clearWeeks(): number {
  let weeks = 3;
  while ([0, 1, 2, 3].some((more) => [0, 1].some((days) => isDayOff(tuesdayIn(weeks + more, days))))) weeks++;
  return weeks;
}

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const says = (frame: FrameLocator, words: string | RegExp): Promise<void> =>
  frame.getByText(words).first().waitFor({ timeout: 20_000 });

async function pick(frame: FrameLocator, label: string, written: string): Promise<string> {
  await frame.getByRole('combobox', { name: label }).first().fill(written);
  const option = frame.getByRole('listbox').getByRole('option').first();
  const name = (await option.innerText()).split('\n')[0] ?? '';
  await option.click();
  return name;
}

async function open(page: Page, entry: string): Promise<FrameLocator> {
  await openEntry(page, entry);
  const frame = panel(page);
  await frame.locator('h1').first().waitFor({ state: 'attached' });
  await frame.locator('[aria-busy=true]').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(400);
  return frame;
}

async function actAs(page: Page, email: string): Promise<void> {
  await page.getByLabel('Act as').selectOption(email);
  await page.waitForTimeout(500);
}

async function makeBreakOut(page: Page): Promise<void> {
  const frame = await open(page, 'Break-outs');
  await looked(page, 'break-outs');
  await press(frame, 'New break-out');
  await frame.getByLabel('Part of').selectOption({ label: GROUP });
  await frame.getByLabel(/^Name/).fill('Lead pipes');
  await pick(frame, 'Who facilitates', 'Maria');
  await press(frame, /^All \d+ of the workgroup/);
  await looked(page, 'break-out-new');
  await press(frame, 'Make it');
  await says(frame, /“Lead pipes” is now a break-out of Housing and Water/);
}

async function proposeDates(page: Page): Promise<number> {
  const list = await open(page, 'Find a date');
  await looked(page, 'find-date-empty');
  await press(list, 'Propose dates');
  const frame = panel(page);
  await frame.getByText('Other dates to choose from').waitFor();
  await pick(frame, 'Workgroup', 'Lead');
  await frame.getByLabel(/^Title/).fill('Where the lead is');
  await frame.getByLabel(/^Day and time/).fill(tuesdayIn(2));
  await frame.getByLabel('Date 2').fill(tuesdayIn(2, 1));
  await frame.getByLabel('Date 3').fill(tuesdayIn(2, 2));
  await looked(page, 'find-date-form');
  await press(frame, 'Preview');
  await frame.getByText(/^Invited: \d+ of \d+/).waitFor();
  await looked(page, 'find-date-preview');
  await frame.locator('main input[type=checkbox]').nth(1).uncheck();
  await press(frame, /^Send \d+ mails?/);
  await says(frame, /3 dates to choose from/);
  return (await tabRows(page, 'Invitations', 'INV.person')).length;
}

async function answer(page: Page, email: string, words: readonly string[]): Promise<void> {
  await actAs(page, email);
  const page1 = await open(page, 'My page');
  await says(page1, 'Which date suits');
  await looked(page, 'my-page-poll');
  const frame = await open(page, 'Find a date');
  await press(frame, /Where the lead is/);
  await frame.getByRole('radio').first().waitFor();
  for (const [index, word] of words.entries())
    await frame.locator('fieldset').nth(index).getByLabel(word, { exact: true }).check();
  await looked(page, 'find-date-answer');
  await press(frame, 'Send answers');
  await says(frame, /The answers of .* are noted/);
}

async function fixTheBest(page: Page): Promise<void> {
  await actAs(page, SAMPLE_COORDINATOR);
  const frame = await open(page, 'Find a date');
  await press(frame, /Where the lead is/);
  await says(frame, 'suits most');
  await frame.locator('summary', { hasText: 'Who said what' }).click();
  await looked(page, 'find-date-results');
  await press(frame, /^Fix this date/);
  await press(frame, /^Fix it, send \d+ invitations?/);
  await says(frame, /“Where the lead is” is planned for/);
  const states = await tabRows(page, 'Meetings', 'MTG.status');
  const count = (word: string): number => states.filter((state) => state === word).length;
  check('one date is planned, the others are called off', [count('proposed'), count('cancelled')], [0, 2]);
}

async function planSeries(page: Page): Promise<void> {
  const before = (await tabRows(page, 'Meetings', 'MTG.title')).length;
  const frame = await open(page, 'Meetings and invitations');
  await press(frame, 'New meeting');
  await pick(frame, 'Workgroup', GROUP);
  await frame.getByLabel(/^Title/).fill('Weekly hour');
  await frame.getByLabel(/^Day and time/).fill(tuesdayIn(clearWeeks()));
  await frame.getByLabel('How often').selectOption('weekly');
  await frame.getByLabel(/^Number of dates/).fill('4');
  await press(frame, 'Preview');
  await frame.getByText('4 dates', { exact: true }).waitFor();
  await frame.locator('main input[type=checkbox]').nth(2).uncheck();
  await frame.getByText('3 dates', { exact: true }).waitFor();
  await looked(page, 'series-preview');
  await press(frame, /^Send \d+ mails?/);
  await says(frame, /“Weekly hour” is planned on 3 dates/);
  check('a row a date', (await tabRows(page, 'Meetings', 'MTG.title')).length - before, 3);
  await press(frame, 'See the meetings');
  await press(frame, /Weekly hour/);
  await frame.getByLabel(/^Day and time/).fill(tuesdayIn(clearWeeks(), 1));
  await frame.getByLabel(/^Also the 2 dates of the series/).check();
  await press(frame, 'Preview');
  await looked(page, 'series-moved');
  await press(frame, /^Send \d+ mails?/);
  await says(frame, /has changed on 3 dates/);
  await press(frame, 'See the meetings');
  await press(frame, /Weekly hour/);
  await frame.getByLabel(/^Also the 2 dates of the series/).check();
  await press(frame, 'Call off this and those that follow');
  await looked(page, 'series-off');
  await press(frame, /^Call off, send \d+ mails?/);
  await says(frame, /is called off on 3 dates/);
}

async function poll(page: Page): Promise<void> {
  check('everybody chosen is asked about each date', (await proposeDates(page)) % 3, 0);
  await answer(page, SAMPLE_COORDINATOR, ['yes', 'no', 'if need be']);
  await fixTheBest(page);
}

onSample('calling-meetings', [makeBreakOut, poll, planSeries]);
