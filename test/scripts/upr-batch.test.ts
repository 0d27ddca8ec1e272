// The lines of `upr batch`: what is wrong with one is told with file, line and remedy, and what was done before stays.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { runBatch } from '../../scripts/upr/batch/batch';
import { batch as batchOfFile } from '../../scripts/upr/batch/batch-file';
import { filledIn, pick } from '../../scripts/upr/batch/kept';
import { readLines } from '../../scripts/upr/batch/lines';

const ANA = 'ana@example.org';
const NAME = '/tmp/steps.jsonl';
const KNOWN = { commands: new Set(['add', 'show', 'refuse', 'break']), as: ANA };

interface Call {
  readonly command: string;
  readonly input: unknown;
  readonly as: string | undefined;
  readonly dryRun: boolean | undefined;
}

const done = (result: unknown): CallResponse =>
  ({ ok: true, result, summary: [], problems: [] }) as CallResponse;
const refused = { ok: false, code: 'refused', message: 'Somebody has it. Choose another.' } as CallResponse;

/** Runs lines on a workbook that notes what it is asked for. */
async function batch(written: readonly unknown[], keepGoing = false, known = KNOWN) {
  const source = written.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
  const calls: Call[] = [];
  const answers: Record<string, unknown>[] = [];
  const told: string[] = [];
  let opened = 0;
  let closed = 0;
  const status = await runBatch(readLines(source, known), {
    name: NAME,
    keepGoing,
    open: () => {
      opened += 1;
      return {
        run: async (command, { input, dryRun }, as) => {
          calls.push({ command, input, as, dryRun });
          if (command === 'break') throw new Error('The disk is full.');
          return command === 'refuse'
            ? refused
            : done({ rows: [{ id: `R-${String(calls.length)}` }], count: 3 });
        },
        close: () => void (closed += 1),
      };
    },
    answer: (line) => void answers.push(JSON.parse(line) as Record<string, unknown>),
    tell: (line) => void told.push(line),
  });
  return { status, calls, answers, told: told.join('\n'), opened, closed };
}

const ADD = { command: 'add', keep: { row: 'rows.0.id' } };

describe('a batch', () => {
  it('runs all on one opening, each as whom it names, with what was kept', async () => {
    const lines = [
      ADD,
      '',
      { command: 'show', as: 'bo@example.org', input: { of: ['$row', '$$row', '$100'] } },
    ];
    const { status, calls, answers, told, opened, closed } = await batch(lines);
    expect([status, opened, closed]).toEqual([0, 1, 1]);
    expect(calls).toEqual([
      { command: 'add', input: {}, as: ANA, dryRun: false },
      { command: 'show', input: { of: ['R-1', '$row', '$100'] }, as: 'bo@example.org', dryRun: false },
    ]);
    expect(answers).toMatchObject([
      { line: 1, command: 'add', ok: true, kept: { row: 'R-1' } },
      { line: 3, command: 'show', ok: true },
    ]);
    expect(told).toBe(`1/2 add\n2/2 show\n${NAME}: 2 lines done.`);
  });

  it('tries what is a dry run', async () => {
    const { calls } = await batch([{ command: 'add', dryRun: true }]);
    expect(calls[0]?.dryRun).toBe(true);
  });

  it('stops at a line that is refused, and says what is done and what is left', async () => {
    const { status, calls, told, closed } = await batch([ADD, { command: 'refuse' }, { command: 'show' }]);
    expect([status, calls.length, closed]).toEqual([1, 2, 1]);
    expect(told).toContain(`${NAME}, line 2: Somebody has it. Choose another.`);
    expect(told).toContain(
      `${NAME}: 1 line done, stopped at line 2, 1 line not run. Put line 2 right, take out the`,
    );
  });

  it('goes on where asked to, but not with what a failed line was to keep', async () => {
    const lines = [
      { command: 'refuse', keep: { row: 'rows' } },
      { command: 'show', input: { of: '$row' } },
      { command: 'break' },
      'nonsense',
      ADD,
    ];
    const { status, calls, answers, told } = await batch(lines, true);
    expect(status).toBe(1);
    expect(calls.map(({ command }) => command)).toEqual(['refuse', 'break', 'add']);
    expect(answers).toMatchObject([
      { line: 1, ok: false, code: 'refused' },
      { line: 2, ok: false, code: 'not-kept' },
      { line: 3, ok: false, code: 'failed', message: 'The disk is full.' },
      { line: 4, ok: false, code: 'bad-line' },
      { line: 5, ok: true },
    ]);
    expect(told).toContain(`${NAME}, line 2: There is no "$row", since the line that keeps it failed.`);
    expect(told).toContain(`${NAME}: 1 line done, 4 lines failed: 1, 2, 3, 4.`);
  });

  it('says what is in a result where a path is not, and that the command is done', async () => {
    const { status, answers, told } = await batch([{ command: 'add', keep: { row: 'rows.1.id' } }, ADD]);
    expect(status).toBe(1);
    expect(answers).toMatchObject([{ ok: true, problem: expect.stringContaining('cannot be kept') }]);
    expect(told).toContain(
      `${NAME}, line 1: "row" cannot be kept from "rows.1.id": "1" is not in result.rows, which has 0 to 0.`,
    );
    expect(told).toContain('Take out the lines up to 1, which are done');
  });

  it('takes no other value than a text for whom a line acts as', async () => {
    const { status, told } = await batch([
      { command: 'add', keep: { count: 'count' } },
      { command: 'show', as: '$count' },
    ]);
    expect([status, told]).toEqual([1, expect.stringContaining('line 2: "as" and "text" take a text')]);
  });
});

describe('a line that cannot be run', () => {
  it.each([
    ['{"command":', /This is no JSON: .*one object a line/],
    ['{\0"\0c\0', /Save the file as UTF-8/],
    ['["add"]', /This is no object/],
    [{ input: {} }, /"command" is missing/],
    [{ command: 'dance' }, /There is no command "dance"\. npm run -s upr -- commands lists them/],
    [
      { command: 'add', inputs: {} },
      /"inputs" is not known. A line takes command, input, as, text, dryRun, keep/,
    ],
    [{ command: 'add', input: [] }, /"input" takes an object/],
    [{ command: 'add', dryRun: 'yes' }, /"dryRun" takes true or false/],
    [{ command: 'add', keep: { 'a row': 'id' } }, /"keep" takes names/],
    [{ command: 'add', keep: { row: 1 } }, /"keep" takes names/],
    [{ command: 'add', text: '/nowhere/report.docx' }, /There is no file .*report\.docx/],
    [{ command: 'add', input: { deep: [{ of: '$row' }] } }, /"\$row" is kept by no line above. Add "keep"/],
  ])('is told with its number and a remedy, and nothing is run (%#)', async (line, words) => {
    const { status, answers, told, opened } = await batch([{ command: 'add' }, line]);
    expect([status, opened]).toEqual([2, 0]);
    expect(answers).toMatchObject([{ line: 2, ok: false, code: 'bad-line' }]);
    expect(told).toMatch(words);
    expect(told).toContain(`${NAME}, line 2: `);
    expect(told).toContain('nothing was run');
  });

  it('is one that nobody runs', async () => {
    const { status, told } = await batch([{ command: 'add' }], false, { ...KNOWN, as: undefined } as never);
    expect([status, told]).toEqual([
      2,
      expect.stringContaining('line 1: "as" is missing. Add it to the line, or --as'),
    ]);
  });

  it('does not make those wrong that use what it would keep', () => {
    const entries = readLines(
      [
        { command: 'dance', keep: { row: 'id' } },
        { command: 'show', input: { of: '$row' } },
      ]
        .map((one) => JSON.stringify(one))
        .join('\r\n'),
      KNOWN,
    );
    expect(entries.map((entry) => 'problem' in entry)).toEqual([true, false]);
  });
});

describe('what is kept', () => {
  it('is any part of a result, or the whole', () => {
    const result = { rows: [{ id: 'a' }], count: 0, none: null };
    expect(pick(result, '')).toEqual({ ok: true, value: result });
    expect(pick(result, 'count')).toEqual({ ok: true, value: 0 });
    expect(pick(result, 'none')).toEqual({ ok: true, value: null });
    expect(pick(result, 'none.id')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('result.none'),
    });
    expect(pick(undefined, 'id')).toMatchObject({ ok: false });
  });

  it('comes in as what it is', () => {
    expect(filledIn({ all: '$rows', n: 1 }, new Map([['rows', [1, null]]]))).toEqual({
      all: [1, null],
      n: 1,
    });
  });
});

describe('the file of a batch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'upr-batch-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const from = (file: string) =>
    batchOfFile({
      ...KNOWN,
      from: file,
      workbook: join(folder, 'never-opened.upr.json'),
      bundleDir: folder,
      locale: undefined,
      keepGoing: true,
    });

  it('is told when it is empty, or not there', async () => {
    const empty = join(folder, 'empty.jsonl');
    writeFileSync(empty, '\uFEFF\n  \n');
    await expect(from(empty)).rejects.toThrow(
      `${empty} has no commands. Write one a line, such as {"command"`,
    );
    const none = join(folder, 'none.jsonl');
    await expect(from(none)).rejects.toThrow(`${none} cannot be read`);
    await expect(from(none)).rejects.toThrow(
      'Name a file of commands after --commands, or - for standard input.',
    );
  });
});
