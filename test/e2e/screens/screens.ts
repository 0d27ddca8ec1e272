// `npm run screens`: pictures of Home in three states, of every tab and of every panel, in three languages, to be looked at.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readArguments, runScript, UsageError } from '../../../scripts/upr/arguments';
import { SAMPLE_COORDINATOR, type Step } from '../../../scripts/upr/sample';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import { buildLocalParts, type LocalParts } from '../../../src/local/server/build';
import { startPrepared } from '../../../scripts/start/start-prepared';
import { findChromium } from '../find-chromium';
import { FLAGS, settled } from '../host-tools';
import { writeContactSheet, type Roll } from './contact-sheet';
import { take, takePanels, takeTabs, type Camera, type Picture } from './pictures';
import { STATES, stepsTo, type State } from './states';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const USAGE = `npm run screens -- --out FOLDER [--in en,es,fr] [--reader CODE] [--only home,tabs,panels] [--panels 3,12] [--state STATE]
  Pictures at 1366 x 768 of Home in three states, of every tab and of every entry of the menu, and a page to look through.
  --in CODES      languages of the workbook, all three without it
  --reader CODE   who reads speaks this one, not the workbook's
  --only WHAT     some of the three
  --panels PLACES only these entries, by their place in the list of all actions
  --state STATE   tabs and panels as they are then: ${STATES.join(', ')}; before-the-deadline without it`;

interface Wanted {
  readonly language: string;
  readonly reader: string;
  readonly only: readonly string[];
  readonly panels: readonly number[];
  /** In which tabs and panels are taken. */
  readonly state: State;
}

interface Opened {
  readonly browser: Browser;
  readonly parts: LocalParts;
  readonly folder: string;
  readonly taken: Picture[];
}

async function inState(
  { browser, parts, folder, taken }: Opened,
  { language, reader }: Wanted,
  state: State,
  work: (camera: Camera) => Promise<void>,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'upr-screens-'));
  const speak: Step = { command: 'set-language', request: { input: { language: reader } } };
  const workbook = await startPrepared(
    ROOT,
    {
      ...{ file: join(place, 'screens.upr.json'), port: 0, bundleDir: join(ROOT, 'dist'), parts },
      ...{ as: SAMPLE_COORDINATOR, language, people: [] },
    },
    stepsTo(ROOT, state),
    [speak],
  );
  for (const problem of workbook.problems) console.error(`${state}: ${problem}`);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: reader });
  try {
    await page.goto(`${workbook.url}&lang=${reader}`);
    await page.waitForFunction(() => 'uprPage' in globalThis);
    await page.locator('#upr-menu').waitFor();
    await settled(page);
    await work({ page, folder, taken });
  } finally {
    await page.close();
    await workbook.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function oneLanguage(opened: Opened, wanted: Wanted): Promise<void> {
  const has = (what: string): boolean => wanted.only.includes(what);
  for (const state of STATES) {
    const isForTabs = state === wanted.state && (has('tabs') || has('panels'));
    if (!has('home') && !isForTabs) continue;
    await inState(opened, wanted, state, async (camera) => {
      if (has('home')) await take(camera, `home-${state}`, `Home, ${state}`);
      if (isForTabs && has('tabs')) await takeTabs(camera);
      if (isForTabs && has('panels')) await takePanels(camera, wanted.panels);
    });
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const { values } = readArguments(argv, {
    values: ['out', 'in', 'reader', 'only', 'panels', 'state'],
    flags: [],
  });
  if (!values['out']) throw new UsageError('--out names the folder for the pictures.');
  const state = STATES.find((one) => one === (values['state'] ?? 'before-the-deadline'));
  if (!state) throw new UsageError(`--state is one of ${STATES.join(', ')}.`);
  const out = resolve(values['out']);
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  const parts = await buildLocalParts(ROOT);
  const rolls: Roll[] = [];
  const panels = (values['panels'] ?? '').split(',').map(Number).filter(Boolean);
  try {
    for (const language of values['in']?.split(',') ?? LANGUAGES) {
      const reader = values['reader'] ?? language;
      const name = reader === language ? language : `${language}-read-in-${reader}`;
      const folder = join(out, name);
      mkdirSync(folder, { recursive: true });
      const taken: Picture[] = [];
      const only = values['only']?.split(',') ?? ['home', 'tabs', 'panels'];
      await oneLanguage({ browser, parts, folder, taken }, { language, reader, only, panels, state });
      rolls.push({ name, pictures: taken });
      console.log(`${name}: ${taken.length} pictures`);
    }
  } finally {
    await browser.close();
  }
  writeContactSheet(out, rolls);
  console.log(`Look through ${join(out, 'index.html')}`);
  return 0;
}

runScript(process.argv.slice(2), USAGE, () => run(process.argv.slice(2))).then((status) =>
  process.exit(status),
);
