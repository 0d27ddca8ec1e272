// Two people in the form of one meeting, in a real browser with a made-up add-in: what both changed is chosen field by
// field, in three languages, at 300 px and at 200 percent, with axe. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, quiet, sentBy } from '../panel-page';
import { refused, workingAnswers } from '../working-answers';

const theirs = (field: string, label: string, mine: string, now: string) => ({
  ...{ field, label, now },
  ...{ mine: `“${mine}”`, theirs: `“${now}”` },
});

const clashing = {
  ...refused('Nothing was saved.'),
  clashes: [
    theirs('start', 'Starts', '2027-03-04T12:00', '2027-03-04T18:00'),
    theirs('place', 'Place', 'Room 4', 'Town hall'),
  ],
} as CallResponse;

const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  'invite-to-meeting (dry run)': clashing,
};

async function choosing(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'meetings', { language, answers, height: 1000 });
  await page.locator('.entry-button').first().click();
  await quiet(page, 120);
  const start = page.locator('input[type=datetime-local]');
  const opened = await start.inputValue();
  await start.fill('2027-03-04T12:00');
  await page.locator('button.primary').click();
  await until(
    `both fields are asked about (${language})`,
    () => page.locator('.clashes fieldset').count(),
    2,
  );
  await look(page, `meeting-clash-${language}`);
  const choices = page.locator('.clashes input[type=radio]');
  await choices.nth(0).check();
  await until('theirs is in the form', () => start.inputValue(), '2027-03-04T18:00');
  await choices.nth(1).check();
  await until('and what was typed comes back', () => start.inputValue(), '2027-03-04T12:00');
  await choices.nth(2).check();
  await page.locator('button.primary').click();
  const sent = (await sentBy(page, 'invite-to-meeting')).map(({ request }) => request.input);
  check('first, what was there when the form opened is sent', sent[0], {
    ...{ start: '2027-03-04T12:00', id: 'MTG-1' },
    was: { start: opened },
  });
  check('then what stands there by now, and nothing of what was left to the other', sent[1], {
    ...{ start: '2027-03-04T12:00', id: 'MTG-1' },
    was: { start: '2027-03-04T18:00' },
  });
  await page.close();
}

/** What could not be read stands in the preview, with its places and who may be missing. */
async function missing(browser: Browser, language: string): Promise<void> {
  const message =
    '“Housng” matches no row of Workgroups. Choose one from the list. Hal may be missing because of it.';
  const at = (row: number) => ({ sheet: 'Participation', row, column: 'Workgroup', message });
  const preview = {
    ...workingAnswers['invite-to-meeting (dry run)'],
    problems: [at(12), at(14)],
  } as CallResponse;
  const previewed = { ...workingAnswers, 'invite-to-meeting (dry run)': preview };
  const page = await openPanel(browser, 'meetings', { language, answers: previewed });
  await page.locator('.entry-button').first().click();
  await page.locator('textarea').first().fill('New');
  await page.locator('button.primary').click();
  await until('what could not be read is told once', () => page.locator('.problems li').count(), 1);
  const told = await page.locator('.problems li').innerText();
  check(
    'with both places',
    [told.includes('12'), told.includes('14'), told.includes('Hal')],
    [true, true, true],
  );
  await look(page, `meeting-missing-${language}`);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await missing(browser, language);
  for (const language of LANGUAGES) await choosing(browser, language);
});
