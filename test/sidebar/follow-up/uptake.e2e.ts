// What was taken up, in a real browser with a made-up add-in: each step in three languages, at 300 px and at 200 percent,
// with axe and by keyboard. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import type { MatchAsksResult } from '../../../src/core/follow-up/uptake/plan-match';
import type { ShownMatch } from '../../../src/core/follow-up/uptake/shown-match';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';
import { inventedAsk, inventedUptake } from './uptake/invented-uptake';
import { answered, workingAnswers } from '../working-answers';

const found: MatchAsksResult = {
  cycle: 4,
  asks: 9,
  recommendations: 40,
  matches: 4,
  unsure: 6,
  empty: 0,
  added: 4,
  removed: 0,
  written: 4,
  left: 0,
};
const answers: Readonly<Record<string, CallResponse>> = {
  ...workingAnswers,
  uptake: answered({ ...inventedUptake, asks: [{ ...inventedAsk }, ...inventedUptake.asks.slice(1)] }),
  'match-asks': answered(found, ['9 asks were compared with 40 recommendations of cycle 4: 4 matches.']),
  'decide-match': {
    ...answered({ matches: ['MAT-2'], changed: 1 }, ['1 match is now: taken up.']),
    change: 'CHG-1',
  } as CallResponse,
};
/** As the add-in answers for one ask. */
const ofOne = { ...answers, uptake: answered({ ...inventedUptake, asks: [inventedAsk] }) };

async function list(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'uptake', { language, answers });
  await look(page, `uptake-${language}`);
  await until(`all asks are listed (${language})`, () => page.locator('.entry-button').count(), 9);
  await page.locator('.choice').nth(2).click();
  await until(`those taken up are listed (${language})`, () => page.locator('.entry-button').count(), 1);
  // Matches wait for a decision, so that is the blue button; to look for more stands beside it.
  await page.locator('footer button:not(.primary)').click();
  await page.locator('.notice.good').waitFor();
  await look(page, `uptake-found-${language}`);
  await page.close();
}

async function decide(browser: Browser, language: string): Promise<void> {
  const page = await openPanel(browser, 'uptake', { language, answers: ofOne });
  await page.locator('.entry-button').first().click();
  await page.locator('.match').first().waitFor();
  await look(page, `uptake-ask-${language}`);
  await page.locator('.match').nth(1).locator('.buttons button').first().click();
  await page.locator('.status.good').waitFor();
  const [sent] = await sentBy(page, 'decide-match');
  check(`a decision is sent (${language})`, sent?.request.input, {
    ids: ['MAT-2'],
    decision: 'taken-up',
    was: { decision: 'open' },
  });
  await page.locator('.another input').fill('40.12');
  await page.locator('.another button').click();
  await quiet(page, 150);
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await look(page, `uptake-ask-foot-${language}`);
  const [, added] = await sentBy(page, 'decide-match');
  check(`another one is sent (${language})`, added?.request.input, {
    ask: 'ASK-1',
    recommendation: '40.12',
    decision: 'taken-up',
  });
  await page.close();
}

async function othersLook(browser: Browser): Promise<void> {
  const looking = { ...inventedUptake, mayMatch: false, asks: [{ ...inventedAsk, mayDecide: false }] };
  const page = await openPanel(browser, 'uptake', { answers: { ...answers, uptake: answered(looking) } });
  await until('members cannot start a comparison', () => page.locator('button.primary').count(), 0);
  await page.locator('.entry-button').first().click();
  await page.locator('.match').first().waitFor();
  await until('nor decide', () => page.locator('.match .buttons').count(), 0);
  await page.close();
  const before = { ...inventedUptake, hasMatches: false, asks: inventedUptake.asks.slice(2) };
  const early = await openPanel(browser, 'uptake', { answers: { ...answers, uptake: answered(before) } });
  await look(early, 'uptake-not-compared');
  await until(
    'before a comparison no ask is said not to be taken up',
    () => early.getByText(/^Not taken up/).count(),
    0,
  );
  await early.close();
  const none = { ...inventedUptake, cycle: null, cycles: [], asks: [] };
  const empty = await openPanel(browser, 'uptake', { answers: { ...answers, uptake: answered(none) } });
  await look(empty, 'uptake-empty');
  await until(
    'without recommendations nothing can be compared',
    () => empty.locator('button.primary').count(),
    0,
  );
  await empty.close();
}

/** An ask with so many matches that nobody has decided on. */
const ofMany = (count: number): Readonly<Record<string, CallResponse>> => {
  const [, open] = inventedAsk.matches;
  const matches = Array.from(
    { length: count },
    (_, i) => ({ ...open, id: `MAT-${i + 1}`, rank: i + 1 }) as ShownMatch,
  );
  const one = { ...inventedAsk, open: count, decided: 0, matches };
  return { ...answers, uptake: answered({ ...inventedUptake, asks: [one] }) };
};

async function atOnce(browser: Browser, count: number): Promise<void> {
  const page = await openPanel(browser, 'uptake', { answers: ofMany(count) });
  await page.locator('.entry-button').first().click();
  await page.locator('.match').first().waitFor();
  await page.getByText('Nothing fits', { exact: true }).click();
  await page.locator('.notice.good button').waitFor();
  const [sent] = await sentBy(page, 'decide-match');
  check(`all ${count} are decided at once`, sent?.request.input, {
    ids: Array.from({ length: count }, (_, i) => `MAT-${i + 1}`),
    decision: 'not-same',
    was: { decision: 'open' },
  });
  const focused = () => page.evaluate(() => document.activeElement?.className);
  await until('what is to be decided next takes the focus', focused, 'match');
  await page.close();
}

async function byKeyboard(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'uptake', { answers: ofOne });
  await page.locator('.entry-button').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.match').first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 17));
  await until('the ask takes the focus', focused, 'Bring piped water');
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'uptake', { answers: ofOne, width: 150 });
  await until('the list fits at 200 percent', () => overflows(page), false);
  await page.locator('.entry-button').first().click();
  await page.locator('.match').first().waitFor();
  await until('an ask fits at 200 percent', () => overflows(page), false);
  await page.close();
}

/** Three like ones, and an ask that nothing surely fits. */
async function together(browser: Browser): Promise<void> {
  const [, open] = inventedAsk.matches;
  const matches = [2, 5, 6].map((id) => ({ ...open, id: `MAT-${id}` }) as ShownMatch);
  const one = { ...inventedAsk, open: 3, decided: 0, matches };
  const page = await openPanel(browser, 'uptake', {
    answers: { ...answers, uptake: answered({ ...inventedUptake, asks: [one] }) },
  });
  await page.locator('.entry-button').first().click();
  await page.locator('.match').first().waitFor();
  await look(page, 'uptake-like-ones');
  await page.getByText('All 3 take it up').click();
  await page.locator('.notice.good button').waitFor();
  const [sent] = await sentBy(page, 'decide-match');
  check('like ones are accepted together', sent?.request.input, {
    ids: ['MAT-2', 'MAT-5', 'MAT-6'],
    decision: 'taken-up',
    was: { decision: 'open' },
  });
  await page.close();
  const far = { ...one, isUnsure: true, matches: matches.map((match) => ({ ...match, stance: 'far' })) };
  const unsure = await openPanel(browser, 'uptake', {
    answers: { ...answers, uptake: answered({ ...inventedUptake, asks: [far] }) },
  });
  await unsure.locator('.entry-button').first().click();
  await unsure.getByText('Nothing in this report surely fits').waitFor();
  await look(unsure, 'uptake-nothing-fits');
  await until('the nearest are folded', () => unsure.locator('.match').first().isVisible(), false);
  await unsure.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await list(browser, language);
    await decide(browser, language);
  }
  await othersLook(browser);
  await atOnce(browser, 2);
  await atOnce(browser, 7);
  await together(browser);
  await byKeyboard(browser);
  await narrow(browser);
});
