// People at risk, in Chromium on the sample coalition: a person is erased everywhere, and what is about to leave the workbook
// is looked through first. Each panel is held to axe down to moderate findings. Run by `npm run test:e2e`.
import { type FrameLocator, type Page } from 'playwright-core';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

/** A picture and the rules of accessibility, for what the panel shows now. */
async function looked(page: Page, step: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `people-at-risk-${step}`);
  await until(`axe finds nothing serious or moderate: ${step}`, () => panelFindings(page, ['moderate']), []);
}

/** Opens a panel from the list of actions. */
async function opened(page: Page, name: string, shows: string): Promise<FrameLocator> {
  await openEntry(page, name);
  const frame = page.frameLocator('iframe').last();
  await frame.getByText(shows).first().waitFor();
  return frame;
}

const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame.getByRole('button', { name }).first().click();

const names = (page: Page) => async (): Promise<readonly string[]> =>
  (await tabRows(page, 'People', 'MEM.name')).map(String);

async function erasePerson(page: Page): Promise<void> {
  const [whom = ''] = (await names(page)()).slice(3);
  const frame = await opened(page, 'Erase a person', 'Who');
  await looked(page, 'erase-who');
  await frame.getByRole('combobox', { name: 'Who' }).fill(whom);
  await frame.locator('[role=option]').first().click();
  await press(frame, /^Look$/);
  await frame.getByText('Rows that go').waitFor({ timeout: 120_000 });
  await looked(page, 'erase-found');
  await frame.getByText('What you have to do yourself').scrollIntoViewIfNeeded();
  await looked(page, 'erase-beyond');
  await press(frame, /^Erase$/);
  await frame
    .getByText(/Nothing was erased/)
    .first()
    .waitFor();
  check('nobody goes before the name is typed', (await names(page)()).includes(whom), true);
  await frame.getByLabel(/to confirm/).fill(whom);
  const start = Date.now();
  await press(frame, /^Erase$/);
  await frame
    .getByText(/The person was erased/)
    .first()
    .waitFor({ timeout: 120_000 });
  console.log('erasing took', Date.now() - start, 'ms');
  await looked(page, 'erase-done');
  await until('the person is gone from People', async () => (await names(page)()).includes(whom), false);
}

const TITLE = 'Night shift at the plant';
/** A text that tells of somebody at risk. */
const TELLING = {
  command: 'register-submission',
  request: {
    input: {
      ...{ title: TITLE, kind: 'joint', workgroup: 'Housing and Water' },
      summary: 'Workers sleep at the plant. Contact Heron saw it and answers at +1 202 555 0143.',
    },
  },
} as const;

/** The document is not made before each detail is decided. */
async function lookFirst(page: Page): Promise<void> {
  const frame = await opened(page, 'Build the document', TITLE);
  await frame.getByText(TITLE).first().click();
  await frame.getByText('How it reads now').first().waitFor();
  await press(frame, 'Build the document');
  await frame.getByText('Before this leaves the workbook').waitFor({ timeout: 120_000 });
  await looked(page, 'leaving-asked');
  await frame.getByLabel(/What to do with \+1 202/).selectOption('leave');
  await frame.getByLabel(/may be told/).fill('The number of the office');
  await frame.getByLabel(/What to do with Contact Heron/).selectOption('replace');
  await frame.getByLabel(/Instead of Contact Heron/).fill('a worker');
  await looked(page, 'leaving-decided');
  await press(frame, /^Go on$/);
  await frame
    .getByText(/Version 1 of/)
    .first()
    .waitFor({ timeout: 120_000 });
  await looked(page, 'leaving-built');
  check(
    'the document is made once it is decided',
    (await tabRows(page, 'Versions', 'VER.version')).length > 0,
    true,
  );
}

onSample('people-at-risk', [lookFirst, erasePerson], [TELLING]);
