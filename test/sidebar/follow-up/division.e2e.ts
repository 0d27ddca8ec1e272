// Divide among workgroups in a real browser with a made-up add-in: each screen in three languages, at 300 px and at 200
// percent, with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import {
  inventedClusters,
  inventedForm,
  inventedLike,
  inventedShare,
  offers,
} from './division/invented-recommendations';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const suggested = {
  cycle: 4,
  all: 350,
  looked: 131,
  suggested: 120,
  counts: { issue: 140, concern: 60, sdg: 90, action: 110 },
  withoutIdea: ['40.7'],
  written: 120,
  next: null,
  typedByHand: 0,
  offers: [],
};
const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'divide-form': answered(inventedForm),
  'suggest-for-recommendations': answered(suggested, ['120 of 131 recommendations got suggestions.']),
  'accept-suggestions': answered({ accepted: 5, rows: 1, offers }, [
    '5 suggestions of 1 recommendation accepted.',
  ]),
  'leave-suggestions': answered({ left: 5, rows: 1 }, ['5 suggestions left out.']),
  'teach-issue-words': answered({ added: 1 }, ['“Water and sanitation” is now also recognized by: river.']),
  'list-clusters': answered(inventedClusters),
  'find-clusters (dry run)': answered(inventedLike),
  'find-clusters': answered({}, ['Cycle 4: 31 clusters with 96 of 350 recommendations.']),
  'set-cluster': answered({ changed: 1, cluster: '' }, ['40.3 stands on its own.']),
  'share-out (dry run)': answered(inventedShare),
  'share-out': answered(inventedShare, ['Cycle 4: 312 recommendations go to a workgroup now.']),
  'answer-hand-over': answered(
    {
      workgroup: { id: 'WG-2', name: 'Prisons' },
      from: { id: '', name: '' },
      rows: [{ id: 'REC-2', name: '40.12', text: 'House one person in a cell.' }],
    },
    ['40.12 is with no workgroup again.'],
  ),
  'hand-over-recommendation': answered({}, ['Prisons has 40.12 (2) now.']),
};

const press = async (page: Page, selector: string, at = 0): Promise<void> => {
  await page.locator(selector).nth(at).click();
  await quiet(page, 150);
};
const inputs = async (page: Page, command: string): Promise<readonly unknown[]> =>
  (await sentBy(page, command)).map(({ request }) => request.input);

async function about(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'division', { language, answers });
  await look(page, `divide-${language}`);
  await press(page, '.entry-button');
  await look(page, `divide-list-${language}`);
  const reason = await page.locator('.card .detail').first().innerText();
  const quotes: Readonly<Record<string, RegExp>> = {
    en: /“wells”/,
    es: /«wells»/,
    fr: /«\u00a0wells\u00a0»/,
  };
  check(`reasons are quoted as people write (${language})`, quotes[language]?.test(reason), true);
  await press(page, 'button.primary');
  await press(page, 'button.primary');
  await until(
    `all that is sure is accepted at once, then a page (${language})`,
    () => inputs(page, 'accept-suggestions'),
    [{ allSure: true, cycle: 4 }, { ids: ['REC-1'] }],
  );
  await press(page, 'footer button.secondary');
  await look(page, `divide-learn-${language}`);
  await page.getByRole('checkbox').first().check();
  await press(page, 'button.primary');
  await until(`only ticked words are learned (${language})`, () => inputs(page, 'teach-issue-words'), [
    { words: [{ issue: 'ISS-1', word: 'river' }] },
  ]);
  await press(page, '.entry-button');
  await press(page, '.recommendation button.quiet', 1);
  await look(page, `divide-change-${language}`);
  await page.getByRole('checkbox').last().uncheck();
  await press(page, 'button.primary');
  const [, , ...changed] = await inputs(page, 'accept-suggestions');
  const kinds = ['concern', 'sdg', 'action'];
  check(`other issues are sent, and what holds besides (${language})`, changed, [
    { ids: ['REC-1'], instead: ['ISS-1'], was: { instead: [] } },
    { ids: ['REC-1'], what: kinds, only: ['Persons living in rural areas', '6'] },
  ]);
  await until(`what is not ticked is left out (${language})`, () => inputs(page, 'leave-suggestions'), [
    { ids: ['REC-1'], what: kinds, only: ['5'] },
  ]);
  await page.close();
}

async function clusters(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'division', { language, answers });
  await press(page, '.entry-button', 1);
  await look(page, `divide-clusters-${language}`);
  await press(page, '.card button.secondary');
  await until(`like ones are joined by one press (${language})`, () => inputs(page, 'set-cluster'), [
    { ids: ['REC-40.3', 'REC-40.4', 'REC-40.30'], to: { cluster: '40.3 Abolish the death penalty' } },
  ]);
  await press(page, '.entry-button');
  await look(page, `divide-cluster-${language}`);
  await press(page, '.plain-list button.quiet');
  await page.locator('input').last().fill('40.9');
  await press(page, 'section button.secondary');
  const setAfter = async () => (await inputs(page, 'set-cluster')).slice(1);
  await until(`one is left out, another put in (${language})`, setAfter, [
    { ids: ['REC-40.3'], to: 'out' },
    { ids: ['40.9'], to: { cluster: '40.3 Abolish the death penalty' } },
  ]);
  await press(page, 'footer button.secondary');
  await press(page, 'button.primary');
  await look(page, `divide-clusters-found-${language}`);
  await page.close();
}

async function share(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'division', { language, answers });
  await press(page, '.entry-button', 2);
  await look(page, `divide-share-${language}`);
  await press(page, 'button.primary');
  await look(page, `divide-shared-${language}`);
  const sent = await sentBy(page, 'share-out');
  check(
    `it is shown before it is written (${language})`,
    sent.map(({ request }) => request.dryRun === true),
    [true, false],
  );
  await page.close();
}

async function handOver(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'division', { language, answers });
  await press(page, '.entry-button', 3);
  await press(page, '.recommendation button.quiet', -1);
  await press(page, 'button.primary');
  await look(page, `divide-hand-over-empty-${language}`);
  await page.getByRole('combobox').last().fill('prisons');
  await page.locator('.options li').first().click();
  await look(page, `divide-hand-over-${language}`);
  await press(page, 'button.primary');
  await until(`it goes with its cluster (${language})`, () => inputs(page, 'hand-over-recommendation'), [
    { ids: ['REC-2'], to: 'WG-2', wholeCluster: true, stay: true, was: { to: 'WG-1' } },
  ]);
  await page.close();
}

/** A task about what was handed over opens on it. */
async function asked(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'division', { language, answers, input: { task: 'ACT-1' } });
  await quiet(page, 150);
  await look(page, `divide-asked-${language}`);
  await press(page, 'button.primary ~ button');
  await until(`it is handed back at a press (${language})`, () => inputs(page, 'answer-hand-over'), [
    { task: 'ACT-1', takes: true },
    { task: 'ACT-1', takes: false },
  ]);
  await page.close();
}

async function suggesting(browser: Browser): Promise<void> {
  const none = {
    ...inventedForm,
    rows: [],
    total: 0,
    counts: { ...inventedForm.counts, sure: 0, doubtful: 0 },
  };
  const page = await openPanel(browser, 'division', {
    answers: { ...answers, 'divide-form': answered(none) },
  });
  await press(page, '.entry-button');
  await look(page, 'divide-nothing-suggested');
  await press(page, 'button.primary');
  await look(page, 'divide-suggested');
  await until('all are looked at from the first on', () => inputs(page, 'suggest-for-recommendations'), [
    { from: 0, cycle: 4 },
  ]);
  await page.close();
}

/** Opened on what was just brought in: one press after the other leads to the workgroups. */
async function broughtIn(browser: Browser): Promise<void> {
  const counts = { ...inventedForm.counts, sure: 0, doubtful: 0 };
  const page = await openPanel(browser, 'division', {
    answers: { ...answers, 'divide-form': answered({ ...inventedForm, counts }) },
    input: { step: 'about', cycle: '4' },
  });
  await until('suggesting begins by itself, once', () => inputs(page, 'suggest-for-recommendations'), [
    { from: 0, cycle: 4 },
  ]);
  const decided = answered({ ...inventedForm, rows: [], total: 0, counts });
  await page.evaluate((form) => Object.assign((globalThis as unknown as { answers: object }).answers, form), {
    'divide-form': decided,
  });
  await press(page, 'button.primary');
  await until('the next step, who follows them up, comes by itself', () => inputs(page, 'share-out'), [
    { cycle: 4 },
  ]);
  await look(page, 'divide-decided');
  await press(page, 'button.primary');
  await press(page, 'button.primary');
  await until(
    'what can be learned is asked after that',
    () => page.locator('h2').first().innerText(),
    'Learn from this?',
  );
  await page.close();
}

async function byKeyboard(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'division', { answers });
  await page.locator('.entry-button').nth(2).focus();
  await page.keyboard.press('Enter');
  await quiet(page, 150);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await until('the step takes the focus', focused, '3. Who follows them up');
  await page.keyboard.press('Escape');
  await press(page, 'footer button.secondary');
  await press(page, '.entry-button');
  await page.locator('.card').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await until('Enter accepts', () => inputs(page, 'accept-suggestions'), [{ ids: ['REC-1'] }]);
  await quiet(page, 300);
  await page.locator('.card').first().focus();
  await page.keyboard.press('Delete');
  await until('Delete leaves', () => inputs(page, 'leave-suggestions'), [{ ids: ['REC-1'] }]);
  await page.close();
}

async function member(browser: Browser): Promise<void> {
  const form = {
    ...inventedForm,
    mayAccept: false,
    mayShareOut: false,
    rows: inventedForm.rows.map((row) => ({ ...row, mayHandOver: false })),
  };
  const page = await openPanel(browser, 'division', {
    answers: { ...answers, 'divide-form': answered(form) },
  });
  await press(page, '.entry-button');
  await until(
    'who may only look is offered nothing else',
    () => page.locator('.recommendation button').count(),
    0,
  );
  await look(page, 'divide-member');
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'division', { answers, width: 150 });
  await until('the start fits at 200 percent', () => overflows(page), false);
  await press(page, '.entry-button');
  await until('the list fits at 200 percent', () => overflows(page), false);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await about(browser, language);
    await clusters(browser, language);
    await share(browser, language);
    await handOver(browser, language);
    await asked(browser, language);
  }
  await suggesting(browser);
  await broughtIn(browser);
  await byKeyboard(browser);
  await member(browser);
  await narrow(browser);
});
