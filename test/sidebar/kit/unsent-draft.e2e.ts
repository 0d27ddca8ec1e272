// What is typed and not sent, in each form that is typed in, in a real browser with a made-up add-in: the panel is closed,
// opened again with what the add-in was given to keep, and shows it. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import type { KeptDraft } from '../../../src/core/workbook/drafts/pieces';
import type { KeepDraftInput } from '../../../src/core/workbook/drafts/keep-draft';
import { check, until } from '../../e2e/host-tools';
import { inventedAnswer } from '../coverage/already-covered/invented-answer';
import { fakeAnswers } from '../fake-answers';
import { inventedForm } from '../follow-up/record-progress/invented-progress';
import { inBrowser, look, openPanel, sentBy } from '../panel-page';
import { inventedForm as textForm, inventedTaken } from '../submissions/take-in-text/invented-text';
import { answered, meetings, workingAnswers } from '../working-answers';

type Answers = Readonly<Record<string, CallResponse>>;

const answers: Answers = {
  ...workingAnswers,
  ...fakeAnswers,
  'keep-draft': answered({ kept: true }),
  'covered-form': answered({ issues: [] }),
  'progress-form': answered({ ...inventedForm, selected: 'REC-3' }),
  'already-covered': answered(inventedAnswer),
  'text-form': answered(textForm),
  'take-in-text': answered(inventedTaken),
  'cycle-form': fakeAnswers['cycle-form'] as CallResponse,
  join: answered({}, ['Saved.']),
};

/** What the add-in holds of the panel's drafts after what the page has sent. */
async function keptBy(page: Page, before: readonly KeptDraft[] = []): Promise<readonly KeptDraft[]> {
  const kept = new Map(before.map((one) => [one.about, one]));
  for (const { request } of await sentBy(page, 'keep-draft')) {
    const { about, draft } = request.input as KeepDraftInput;
    if (draft === '') kept.delete(about);
    else kept.set(about, { about, at: '2027-01-10T12:00:00.000Z', draft });
  }
  return [...kept.values()];
}

interface Case {
  readonly panel: string;
  /** From the first screen to the field. */
  go(page: Page): Promise<void>;
  readonly field: string;
  readonly typed: string;
  readonly before?: string;
}

const nowhere = (): Promise<void> => Promise.resolve();
const entry = async (page: Page): Promise<void> => {
  await page.locator('.entry-button').first().click();
};

const CASES: readonly Case[] = [
  { panel: 'register-submission', go: nowhere, field: 'textarea >> nth=0', typed: 'Wells are poisoned.' },
  { panel: 'join', go: nowhere, field: 'input[type=text] >> nth=1', typed: 'Ana R.' },
  {
    panel: 'meetings',
    go: (page) => page.locator('button.primary').click(),
    field: 'textarea >> nth=0',
    typed: '1. Wells',
  },
  {
    panel: 'this-row',
    go: nowhere,
    field: 'input[type=text] >> nth=0',
    typed: 'Evictions',
    before: 'Evictions along the river',
  },
  { panel: 'record-progress', go: nowhere, field: 'textarea >> nth=0', typed: 'A bill was drafted.' },
  { panel: 'take-in-text', go: entry, field: 'textarea >> nth=0', typed: 'Nobody has tested the wells.' },
  { panel: 'already-covered', go: nowhere, field: 'textarea >> nth=0', typed: 'Lead in pipes.' },
  { panel: 'overlaps', go: entry, field: 'textarea >> nth=0', typed: 'Each has its half of the river.' },
  { panel: 'cycle', go: nowhere, field: 'input[type=text] >> nth=1', typed: 'Riverside' },
];

const cameBack = (page: Page) => page.locator('.notice.info', { hasText: 'is back' });

async function comesBack(browser: Browser, { panel, go, field, typed, before = '' }: Case): Promise<void> {
  const page = await openPanel(browser, panel, { answers, drafts: [] });
  await go(page);
  await page.locator(field).fill(typed);
  await until(`${panel}: it is kept after a pause`, async () => (await keptBy(page)).length, 1);
  const drafts = await keptBy(page);
  await page.close();
  const again = await openPanel(browser, panel, { answers, drafts });
  await go(again);
  await until(`${panel}: what was typed is back`, () => again.locator(field).inputValue(), typed);
  await until(`${panel}: it says so`, () => cameBack(again).count(), 1);
  await look(again, `typed-${panel}`);
  await again.locator('.notice button', { hasText: 'Throw away' }).click();
  await until(`${panel}: thrown away, it is gone`, async () => (await keptBy(again, drafts)).length, 0);
  if (panel !== 'cycle')
    check(`${panel}: and the form is as it was`, await again.locator(field).inputValue(), before);
  await again.locator('.notice button', { hasText: 'Bring it back' }).click();
  await until(`${panel}: it can be brought back`, () => again.locator(field).inputValue(), typed);
  await again.close();
}

/** A meeting that is moved meanwhile: its new time stands in the form, and what was typed says what it replaces. */
async function movedMeanwhile(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'meetings', { answers, drafts: [] });
  await entry(page);
  await page.locator('textarea').fill('1. Wells');
  await until('the change of a meeting is kept', async () => (await keptBy(page)).length, 1);
  const drafts = await keptBy(page);
  await page.close();
  const upcoming = meetings.upcoming.map((one) => ({ ...one, start: '2027-02-03T20:00' }));
  const moved = { ...answers, 'meeting-form': answered({ ...meetings, upcoming }) };
  const again = await openPanel(browser, 'meetings', { answers: moved, drafts });
  await look(again, 'typed-meetings-list');
  await again.locator('.notice button', { hasText: 'Go on' }).click();
  check(
    'the new time is shown',
    await again.locator('input[type=datetime-local]').inputValue(),
    '2027-02-03T20:00',
  );
  await again.locator('button.primary').click();
  await again.locator('button.primary', { hasText: 'mail' }).click();
  const sent = await sentBy(again, 'invite-to-meeting');
  check('only what was typed is sent, with what stood there', sent.at(-1)?.request.input, {
    agenda: '1. Wells',
    id: 'MTG-1',
    was: { agenda: '1. The draft\n2. Who asks whom' },
  });
  await until('once it is sent, nothing is kept', async () => (await keptBy(again, drafts)).length, 0);
  await again.close();
}

/** Another panel opens in place of this one: what is typed goes first. */
async function keptBeforeLeaving(browser: Browser): Promise<void> {
  const opened = { ...answers, 'panel-register-submission': answered(null) };
  const page = await openPanel(browser, 'already-covered', { answers: opened, drafts: [] });
  await page.locator('textarea').fill('Lead in pipes.');
  await page.locator('button.primary').click();
  await page.locator('button.primary', { hasText: 'Register' }).click();
  await until(
    'the other panel opens',
    async () => (await sentBy(page, 'panel-register-submission')).length,
    1,
  );
  check('what was typed was kept before', (await keptBy(page)).length, 1);
  await page.close();
}

async function selectedRecommendation(browser: Browser): Promise<void> {
  const selected = { ...answers, 'selected-row': answered({ sheet: 'REC', row: 5 }) };
  const page = await openPanel(browser, 'record-progress', { answers: selected, drafts: [] });
  const [asked] = await sentBy(page, 'progress-form');
  check('the selected row is asked about', asked?.request.input, { row: 5 });
  check('the selected recommendation is taken', await page.locator('.chips li').count(), 1);
  await look(page, 'record-progress-selected');
  await page.close();
}

inBrowser(async (browser) => {
  for (const one of CASES) await comesBack(browser, one);
  await movedMeanwhile(browser);
  await keptBeforeLeaving(browser);
  await selectedRecommendation(browser);
});
