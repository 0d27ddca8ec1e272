// True names, in Chromium on the sample coalition: the file is made, filled in, opened, used, looked for in the workbook and
// brought up to date, and nothing of what it holds leaves the page. Run by `npm run test:e2e`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Download, FrameLocator, Page } from 'playwright-core';
import { check, shot, until } from './host-tools';
import { openEntry } from './open-entry';
import { onSample } from './on-sample';
import { panelFindings } from './panel-findings';

const FOLDER = mkdtempSync(join(tmpdir(), 'upr-true-names-'));
const PLANTED = 'Lea Stonewater';
const HERON = [
  PLANTED,
  'lea.stonewater@example.net',
  '+41 79 555 01 43',
  'Signal after dark',
  'Two children',
];
const JUNIPER = ['ليلى حداد', 'leyla@example.net', '+380 44 555 0199', 'Through her sister', 'No voice mail'];
const SECRETS = [...HERON, ...JUNIPER, 'My own words to her', 'Stonewater'];

/** The text of somebody who did not know better. */
const TELLING = {
  command: 'register-submission',
  request: {
    input: {
      ...{ title: 'Night shift at the plant', kind: 'joint', workgroup: 'Housing and Water' },
      summary: `${PLANTED} saw it and wrote it down.`,
    },
  },
} as const;

async function looked(page: Page, step: string): Promise<void> {
  await page.waitForTimeout(300);
  await shot(page, `true-names-${step}`);
  await until(`axe finds nothing serious or moderate: ${step}`, () => panelFindings(page, ['moderate']), []);
}

async function opened(page: Page): Promise<FrameLocator> {
  await openEntry(page, 'True names');
  const frame = page.frameLocator('iframe').last();
  await frame.getByText('No file yet?').waitFor();
  return frame;
}

async function downloaded(page: Page, frame: FrameLocator, name: string): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await frame.getByRole('link', { name: /^Download/ }).click();
  const path = join(FOLDER, name);
  await (await coming).saveAs(path);
  return path;
}

async function sheetOf(path: string) {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
  return { workbook, sheet: workbook.getWorksheet(1) };
}

/** As a coordinator fills it in, with a column of their own. */
async function fillIn(path: string): Promise<void> {
  const { workbook, sheet } = await sheetOf(path);
  [HERON, JUNIPER].forEach((values, line) =>
    values.forEach((text, at) => {
      if (sheet) sheet.getCell(line + 2, at + 3).value = text;
    }),
  );
  if (sheet) sheet.getCell('H1').value = 'Lawyer';
  if (sheet) sheet.getCell('H2').value = 'Me. Roy';
  if (sheet) sheet.getCell('A3').value = 'Juniper';
  await workbook.xlsx.writeFile(path);
}

/** All that the page sends from now on. */
function listen(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => void sent.push(payload.toString())),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) sent.push(request.url() + (request.postData() ?? ''));
  });
  return sent;
}

async function useNames(page: Page, frame: FrameLocator): Promise<void> {
  await frame.getByLabel(/^Whom/).selectOption({ label: 'Migrants and Refugees' });
  await frame
    .getByText(/^Email addresses/)
    .first()
    .click();
  await frame.getByText('lea.stonewater@example.net').last().waitFor();
  await frame.getByText('A text for each').first().click();
  await frame.getByLabel(/^Text/).fill('My own words to her, [name]');
  await frame.getByText(`My own words to her, ${PLANTED}`).waitFor();
  await frame.getByText('List of attendance').first().click();
  await looked(page, 'used');
  await printed(page, frame);
}

/** What a printer would get, as nothing is printed here. */
async function printed(page: Page, frame: FrameLocator): Promise<void> {
  const panel = await (await page.locator('iframe').last().elementHandle())?.contentFrame();
  await panel?.evaluate('globalThis.print = () => undefined');
  await frame.getByRole('button', { name: 'Print: List of attendance' }).click();
  await page.emulateMedia({ media: 'print' });
  const seen = async (): Promise<boolean[]> =>
    Promise.all([
      frame.getByRole('cell', { name: PLANTED }).isVisible(),
      frame.getByText('Forget now').isVisible(),
    ]);
  await until('the list is printed, and nothing else of the panel', seen, [true, false]);
  await shot(page, 'true-names-printed');
  await page.emulateMedia({ media: 'screen' });
}

async function lookForThem(page: Page, frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: 'Look for true names' }).click();
  await frame
    .getByText(/who somebody is/)
    .first()
    .waitFor({ timeout: 120_000 });
  await frame
    .getByText(/saw it and wrote it down/)
    .first()
    .waitFor();
  await frame.getByText(/who somebody is/).scrollIntoViewIfNeeded();
  await looked(page, 'in-workbook');
  await frame
    .getByRole('button', { name: /^Go to the row/ })
    .first()
    .click();
}

async function bringUpToDate(page: Page, frame: FrameLocator): Promise<void> {
  const path = await downloaded(page, frame, 'newer.xlsx');
  const { sheet } = await sheetOf(path);
  const cells = ['A3', 'C2', 'C3', 'H1', 'H2'].map((at) => sheet?.getCell(at).text);
  check('the newer file has the new code name, and all that was typed', cells, [
    'Contact Juniper',
    PLANTED,
    JUNIPER[0],
    'Lawyer',
    'Me. Roy',
  ]);
}

/** Which functions of the script were called. */
const calledIn = (sent: readonly string[]): readonly string[] => [
  ...new Set(sent.flatMap((one) => /"functionName":"(\w+)"/.exec(one)?.[1] ?? [])),
];

async function keepTrueNames(page: Page): Promise<void> {
  const sent = listen(page);
  await page.clock.install();
  await page.reload();
  await page.waitForFunction(() => 'uprPage' in globalThis);
  const frame = await opened(page);
  await looked(page, 'start');
  const path = await downloaded(page, frame, 'true-names.xlsx');
  await fillIn(path);
  await frame.locator('input[type=file]').setInputFiles(path);
  await frame.getByText(PLANTED).first().waitFor();
  await frame.getByText('Juniper is now called Contact Juniper', { exact: false }).waitFor();
  await looked(page, 'opened');
  await useNames(page, frame);
  await lookForThem(page, frame);
  await bringUpToDate(page, frame);
  const left = async (): Promise<number> => frame.getByText(PLANTED).count();
  await frame.getByRole('button', { name: 'Forget now' }).click();
  await until('what is forgotten is gone from the page', left, 0);
  await looked(page, 'forgotten');
  await frame.locator('input[type=file]').setInputFiles(path);
  await frame.getByText(PLANTED).first().waitFor();
  await page.clock.fastForward('14:00');
  check('it is there for some minutes', (await left()) > 0, true);
  // Whenever the panel began to count, which on a busy machine may be after it showed the names.
  await page.clock.fastForward('15:00');
  await until('what nobody looks at any more is forgotten', left, 0);
  await frame.locator('select.language').selectOption('fr');
  await frame.getByText('Pas encore de fichier').waitFor();
  await page.locator('aside button').first().click();
  await page.waitForTimeout(1500);
  check('calls were seen', calledIn(sent).includes('workbookTexts'), true);
  check('nothing typed is kept as a draft', calledIn(sent).includes('keepDraft'), false);
  const told = SECRETS.filter((secret) => sent.some((one) => one.includes(secret)));
  check('nothing of the file left the page', told, []);
}

onSample('true-names', [keepTrueNames], [TELLING]);
