// The steps of the main job as people click them: one function a panel.
import type { FrameLocator, Page } from 'playwright-core';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';

export const panel = (page: Page): FrameLocator => page.frameLocator('iframe').last();

/** A picture and the accessibility rules, for what the panel shows now. */
export async function looked(page: Page, name: string): Promise<void> {
  await shot(page, name);
  await until(`no serious accessibility finding in ${name}`, () => panelFindings(page), []);
}

async function open(page: Page, name: string, title: string): Promise<FrameLocator> {
  await openEntry(page, title);
  const frame = panel(page);
  await frame.locator('h1, h2').first().waitFor();
  await frame.getByText('Loading …').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(300);
  await looked(page, name);
  return frame;
}

/** On a busy machine the list may close before its option is pressed, as for people: then the name is typed again. */
const TRIES = 3;
const FOR_ONE_TRY = 4000;

async function pick(frame: FrameLocator, label: RegExp, written: string, option = written): Promise<void> {
  const field = frame.getByRole('combobox', { name: label }).first();
  const offered = frame.getByRole('option', { name: option }).first();
  for (let attempt = 1; attempt < TRIES; attempt++) {
    await field.fill('');
    await field.fill(written);
    const isPicked = await offered.click({ timeout: FOR_ONE_TRY }).then(
      () => true,
      () => false,
    );
    if (isPicked) return;
  }
  await field.fill(written);
  await offered.click();
}

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const says = async (frame: FrameLocator, words: RegExp): Promise<void> => {
  const sentence = frame.getByText(words).first();
  await sentence.waitFor({ timeout: 60_000 });
  await until(`the panel says ${words}`, () => sentence.isVisible(), true);
};

const rowCount = (page: Page, tab: string, key: string) => async (): Promise<number> =>
  (await tabRows(page, tab, key)).length;

export async function startCycle(page: Page): Promise<void> {
  const frame = await open(page, 'cycle', 'Start or move a cycle');
  await frame.getByLabel(/Name of the coalition/).fill('Riverside Coalition');
  await pick(frame, /Country under review/, 'United States of America');
  await frame.getByLabel(/Session/).fill('57');
  await frame.getByLabel(/Day of the review/).fill('2027-11-10');
  await pick(frame, /Time zone/, 'America/New_York');
  await press(frame, 'Set up the cycle');
  await says(frame, /28 milestones added/);
  await until('the Timeline is filled', rowCount(page, 'Timeline', 'TIM.milestone'), 28);
}

export async function join(page: Page): Promise<void> {
  const frame = await open(page, 'join', 'Join or change my workgroups');
  await frame.getByLabel(/^Name/).fill('Noor Example');
  await pick(frame, /Organization/, 'Harbor Street Legal Aid', 'Add “Harbor Street Legal Aid” as new');
  await pick(frame, /workgroup/i, 'Housing and Water');
  await press(frame, 'Next');
  await looked(page, 'join-more');
  await press(frame, /^(Join|Skip and join)$/);
  await says(frame, /Noor Example is now on the list of people/);
  await until('one more person', rowCount(page, 'People', 'MEM.name'), 61);
}

export async function register(page: Page): Promise<void> {
  const frame = await open(page, 'register-submission', 'Register a submission');
  await frame.getByLabel(/^Title/).fill('Water in public housing');
  await pick(frame, /^Workgroup/, 'Housing and Water');
  await pick(frame, /^Issues/, 'Water and sanitation');
  await frame
    .getByLabel(/^Summary/)
    .fill('The tap water of public housing was tested, and the pipes are of lead.');
  await frame.getByText('On the same ground').first().waitFor();
  await frame
    .getByLabel(/What it asks for/)
    .first()
    .fill('Replace all lead pipes in public housing by 2030.');
  await looked(page, 'submission-filled');
  await press(frame, 'Register');
  await says(frame, /is registered/);
  await until('one more submission', rowCount(page, 'Submissions', 'SUB.title'), 15);
}

export async function takeIn(page: Page): Promise<void> {
  const frame = await open(page, 'take-in-text', 'Take in the written text');
  await press(frame, /Water in public housing/);
  await frame
    .getByLabel(/^Text/)
    .fill('Water and sanitation\nThe pipes of nine towers are of lead.[[City survey 2025, p. 4]]');
  await press(frame, 'Check');
  await frame.getByText('This submission has no text yet.').waitFor();
  await looked(page, 'text-checked');
  await press(frame, 'Take it in');
  await says(frame, /was taken in: 11 words and 1 note/);
}

export async function overlaps(page: Page): Promise<void> {
  const frame = await open(page, 'overlaps', 'Overlaps to settle');
  await press(frame, 'Find overlaps');
  await says(frame, /submissions compared/);
  await shot(page, 'overlaps-found');
  await press(frame, 'See the list');
  await press(frame, /migrants in the county jails/);
  await frame.getByText('The longest passage of both').waitFor();
  await frame.getByText('Show more').click();
  await frame.getByText('The shared passages').waitFor();
  await looked(page, 'overlap-pair');
}

export async function takePart(page: Page): Promise<void> {
  const before = await rowCount(page, 'Who covers what', 'COV.issue')();
  const frame = await open(page, 'who-covers-what', 'Who covers what');
  await press(frame, /^Nobody leads/);
  await frame.getByLabel('Search').fill('corruption');
  await press(frame, /Corruption/);
  await looked(page, 'parts-issue');
  await press(frame, 'Take a part');
  await frame.getByLabel(/^Workgroup/).selectOption('Housing and Water');
  await frame.getByLabel(/^leads/).check();
  await frame.getByLabel(/^Angle/).fill('Water contracts without a tender');
  await press(frame, 'Save');
  await says(frame, /Housing and Water leads on “Corruption”/);
  await until('one more row of who covers what', rowCount(page, 'Who covers what', 'COV.issue'), before + 1);
}

export async function summaries(page: Page): Promise<void> {
  const frame = await open(page, 'mail-list', 'Mail waiting and sent');
  await press(frame, 'This week’s summaries');
  await frame
    .getByText(/get a summary this week/)
    .first()
    .waitFor();
  await looked(page, 'summaries');
  await press(frame, /^Prepare \d+ summar/);
  await press(frame, /^Send \d+ waiting/);
  await press(frame, 'Send now');
  await says(frame, /mails? (was|were) sent/);
}

export async function importReport(page: Page, report: string): Promise<void> {
  const frame = await open(page, 'bring-in-un-text', 'Bring in UN text');
  await frame.getByLabel(/Text or table/).fill(report);
  await press(frame, 'Check first');
  await frame.getByRole('button', { name: 'Bring in' }).waitFor();
  await looked(page, 'import-checked');
  await press(frame, 'Bring in');
  await says(frame, /\d+ new/);
  const before = await rowCount(page, 'Recommendations', 'REC.number')();
  check('recommendations stand on their tab', before > 10, true);
}

export async function invite(page: Page, start: string): Promise<void> {
  const frame = await open(page, 'meetings', 'Meetings and invitations');
  await press(frame, 'New meeting');
  await pick(frame, /^Workgroup/, 'Housing and Water');
  await frame.getByLabel(/^Title/).fill('Who writes what');
  await frame.getByLabel(/Day and time/).fill(start);
  await frame.getByLabel(/Length/).fill('60');
  await frame.getByLabel(/Link to join/).fill('https://meet.example.org/upr');
  await press(frame, 'Preview');
  await frame
    .getByText(/^Invited: \d+ of \d+/)
    .first()
    .waitFor();
  await looked(page, 'meeting-preview');
  await press(frame, /^Send \d+ mails?/);
  await says(frame, /mails? (was|were) sent/);
}

export async function mailbox(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Mailbox/ }).click();
  await page
    .getByText(/Who writes what/)
    .first()
    .click();
  const calendarFile = page.getByText(/\.ics/).first();
  await calendarFile.waitFor();
  await shot(page, 'mailbox');
  await until('an invitation has its calendar file', () => calendarFile.isVisible(), true);
  await page.keyboard.press('Escape');
}

export async function build(page: Page): Promise<void> {
  const frame = await open(page, 'build-document', 'Build the document');
  await frame
    .getByRole('button', { name: /Held for the crossing/ })
    .first()
    .click();
  await frame.getByText('How it reads now').first().waitFor();
  await looked(page, 'document-preview');
  await press(frame, 'Build the document');
  await says(frame, /Version 1 of/);
  await page.waitForTimeout(500);
  await looked(page, 'document-built');
}

export async function undoLast(page: Page): Promise<void> {
  const frame = await open(page, 'undo', 'Undo a UPR action');
  await frame
    .getByRole('button', { name: /Bring in UN text/ })
    .first()
    .click();
  await looked(page, 'undo-confirm');
  await press(frame, /undo|take/i);
  await says(frame, /Undone/);
  await until('the recommendations are gone again', rowCount(page, 'Recommendations', 'REC.number'), 0);
}

export async function thisRow(page: Page): Promise<void> {
  await page.locator('.o-sheet', { hasText: 'Workgroups' }).first().click();
  await page.mouse.click(150, 242);
  const frame = await open(page, 'this-row', 'This row');
  await press(frame, 'The whole row');
  await frame.getByText(/Workgroups, row \d+/).waitFor();
  const name = frame.getByLabel(/^Name/).first();
  const old = await name.inputValue();
  await name.fill(`${old} and Dignity`);
  await press(frame, 'Save');
  await until(
    'the new name stands in the links of Participation',
    async () =>
      (await tabRows(page, 'Participation', 'PAR.workgroup')).some((text) => text === `${old} and Dignity`),
    true,
  );
  await looked(page, 'row-saved');
}

export async function checkWorkbook(page: Page): Promise<void> {
  const frame = await open(page, 'check', 'Check and repair');
  await frame
    .getByRole('button', { name: /check|mend|repair/i })
    .first()
    .waitFor();
}
