// `npm test -- --quick` leaves out what is named, and nothing else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';

const ROOT = process.cwd();
const SLOW = jest.requireActual<readonly { readonly why: string; readonly suites: readonly string[] }[]>(
  '../support/slow-suites.cjs',
);
const suites = SLOW.flatMap((one) => one.suites);
const before = process.env['UPR_QUICK'];

/** Whether Jest passes a file by, as it is set up with or without the flag. */
function passedBy(file: string, quick: string): boolean {
  process.env['UPR_QUICK'] = quick;
  let patterns: readonly string[] = [];
  jest.isolateModules(() => {
    patterns = jest.requireActual<{ testPathIgnorePatterns: readonly string[] }>(
      '../../jest.config.cjs',
    ).testPathIgnorePatterns;
  });
  const path = join(ROOT, 'test', file);
  return patterns.some((pattern) => new RegExp(pattern).test(path));
}

afterEach(() => {
  if (before === undefined) delete process.env['UPR_QUICK'];
  else process.env['UPR_QUICK'] = before;
});

describe('the quick tests', () => {
  it.each(suites)('leave out %s, which is there', (suite) => {
    expect(existsSync(join(ROOT, 'test', suite))).toBe(true);
    const file = suite.endsWith('/') ? `${suite}some.test.ts` : suite;
    expect(passedBy(file, '1')).toBe(true);
    if (suite !== 'google/') expect(passedBy(file, '')).toBe(false);
  });

  it('go over all others', () => {
    for (const file of [
      'core/coverage/overlaps/find.test.ts',
      'scripts/quick.test.ts',
      'contract/mail.test.ts',
    ])
      expect([file, passedBy(file, '1')]).toEqual([file, false]);
  });

  it('say why', () => {
    for (const { why, suites: some } of SLOW)
      expect([why.length > 10, some.length > 0]).toEqual([true, true]);
    expect(new Set(suites).size).toBe(suites.length);
  });
});
