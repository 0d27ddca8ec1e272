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

const batch = (lines: readonly unknown[], ...more: string[]) =>
  commandLine(
    ['batch', '--workbook', book, '--commands', '-', '--as', ANA, ...more],
    root,
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );

const FACTS = {
  coalition: 'River Watch',
  country: 'Norway',
  session: 57,
  reviewDate: '2027-11-10',
  timeZone: 'Europe/Oslo',
};
const TRY = { name: 'Bo', organization: 'Only a try', workgroups: [], listed: true };

/** How the workbook of these tests begins. */
const BEGIN = [
  { command: 'start-cycle', input: FACTS },
  { command: 'who-am-i', keep: { me: 'email' } },
  { command: 'who-am-i', as: '$me' },
  { command: 'join', as: 'bo@example.org', input: TRY, dryRun: true },
  { command: 'undo', input: { change: 'CHG-0000' } },
  { command: 'who-am-i' },
];
let begun: ReturnType<typeof batch>;

beforeAll(() => {
  upr('new', '--workbook', book, '--empty');
  begun = batch(BEGIN);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('upr batch', () => {
  const answers = (stdout: string): unknown[] =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);

  it('prints an answer a line, uses what was kept, and stops at what is refused', () => {
    expect(answers(begun.stdout)).toMatchObject([
      { line: 1, command: 'start-cycle', ok: true },
      { line: 2, ok: true, kept: { me: ANA }, result: { isCoordinator: true } },
      { line: 3, ok: true, result: { email: ANA } },
      { line: 4, command: 'join', ok: true },
      { line: 5, command: 'undo', ok: false, code: 'refused' },
    ]);
    expect(begun.stderr).toMatch(/^1\/6 start-cycle\n2\/6 who-am-i\n/);
    expect(begun.stderr).toMatch(/standard input, line 5: That action is not in the list/);
    expect(begun.stderr).toMatch(
      /4 lines done, stopped at line 5, 1 line not run\. Put line 5 right, take out/,
    );
    expect(begun.status).toBe(1);
  });

  it('runs nothing of a file with a line that cannot be read', () => {
    const file = join(folder, 'wrong.jsonl');
    writeFileSync(file, `${JSON.stringify({ command: 'join', input: TRY })}\n{"command":\n`);
    const { stdout, stderr, status } = upr('batch', '--workbook', book, '--as', ANA, '--commands', file);
    expect(answers(stdout)).toMatchObject([{ line: 2, ok: false, code: 'bad-line' }]);
    expect(stderr).toMatch(`${file}, line 2: This is no JSON`);
    expect(stderr).toMatch(`${file}: nothing was run.`);
    expect(status).toBe(2);
  });
});

describe('upr', () => {
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
    expect(JSON.parse(run('join', TRY, '--dry-run').stdout)).toMatchObject({ ok: true });
    const read = upr('read', 'Organizations', '--workbook', book);
    expect([read.status, read.stdout.includes('Only a try')]).toEqual([0, false]);
  });

  it('counts service calls on request, on one JSON value and nothing else', () => {
    const { stdout, status } = run('who-am-i', {}, '--calls');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, result: { email: ANA, isCoordinator: true } });
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

  it('exits 1 with the message when a command is refused, in the language of a locale', () => {
    const { status, stdout } = run('undo', { change: 'CHG-0000' }, '--locale', 'es_ES');
    expect([status, JSON.parse(stdout)]).toMatchObject([1, { ok: false, code: 'refused' }]);
    expect(JSON.parse(stdout)).toMatchObject({ message: expect.stringMatching(/acción/) });
    const missing = upr('read', 'People', '--workbook', join(folder, 'none.json'));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('There is no workbook')]);
  });
});
