// Lists brought into the sample coalition's workbook: people under a title and over a total, workgroups, who covers what;
// each is recognised, looked at, taken in and taken back. Run by `npm run test:e2e`.
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

/** Types a list and looks at it. */
async function pasted(page: Page, text: string, step: string): Promise<FrameLocator> {
  await openEntry(page, 'Bring in a list');
  const frame = page.frameLocator(DIALOG);
  await frame.locator('textarea').fill(text);
  await frame.locator('button.primary').click();
  await frame.locator('.list-lines').waitFor();
  await looked(page, step);
  return frame;
}

const kindOf = (frame: FrameLocator): Promise<string> =>
  frame.locator('.list-kind select').last().locator('option:checked').innerText();

async function broughtIn(page: Page, frame: FrameLocator, step: string): Promise<void> {
  await frame.locator('button.primary').click();
  await frame.getByRole('button', { name: 'Undo' }).waitFor({ timeout: 60_000 });
  await looked(page, `${step}-done`);
}

async function undone(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Undo' }).click();
  await frame
    .getByText(/^Undone/)
    .first()
    .waitFor({ timeout: 60_000 });
}

const closed = (page: Page): Promise<void> =>
  page.frameLocator(DIALOG).getByRole('button', { name: 'Close' }).first().click();

async function people(page: Page): Promise<void> {
  const list =
    'Members of 2027\t\t\nNombre y correo\tOrganization\tTelephone\nKOS, Zoran - zoran@kos.example\tKos Union\t+386 1 234 56 78\nIva Novak <iva@novak.example>\tKos Union\t\nTotal: 2 people\t\t';
  const frame = await pasted(page, list, 'people');
  check('a list of people is one', await kindOf(frame), 'people');
  await broughtIn(page, frame, 'people');
  const names = await tabRows(page, 'People', 'MEM.name');
  check('two are new, and no total is one', names.slice(-2), ['Zoran Kos', 'Iva Novak']);
  await closed(page);
}

async function workgroups(page: Page): Promise<void> {
  const list =
    'Working group\tMandate\tCo-chairs\nPrison conditions\tDetention\tIva Novak / Zoran Kos\nForests\tTrees\tVacant';
  const frame = await pasted(page, list, 'workgroups');
  check('a list of workgroups is one', await kindOf(frame), 'workgroups');
  await broughtIn(page, frame, 'workgroups');
  const names = await tabRows(page, 'Workgroups', 'WG.name');
  check('both are new', names.slice(-2), ['Prison conditions', 'Forests']);
  await undone(frame);
  const left = await tabRows(page, 'Workgroups', 'WG.name');
  check('one undo takes it back', left.includes('Prison conditions'), false);
  await closed(page);
}

async function whoCoversWhat(page: Page): Promise<void> {
  const list =
    'Plan 2027\t\t\nIssue\tWorking group\tRole\nTorture and other ill-treatment\tHousing and Water\tLead\nFree lunches\tHousing and Water\tfollows';
  const frame = await pasted(page, list, 'who-covers-what');
  check('who covers what is known by two headings', await kindOf(frame), 'who covers what');
  await broughtIn(page, frame, 'who-covers-what');
  await undone(frame);
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

onSample('lists', [ownWord, people, workgroups, whoCoversWhat], TAKEN_OUT);
