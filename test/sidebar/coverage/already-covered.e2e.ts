// The panel "Is this already covered?" in a real browser with a made-up add-in: a Word file read in the page, three
// languages, 300 px and 200 percent, held to axe. Run by `npm run test:e2e`.
import type { Browser, Page } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { until } from '../../e2e/host-tools';
import { plainWordFile } from '../../support/word-file';
import { inventedAnswer } from './already-covered/invented-answer';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, refused, workingAnswers } from '../working-answers';

const issues = ['Detention', 'Right to housing', 'Water and sanitation'].map((name, index) => ({
  id: `ISS-${String(index + 1)}`,
  name,
}));
const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'covered-form': answered({ issues }),
  'already-covered': {
    ok: true,
    result: inventedAnswer,
    summary: [
      '1 submission says or asks some of it already.',
      'Your text of 2644 words was compared with 48 submissions; nothing of it entered the workbook.',
    ],
    problems: [],
    codes: ['headline', ''],
  },
};

const wait = (page: Page): Promise<void> => quiet(page, 200);
const press = async (page: Page): Promise<void> => {
  await page.locator('button.primary').click();
  await wait(page);
};
const choose = async (page: Page, name: string, bytes: Uint8Array): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await wait(page);
};

async function checked(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'already-covered', { language, answers });
  await look(page, `covered-${language}`);
  await choose(page, 'scan.pdf', Buffer.from('%PDF-1.7'));
  await look(page, `covered-pdf-${language}`);
  await choose(page, 'draft.docx', plainWordFile(['Wells & rivers', 'Señales “río” 😀']));
  await until(
    'a Word file is read in the page',
    () => page.locator('textarea').inputValue(),
    'Wells & rivers\nSeñales “río” 😀',
  );
  await page.locator('input[type=text]:not([role])').fill('Wells');
  await page.getByRole('combobox').last().fill('housing');
  await page.keyboard.press('Enter');
  await look(page, `covered-filled-${language}`);
  await press(page);
  await page.setViewportSize({ width: 300, height: 1700 });
  await look(page, `covered-found-${language}`);
  await until(
    'only the longest passage shows at once',
    () => page.locator('mark:not(.met):visible').count(),
    1,
  );
  await until('what is only perhaps stands by itself', () => page.locator('section .perhaps').count(), 1);
  await page.locator('details summary').first().click();
  await until('the rest shows at a press', () => page.locator('mark:not(.met):visible').count(), 4);
  await look(page, `covered-more-${language}`);
  await until(
    'the text is sent with what is known',
    async () => (await sentBy(page, 'already-covered'))[0]?.request.input,
    {
      text: 'Wells & rivers\nSeñales “río” 😀',
      title: 'Wells',
      issues: ['ISS-2'],
    },
  );
  await press(page);
  await until(
    'the registration opens with what is known, and the text comes along',
    async () => (await sentBy(page, 'panel-register-submission'))[0]?.request.input,
    {
      title: 'Wells',
      issues: 'ISS-2',
      summary: 'Families were told to leave within three days.',
      asks: 'Stop evictions without a hearing\nDo not build a second dam',
      text: 'Wells & rivers\nSeñales “río” 😀',
    },
  );
  await page.locator('footer button.secondary').click();
  await wait(page);
  await until(
    'the text is still there',
    () => page.locator('textarea').inputValue(),
    'Wells & rivers\nSeñales “río” 😀',
  );
  await page.close();
}

/** An issue that is on no list stays until somebody decides; what is meant is one press away. */
async function unknownIssue(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'already-covered', { language, answers });
  const field = page.getByRole('combobox').last();
  await page.locator('textarea').fill('Wells and rivers are dry.');
  await field.fill('Housing rigths');
  await page.locator('textarea').focus();
  await look(page, `covered-unknown-${language}`);
  await until('what was typed stays', () => field.inputValue(), 'Housing rigths');
  await press(page);
  await until('and nothing is sent', async () => (await sentBy(page, 'already-covered')).length, 0);
  await page.getByRole('button', { name: 'Right to housing', exact: true }).click();
  await until('the nearest is taken', () => page.locator('.not-on-list').count(), 0);
  await field.fill('water and sanitation');
  await page.locator('textarea').focus();
  await press(page);
  await until(
    'a whole name is taken when the field is left',
    async () => (await sentBy(page, 'already-covered'))[0]?.request.input,
    { text: 'Wells and rivers are dry.', issues: ['ISS-2', 'ISS-3'] },
  );
  await page.close();
}

/** Who has no row among the people is offered what they may do. */
async function newcomer(browser: Browser, language: string): Promise<void> {
  const me = {
    email: 'new@example.org',
    person: '',
    name: '',
    isCoordinator: false,
    coChairs: [],
    speaks: [],
  };
  const page = await openPanel(browser, 'already-covered', {
    language,
    email: 'new@example.org',
    answers: { ...answers, 'who-am-i': answered(me) },
  });
  await page.locator('textarea').fill('A text about trains.');
  await press(page);
  await look(page, `covered-newcomer-${language}`);
  await press(page);
  await until(
    'who is not in the list joins first, and the text comes along',
    async () =>
      (await sentBy(page, 'panel-join')).map(({ request }) => (request.input as { text?: string }).text),
    ['A text about trains.'],
  );
  await page.close();
}

async function otherwise(browser: Browser): Promise<void> {
  const nothing = answered({ ...inventedAnswer, closest: [], issues: [] }, [
    'No submission comes close to it.',
  ]);
  const none = await openPanel(browser, 'already-covered', {
    answers: { ...answers, 'already-covered': nothing },
  });
  await none.locator('textarea').fill('A text about trains.');
  await press(none);
  await look(none, 'covered-nothing');
  await none.locator('select.language').selectOption('fr');
  await until(
    'in another language the same is asked again',
    async () => (await sentBy(none, 'already-covered')).map(({ request }) => request.language),
    ['en', 'fr'],
  );
  await none.close();
  const empty = refused('Paste a text or choose a file first.');
  const refusing = await openPanel(browser, 'already-covered', {
    answers: { ...answers, 'already-covered': empty },
  });
  await press(refusing);
  await look(refusing, 'covered-refused');
  await choose(refusing, 'draft.txt', Buffer.from('توجد ممرضة واحدة في السجن.'));
  await until(
    'a text that is chosen later stands without the old refusal',
    () => refusing.locator('footer .status').innerText(),
    '',
  );
  await until(
    'a text in Arabic begins at the right',
    () => refusing.locator('textarea').evaluate((field) => getComputedStyle(field).unicodeBidi),
    'plaintext',
  );
  await look(refusing, 'covered-arabic');
  await refusing.close();
  const zoomed = await openPanel(browser, 'already-covered', { answers, width: 150 });
  await zoomed.locator('textarea').fill('A text about trains.');
  await press(zoomed);
  await until('the answer fits at 200 percent', () => overflows(zoomed), false);
  await zoomed.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await checked(browser, language);
    await newcomer(browser, language);
    await unknownIssue(browser, language);
  }
  await otherwise(browser);
});
