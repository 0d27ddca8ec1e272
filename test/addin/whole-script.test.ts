// The script on its way to Google: whatever happens to the text of its pages, an action works, or says which page is not what
// was pushed and what to do. The first press says what is not to be had on this account.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { loadBundle } from '../../src/local/script/run-bundle';
import { createServices, type ServiceOptions } from '../../src/local/services/index';
import { createMemoryGrid } from '../support/grid/memory-grid';
import { builtCode, builtFiles } from '../support/workbook';

type Files = Readonly<Record<string, string>>;

let code: string;
let files: Files;
beforeAll(async () => {
  code = await builtCode();
  files = builtFiles();
}, 60_000);

function opened(more: Partial<ServiceOptions> = {}) {
  const backend = createMemoryGrid({ timeZone: 'America/New_York' });
  const services = createServices({ backend, user: 'cora@example.org', files, userLocale: 'en', ...more });
  const script = loadBundle(code, services);
  const call = (name: string, request: object = {}) => script.call(name, request) as CallResponse;
  return { services, call };
}

const changed = (change: (text: string, name: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text, name)]));

const messageOf = (answer: CallResponse): string => (answer.ok ? '' : answer.message);

/** A page of code that the check of the workbook reads. */
const READ = (text: string): boolean => /^@@upr check$/m.test(text);
const onlyRead = (change: (text: string) => string): Files =>
  changed((text) => (READ(text) ? change(text) : text));
const check = (given: Files): CallResponse =>
  opened({ files: given }).call('checkWorkbook', { dryRun: true });

describe('the text of a page', () => {
  it.each<[what: string, change: (text: string) => string]>([
    ['loses what is blank at its ends', (text) => text.trim()],
    ['begins with a byte order mark', (text) => `\uFEFF${text}`],
    ['has line ends of Windows', (text) => text.replace(/\n/g, '\r\n')],
    ['loses its control characters', (text) => text.replace(/[^\n\x20-\uffff]|[\x7f-\x9f]/g, '')],
    ['loses lines that begin as a comment', (text) => text.replace(/^\s*\/\/.*\n/gm, '')],
    ['is taken for a template', (text) => text.replace(/<\?[\s\S]*?\?>/g, '')],
  ])('%s, and everything works', (_, change) => {
    expect(check(changed(change))).toEqual(check(files));
    const { services, call } = opened({ files: changed(change) });
    call('placeSetUp');
    expect(services.collected.sidebars[0]?.html).toMatch('data-opening="{&quot;email');
  });

  it.each<[what: string, change: (text: string) => string]>([
    ['is written in entities', (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')],
    ['loses a sign', (text) => text.replace('const', 'onst')],
    ['has another sign at one place', (text) => text.replace('=', '-')],
    ['ends too early', (text) => text.slice(0, -40)],
  ])('%s, and it is told which page, and what to do', (_, change) => {
    expect(messageOf(check(onlyRead(change)))).toMatch(
      /its page “part-\d\d” is not the one that belongs to this Code\.gs .*npm run google:push again/,
    );
  });

  it('is missing, and it is told which page, and what to do', () => {
    const without = Object.fromEntries(Object.entries(files).filter(([, text]) => !READ(text)));
    expect(messageOf(check(without))).toMatch(/its page “part-\d\d” is missing.*npm run google:push again/);
  });
});

describe('the first press', () => {
  const damaged = () => onlyRead((text) => text.replace('const', 'onst'));

  it('opens what was pressed where all is there, and is not tried again', () => {
    const { services, call } = opened();
    call('placeSetUp');
    call('placeSetUp');
    expect([services.collected.sidebars.length, services.collected.modals]).toEqual([2, []]);
    const reads = services.gate.log().filter((name) => name === 'HtmlService.createTemplateFromFile');
    expect(reads).toHaveLength(2);
  });

  it('shows what is wrong in place of it where a page is not what was pushed', () => {
    const { services, call } = opened({ files: damaged(), userLocale: 'es' });
    call('placeSetUp');
    expect(services.collected.sidebars).toEqual([]);
    const [page] = services.collected.modals;
    expect(page?.title).toBe('Este libro aún no se puede usar');
    expect(page?.html).toMatch(/<b>Las páginas del programa: part-\d\d has \d+ characters of \d+/);
    expect(page?.html).toMatch('ejecuta otra vez npm run google:push');
    expect(page?.html).toMatch(/pages: no, part-\d\d has/);
  });

  it.each([
    ['mail', ['script.send_mail'], 'No mail goes out today'],
    ['files', ['drive.file'], 'No Word files or Google Docs are made'],
    ['timers', ['script.scriptapp'], 'Nothing goes out by itself'],
  ])('opens it and tells what is left out without the permission for %s', (_, scopes, told) => {
    const { services, call } = opened({ deniedScopes: scopes });
    call('placeSetUp');
    expect(services.collected.sidebars).toHaveLength(1);
    expect(services.collected.toasts.at(-1)?.message).toMatch(told);
  });
});

describe('Check this account before the workbook is set up', () => {
  const linesOf = (answer: CallResponse): readonly string[] =>
    answer.ok ? (answer.result as { lines: readonly string[] }).lines : [answer.message];
  const lines = (more: Partial<ServiceOptions> = {}): readonly string[] =>
    linesOf(opened(more).call('checkAccount', { input: {} }));

  it('tells of each point what was found', () => {
    expect(lines().map((line) => line.replace(/: .*/, ''))).toEqual([
      ...['build', 'people who used it', 'pages', 'evaluating', 'address', 'lock', 'properties', 'timeZone'],
      ...['protections', 'charts', 'drive', 'mail', 'timers'],
    ]);
    expect(lines().filter((line) => /: no\b/.test(line))).toEqual([]);
  });

  it('counts who pressed an entry, each person once', () => {
    const { services, call } = opened();
    call('placeSetUp');
    const press = (user: string) => {
      const { environment, shared } = services;
      const theirs = createServices({ backend: environment.backend, user, files, shared });
      loadBundle(code, theirs).call('placeSetUp', {});
    };
    for (const user of ['ana@example.org', 'bo@example.org', 'Ana@example.org']) press(user);
    expect(linesOf(call('checkAccount', { input: {} }))).toContain('people who used it: 3');
  });

  it('says of a copy which workbook it was pushed to', () => {
    const release = JSON.stringify({ version: '0.1.0', commit: 'c', workbook: 'of-the-first', files: {} });
    expect(lines({ files: { ...files, release } })).toContain(
      'copied from: https://docs.google.com/spreadsheets/d/of-the-first',
    );
  });

  it.each<[what: string, more: Partial<ServiceOptions>, line: string]>([
    ['an address that Google hides', { user: '' }, 'address: no'],
    ['a used-up quota', { mailQuota: 0 }, 'mail: no, 0 left today'],
  ])('names %s', (_, more, line) => {
    expect(lines(more)).toContain(line);
  });
});
