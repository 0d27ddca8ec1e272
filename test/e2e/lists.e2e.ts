// Lists pasted into the sample coalition's workbook: people with a language that is added, workgroups, who covers what and
// submissions; each is recognised, asked about, taken in and taken back. Run by `npm run test:e2e`.
import type { FrameLocator, Page } from 'playwright-core';
import type { Step } from '../../scripts/upr/sample';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

const DIALOG = 'dialog.upr-page iframe';

async function looked(page: Page, step: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `lists-${step}`);
  await until(`axe finds nothing serious or moderate: ${step}`, () => panelFindings(page, ['moderate']), []);
}

/** Pastes a list and looks at it; answers the tab that it is for. */
async function pasted(page: Page, text: string, step: string): Promise<FrameLocator> {
  await openEntry(page, 'Bring in a list');
  const frame = page.frameLocator(DIALOG);
  await frame.locator('textarea').fill(text);
  await frame.locator('button.primary').click();
  await frame.locator('.listed').first().waitFor();
  await looked(page, step);
  return frame;
}

const tabOf = (frame: FrameLocator): Promise<string> =>
  frame.locator('.questions select').first().locator('option:checked').innerText();

async function broughtIn(page: Page, frame: FrameLocator, step: string): Promise<void> {
  await frame.locator('button.primary').click();
  await frame.getByRole('button', { name: 'Undo' }).waitFor();
  await looked(page, `${step}-done`);
}

async function undone(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Undo' }).click();
  await frame
    .getByText(/^Undone/)
    .first()
    .waitFor();
}

const closed = (page: Page): Promise<void> =>
  page.frameLocator(DIALOG).getByRole('button', { name: 'Close' }).first().click();

async function people(page: Page): Promise<void> {
  const list =
    'Name\tLanguages\tRole\nZoran Kos\tEnglish, Slovenian\tchief\nJana Kos\tSlovenian\t\nIva Novak\tslovenian\t';
  const frame = await pasted(page, list, 'people');
  check('a list of people is one', await tabOf(frame), 'People');
  await frame.getByLabel(/Slovenian, 3 rows/).check();
  await broughtIn(page, frame, 'people');
  const languages = await tabRows(page, 'People', 'MEM.languages');
  check('the language is a word of its list', languages.slice(-3), [
    'English; Slovenian',
    'Slovenian',
    'Slovenian',
  ]);
  await closed(page);
}

async function workgroups(page: Page): Promise<void> {
  const list =
    'Working group\tMandate\tCo-chairs\nPrison conditions\tDetention\tIva Novak / Zoran Kos\nHousing and Watr\tRents\tVacant';
  const frame = await pasted(page, list, 'workgroups');
  check('a list of workgroups is one', await tabOf(frame), 'Workgroups');
  await frame.getByLabel(/Housing and Watr/).waitFor();
  await broughtIn(page, frame, 'workgroups');
  const names = await tabRows(page, 'Workgroups', 'WG.name');
  check('one is new, and one is the one that is there', names.slice(-1), ['Prison conditions']);
  check('both co-chairs are', (await tabRows(page, 'Workgroups', 'WG.coChair2')).slice(-1), ['Zoran Kos']);
  await undone(frame);
  const left = await tabRows(page, 'Workgroups', 'WG.name');
  check('one undo takes it back', left.includes('Prison conditions'), false);
  await closed(page);
}

async function whoCoversWhat(page: Page): Promise<void> {
  const list =
    'Plan 2027\t\t\nIssue\tWorking group\tRole\nTorture and other ill-treatment\tHousing and Watr\tLead\n\tHousing and Water\tfollows\n\t\t\nFree lunches\tHousing and Water\tfollows';
  const frame = await pasted(page, list, 'who-covers-what');
  check('who covers what is known by two headings', await tabOf(frame), 'Who covers what');
  await broughtIn(page, frame, 'who-covers-what');
  await undone(frame);
  await closed(page);
}

async function submissions(page: Page): Promise<void> {
  const list =
    'Title\tType\tWorking group\tAuthors\tDeadline\tPhone\nRents that families can pay\tjoint submission\tHousing and Water\tZoran Kos; Nia New\t2027-03-01\t555';
  const frame = await pasted(page, list, 'submissions');
  check('a list of submissions is one', await tabOf(frame), 'Submissions');
  await broughtIn(page, frame, 'submissions');
  const titles = await tabRows(page, 'Submissions', 'SUB.title');
  check('it is planned', titles.slice(-1), ['Rents that families can pay']);
  await closed(page);
}

/** A word that cells have and Settings do not is offered to be added, and is no finding then. */
async function ownWord(page: Page): Promise<void> {
  await openEntry(page, 'Check and repair');
  const frame = page.frameLocator('iframe').last();
  const add = frame.getByRole('button', { name: 'Add “Romani” to the list' });
  await add.waitFor({ timeout: 60_000 });
  await add.scrollIntoViewIfNeeded();
  await looked(page, 'own-word');
  await add.click();
  await add.waitFor({ state: 'detached', timeout: 60_000 });
  const settings = await tabRows(page, 'Settings', 'SET.value');
  check('it stands in Settings', settings.includes('Sami; Romani'), true);
}

/** A word that was added, was used, and is not in Settings any more. */
const TAKEN_OUT: readonly Step[] = [
  { command: 'add-words', request: { input: { list: 'languages', words: ['Romani'] } } },
  {
    command: 'import-rows',
    request: { input: { sheet: 'MEM', rows: [{ name: 'Lela Roma', languages: 'Romani' }] } },
  },
  {
    command: 'import-rows',
    request: { input: { sheet: 'SET', rows: [{ key: 'words.languages', value: 'Sami' }] } },
  },
];

onSample('lists', [ownWord, people, workgroups, whoCoversWhat, submissions], TAKEN_OUT);
