// Bring in a list in a real browser with a made-up add-in: from a file, a drop or a paste to what is taken in, at 1302 x
// 568 pixels as Sheets has them on a screen of 1366 x 768, and at 320, in all languages.
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import type {
  ListedColumn,
  ListedRow,
  ListReading,
} from '../../../src/core/workbook/list-reading/list-result';
import { until } from '../../e2e/host-tools';
import { spreadsheetFile } from '../../support/spreadsheet';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const options = [
  { id: 'name+mail', name: 'name + e-mail' },
  { id: 'level', name: 'level' },
  { id: 'notes', name: 'notes' },
  { id: 'none', name: 'leave out' },
];
const column = (at: number, heading: string, rest: Partial<ListedColumn>): ListedColumn => ({
  ...{ at, heading, fields: [], state: 'sure', filled: 24, isHidden: false, score: 1, name: '', options },
  ...rest,
});
const row = (line: number, rest: Partial<ListedRow> = {}): ListedRow => ({
  line,
  state: 'new',
  cells: [
    { at: 0, shown: `Ana Ruiz\nana${line}@mail.example`, written: `RUIZ, Ana - ana${line}@mail.example` },
    { at: 1, shown: 'keep me informed' },
    { at: 2, shown: 'Asunción' },
  ],
  ...rest,
});
const question = (
  key: string,
  about: ListReading['questions'][number]['about'],
  lines: readonly number[],
) => ({
  ...{ key, about, of: 'level', written: key, lines, usual: 'informed' },
  proposals: [
    { value: 'informed', name: 'keep me informed', why: 'near' },
    { value: 'leads', name: 'leads', why: '' },
  ],
});
const reading: ListReading = {
  kind: 'people',
  kinds: [
    { id: 'people', name: 'people' },
    { id: 'organizations', name: 'organizations' },
  ],
  columns: [
    column(0, 'Nombre y correo', { fields: ['name', 'mail'], name: 'name + e-mail' }),
    column(1, 'Nivel', { fields: ['level'], state: 'asked', name: 'level' }),
    column(2, 'Ciudad', { state: 'notes', name: 'notes' }),
    column(3, 'Fax', { state: 'none', filled: 0, name: 'leave out' }),
    column(4, 'Código', { state: 'none', name: 'leave out', isHidden: true }),
  ],
  rows: Array.from({ length: 24 }, (_, at) => row(at + 5, at === 3 ? { state: 'changes' } : {})),
  noRows: [
    { line: 1, why: 'title', text: 'Personas' },
    { line: 30, why: 'total', text: 'Total: 24 personas' },
  ],
  questions: [
    ...['apoya', 'sigue', 'mira'].map((word, at) => question(word, 'word', [5 + at, 9 + at])),
    question('rosa @ example.org', 'address', [11]),
    { ...question('Zembla', 'country', [5, 6, 9]), proposals: [], usual: '' },
    { ...question('others', 'unnamed others', [10]), proposals: [], usual: '' },
  ],
  told: [
    { at: 2, heading: 'Ciudad', cells: 24, to: 'notes' },
    { at: 4, heading: 'Código', cells: 24, to: 'left out' },
  ],
  settled: [{ what: '“SURNAME, Given” turned round in 2 lines', lines: [5, 6] }],
  ...{ made: [{ tab: 'Organizations', names: ['Red'] }], unread: [], differing: 0 },
};
const result = { reading } as unknown as Parameters<typeof answered>[0];
const answers = {
  ...workingAnswers,
  'bring-in-list (dry run)': answered(result),
  'bring-in-list': answered(result, ['24 people are new.']),
};
const WIDE = { width: 1302, height: 568 } as const;

/** Two sheets, of which the second has more. */
const file = (): Buffer =>
  Buffer.from(
    spreadsheetFile([
      { rows: [['Read me']] },
      {
        rows: [
          ['Nombre y correo', 'Nivel'],
          ...Array.from({ length: 24 }, () => ['Ana - a@b.example', 'apoya']),
        ],
      },
    ]),
  );

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

interface SentInput {
  readonly sheet: { readonly name: string; readonly cells: readonly string[][] };
  readonly table: object;
}
const inputs = async (page: Page): Promise<readonly SentInput[]> =>
  (await sentBy(page, 'bring-in-list')).map(({ request }) => request.input as unknown as SentInput);
const lastTable = async (page: Page): Promise<unknown> => (await inputs(page)).at(-1)?.table;

async function fromFile(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { language, answers, ...WIDE });
  await look(page, `list-choose-${language}`);
  await choose(page, 'list.xlsx', file());
  await page.locator('.list-lines').waitFor();
  await look(page, `list-window-${language}`);
  await until('the larger sheet is meant', async () => (await inputs(page)).at(-1)?.sheet.name, 'Sheet 2');
  await until('a page has ten lines', () => page.locator('.list-lines tbody tr').count(), 10);
  await until('empty columns are not shown', () => page.locator('.list-lines select').count(), 4);
  await page.locator('.list-lines select').nth(2).selectOption('level');
  await page.locator('.list-kind select').last().selectOption('organizations');
  await page.locator('.one-asked select').first().selectOption('leads');
  await page.locator('.one-asked input').first().fill('France');
  await page.locator('.one-asked button.secondary').first().click();
  await until(`what was chosen stays, and is read again (${language})`, () => lastTable(page), {
    ...{ columns: { '2': 'level' }, kind: 'organizations', answers: { apoya: 'leads', Zembla: 'France' } },
  });
  await page.locator('button.primary').click();
  await page.locator('.notice.good, .status.good, h2').first().waitFor();
  await until(
    'it is written with all of that',
    async () => {
      const [last] = (await sentBy(page, 'bring-in-list')).slice(-1);
      return [last?.request.dryRun ?? false, await lastTable(page)];
    },
    [
      false,
      { columns: { '2': 'level' }, kind: 'organizations', answers: { apoya: 'leads', Zembla: 'France' } },
    ],
  );
  await page.close();
}

async function filtered(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { answers, ...WIDE });
  await choose(page, 'list.xlsx', file());
  const filters = page.locator('button.choice');
  const names = () => filters.allInnerTexts();
  await until('each filter has its count', names, ['All 24', 'new 17', 'changes 1', 'asked 6', 'no rows 2']);
  const lines = () => page.locator('.list-lines tbody th').count();
  await filters.nth(3).click();
  await until('asked shows its lines', lines, 6);
  await page.locator('.one-asked button.quiet').first().click();
  await until('a question shows its lines', lines, 3);
  await page.getByRole('button', { name: 'Take all 6 proposals' }).click();
  await until('one press settles all', names, ['All 24', 'new 23', 'changes 1', 'no rows 2']);
  await filters.last().click();
  await page.getByRole('button', { name: 'It is a row, line 30' }).click();
  await until('a line can be made a row', () => lastTable(page), { rows: [30] });
  const saved = await page.locator('a[download]').getAttribute('href');
  await until(
    'what is left out is a file',
    () => Promise.resolve(decodeURIComponent(saved ?? '').includes('title')),
    true,
  );
  await page.close();
}

async function otherWays(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { answers, ...WIDE });
  await choose(page, 'photo.xlsx', Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  await until(
    'a photo is told',
    async () => (await page.locator('.error:not([hidden])').innerText()).includes('picture'),
    true,
  );
  await page.locator('textarea').fill('Name\tEmail\nAna\ta@b.example');
  await page.locator('button.primary').click();
  await page.locator('.list-lines').waitFor();
  await until('what was typed is a sheet', async () => (await inputs(page)).at(-1)?.sheet.cells, [
    ['Name', 'Email'],
    ['Ana', 'a@b.example'],
  ]);
  await page.locator('footer button:not(.primary)').click();
  await page.locator('textarea').evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<table><tr><td>Name<td>City<tr><td rowspan=2>Bo<td>Oslo<tr><td>Bergen</table>',
    );
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.locator('.list-lines').waitFor();
  await until('cells that are pasted are looked at at once', async () => (await inputs(page)).at(-1)?.sheet, {
    name: 'Pasted',
    cells: [
      ['Name', 'City'],
      ['Bo', 'Oslo'],
      ['', 'Bergen'],
    ],
    errors: [],
    merged: [{ row: 1, column: 0, height: 2, width: 1 }],
    hidden: { columns: [], rows: [], self: false },
  });
  await page.locator('footer button:not(.primary)').click();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a;b\n1;2'], 'dropped.csv'));
    document
      .querySelector('main label')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.locator('.list-lines').waitFor();
  await until(
    'a file that is dropped, too',
    async () => (await inputs(page)).at(-1)?.sheet.name,
    'dropped.csv',
  );
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await fromFile(browser, language);
  await filtered(browser);
  await otherWays(browser);
  const page = await openPanel(browser, 'bring-in-list', { answers, width: 320, height: 480 });
  await choose(page, 'list.xlsx', file());
  await quiet(page, 150);
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
