// Bring in a list in a real browser with a made-up add-in: which list it is, what each line becomes and what is asked, at
// 1280 pixels and at 320, in all languages.
import type { Browser } from 'playwright-core';
import type { BringInListResult } from '../../../src/core/inbox/bring-in-list/plan-bring-in-list';
import { answered, workingAnswers } from '../working-answers';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';

const kinds = [
  { id: 'REC', name: 'Recommendations' },
  { id: 'MEM', name: 'People' },
  { id: 'COV', name: 'Who covers what' },
  { id: 'WG', name: 'Workgroups' },
];
const shown: BringInListResult = {
  ...{
    kind: 'COV',
    kinds,
    mayBeMissions: false,
    more: 0,
    leftOut: ['Telephone'],
    filled: ['Tema'],
    differing: 2,
  },
  columns: ['Issue', 'Workgroup', 'Part'],
  listed: [
    { row: 2, state: 'new', cells: ['Evictions', 'Housing', 'Lead'] },
    { row: 3, state: 'known', cells: ['Right to water', 'Water', 'leads'] },
    { row: 4, state: 'out', cells: ['Torture', 'Prisons', ''] },
  ],
  counts: { new: 1, known: 1, more: 0, again: 0, out: 1 },
  asked: [
    {
      ...{ sheet: 'WG', typed: 'Wter', count: 1, usual: 'WG-1' },
      proposals: [{ id: 'WG-1', name: 'Water', why: 'nearly the same spelling' }],
    },
    {
      sheet: 'MEM',
      typed: 'Ana Ruis',
      count: 2,
      usual: '',
      proposals: [{ id: 'MEM-1', name: 'Ana Ruiz', why: '' }],
    },
  ],
  unknown: [{ typed: 'Cooking', count: 3, column: 'Helps with', list: 'help' }],
  made: [{ tab: 'People', names: ['Cy Osei'] }],
  unread: [{ row: 3, column: 'Part', reason: '“x” is none of leads, contributes, follows.' }],
};
const answers = {
  ...workingAnswers,
  'bring-in-list (dry run)': answered(shown),
  'bring-in-list': answered(shown, ['Who covers what: 1 new; 1 there already, of which 0 got more.']),
};
const CELLS = 'Tema\tGrupo\tRole\nEvictions\tHousing\tLead';

async function list(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { language, answers, width: 1280, height: 720 });
  await page.locator('textarea').fill(CELLS);
  await look(page, `list-paste-${language}`);
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `list-shown-${language}`);
  await until('the kind is shown', () => page.locator('.questions select').first().inputValue(), 'COV');
  await page.locator('.questions select').nth(1).selectOption('new');
  await page.locator('input[type=checkbox]').first().check();
  await quiet(page, 150);
  await page.locator('input[type=checkbox]').last().check();
  await quiet(page, 150);
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await until(
    `what was said and chosen is what counts (${language})`,
    async () => (await sentBy(page, 'bring-in-list')).slice(-1).map(({ request }) => request.input),
    [
      {
        ...{ text: CELLS, kind: 'COV', addWords: { help: ['Cooking'] }, replaces: true },
        decisions: { 'WG wter': 'new', 'MEM ana ruis': '' },
      },
    ],
  );
  await page.close();
}

/** What nobody can tell is asked, and the answer looks again. */
async function unknown(browser: Browser): Promise<void> {
  const none = { ...answers, 'bring-in-list (dry run)': answered({ ...shown, kind: '' }) };
  const page = await openPanel(browser, 'bring-in-list', { answers: none, width: 1280, height: 720 });
  await page.locator('textarea').fill('One\tTwo');
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await until('there is nothing to press', () => page.locator('button.primary').count(), 0);
  await page.locator('.questions select').selectOption('WG');
  await quiet(page, 150);
  await until(
    'it is looked at as what was chosen',
    async () => (await sentBy(page, 'bring-in-list')).slice(-1).map(({ request }) => request.input),
    [{ text: 'One\tTwo', kind: 'WG' }],
  );
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await list(browser, language);
  await unknown(browser);
  const page = await openPanel(browser, 'bring-in-list', { answers, width: 320, height: 480 });
  await page.locator('textarea').fill(CELLS);
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
