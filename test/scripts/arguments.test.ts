// What is read from a command line, and how a script ends.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readArguments, runScript, UsageError } from '../../scripts/upr/arguments';

const ALLOWED = { values: ['port', 'as'], flags: ['json'] };
const read = (...args: string[]) => readArguments(args, ALLOWED);

describe('arguments', () => {
  it('are words, values and flags in any order', () => {
    const { words, values, flags } = read('run', '--as', 'ana@example.org', 'join', '--json', '--port=80');
    expect([words, values, [...flags]]).toEqual([
      ['run', 'join'],
      { as: 'ana@example.org', port: '80' },
      ['json'],
    ]);
  });

  it('may have a value that looks like a flag or is empty', () => {
    expect(read('--port', '-3').values).toEqual({ port: '-3' });
    expect(read('--as', '').values).toEqual({ as: '' });
  });

  it('are words behind two dashes', () => {
    expect(read('--', '--json').words).toEqual(['--json']);
  });

  it.each([
    [['--loud'], '--loud is not known here. Known: --port VALUE, --as VALUE, --json.'],
    [['-x'], '-x is not known here'],
    [['--port'], '--port needs a value after it.'],
    [['--json=yes'], '--json takes no value.'],
  ])('say what is wrong (%#)', (args, words) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(words);
  });
});

describe('a script', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    const take = (line: unknown): void => void said.push(String(line));
    jest.spyOn(console, 'log').mockImplementation((line) => take(`out: ${String(line)}`));
    jest.spyOn(console, 'error').mockImplementation((line) => take(`err: ${String(line)}`));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const ended = (argv: string[], error?: Error): Promise<number> =>
    runScript(argv, 'npm start', () => (error ? Promise.reject(error) : Promise.resolve(0)));

  it('tells how it is called, and does nothing else', async () => {
    expect(await ended(['--help'], new Error('It ran'))).toBe(0);
    expect(said).toEqual(['out: npm start']);
  });

  it('ends with 2 and what to type after a wrong call', async () => {
    expect(await ended([], new UsageError('No'))).toBe(2);
    expect(said).toEqual(['err: No', 'err: npm start']);
  });

  it('ends with 1 when it fails, and with what the work answers', async () => {
    expect(await ended([], new Error('Broken'))).toBe(1);
    expect(said).toEqual(['err: Broken']);
    expect(await ended([])).toBe(0);
  });
});
