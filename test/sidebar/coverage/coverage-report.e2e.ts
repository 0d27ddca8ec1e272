// The panel of the coverage report in a real browser with a made-up add-in: what it would say, making it, and where it is.
import type { Browser } from 'playwright-core';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import type { BuiltCoverageReport } from '../../../src/core/coverage/report/plan-build';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { check, until } from '../../e2e/host-tools';
import { asCount } from '../../support/count';
import { fakeAnswers } from '../fake-answers';
import { inBrowser, look, openPanel, overflows, sentBy } from '../panel-page';

const report: BuiltCoverageReport = {
  scope: 'The whole coalition',
  choices: [
    { id: 'WG-HOUS', name: 'Housing and Water' },
    { id: 'WG-WORK', name: 'Work and Poverty' },
  ],
  figures: [
    { key: 'submissions', count: asCount(14), label: 'submissions on the way' },
    { key: 'noLead', count: asCount(7), label: 'issues in use that nobody leads' },
    { key: 'overlaps.open', count: asCount(132), label: 'open overlaps' },
  ],
  fileName: 'Coverage-report_2027-01-10.docx',
  page: 'Coverage report',
};
const made = {
  name: report.fileName,
  docLink: 'https://docs.google.com/document/d/1/edit',
  docxLink: 'https://drive.google.com/file/d/2/view',
};
const ok = (result: unknown, more: object = {}): CallResponse => ({
  ok: true,
  result,
  summary: ['The tab “Coverage report” holds the report as of today.'],
  problems: [],
  ...more,
});
const answers = {
  ...fakeAnswers,
  'build-coverage-report (dry run)': ok(report),
  'build-coverage-report': ok(report, { documents: [made] }),
};
const ADDRESS = 'https://panel.example.org/';

async function drawn(browser: Browser): Promise<void> {
  for (const language of LANGUAGES) {
    const page = await openPanel(browser, 'coverage-report', { answers, language });
    await look(page, `coverage-report-${language}`);
    await page.close();
  }
  const zoomed = await openPanel(browser, 'coverage-report', { answers, width: 150 });
  await until('coverage-report fits at 200 percent', () => overflows(zoomed), false);
  await zoomed.close();
}

async function making(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'coverage-report', { answers, address: ADDRESS });
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  await look(page, 'coverage-report-made');
  const sent = await sentBy(page, 'build-coverage-report');
  check(
    'first a dry run, then the report',
    sent.map(({ request }) => request.dryRun ?? false),
    [true, false],
  );
  const links = page.locator('main a');
  await until(
    'both files can be opened',
    () => links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    [made.docLink, made.docxLink],
  );
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('132').waitFor();
  await until('one comes back to the figures', () => page.locator('.figures li').count(), 3);
  await page.close();
}

async function ofOneWorkgroup(browser: Browser): Promise<void> {
  const page = await openPanel(browser, 'coverage-report', { answers, address: ADDRESS });
  await page.getByLabel('About').selectOption({ label: 'Housing and Water' });
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
  const sent = await sentBy(page, 'build-coverage-report');
  check('the report of one workgroup is asked for', sent.at(-1)?.request.input, { workgroup: 'WG-HOUS' });
  await page.close();
}

inBrowser(async (browser) => {
  await drawn(browser);
  await ofOneWorkgroup(browser);
  await making(browser);
});
