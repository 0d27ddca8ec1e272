// Dates to choose from, break-outs and who is invited in a real browser with a made-up add-in: each step in three
// languages, at 300 px and at 200 percent, held to axe. Run by `npm run test:e2e -- before-meetings`.
import type { Browser } from 'playwright-core';
import type { BreakOutsResult } from '../../../src/core/people/break-outs/plan-break-outs-list';
import type { DatePollsResult } from '../../../src/core/people/date-polls/plan-date-polls-list';
import type { DatePollAnswer } from '../../../src/core/people/date-polls/polls';
import type { InviteToMeetingResult } from '../../../src/core/people/meetings/plan-invite';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { answered, invited, workingAnswers } from '../working-answers';

const dates = ['A', 'B', 'C'].map((id, index) => ({
  id: `MTG-${id}`,
  when: `Thursday, ${String(4 + index)} March 2027, 10:00 (Harare time, UTC+2)`,
  counts: { yes: 7 - index, maybe: index, no: 1, none: 3 },
}));
const said = (answer: DatePollAnswer) => Object.fromEntries(dates.map(({ id }) => [id, answer]));
const polls: DatePollsResult = {
  mayPropose: true,
  polls: [
    {
      ...{
        id: 'MTG-A',
        title: 'Families evicted from homes along the river',
        workgroups: 'Housing: Evictions',
      },
      ...{
        agenda: '',
        timeZone: 'Africa/Harare',
        dates,
        asked: 11,
        answered: 8,
        own: said('none'),
        mayFix: true,
      },
      people: ['Benoît Lacroix', 'Chipo Moyo'].map((name, index) => ({
        ...{ id: `MEM-${String(index)}`, name, answers: said(index === 0 ? 'yes' : 'none') },
      })),
    },
  ],
};
const breakOuts: BreakOutsResult = {
  groups: [
    {
      ...{ id: 'WG-1', name: 'Housing', mayMake: true, members: [{ id: 'MEM-1', name: 'Ana Ruiz' }] },
      breakOuts: [
        {
          ...{ id: 'WG-9', name: 'Evictions', scope: 'Who is put out, and where they go.', members: 7 },
          ...{ facilitators: ['Chipo Moyo'], isIn: true, mayInvite: true, next: dates[0]?.when ?? '' },
        },
      ],
    },
    { id: 'WG-2', name: 'Water', mayMake: true, members: [], breakOuts: [] },
  ],
  people: [{ id: 'MEM-1', name: 'Ana Ruiz' }],
};

const names = Array.from({ length: 14 }, (_, index) => `Person ${String(index + 1)} of the valley`);
const chosen: InviteToMeetingResult = {
  ...invited,
  choice: {
    people: names.map((name, index) => ({
      ...{
        person: `MEM-${String(index + 20)}`,
        name,
        groups: 'Housing, Water',
        level: index % 2 ? 'writes' : 'leads',
      },
      ...{ languages: [index % 3 ? 'English' : 'Spanish'], belongs: true, invited: false },
      ...{ reason: index === 13 ? 'has no mail address' : '', ticked: index !== 2 },
    })),
    lastTime: { title: 'First reading', without: [names[2] ?? ''], added: [] },
  },
};

const answers = {
  ...workingAnswers,
  'date-polls': answered(polls),
  'answer-dates': answered({ changed: 3 }, ['The answers are noted.']),
  'fix-date (dry run)': answered({ meeting: { ...chosen, choice: { people: [], lastTime: null } } }),
  'fix-date': answered({ meeting: invited }, ['The meeting is planned.']),
  'add-dates (dry run)': answered({
    dates: [{ when: 'Monday, 8 March 2027, 10:00 (Harare time, UTC+2)', notes: ['day off: Women’s Day'] }],
    asked: ['Benoît Lacroix'],
    askedAll: ['Chipo Moyo'],
  }),
  'add-dates': answered({ dates: [], asked: [], askedAll: [] }, ['One more date to choose from.']),
  'break-outs': answered(breakOuts),
  'make-break-out': answered({ id: 'WG-10', created: true, joined: 1 }, ['It is made.']),
  'invite-to-meeting (dry run)': answered(chosen),
};

async function findDate(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'find-date', { language, answers, height: 1100 });
  await look(page, `find-date-${language}`);
  await page.locator('.entry-button').first().click();
  await page.locator('summary').click();
  for (const index of [0, 1, 2])
    await page.locator('fieldset').nth(index).getByRole('radio').nth(index).check();
  await look(page, `find-date-one-${language}`);
  await page.locator('button.primary').click();
  const [sent] = await sentBy(page, 'answer-dates');
  check('each date is answered', sent?.request.input, {
    poll: 'MTG-A',
    answers: { 'MTG-A': 'yes', 'MTG-B': 'maybe', 'MTG-C': 'no' },
  });
  await page.locator('footer .secondary').click();
  await page.locator('.entry-button').first().click();
  await page.locator('button.quiet').nth(3).click();
  await page.locator('input[type=datetime-local]').first().fill('2027-03-08T10:00');
  await look(page, `find-date-add-${language}`);
  await page.locator('button.primary').click();
  await look(page, `find-date-add-preview-${language}`);
  await page.locator('button.primary').click();
  const added = (await sentBy(page, 'add-dates')).at(-1)?.request;
  check('more dates are added', added?.input, { poll: 'MTG-A', dates: ['2027-03-08T10:00'] });
  await page.locator('footer .secondary').click();
  await page.locator('.entry-button').first().click();
  await page.locator('button.quiet').first().click();
  await look(page, `find-date-fix-${language}`);
  await page.locator('button.primary').click();
  const fixed = (await sentBy(page, 'fix-date')).at(-1)?.request;
  check('the best date is fixed', fixed?.input, { poll: 'MTG-A', date: 'MTG-A' });
  await page.close();
}

async function divide(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'break-outs', { language, answers, height: 900 });
  await look(page, `break-outs-${language}`);
  await page.locator('button.primary').click();
  await look(page, `break-out-new-${language}`);
  await page.locator('select').last().selectOption('WG-1');
  await page.locator('input[type=text]:not([role])').first().fill('Squats');
  await page.locator('button.quiet').last().click();
  await page.locator('button.primary').click();
  const [sent] = await sentBy(page, 'make-break-out');
  check('with its first members', sent?.request.input, {
    ...{ of: 'WG-1', name: 'Squats', scope: '', facilitators: [], members: ['MEM-1'] },
  });
  await page.close();
}

async function choose(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'meetings', {
    language,
    answers,
    height: 1100,
    input: { workgroup: 'WG-1' },
  });
  await page.locator('input[type=text]:not([role])').first().fill('Second reading');
  await page.locator('input[type=datetime-local]').fill('2027-03-04T10:00');
  await page.locator('button.primary').click();
  await quiet(page, 120);
  await look(page, `meeting-who-${language}`);
  const boxes = page.locator('main input[type=checkbox]');
  await boxes.nth(0).uncheck();
  await boxes.nth(2).check();
  await page.locator('button.primary').click();
  const sent = (await sentBy(page, 'invite-to-meeting')).at(-1)?.request.input as { leaveOut?: unknown };
  check('who is unticked is left out', sent.leaveOut, ['MEM-20']);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES)
    for (const walk of [findDate, divide, choose]) await walk(browser, language);
  for (const panel of ['find-date', 'break-outs']) {
    const zoomed = await openPanel(browser, panel, { answers, width: 150 });
    await until(`${panel} fits at 200 percent`, () => overflows(zoomed), false);
    await zoomed.close();
  }
});
