// Bring in a list of people in a real browser with a made-up add-in: pasted, looked at with what is asked, taken in; in
// three languages, with axe. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import type { BringInPeopleResult } from '../../../src/core/people/bring-in-people/plan-bring-in-people';
import { until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, workingAnswers } from '../working-answers';

const shown: BringInPeopleResult = {
  ...{ people: 1, known: 1, again: 0, organizations: [], workgroups: [], memberships: 1 },
  asked: [
    {
      ...{ sheet: 'ORG', typed: 'Housing Nowe', count: 1, usual: 'ORG-1' },
      proposals: [{ id: 'ORG-1', name: 'Housing Now', why: 'nearly the same spelling' }],
    },
    { sheet: 'WG', typed: 'Dunes', count: 1, usual: '', proposals: [] },
  ],
  listed: [
    {
      ...{ row: 2, name: 'Noor Haddad', email: 'noor@example.org', state: 'new' },
      ...{ organization: 'Housing Now', workgroups: ['Water'] },
    },
    {
      ...{ row: 3, name: 'Ana Ruiz', email: '', state: 'known' },
      ...{ organization: 'River Union', workgroups: [] },
    },
  ],
  unread: [{ row: 4, text: '555 124' }],
  leftOut: ['Phone'],
  unknown: [{ typed: 'Slovenian', count: 199, column: 'Languages', list: 'languages' }],
  unknownLevels: [{ typed: 'chief', count: 1, column: 'Takes part as', list: '' }],
  levels: [{ id: 'lead', name: 'leads a submission' }],
  noAddresses: [{ row: 2, text: 'noor@example,org' }],
  coChairs: [{ key: '2 Water', name: 'Noor Haddad', workgroup: 'Water' }],
};
const answers = {
  ...workingAnswers,
  'bring-in-list (dry run)': answered({
    kind: 'MEM',
    kinds: [
      { id: 'MEM', name: 'People' },
      { id: 'REC', name: 'Recommendations' },
    ],
  }),
  'bring-in-people (dry run)': answered(shown),
  'bring-in-people': answered(shown, ['One person is new; 1 was in the list already.']),
};
const WIDE = { width: 1100, height: 700 } as const;

async function list(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'bring-in-list', { language, answers, ...WIDE });
  await look(page, `people-paste-${language}`);
  await page.locator('textarea').fill('Noor Haddad\tnoor@example.org');
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `people-shown-${language}`);
  await page.locator('select:has(option[value=new])').last().selectOption('new');
  await page.locator('select:has(option[value=lead])').last().selectOption('lead');
  const ticks = page.locator('input[type=checkbox]');
  await ticks.first().check();
  await ticks.last().check();
  await page.locator('button.primary').click();
  await quiet(page, 150);
  await look(page, `people-taken-in-${language}`);
  await until(
    `what was seen and chosen is what counts (${language})`,
    async () => (await sentBy(page, 'bring-in-people')).slice(-1).map(({ request }) => request.input),
    [
      {
        text: 'Noor Haddad\tnoor@example.org',
        decisions: { 'ORG housing nowe': 'ORG-1', 'WG dunes': 'new' },
        addWords: { languages: ['Slovenian'] },
        levels: { chief: 'lead' },
        coChairs: ['2 Water'],
      },
    ],
  );
  await page.close();
}

/** Who speaks another language than the account is set to reads their own, and is asked for it once. */
async function ownLanguage(browser: Browser): Promise<void> {
  const known = workingAnswers['who-am-i'];
  const me = known?.ok ? (known.result as object) : {};
  const speaking = { ...answers, 'who-am-i': answered({ ...me, speaks: ['fr'] }) };
  const page = await openPanel(browser, 'bring-in-list', { language: 'en', answers: speaking, ...WIDE });
  const lang = () => page.evaluate(() => document.documentElement.lang);
  await until('the panel speaks the language of its reader', lang, 'fr');
  await until(
    'and it is kept',
    async () => (await sentBy(page, 'set-language')).map(({ request }) => request.input),
    [{ language: 'fr' }],
  );
  await page.close();
}

inBrowser(async (browser) => {
  await ownLanguage(browser);
  for (const language of LANGUAGES) await list(browser, language);
  const page = await openPanel(browser, 'bring-in-list', { answers, width: 320, height: 480 });
  await until('it fits at 200 percent', () => overflows(page), false);
  await page.close();
});
