// The panels of answers and of closing a meeting in a real browser with a made-up add-in: each step in three languages, at
// 300 px and at 200 percent, with axe. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import type { ClosedMeeting } from '../../../src/core/people/close-meeting/plan-close';
import type {
  CloseForm,
  MeetingToClose,
} from '../../../src/core/people/close-meeting/plan-close-meeting-form';
import type { InvitationList } from '../../../src/core/people/invitations/plan-invitations-list';
import type { ReadAnswersResult } from '../../../src/core/people/invitations/plan-read';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { placeHolding } from '../place-list';
import { answered, workingAnswers } from '../working-answers';

const when = 'Friday 4 December 2026, 18:00 (New York time, UTC-5)';
const people = ['Benoît Lacroix', 'Chipo Moyo', 'Dana Levi'];

const list: InvitationList = {
  meetings: [
    {
      ...{ id: 'MTG-1', name: 'First reading of the draft', when, workgroup: 'Housing' },
      people: people.map((name, at) => ({
        ...{ id: `MEM-${at}`, name, invitation: `INV-${at}`, noMail: '', saidBefore: '' },
        answer: at === 2 ? 'yes' : 'none',
      })),
      ...{ counts: { none: 2, yes: 1, no: 0, maybe: 0 }, toRemind: 2, reminded: when },
    },
  ],
  answers: ['none', 'yes', 'no', 'maybe'].map((id) => ({ id, name: id })),
};

const read: ReadAnswersResult = {
  answers: (['unclear', 'changed', 'new', 'same', 'late'] as const).map((state, at) => ({
    ...{ code: `UPR-000${at}-ABCD`, invitation: `INV-${at}`, name: people[at % 3] ?? '', state },
    ...{
      title: 'First reading of the draft',
      before: 'no',
      told: at === 2 ? '' : 'What is to be known of it',
    },
    answer: state === 'unclear' ? '' : 'yes',
  })),
  more: 0,
};

const meeting: MeetingToClose = {
  ...{ id: 'MTG-1', name: 'First reading of the draft', when, workgroup: 'Housing', isClosed: false },
  ...{ minutes: '', decisions: '', next: '', timeZone: 'America/New_York' },
  people: people.map((name, at) => ({
    ...{ id: `MEM-${at}`, name, attended: false, before: { came: at, of: 2 } },
    answer: at === 0 ? 'none' : 'yes',
  })),
  tasks: ['Book a room · Dana Levi'],
};

const form: CloseForm = {
  meeting,
  everybody: [...people, 'Farid Nour'].map((name, at) => ({ id: `MEM-${at}`, name })),
};

const place = placeHolding('MTG', [meeting], 'meetings');
const ended = { ...place, lines: place.lines.map((line) => ({ ...line, filters: ['to-write-up'] })) };

const closed: ClosedMeeting = {
  ...{ id: 'MTG-1', came: 2, invited: 3, newTasks: 1, changedTasks: 1, next: 'MTG-2' },
  ...{ mails: people, overLimit: 1, perDay: 100 },
  tellOtherwise: [{ name: 'Farid Nour', reason: 'no address' }],
};

const answers = {
  ...workingAnswers,
  'invitation-list': answered(list),
  'read-answers': answered(read),
  'answer-invitations': answered({ answered: [], left: 0 }, ['2 answers are noted.']),
  'meetings-place': answered(ended),
  'close-form': answered(form),
  'close-meeting (dry run)': answered(closed),
  'close-meeting': answered(closed, ['“First reading of the draft” is closed.']),
};

async function reading(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'invitations', { language, answers, height: 1000 });
  await look(page, `answers-${language}`);
  await page.locator('.entry-button').first().click();
  await look(page, `answers-one-${language}`);
  await page.locator('footer button').last().click();
  await page.locator('button.primary').click();
  await page.locator('textarea').fill('Yes [UPR-0001-ABCD-Y]');
  await page.locator('button.primary').click();
  await until(`what is open can be chosen (${language})`, () => page.locator('main select').count(), 3);
  await look(page, `answers-read-${language}`);
  await page.locator('button.primary').click();
  await quiet(page, 120);
  const [sent] = await sentBy(page, 'answer-invitations');
  check('what is unclear is left, the rest sent with what stood there', sent?.request.input, {
    answers: ['INV-1', 'INV-2'].map((invitation) => ({ invitation, answer: 'yes', was: 'no' })),
  });
  await page.close();
}

async function closing(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'close-meeting', { language, answers, height: 1400 });
  await look(page, `close-list-${language}`);
  await page.locator('.entry-button').first().click();
  await quiet(page, 120);
  await page.locator('.task input').first().fill('Write it down');
  await look(page, `close-form-${language}`);
  await page.locator('button.primary').click();
  await quiet(page, 120);
  await look(page, `close-preview-${language}`);
  const [sent] = await sentBy(page, 'close-meeting');
  check('what was ticked and written is sent, with what stood there', sent?.request.input, {
    ...{ attended: ['MEM-1', 'MEM-2'], tasks: [{ what: 'Write it down', owner: '', due: '' }] },
    ...{ id: 'MTG-1', send: 'invited', was: { attended: [] } },
  });
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  for (const name of ['invitations', 'close-meeting']) {
    const page = await openPanel(browser, name, { language: 'fr', answers, width: 150 });
    if (name === 'invitations') await page.locator('.entry-button').first().click();
    await quiet(page, 120);
    await until(`${name} fits at 200 percent`, () => overflows(page), false);
    await page.close();
  }
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) await reading(browser, language);
  for (const language of LANGUAGES) await closing(browser, language);
  await narrow(browser);
});
