// `npm test -- --quick` leaves out what is named, and nothing else: long suites always, others while what they are about is as on main.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

interface Group {
  readonly why: string;
  readonly suites: readonly string[];
}

const ROOT = process.cwd();
const { always, unlessChanged } = jest.requireActual<{
  always: readonly Group[];
  unlessChanged: Readonly<Record<string, readonly string[]>>;
}>('../support/slow-suites.cjs');
const { changedSinceMain, leftOut, sentences } = jest.requireActual<{
  changedSinceMain(root: string): readonly string[] | null;
  leftOut(changed: readonly string[] | null): readonly Group[];
  sentences(groups: readonly Group[]): string;
}>('../support/quick.cjs');

const longOnes = always.flatMap(({ suites }) => suites);
const leftOutWhere = (changed: readonly string[] | null) => leftOut(changed).flatMap(({ suites }) => suites);

describe('the list of slow suites', () => {
  it('names what is there, each once, with the reason', () => {
    const suites = [...longOnes, ...Object.values(unlessChanged).flat()];
    expect(suites.filter((suite) => !existsSync(join(ROOT, 'test', suite)))).toEqual([]);
    expect(Object.keys(unlessChanged).filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
    expect(new Set(suites).size).toBe(suites.length);
    expect(always.filter(({ why }) => why.length < 10)).toEqual([]);
  });
});

describe('the quick tests', () => {
  it('leave out every slow suite where nothing changed', () => {
    expect(leftOutWhere([])).toEqual([...longOnes, ...Object.values(unlessChanged).flat()]);
  });

  it('run those about a folder in which something changed', () => {
    const left = leftOutWhere(['src/core/coverage/report/report.ts']);
    expect(left).not.toContain('core/coverage/overlaps/find.test.ts');
    expect(left).toContain('addin/commands/roles.test.ts');
    expect(left).toEqual(expect.arrayContaining([...longOnes]));
  });

  it('are not misled by a folder of a longer name', () => {
    expect(leftOutWhere(['src/core/coverage-of-others/a.ts'])).toContain(
      'core/coverage/overlaps/find.test.ts',
    );
  });

  it('run a suite that was itself changed', () => {
    const left = leftOutWhere(['test/addin/commands/roles.test.ts']);
    expect(left).not.toContain('addin/commands/roles.test.ts');
    expect(left).toContain('addin/commands/erase-person.test.ts');
  });

  it('run all but the long ones where git knows nothing', () => {
    expect(leftOutWhere(null)).toEqual(longOnes);
  });

  it('say what they left out, and why', () => {
    const told = sentences(leftOut([]));
    for (const suite of leftOutWhere([])) expect(told).toContain(suite);
    expect(told).toContain('Nothing changed in src/core/coverage since main.');
  });
});

describe('what Jest passes by', () => {
  const before = process.env['UPR_QUICK'];
  afterEach(() => {
    if (before === undefined) delete process.env['UPR_QUICK'];
    else process.env['UPR_QUICK'] = before;
  });

  function isPassedBy(file: string, quick: string): boolean {
    process.env['UPR_QUICK'] = quick;
    let patterns: readonly string[] = [];
    jest.isolateModules(() => {
      patterns = jest.requireActual<{ testPathIgnorePatterns: readonly string[] }>(
        '../../jest.config.cjs',
      ).testPathIgnorePatterns;
    });
    return patterns.some((pattern) => new RegExp(pattern).test(join(ROOT, 'test', file)));
  }

  it('is what is left out, and only with the flag', () => {
    for (const file of ['addin/engine/crash.test.ts', 'bad-input/some.test.ts'])
      expect([file, isPassedBy(file, '1'), isPassedBy(file, '')]).toEqual([file, true, false]);
    for (const file of ['contract/mail.test.ts', 'addin/engine/crash.test.tsx'])
      expect([file, isPassedBy(file, '1')]).toEqual([file, false]);
  });
});

describe('what changed since main', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'upr-changed-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (file: string, text: string): void => {
    mkdirSync(join(root, 'src'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
  };
  const commit = (): void => {
    git('add', '.');
    git('commit', '-m', 'Some work');
  };

  it('is what was committed since, what was not, and what is new', () => {
    git('init', '-b', 'main');
    put('src/a.ts', '1');
    put('src/b.ts', '1');
    commit();
    git('checkout', '-b', 'work');
    put('src/a.ts', '2');
    commit();
    put('src/b.ts', '2');
    put('src/c.ts', '1');
    expect([...(changedSinceMain(root) ?? [])].sort()).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
  });

  it('is not known where there is no main, such as in an archive', () => {
    expect(changedSinceMain(root)).toBeNull();
  });
});
