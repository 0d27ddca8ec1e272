// The panels between a draft and the UN's receipt, in Chromium on the sample coalition: each is opened, held to axe down to
// moderate findings, and one thing is done in it. Run by `npm run test:e2e`.
import { type FrameLocator, type Page } from 'playwright-core';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { panelFindings } from './panel-findings';
import { tabRows } from './tab-rows';
import { onSample } from './on-sample';

const TEXT = 'Lake Harrow after the mine';
const TO_REVIEW = 'Lo que se debe';
const TO_UPLOAD = 'The tap that was turned off';

/** A picture and the rules of accessibility, for what the panel shows now. */
async function looked(page: Page, step: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `texts-out-${step}`);
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

const rows = (page: Page, tab: string, key: string) => async (): Promise<number> =>
  (await tabRows(page, tab, key)).length;

async function endorse(page: Page): Promise<void> {
  const before = await rows(page, 'Endorsements', 'END.submission')();
  const frame = await opened(page, 'Endorse a submission', TEXT);
  await frame.getByText(TEXT).first().click();
  await frame.getByText('What it asks for').waitFor();
  await looked(page, 'endorse-text');
  await press(frame, /^Sign$/);
  await frame.getByText('Who signs').first().waitFor();
  await looked(page, 'endorse-form');
  await frame.getByLabel(/Who may sign for it/).fill('Maria Delgado Ruiz, director');
  await press(frame, /^Sign$/);
  await says(
    frame,
    /endorser of “Lake Harrow after the mine”|“Lake Harrow after the mine”.*Riverside|Riverside.*“Lake Harrow after the mine”/,
  );
  await looked(page, 'endorse-done');
  await until('one more endorsement', rows(page, 'Endorsements', 'END.submission'), before + 1);
}

async function review(page: Page): Promise<void> {
  const before = await rows(page, 'Reviews', 'REV.submission')();
  const frame = await opened(page, 'Review', TO_REVIEW);
  await frame.getByText(TO_REVIEW).first().click();
  await frame.getByLabel('Your word').waitFor();
  await looked(page, 'review-text');
  await frame
    .getByLabel(/Comment/)
    .first()
    .fill('Paragraph 4 needs a source.');
  await frame.getByLabel('Your word').selectOption('ok');
  await press(frame, /^Send the review$/);
  await says(frame, /Your review of “.*” is kept/);
  await looked(page, 'review-done');
  await until('one more review', rows(page, 'Reviews', 'REV.submission'), before + 1);
}

async function board(page: Page): Promise<void> {
  const frame = await opened(page, 'Deadline board', TEXT);
  await press(frame, new RegExp(TEXT));
  await frame.getByText('In the way').waitFor();
  await looked(page, 'board-text');
  await press(frame, 'Check it');
  const next = page.frameLocator('iframe').last().locator('.view-check-before-upload:not([hidden])');
  await next.getByText('Submitters named, with their consent').first().waitFor();
  check('the board leads to the check of the text', true, true);
  await looked(page, 'board-to-check');
}

async function checkBeforeUpload(page: Page): Promise<void> {
  const frame = await opened(page, 'Check before upload', TO_UPLOAD);
  await frame.getByText(TO_UPLOAD).first().click();
  await frame.getByRole('button', { name: 'Mark as uploaded' }).waitFor();
  await looked(page, 'check-found');
  await press(frame, 'Mark as uploaded');
  await frame.getByLabel(/Why all the same/).fill('Uploaded by hand on the last day.');
  await looked(page, 'check-mark');
  await press(frame, 'Mark as uploaded');
  await until(
    'the reason stands on the row',
    async () =>
      (await tabRows(page, 'Submissions', 'SUB.uploadReason')).includes('Uploaded by hand on the last day.'),
    true,
  );
}

async function unSummary(page: Page): Promise<void> {
  const frame = await opened(page, 'Summary for the UN', 'Migrants and Refugees');
  await press(frame, /^Edit/);
  await looked(page, 'summary-edit');
}

onSample('texts-out', [checkBeforeUpload, unSummary, board, endorse, review]);
