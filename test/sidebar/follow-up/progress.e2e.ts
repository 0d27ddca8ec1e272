// Keeping score in a real browser with a made-up add-in: each step in three languages, at 300 px and at 200 percent, with
// axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, sentBy } from '../panel-page';
import { inventedForm, inventedList } from './record-progress/invented-progress';
import { answered, workingAnswers } from '../working-answers';

const SAID = [
  'Recorded “partly” (national) for 2 recommendations: Housing Now.',
  'Others say something else about 40.1: the ratings stand side by side.',
];
const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'progress-form': answered(inventedForm),
  'list-progress': answered(inventedList),
  'record-progress': answered({ row: 'PRG-9', isNew: true, recommendations: [], differing: [] }, SAID),
  'set-next-step': answered({ recommendations: [], changed: 1 }, ['Set for 1 recommendation.']),
};

async function pick(page: Page, typed: string): Promise<void> {
  await page.locator('.combobox input').first().fill(typed);
  await page.locator('.options li').first().click();
}

async function record(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'record-progress', { language, answers });
  await look(page, `progress-${language}`);
  await pick(page, 'owls');
  await pick(page, '40.1-40.5');
  await page.getByRole('radio').nth(1).check();
  await look(page, `progress-picked-${language}`);
  await page.locator('.field input[type=text]:not([role])').first().fill('https://laws.example.org/4');
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await look(page, `progress-foot-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  await look(page, `progress-saved-${language}`);
  await page.locator('button.primary').click();
  const source = page.locator('.field input[type=text]:not([role])').first();
  await until(
    `the source stays for the next (${language})`,
    () => source.inputValue(),
    'https://laws.example.org/4',
  );
  await until(`the recommendations do not (${language})`, () => page.locator('.chips li').count(), 0);
  const [sent] = await sentBy(page, 'record-progress');
  check(`all is sent (${language})`, sent?.request.input, {
    rating: 'partly',
    date: '2027-01-10',
    source: 'https://laws.example.org/4',
    note: '',
    internal: false,
    recommendations: ['REC-3', '40.1-40.5'],
    level: 'national',
    saidBy: 'us',
    organization: 'ORG-1',
  });
  await page.close();
}

async function done(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'progress', { language, answers });
  await look(page, `done-${language}`);
  await page.locator('.choice').last().click();
  await until(`what is due is listed (${language})`, () => page.locator('.entry-button').count(), 2);
  await page.locator('.entry-button').first().click();
  await look(page, `done-one-${language}`);
  await page.locator('summary').click();
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await look(page, `done-one-foot-${language}`);
  await page.locator('section button.secondary').click();
  await page.locator('textarea').fill('Visit the wells');
  await look(page, `done-plan-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  const [sent] = await sentBy(page, 'set-next-step');
  check(`the next step is sent (${language})`, sent?.request.input, {
    recommendations: ['REC-1'],
    nextStep: 'Visit the wells',
    was: { nextStep: 'Ask for the results of the third region' },
  });
  await page.close();
}

async function recordHere(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'progress', { answers });
  await page.locator('.entry-button').nth(1).click();
  await page.locator('button.primary').click();
  await page.locator('.chips li').waitFor();
  await until(
    'the form knows its recommendation',
    () => page.locator('.chips li').innerText(),
    '40.2 House no more than two people in a cell and let …',
  );
  await page.close();
}

const report = {
  kind: 'matrix',
  cycle: 4,
  figures: [
    { count: 347, label: 'recommendations' },
    { count: 120, label: 'rated by the coalition' },
    { count: 14, label: 'on which ratings differ' },
  ],
  fileName: 'Matrix-of-recommendations_4_2027-01-10.docx',
  csv: {
    name: 'Matrix-of-recommendations_4_2027-01-10.csv',
    text: '\ufeffTheme,Recommendation\r\nWater,"40.1, wells"\r\n',
  },
};
const made = {
  name: report.fileName,
  docLink: 'https://docs.google.com/document/d/1/edit',
  docxLink: 'https://drive.google.com/file/d/2/view',
};
const reportAnswers = {
  ...answers,
  'build-progress-report (dry run)': answered(report),
  'build-progress-report': {
    ...answered(report, ['Made from 347 recommendations, 120 of them rated.']),
    documents: [made],
  },
};

async function reports(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'progress-report', {
    language,
    answers: reportAnswers,
    address: 'https://panel.example.org/',
  });
  await look(page, `reports-${language}`);
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('radio').last().check();
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  await page.locator('summary').click();
  await look(page, `reports-made-${language}`);
  const sent = await sentBy(page, 'build-progress-report');
  check(`the chosen report is made (${language})`, sent.at(-1)?.request.input, {
    kind: 'scorecard',
    audience: 'internal',
    allRows: false,
  });
  const download = page.waitForEvent('download');
  await page.locator('a[download]').click();
  await until(
    `the table can be downloaded (${language})`,
    async () => (await download).suggestedFilename(),
    report.csv.name,
  );
  await page.close();
}

async function refusals(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'record-progress', { answers });
  await page.locator('button.primary').click();
  await page.locator('.status.bad').waitFor();
  await look(page, 'progress-refused');
  await until('three fields say what is missing', () => page.locator('.error:visible').count(), 3);
  check('nothing incomplete is sent', await sentBy(page, 'record-progress'), []);
  await page.close();
  const none = { ...inventedForm, cycle: null, cycles: [], recommendations: [] };
  const empty = await openPanel(browser, 'record-progress', {
    answers: { ...answers, 'progress-form': answered(none) },
  });
  await look(empty, 'progress-empty');
  await until(
    'nothing can be saved without recommendations',
    () => empty.locator('button.primary').count(),
    0,
  );
  check('that is no fault', await empty.locator('.bad').count(), 0);
  await empty.close();
}

async function byKeyboard(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'progress', { answers });
  await page.locator('.entry-button').first().focus();
  await page.keyboard.press('Enter');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await until('the recommendation takes the focus', focused, '40.1');
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  for (const name of ['record-progress', 'progress', 'progress-report']) {
    const page = await openPanel(browser, name, { answers: reportAnswers, width: 150 });
    await until(`${name} fits at 200 percent`, () => overflows(page), false);
    if (name === 'progress') {
      await page.locator('.entry-button').first().click();
      await until('a recommendation fits at 200 percent', () => overflows(page), false);
    }
    await page.close();
  }
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await record(browser, language);
    await done(browser, language);
    await reports(browser, language);
  }
  await recordHere(browser);
  await refusals(browser);
  await byKeyboard(browser);
  await narrow(browser);
});
