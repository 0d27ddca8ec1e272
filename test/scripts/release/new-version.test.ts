// A release is one commit with its tag, in which all three files say the version; whatever is not ready is refused before anything changes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { makeVersion } from '../../../scripts/release/new-version';

const DAY = new Date('2026-12-01T23:30:00Z');
const NEWS =
  '# What is new\n\n## Not yet released\n\n- **Lists** come as they are.\n\n## 0.0.9, 1 May 2026\n\n- All.\n';

let root: string;
const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const put = (file: string, text: string): void => writeFileSync(join(root, file), text);
const commit = (): void => {
  git('add', '.');
  git('commit', '-m', 'Some work');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upr-version-'));
  git('init', '-b', 'main');
  for (const [key, value] of [
    ['user.name', 'Ana'],
    ['user.email', 'ana@example.org'],
    ['commit.gpgsign', 'false'],
    ['tag.gpgsign', 'false'],
  ] as const)
    git('config', key, value);
  put('package.json', '{\n  "name": "upr",\n  "version": "0.1.0"\n}\n');
  put(
    'package-lock.json',
    '{\n  "name": "upr",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    },\n    "node_modules/a": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  );
  put('CHANGELOG.md', NEWS);
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('says the version in all three files, in one commit with an annotated tag', () => {
  expect(makeVersion(root, '0.2.0', DAY)).toBe('v0.2.0');
  expect(read('package.json')).toBe('{\n  "name": "upr",\n  "version": "0.2.0"\n}\n');
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect([lock.version, lock.packages['']?.version]).toEqual(['0.2.0', '0.2.0']);
  expect(lock.packages['node_modules/a']?.version).toBe('0.1.0');
  expect(read('CHANGELOG.md')).toBe(
    NEWS.replace('## Not yet released\n', '## Not yet released\n\n## 0.2.0, 1 December 2026\n'),
  );
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s', '-1')).toBe('Release 0.2.0');
  expect(git('cat-file', '-t', 'v0.2.0')).toBe('tag');
  expect(git('rev-parse', 'v0.2.0^{commit}')).toBe(git('rev-parse', 'HEAD'));
});

it('may be the version that package.json has, where that was never released', () => {
  expect(makeVersion(root, '0.1.0', DAY)).toBe('v0.1.0');
});

it('finishes what an earlier call had begun', () => {
  makeVersion(root, '0.2.0', DAY);
  const head = git('rev-parse', 'HEAD');
  expect(makeVersion(root, '0.2.0', DAY)).toBe('v0.2.0');
  git('tag', '-d', 'v0.2.0');
  expect(makeVersion(root, '0.2.0', DAY)).toBe('v0.2.0');
  expect([git('rev-parse', 'HEAD'), git('tag')]).toEqual([head, 'v0.2.0']);
});

it.each([
  ['a word for a version', 'next', () => undefined, 'A version is three numbers, such as 0.2.0.'],
  ['an earlier version', '0.0.9', () => undefined, '0.0.9 comes before 0.1.0, which package.json has.'],
  ['what is not committed', '0.2.0', () => put('new.txt', ''), 'Commit them first'],
  [
    'nothing new',
    '0.2.0',
    () => {
      put('CHANGELOG.md', '# What is new\n\n## Not yet released\n\n## 0.1.0, 1 May 2026\n\n- All.\n');
      commit();
    },
    'CHANGELOG.md has nothing under "## Not yet released"',
  ],
  [
    'a version of another commit',
    '0.2.0',
    () => {
      git('tag', '-a', 'v0.2.0', '-m', 'Release 0.2.0');
      put('more.txt', '');
      commit();
    },
    'v0.2.0 is another commit.',
  ],
])('refuses %s, and changes nothing', (_what, version, before, why) => {
  before();
  const head = git('rev-parse', 'HEAD');
  expect(() => makeVersion(root, version, DAY)).toThrow(why);
  expect([git('rev-parse', 'HEAD'), read('package.json').includes('0.1.0')]).toEqual([head, true]);
});
