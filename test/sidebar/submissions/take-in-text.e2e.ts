// Take in the written text, in a real browser with a made-up add-in: each step in three languages, at 300 px and at
// 200 percent, with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { paragraph, wordFile } from '../../support/word-file';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { inventedForm, inventedTaken, unbuiltForm } from './take-in-text/invented-text';
import { answered, texts, workingAnswers } from '../working-answers';

const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'text-form': answered(inventedForm),
  'take-in-text': answered(inventedTaken, [
    'The text of “Clean wells” was taken in: 2815 words and 41 notes. Find overlaps and building the document now use it.',
    'It replaces one of 1940 words; “Undo” brings that one back.',
  ]),
};

const toForm = async (page: Page, at = 0): Promise<void> => {
  await page.locator('.entry-button').nth(at).click();
  await page.locator('textarea').waitFor();
};

async function takeIn(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'take-in-text', { language, answers });
  await look(page, `text-list-${language}`);
  await toForm(page);
  await look(page, `text-form-${language}`);
  await page.locator('button.primary').click();
  await page.locator('.error:not([hidden])').waitFor();
  await until(
    `nothing is sent without a text (${language})`,
    async () => (await sentBy(page, 'take-in-text')).length,
    0,
  );
  await page.locator('textarea').fill('Introduction\nNobody has tested the wells.');
  await page.locator('button.primary').click();
  await page.locator('.counts').waitFor();
  await look(page, `text-found-${language}`);
  await page.locator('.view:not([hidden]) main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await look(page, `text-found-foot-${language}`);
  await page.locator('main .plain-list button').last().click();
  await quiet(page, 200);
  await until(
    `a suggested heading is taken with one press, and checked again (${language})`,
    async () => (await sentBy(page, 'take-in-text'))[1]?.request,
    {
      input: {
        submission: 'SUB-1',
        text: 'Introduction\nNobody has tested the wells.',
        headings: [{ line: 'Rihgt to water', is: 'ISS-1' }],
      },
      dryRun: true,
      language,
    },
  );
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  await look(page, `text-done-${language}`);
  const [dry, , real] = await sentBy(page, 'take-in-text');
  check(`first nothing is written (${language})`, dry?.request.dryRun, true);
  check(`then the version that was looked at goes along (${language})`, real?.request.input, {
    submission: 'SUB-1',
    text: 'Introduction\nNobody has tested the wells.',
    headings: [{ line: 'Rihgt to water', is: 'ISS-1' }],
    textVersion: 3,
  });
  await page.locator('.next button').first().click();
  const built = page.locator('.view-build-document:not([hidden])');
  await until(`the document is one press away (${language})`, () => built.count(), 1);
  await page.close();
}

async function fromFiles(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'take-in-text', {
    answers: { ...answers, 'text-form': answered(unbuiltForm) },
  });
  await toForm(page, 1);
  await until(
    'without a document its download is folded away',
    () => page.locator('details[open]').count(),
    0,
  );
  const mark =
    '<w:p><w:r><w:t>Nobody tested them</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
  const buffer = Buffer.from(wordFile(paragraph('Introduction') + mark, ['Survey 2025, p. 3']));
  await page.locator('input[type=file]').setInputFiles({ name: 'wells.docx', mimeType: '', buffer });
  await quiet(page, 200);
  await until(
    'a Word file comes with its footnotes',
    () => page.locator('textarea').inputValue(),
    'Introduction\nNobody tested them[[Survey 2025, p. 3]].',
  );
  await page.locator('button.primary').click();
  await page.getByText('Came in: 2 paragraphs, 1 note.').waitFor();
  await look(page, 'text-receipt');
  await page.locator('.view:not([hidden]) footer button.secondary').click();
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'wells.pdf', mimeType: '' },
    buffer: Buffer.from('%PDF-1.7'),
  });
  await page.locator('.error:not([hidden])').waitFor();
  await look(page, 'text-pdf');
  await page.locator('.view:not([hidden]) header .icon-button').first().click();
  await toForm(page, 1);
  await until(
    'the text that one went back from is there again',
    () => page.locator('textarea').inputValue(),
    'Introduction\nNobody tested them[[Survey 2025, p. 3]].',
  );
  await page.close();
}

async function onGoogle(browser: Browser): Promise<void> {
  const address = 'https://panel.example/';
  const page = await openPanel(browser, 'take-in-text', { answers, address, input: { submission: 'SUB-1' } });
  await page.locator('details[open] a').waitFor();
  await until(
    'the document to download is one press away',
    () => page.locator('details a').getAttribute('href'),
    'https://docs.google.com/document/d/abc/edit',
  );
  await look(page, 'text-on-google');
  await page.close();
}

async function same(browser: Browser): Promise<void> {
  const nothing = {
    ...{ ...inventedTaken, isSame: true, warnings: [], unknownHeadings: [], issuesToAdd: [] },
    ...{ changes: null, offeredAsks: [] },
  };
  const page = await openPanel(browser, 'take-in-text', {
    answers: { ...answers, 'take-in-text': answered(nothing) },
  });
  await toForm(page);
  await page.locator('textarea').fill('Wells.');
  await page.locator('button.primary').click();
  await page.locator('.counts').waitFor();
  await look(page, 'text-same');
  await until('the same text cannot be taken in', () => page.locator('button.primary').count(), 0);
  await page.close();
}

async function none(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'take-in-text', {
    answers: { ...answers, 'submissions-place': answered({ ...texts, lines: [] }) },
  });
  await look(page, 'text-empty');
  await page.locator('button.primary').click();
  await until(
    'registering one is one press away',
    () => page.locator('.view-register-submission:not([hidden])').count(),
    1,
  );
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'take-in-text', { answers, width: 150 });
  await until('the list fits at 200 percent', () => overflows(page), false);
  await page.locator('.entry-button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('textarea').waitFor();
  await until('the form fits at 200 percent', () => overflows(page), false);
  await page.locator('textarea').fill('Wells.');
  await page.locator('button.primary').click();
  await page.locator('.counts').waitFor();
  await until('what was found fits at 200 percent', () => overflows(page), false);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await takeIn(browser, language);
  await fromFiles(browser);
  await onGoogle(browser);
  await same(browser);
  await none(browser);
  await narrow(browser);
});
