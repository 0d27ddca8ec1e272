// Cited by the UN, in a real browser with a made-up add-in: each step in three languages, at 300 px and at 200 percent,
// with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { paragraph, wordFile } from '../../support/word-file';
import { inventedCitations, inventedFound } from './summaries/invented-citations';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  citations: answered(inventedCitations),
  'import-citations': answered(inventedFound, [
    'A/HRC/WG.6/57/NOR/3: 98 paragraphs, 155 submitters in its list, 282 notes.',
    '3 paragraphs cite you: 1 submission, 1 organization.',
  ]),
};

async function list(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'summaries', { language, answers });
  await look(page, `citations-${language}`);
  await until(
    `submissions that are cited open (${language})`,
    () => page.locator('.entry-button').count(),
    2,
  );
  await page.locator('.choice').nth(2).click();
  await until(`all paragraphs are shown (${language})`, () => page.locator('.cited').count(), 9);
  await look(page, `citations-paragraphs-${language}`);
  await page.locator('.choice').nth(1).click();
  await page.locator('.entry-button').first().click();
  await page.locator('.cited').first().waitFor();
  await look(page, `citations-of-one-${language}`);
  await page.close();
}

const toForm = async (page: Page): Promise<void> => {
  await page.locator('button.primary').click();
  await page.locator('textarea').waitFor();
};

async function bringIn(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'summaries', { language, answers });
  await toForm(page);
  await look(page, `citations-form-${language}`);
  await page.locator('textarea').fill('Summary of submissions');
  await page.locator('button.primary').click();
  await page.locator('select').nth(2).waitFor();
  await look(page, `citations-found-${language}`);
  await page.locator('main select').first().selectOption('ORG-9');
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await look(page, `citations-found-foot-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  await look(page, `citations-done-${language}`);
  const [dry, real] = await sentBy(page, 'import-citations');
  check(`first nothing is written (${language})`, dry?.request.dryRun, true);
  check(`then the answer goes along (${language})`, real?.request.input, {
    text: 'Summary of submissions',
    answers: [{ code: 'Delta Institute', printed: 'Delta Institute for Law', is: 'ORG-9' }],
  });
  await page.close();
}

async function fromWord(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'summaries', { answers });
  await toForm(page);
  const mark =
    '<w:p><w:r><w:t>All asked for wells.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
  const buffer = Buffer.from(wordFile(paragraph('Summary') + mark, ['JS4, para. 3.']));
  await page.locator('input[type=file]').setInputFiles({ name: 'summary.docx', mimeType: '', buffer });
  await quiet(page, 200);
  const marked = async (): Promise<boolean> => {
    const text = await page.locator('textarea').inputValue();
    return text.includes('wells.¹') && text.includes('¹ JS4');
  };
  await until('notes of a Word file keep their numbers', marked, true);
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'summary.pdf', mimeType: '' },
    buffer: Buffer.from('%PDF-1.7'),
  });
  await page.locator('.error').first().waitFor();
  await look(page, 'citations-pdf');
  await page.close();
}

async function othersLook(browser: Browser): Promise<void> {
  const none = { sources: [], paragraphs: [], submissions: [], organizations: [], mayImport: false };
  const page = await openPanel(browser, 'summaries', { answers: { ...answers, citations: answered(none) } });
  await look(page, 'citations-empty');
  await until('members bring nothing in', () => page.locator('button.primary').count(), 0);
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'summaries', { answers, width: 150 });
  await until('the list fits at 200 percent', () => overflows(page), false);
  await page.locator('.entry-button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.cited').first().waitFor();
  await until('paragraphs fit at 200 percent', () => overflows(page), false);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 11));
  await until('the submission takes the focus', focused, 'Clean wells');
  await page.locator('footer button').click();
  await toForm(page);
  await page.locator('textarea').fill('Summary');
  await page.locator('button.primary').click();
  await page.locator('select').nth(2).waitFor();
  await until('what was found fits at 200 percent', () => overflows(page), false);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await list(browser, language);
    await bringIn(browser, language);
  }
  await fromWord(browser);
  await othersLook(browser);
  await narrow(browser);
});
