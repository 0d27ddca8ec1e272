// The panel that brings in what the UN publishes, in a real browser with a made-up add-in: files of each kind, a pasted
// table, recommendations and answers, in three languages, at 300 px and at 200 percent, held to axe.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { spreadsheetFile } from '../../support/spreadsheet';
import { paragraph, wordFile } from '../../support/word-file';
import { imported } from './bring-in-un-text/imported';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

type Answers = Readonly<Record<string, CallResponse>>;

const primary = (page: Page) => page.locator('button.primary');
const wait = (page: Page): Promise<void> => quiet(page, 150);
const addendum: Answers = {
  ...workingAnswers,
  'recognize-document': answered({ kind: 'addendum', symbol: 'A/HRC/00/0/Add.1', found: 188 }),
};

async function press(page: Page): Promise<void> {
  await primary(page).click();
  await wait(page);
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
  await quiet(page, 400);
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

async function reports(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { language, answers: workingAnswers });
  await look(page, `import-${language}`);
  await press(page);
  await look(page, `import-missing-${language}`);
  await choose(page, 'report.pdf', latin('%PDF-1.7'));
  await look(page, `import-pdf-${language}`);
  await choose(page, 'report.txt', latin('26.1 Protect the \x93river\x94 (M\xe9xico);\n'));
  await until(
    'a file in an older coding is read',
    () => page.locator('textarea').inputValue(),
    '26.1 Protect the “river” (México);\n',
  );
  await look(page, `import-file-${language}`);
  await until(
    'an error goes once its field is put right',
    () => page.locator('[aria-invalid=true]').count(),
    0,
  );
  await press(page);
  await page.setViewportSize({ width: 300, height: 1500 });
  await look(page, `import-checked-${language}`);
  await press(page);
  await look(page, `import-done-${language}`);
  const sent = await sentBy(page, 'import-recommendations');
  check(
    'first a dry run, then the rows, of the workbook’s cycle',
    sent.map(({ request }) => [request.dryRun ?? false, (request.input as { cycle: number }).cycle]),
    [
      [true, 4],
      [false, 4],
    ],
  );
  await page.close();
}

async function answers(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { language, answers: addendum, height: 1300 });
  await page.locator('textarea').fill('The Government accepts 26.1.');
  await press(page);
  await look(page, `import-answers-${language}`);
  await page.locator('main button.secondary').click();
  await wait(page);
  await look(page, `import-annotated-${language}`);
  await page.locator('main button.secondary').click();
  await wait(page);
  await press(page);
  await look(page, `import-annotated-file-${language}`);
  await page.locator('footer button.secondary').click();
  await wait(page);
  await press(page);
  await look(page, `import-answers-done-${language}`);
  const sent = await sentBy(page, 'import-answers');
  check(
    'answers go to their own command',
    sent.map(({ request }) => [request.dryRun ?? false, request.input]),
    [
      [true, { text: 'The Government accepts 26.1.', cycle: 4 }],
      [false, { text: 'The Government accepts 26.1.', cycle: 4 }],
    ],
  );
  await page.close();
}

/** What the last dry run was about. */
const lastInput = async (page: Page): Promise<unknown> =>
  [...(await sentBy(page, 'import-recommendations'))].pop()?.request.input;

async function files(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers });
  await choose(page, 'list.docx', wordFile(paragraph('26.1 Mend the wells (Kenya);')));
  await until(
    'a Word file is read',
    () => page.locator('textarea').inputValue(),
    '26.1 Mend the wells (Kenya);',
  );
  const header = ['Text', 'Countries Concerned', 'UPR Position'];
  const rows = [header, ['Mend the wells', '- Chile', '- Noted'], ['Count the owls', '- Peru', '- Noted']];
  await choose(page, 'export.xlsx', spreadsheetFile([{ rows }]));
  await look(page, 'import-table');
  await press(page);
  await until('a spreadsheet is cut down to the country before it is sent', () => lastInput(page), {
    text: '',
    tables: [[header, ['Mend the wells', '- Chile', '- Noted']]],
    cycle: 4,
  });
  await until(
    'and is not asked about first',
    async () => (await sentBy(page, 'recognize-document')).length,
    0,
  );
  await page.close();
}

async function pasted(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers });
  await page.locator('textarea').evaluate((field) => {
    const clipboard = new DataTransfer();
    const row = (cells: string): string => `<tr>${cells}</tr>`;
    const html =
      row('<th>Recommendation</th><th>Position</th>') +
      row('<td><p>26.1 Mend<br>the wells</p></td><td rowspan="2">Noted</td>') +
      row('<td>26.2 Count the owls</td>');
    clipboard.setData('text/html', `<table>${html}</table>`);
    clipboard.setData(
      'text/plain',
      'Recommendation\tPosition\n26.1 Mend the wells\tNoted\n26.2 Count the owls',
    );
    const event = new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
  });
  await wait(page);
  await until(
    'a table that was copied is looked at at once, and keeps its cells',
    async () => ((await lastInput(page)) as { tables: unknown }).tables,
    [
      [
        ['Recommendation', 'Position'],
        ['26.1 Mend\nthe wells', 'Noted'],
        ['26.2 Count the owls', 'Noted'],
      ],
    ],
  );
  await look(page, 'import-pasted-table');
  await page.close();
}

async function corrected(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers, height: 1400 });
  await page.locator('textarea').fill('26.90 Mend the wells (Atlantis);');
  await press(page);
  const kind = page.getByLabel('This looks like');
  await until('the document is said to be what it was taken for', () => kind.inputValue(), 'report');
  await page.getByRole('combobox', { name: /Atlantis/ }).fill('malt');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox').check();
  await look(page, 'import-taught');
  await press(page);
  await until('what was taught and ticked is sent', () => lastInput(page), {
    text: '26.90 Mend the wells (Atlantis);',
    cycle: 4,
    countries: [{ written: 'Atlantis', iso3: 'MLT' }],
    issuesFromThemes: true,
  });
  await page.close();
  const other = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers, height: 1400 });
  await other.locator('textarea').fill('26.1 accepted');
  await press(other);
  await other.getByLabel('This looks like').selectOption('addendum');
  await wait(other);
  await until(
    'another kind is checked at once',
    async () => (await sentBy(other, 'import-answers')).length,
    1,
  );
  await look(other, 'import-kind-changed');
  await other.close();
}

/** Rows in doubt and rows that are gone: what one says of them is sent with the document. */
async function renumbered(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers, height: 1700 });
  await page.locator('textarea').fill('26.33 Mend the wells (Malta);');
  await press(page);
  await page.getByText('With a new number').click();
  await page.getByText('No longer in the document (').click();
  await page.getByRole('radio', { name: /^26\.33/ }).check();
  await page.getByRole('checkbox', { name: '26.30' }).check();
  await look(page, 'import-renumbered');
  await press(page);
  await until('the row and what was withdrawn are sent', () => lastInput(page), {
    text: '26.33 Mend the wells (Malta);',
    cycle: 4,
    withdrawn: ['26.30'],
    same: [{ row: '26.31', number: '26.33' }],
  });
  await page.close();
}

async function nothing(browser: Browser): Promise<void> {
  const same = { ...imported, added: 0, changed: 0, countriesAdded: [], unknownCountries: [] };
  const page = await openPanel(browser, 'bring-in-un-text', {
    answers: { ...workingAnswers, 'import-recommendations (dry run)': answered(same) },
    height: 900,
  });
  await page.locator('textarea').fill('26.1 Mend the wells (Kenya);');
  await press(page);
  await until('there is nothing to bring in', () => primary(page).count(), 0);
  await look(page, 'import-nothing');
  await page.getByRole('checkbox').check();
  await until('but the issues, once they are ticked', () => primary(page).count(), 1);
  await page.close();
  const zoomed = await openPanel(browser, 'bring-in-un-text', { answers: workingAnswers, width: 150 });
  await until('import fits at 200 percent', () => overflows(zoomed), false);
  await zoomed.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) for (const walk of [reports, answers]) await walk(browser, language);
  for (const walk of [files, pasted, corrected, renumbered, nothing]) await walk(browser);
});
