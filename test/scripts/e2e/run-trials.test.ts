// Trials in the browser: all run whatever fails, and nothing that failed once goes untold.
import { describe, expect, it } from '@jest/globals';
import { runTrials, type Outcome } from '../../../scripts/e2e/run-trials';

/** Trials that fail so many times before they pass, and what was run and said on the way. */
async function tried(failures: Readonly<Record<string, number>>, jobs = 2) {
  const left = { ...failures };
  const ran: string[] = [];
  const said: string[] = [];
  const atOnce: number[] = [];
  let running = 0;
  const run = async (trial: string): Promise<Outcome> => {
    ran.push(trial);
    running += 1;
    atOnce.push(running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    const isOk = (left[trial] ?? 0) === 0;
    if (!isOk) left[trial] = (left[trial] ?? 0) - 1;
    const output = `ok   it opens\n${isOk ? '' : `FAIL ${trial} counts: 1 instead of 2\n`}`;
    return { trial, isOk, seconds: 3, output };
  };
  const status = await runTrials(Object.keys(failures), jobs, run, (text) => said.push(text));
  return { status, ran, atOnce, summary: said.at(-1) ?? '', said: said.join('\n') };
}

describe('trials side by side', () => {
  it('run so many at a time, each with its lines', async () => {
    const { status, ran, atOnce, said, summary } = await tried({ a: 0, b: 0, c: 0, d: 0 });
    expect([status, ran]).toEqual([0, ['a', 'b', 'c', 'd']]);
    expect(Math.max(...atOnce)).toBe(2);
    expect(said).toContain('== c: as expected, 3 s\nok   it opens');
    expect(summary).toMatch(/^4 trials in [\d.]+ minutes, 2 at a time: 4 as expected\.$/);
  });

  it('go on after one that failed, and run it once more, alone', async () => {
    const { status, ran, atOnce } = await tried({ a: 2, b: 0, c: 0 });
    expect([status, ran]).toEqual([1, ['a', 'b', 'c', 'a']]);
    expect(atOnce.at(-1)).toBe(1);
  });

  it('tell all that failed twice, with what was not as expected', async () => {
    const { status, summary } = await tried({ a: 2, b: 0, c: 2 });
    expect(status).toBe(1);
    expect(summary).toContain('Failed twice:\n  a\n    FAIL a counts: 1 instead of 2\n  c\n');
    expect(summary).toContain(': 1 as expected.');
    expect(summary).not.toContain('passed when');
  });

  it('pass, but say so, where one failed and then passed alone', async () => {
    const { status, summary } = await tried({ a: 1, b: 0 });
    expect(status).toBe(0);
    expect(summary).toContain(
      'Failed, and passed when it ran once more alone:\n  a\n    FAIL a counts: 1 instead of 2',
    );
    expect(summary).toContain(': 1 as expected.');
  });
});
