// Bring in a list of recommendations in a real browser with a made-up add-in: a table pasted with merged cells, what it is
// said, looked at again, taken in; in three languages, with axe. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import type { BringInRecommendationsResult } from '../../../src/core/un-documents/bring-in-recommendations/plan-bring-in-recommendations';
import { until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const entry = {
  text: 'Build homes for all',
  answer: 'supported',
  issues: ['Housing'],
  place: 'REC',
} as const;
const shown: BringInRecommendationsResult = {
  ...{ place: 'REC', cycle: 4, added: 1, completed: 0, known: 1, again: 0, more: 0 },
  asked: [{ sheet: 'WG', typed: 'Watr', count: 2, usual: '', proposals: [] }],
  listed: [
    { ...entry, row: 2, number: '6.1', countries: ['France', 'Chile'], workgroup: 'Water', state: 'new' },
    { ...entry, row: 3, number: '6.2', countries: [], workgroup: '', state: 'other' },
  ],
  unread: [{ row: 4, text: 'Freedonia' }],
  leftOut: ['Budget'],
  filled: ['Theme'],
};
const answers = {
  ...workingAnswers,
  'bring-in-list (dry run)': answered({
    kind: 'REC',
    kinds: [
      { id: 'MEM', name: 'People' },
      { id: 'REC', name: 'Recommendations' },
    ],
  }),
  'bring-in-recommendations (dry run)': answered(shown),
  'bring-in-recommendations': answered(shown, ['One is new.']),
};
const WIDE = { width: 1280, height: 720 } as const;

const TABLE = `<table><tr><th>Theme</th><th>Text</th></tr>
  <tr><td rowspan="2">Housing</td><td>Build homes</td></tr><tr><td>Mend roofs</td></tr></table>`;
const CELLS = 'Theme\tText\nHousing\tBuild homes\nHousing\tMend roofs';

async function list(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { language, answers, ...WIDE });
  await page.locator('textarea').evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, TABLE);
  await until(
    `merged cells of a page stand in each row (${language})`,
    () => page.locator('textarea').inputValue(),
    CELLS,
  );
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `recommendations-shown-${language}`);
  await page.locator('input[type=checkbox]').uncheck();
  await quiet(page, 150);
  await page.locator('select').last().selectOption('new');
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await until(
    `what was said and chosen is what counts (${language})`,
    async () =>
      (await sentBy(page, 'bring-in-recommendations')).slice(-1).map(({ request }) => request.input),
    [{ text: CELLS, fillsDown: false, decisions: { 'WG watr': 'new' } }],
  );
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await list(browser, language);
  const page = await openPanel(browser, 'bring-in-list', { answers, width: 320, height: 480 });
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
