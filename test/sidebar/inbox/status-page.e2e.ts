// The dialog of the status page in a real browser with a made-up add-in, in three languages, wide and narrow, with axe and by
// keyboard; and the page itself on a telephone: nothing is loaded, nothing runs, nothing is cut. Run by `npm run test:e2e`.
import type { Browser } from 'playwright-core';
import { LANGUAGES, type Language } from '../../../src/core/base/messages/text';
import { buildStatusPage } from '../../../src/core/inbox/status-page/plan-build';
import { contextFor, markedBook } from '../../core/inbox/status-page/fixture';
import { check, until } from '../../e2e/host-tools';
import { fakeAnswers } from '../fake-answers';
import { inBrowser, look, openPanel, overflows, quiet, sentBy } from '../panel-page';

function resultIn(language: Language) {
  const outcome = buildStatusPage.plan(markedBook(), { language }, contextFor(language));
  if (!outcome.ok) throw new Error('The page was refused.');
  return outcome.value.result;
}

const answersIn = (language: Language, html?: string) => {
  const result = { ...resultIn(language), ...(html !== undefined && { html }) };
  const answer = { ok: true, result, summary: ['It is made.'], problems: [] } as const;
  const name = `${result.fileName}.docx`;
  const made = {
    name,
    docLink: 'https://docs.google.com/document/d/1/edit',
    docxLink: 'https://drive.google.com/2',
  };
  return {
    ...fakeAnswers,
    'build-status-page (dry run)': answer,
    'build-status-page': { ...answer, documents: [made] },
  };
};
const WIDE = { width: 1280, height: 640, address: 'https://panel.example.org/' };

async function choose(browser: Browser, language: Language): Promise<void> {
  const page = await openPanel(browser, 'status-page', { answers: answersIn(language), language, ...WIDE });
  await page.locator('iframe').waitFor();
  await quiet(page);
  await look(page, `status-page-${language}`);
  check(`the page runs no script (${language})`, await page.locator('iframe').getAttribute('sandbox'), '');
  const shown = page.frameLocator('iframe');
  check(`the page is shown (${language})`, await shown.locator('section').count(), 8);
  await page.locator('details summary').first().press('Enter');
  await page.locator('details[open] li').first().waitFor();
  await page.locator('input[type=checkbox]').first().press('Space');
  await quiet(page);
  const asked = await sentBy(page, 'build-status-page');
  const input = asked.at(-1)?.request.input as { language: string; sections: readonly string[] };
  check(`a section is left off (${language})`, [input.language, input.sections.length], [language, 7]);
  check(
    'looking makes nothing',
    asked.every(({ request }) => request.dryRun === true),
    true,
  );
  check(
    'the page can be downloaded',
    [
      await page.locator('a.download').getAttribute('download'),
      (await page.locator('a.download').getAttribute('href'))?.startsWith('data:text/html'),
    ],
    [`${resultIn(language).fileName}.html`, true],
  );
  await page.locator('button.primary').click();
  await page.locator('.notice.good').waitFor();
  await look(page, `status-page-made-${language}`);
  const made = (await sentBy(page, 'build-status-page')).at(-1)?.request;
  check(
    `the Word file is made of what was chosen (${language})`,
    [made?.dryRun, made?.input],
    [undefined, input],
  );
  await page.close();
}

async function narrow(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'status-page', { answers: answersIn('en'), width: 640, height: 360 });
  await page.locator('iframe').waitFor();
  await until('nothing of the dialog is cut off', () => overflows(page), false);
  await page.close();
}

/** What the page holds cannot reach the dialog, even if somebody got a script past the escaping. */
async function harmless(browser: Browser): Promise<void> {
  const html = '<!doctype html><p id="here">here</p><script>parent.document.title = "reached"</script>';
  const page = await openPanel(browser, 'status-page', { answers: answersIn('en', html), ...WIDE });
  await page.frameLocator('iframe').locator('#here').waitFor();
  check('a script in the page does not run', await page.title(), 'Status page');
  await page.close();
}

async function onATelephone(browser: Browser, language: Language): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 720 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(resultIn(language).html);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  check(`nothing of the page is cut on a telephone (${language})`, wide, false);
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll('th,td,li b')].flatMap((cell) =>
      [...cell.childNodes].flatMap((node) => {
        const words = node.nodeType === 3 ? [...(node.textContent ?? '').matchAll(/[^\s-]+/g)] : [];
        return words.flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    ),
  );
  check(`no word of a name or a figure is broken (${language})`, broken, []);
  check(`the page loads nothing (${language})`, asked, []);
  await page.close();
}

inBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    await choose(browser, language);
    await onATelephone(browser, language);
  }
  await narrow(browser);
  await harmless(browser);
});
