import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { upr as commandLine } from '../support/command-line';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'upr-test-'));
const book = join(folder, 'book.upr.json');
const ANA = 'ana@example.org';

const upr = (...args: string[]) => commandLine(args);
const run = (command: string, input: object, ...more: string[]) =>
  upr('run', command, '--workbook', book, '--as', ANA, '--input', JSON.stringify(input), '--json', ...more);

beforeAll(() => {
  upr('new', '--workbook', book, '--empty');
  run('start-cycle', {
    coalition: 'River Watch',
    country: 'Norway',
    session: 57,
    reviewDate: '2027-11-10',
    timeZone: 'Europe/Oslo',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('upr', () => {
  it('prints one JSON value and nothing else', () => {
    const { stdout, status } = run('who-am-i', {});
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, result: { email: ANA, isCoordinator: true } });
  });

  it('puts the text of a file into the input, and reads countries back as ISO codes', () => {
    const file = join(folder, 'report.txt');
    writeFileSync(file, readFileSync(join(root, 'sheets-templates', 'sample', 'report.txt')));
    const { stdout } = run('import-recommendations', { cycle: 4 }, '--text', file);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, result: { unread: [] } });
    const rows = JSON.parse(upr('read', 'Recommendations', '--workbook', book, '--json').stdout) as {
      number: string;
      countries: string[];
    }[];
    expect(rows.length).toBeGreaterThan(10);
    for (const { countries } of rows) for (const code of countries) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('writes nothing in a dry run', () => {
    const input = { name: 'Ana', organization: 'Only a try', workgroups: [], listed: true };
    expect(JSON.parse(run('join', input, '--dry-run').stdout)).toMatchObject({ ok: true });
    const read = upr('read', 'Organizations', '--workbook', book);
    expect([read.status, read.stdout.includes('Only a try')]).toEqual([0, false]);
  });

  it('answers in the language of a locale', () => {
    const { stdout } = run('undo', { change: 'CHG-0000' }, '--locale', 'es_ES');
    expect(JSON.parse(stdout)).toMatchObject({ message: expect.stringMatching(/acción/) });
  });

  it('counts service calls on request', () => {
    const { stdout } = run('who-am-i', {}, '--calls');
    expect((JSON.parse(stdout) as { calls: Record<string, number> }).calls['Range.getValues']).toBe(3);
  });

  it('exports a CSV a sheet and a workbook', () => {
    const xlsx = join(folder, 'out.xlsx');
    const made = (...more: string[]) =>
      upr('export', '--workbook', book, '--csv', folder, '--xlsx', xlsx, ...more);
    const refused = made();
    expect([refused.status, existsSync(xlsx)]).toEqual([1, false]);
    expect(refused.stderr).toMatch(/people who have not agreed \(.*mail: \d/);
    expect(made('--coded').status).toBe(0);
    const people = (): string => readFileSync(join(folder, 'MEM.csv'), 'utf8');
    expect([people().includes('(address)'), people().includes(ANA)]).toEqual([true, false]);
    expect(made('--reason', 'For the auditors').status).toBe(0);
    expect([people().includes(ANA), existsSync(xlsx), existsSync(join(folder, 'TIM.csv'))]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    [['run', 'nonsense', '--workbook', book, '--as', ANA], /There is no command "nonsense".*join/s],
    [['run', 'join', '--workbook', book], /--as is missing/],
    [['run', 'join', '--workbook', book, '--as', ANA, '--input', '{'], /--input is no JSON/],
    [['read', 'Nothing', '--workbook', book], /There is no tab "Nothing".*"Workgroups"/s],
    [['dance'], /"dance" is not known/],
    [[], /What shall be done/],
  ])('says what to type after a wrong call (%#)', (args, words) => {
    const { status, stderr } = upr(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr).toContain('npm run -s upr -- run COMMAND');
  });

  it('tells what can be typed, or what one command takes', () => {
    const all = upr('--help');
    expect([all.status, all.stderr]).toEqual([0, '']);
    for (const command of ['new', 'run COMMAND', 'overlaps FOLDER', 'match'])
      expect(all.stdout).toContain(`npm run -s upr -- ${command}`);
    const one = upr('read', '--help');
    expect([one.status, one.stdout]).toEqual([0, expect.stringContaining('read TAB --workbook FILE')]);
    expect(one.stdout).not.toContain('overlaps');
  });

  it('exits 1 with the message when a command is refused', () => {
    const { status, stdout } = run('undo', { change: 'CHG-0000' });
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { ok: false, code: 'refused' }]);
    const missing = upr('read', 'People', '--workbook', join(folder, 'none.json'));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('There is no workbook')]);
  });
});
