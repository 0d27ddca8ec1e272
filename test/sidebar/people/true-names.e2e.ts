// True names in a real browser with a made-up add-in: no file yet, a file that cannot be read, one in which much does not
// fit; in three languages, with axe. Run by `npm run test:e2e`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/core/base/messages/text';
import type { TrueNamesForm } from '../../../src/core/people/true-names/plan-true-names-form';
import type { WorkbookTexts } from '../../../src/core/people/true-names/workbook-texts';
import { newFile } from '../../../src/sidebar/people/true-names/file';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const form: TrueNamesForm = {
  people: [
    { id: 'MEM-HER1', name: 'Contact Heron', isCode: true },
    { id: 'MEM-JUN1', name: 'Contact Juniper', isCode: true },
    { id: 'MEM-OTT1', name: 'Contact Otter', isCode: true },
    { id: 'MEM-ANA1', name: 'Ana Ruiz', isCode: false },
  ],
  workgroups: [{ id: 'WG-1', name: 'Migrants and Refugees', people: ['MEM-ANA1'] }],
  meetings: [{ id: 'MTG-1', name: 'Writing together · 1 Dec 2026', people: ['MEM-HER1', 'MEM-ANA1'] }],
};
const texts: WorkbookTexts = {
  tabs: [
    { tab: 'Meetings', sheet: 'MTG', cells: [[4, 'K', 'Олена Коваленко told of the raid', 'MTG-1']] },
    { tab: 'My own notes', cells: [[1, 'A', 'as Kovalenko said: Коваленко', '']] },
  ],
  ...{ done: 2, of: 2 },
};
const answers = {
  ...workingAnswers,
  'true-names-form': answered(form),
  'workbook-texts': answered(texts),
  'show-row': answered({ sheet: 'MTG', row: 4 }),
};

/** Much in it does not fit: a former code name, one person twice, an erased one, a telephone that became a number. */
const troubled = (language: Language): Buffer =>
  Buffer.from(
    newFile(
      [
        { codeName: 'Heron', code: 'MEM-HER1', trueName: 'Олена Коваленко', phone: '41791234567' },
        { codeName: 'Contact Heron', code: 'MEM-HER1', trueName: 'ليلى حداد', email: 'leyla@example.net' },
        { codeName: 'Contact Juniper', code: 'MEM-JUN1', trueName: 'ليلى حداد', reach: 'Through her sister' },
        { codeName: 'Contact Stork', code: 'MEM-GONE', trueName: 'Max Field' },
        { codeName: 'Ana Ruiz', code: 'MEM-ANA1', notes: 'A-very-long-word-without-any-break-in-it-at-all' },
      ],
      language,
    ),
  );

const LARGE = join(mkdtempSync(join(tmpdir(), 'upr-large-')), 'large.xlsx');
writeFileSync(LARGE, Buffer.alloc(50 * 1024 * 1024));

const choose = (page: Page, buffer: Buffer, name = 'names.xlsx'): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function worked(browser: Browser, language: Language): Promise<void> {
  const page = await openPanel(browser, 'true-names', { language, answers });
  await look(page, `true-names-start-${language}`);
  await page.locator('input[type=file]').setInputFiles(LARGE);
  await page.getByText(/50 M[Bo]/).waitFor();
  await look(page, `true-names-refused-${language}`);
  await choose(page, troubled(language));
  await page.getByText('MEM-GONE').waitFor();
  await look(page, `true-names-opened-${language}`);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look(page, `true-names-uses-${language}`);
  await page.locator('select:not(.language)').selectOption('WG-1');
  await page.locator('section').last().scrollIntoViewIfNeeded();
  await page.locator('section:has(h2) button.secondary', { hasText: /Look|Buscar|Chercher/ }).click();
  await page.getByText('told of the raid').waitFor();
  await page.getByText('told of the raid').scrollIntoViewIfNeeded();
  await look(page, `true-names-found-${language}`);
  await page.close();
}

async function refused(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'true-names', { answers });
  const foreign = newFile([{ codeName: 'Heron', code: 'MEM-ELSE', trueName: 'Max Field' }], 'en');
  await choose(page, Buffer.from(foreign));
  await page.getByText('it belongs to another workbook').waitFor();
  check('nothing of a file of another workbook is shown', await page.getByText('Max Field').count(), 0);
  await choose(page, Buffer.from(newFile([], 'en')));
  await page
    .getByText('No line yet: Contact Heron, Contact Juniper, Contact Otter', { exact: false })
    .waitFor();
  await page.close();
}

inBrowser(async (browser) => {
  await refused(browser);
  for (const language of LANGUAGES) await worked(browser, language);
  rmSync(dirname(LARGE), { recursive: true });
  const page = await openPanel(browser, 'true-names', { answers, width: 320, height: 480 });
  await choose(page, troubled('en'));
  await quiet(page, 300);
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
