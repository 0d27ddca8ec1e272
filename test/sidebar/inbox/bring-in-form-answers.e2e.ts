// Bring in form answers in a real browser with a made-up add-in: found and pasted, looked at, ticked, taken in; in three
// languages, with axe. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import type {
  AnswerState,
  FormAnswersResult,
  ShownAnswer,
} from '../../../src/core/inbox/form-answers/plan-bring-in';
import { until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const one = (key: string, state: AnswerState, name: string, said: readonly string[]): ShownAnswer => ({
  ...{ key, kind: 'join', table: 'Form Responses 1', row: 2, time: '2027-01-02 09:12', name, state, said },
  ...{ email: `${key}@example.org`, remark: key === 'a' ? 'I have a boat.' : '' },
  chosen: 'How do you take part? writes · May you be named in lists that leave the workbook? Yes',
});

const shown: FormAnswersResult = {
  tables: [
    { name: 'Form Responses 1', kind: 'join', answers: 6, leftOut: ['Phone'] },
    { name: 'Pasted', kind: '', answers: 0, leftOut: [] },
  ],
  answers: [
    one('a', 'new', 'Noor Haddad', ['Noor Haddad is now on the list of people.', 'Joined: Water.']),
    one('b', 'changes', 'Ana Ruiz', ['May be listed: yes → no']),
    one('c', 'there', '李娜', []),
    one('d', 'again', 'نور حداد', []),
    one('e', 'unread', 'Олег Ким', ['No row called “Dunes” was found.']),
    one('f', 'unknown', 'Sam', ['Sam is not in People.']),
  ],
  before: 3,
  waiting: 12,
};
const TAB = { name: 'Form Responses 1', text: 'Timestamp\tYour name\n1\tNoor' };
const answers = {
  ...workingAnswers,
  'find-form-answers': answered({ tables: [TAB, { name: 'Form Responses 2', text: '' }] }),
  'bring-in-form-answers (dry run)': answered(shown),
  'bring-in-form-answers': answered(shown, ['2 answers were taken in.']),
};
const WIDE = { width: 1100, height: 700 } as const;

async function takeIn(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-form-answers', { language, answers, ...WIDE });
  await look(page, `form-answers-${language}`);
  await page.locator('input[type=checkbox]').nth(1).uncheck();
  await page.locator('textarea').fill('Name\tWorkgroup\nNoor\tWater');
  await page.locator('select').last().selectOption('informed');
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `form-answers-shown-${language}`);
  await until(
    `tabs and what was pasted are looked at (${language})`,
    async () =>
      (await sentBy(page, 'bring-in-form-answers')).map(({ request }) =>
        (request.input as { tables: { name: string; kind?: string }[] }).tables.map(({ kind }) => kind ?? ''),
      ),
    [['', 'informed']],
  );
  // What changes a row that stands there is for the coordinator to tick.
  await page.locator('td.ticked input').nth(2).check();
  await page.locator('td.ticked input').nth(6).check();
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `form-answers-taken-in-${language}`);
  await until(
    `what is ticked and what needs no more looking at is sent (${language})`,
    async () =>
      (await sentBy(page, 'bring-in-form-answers')).slice(-1).map(({ request }) => {
        const { accept, leave } = request.input as { accept: string[]; leave: string[] };
        return [accept, leave];
      }),
    [[['a', 'b', 'c', 'd'], ['e']]],
  );
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await takeIn(browser, language);
  const page = await openPanel(browser, 'bring-in-form-answers', { answers, width: 320, height: 480 });
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
