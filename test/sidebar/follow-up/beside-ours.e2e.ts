// The government's report beside ours, the report checked before it is brought in, and the question that is offered: in a
// real browser with a made-up add-in, in three languages, wide and narrow, with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import type { BesideOursResult, ShownLine } from '../../../src/core/follow-up/beside-ours/plan-beside-ours';
import type { ImportCountryReportResult } from '../../../src/core/follow-up/beside-ours/plan-import';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const WIDE = { width: 1280, height: 700 };
const TEXT = 'In 2026 a law was adopted that guarantees safe drinking water to all households. '.repeat(5);

const line = (number: string, clash?: ShownLine['clash']): ShownLine => ({
  recommendation: {
    ...{
      id: `REC-${number}`,
      name: `4: ${number}`,
      number,
      countries: ['Chile', 'Kenya'],
      answer: 'supported',
    },
    text: 'Guarantee safe drinking water to all households',
    answerText: 'supported',
    workgroup: { id: '', name: '' },
    issues: [],
  },
  cycle: 4,
  issues: [{ id: 'ISS-1', name: 'Water and sanitation' }],
  government: Array.from({ length: 7 }, (_, at) => ({
    ...{ id: `RPT-${at}`, source: 'A/HRC/WG.6/52/NOR/1', paragraph: at + 2, claim: 'done', text: TEXT },
    claimText: 'says it is done',
    sentence: 'In 2026 a law was adopted that guarantees safe drinking water to all households.',
  })),
  un: [
    {
      ...{
        id: 'RPT-U',
        source: 'A/HRC/WG.6/52/NOR/2',
        paragraph: 2,
        claim: 'missing',
        claimText: 'sees it missing',
      },
      ...{ sentence: 'UNICEF expressed concern.', text: 'UNICEF expressed concern.' },
    },
  ],
  ours: [],
  ...(clash && { clash }),
});

const reason = 'They say it is done (A/HRC/WG.6/52/NOR/1, 2). We rated: nothing yet.';
const beside: BesideOursResult = {
  sources: ['A/HRC/WG.6/52/NOR/1', 'A/HRC/WG.6/52/NOR/2'],
  issues: [{ id: 'ISS-1', name: 'Water and sanitation' }],
  lines: [
    line('40.1', { kind: 'done-not', state: 'open', reason }),
    line('40.2', { kind: 'done-part', state: 'confirmed', reason }),
    line('40.3'),
  ],
  alone: { government: line('40.1').government, un: [] },
  mayDecide: true,
};

const checked: ImportCountryReportResult = {
  ...{ kind: 'national', source: 'A/HRC/WG.6/52/NOR/1', about: 'Norway', aboutInsteadOf: 'Chile' },
  ...{ paragraphs: 161, naming: 90, isNumberedByOrder: true, cycle: 3, recommendations: 288 },
  ...{ added: 161, changed: 0, unchanged: 0, linked: 120, left: 0 },
};

const answers = {
  ...workingAnswers,
  'beside-ours': answered(beside),
  'decide-contradiction': answered({ changed: 1 }, ['40.1: confirmed.']),
  'recognize-document': answered({ kind: 'national', symbol: 'A/HRC/WG.6/52/NOR/1', found: 161 }),
  'import-country-report': answered(checked, ['161 paragraphs new.']),
  'question-bank': answered({
    ...{ questions: [], countries: [], issues: [], deadline: '', daysLeft: 0 },
    offered: [{ text: 'Paragraph 2 says so. What was done?', issue: { id: 'ISS-1', name: 'Water' } }],
  }),
  'add-question': answered({ id: 'QUE-1' }, ['The question is in the bank.']),
};

async function settle(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'beside-ours', { language, answers, ...WIDE });
  await page.locator('.beside tbody tr').first().waitFor();
  await until('what is to be settled comes first', () => page.locator('.beside tbody tr').count(), 1);
  await look(page, `beside-ours-${language}`);
  await page.locator('.beside summary').first().press('Enter');
  await page.locator('.decide button').first().press('Enter');
  await page.locator('.status.good').waitFor();
  const [sent] = await sentBy(page, 'decide-contradiction');
  const decided = { recommendation: 'REC-40.1', decision: 'confirmed', was: 'open' };
  check(`a contradiction is confirmed (${language})`, sent?.request.input, decided);
  await page.locator('.choices button').last().click();
  await until('all are shown', () => page.locator('.beside tbody tr').count(), 3);
  await look(page, `beside-ours-all-${language}`);
  await page.locator('.filter select').selectOption('ISS-1');
  await quiet(page);
  await until('what is shown stays', () => page.locator('.beside tbody tr').count(), 3);
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'beside-ours', { answers, width: 640, height: 360 });
  await page.locator('.beside tbody tr').first().waitFor();
  await look(page, 'beside-ours-narrow');
  await until('nothing is cut off', () => overflows(page), false);
  await page.close();
}

async function empty(browser: Browser): Promise<void> {
  const none = { ...beside, sources: [], lines: [], issues: [], alone: { government: [], un: [] } };
  const page = await openPanel(browser, 'beside-ours', {
    answers: { ...answers, 'beside-ours': answered(none) },
    ...WIDE,
  });
  await quiet(page);
  await look(page, 'beside-ours-empty');
  await page.close();
}

async function bringIn(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { language, answers });
  await page.locator('textarea').fill('A/HRC/WG.6/52/NOR/1');
  await page.locator('button.primary').click();
  await page.locator('.notice.bad').first().waitFor();
  await look(page, `bring-in-report-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  const [looked, brought] = await sentBy(page, 'import-country-report');
  check(`looking compares nothing (${language})`, looked?.request.dryRun, true);
  check(
    `the report is brought in (${language})`,
    (brought?.request.input as { kind: unknown }).kind,
    'national',
  );
  await page.close();
}

async function take(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'questions', { language, answers });
  await page.locator('section button').first().waitFor();
  await look(page, `question-offered-${language}`);
  await page.locator('section button').first().press('Enter');
  await page.locator('.status.good').waitFor();
  const [sent] = await sentBy(page, 'add-question');
  const question = { text: 'Paragraph 2 says so. What was done?', issue: 'ISS-1' };
  check(`the question is taken (${language})`, sent?.request.input, question);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await settle(browser, language);
    await bringIn(browser, language);
    await take(browser, language);
  }
  await narrow(browser);
  await empty(browser);
});
