// `upr overlaps` in a process of its own, as people run it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { upr as commandLine } from '../../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'upr-overlaps-'));
const TALE =
  'The ferry that linked both banks of the river sank in March, and since then pupils, nurses and farmers have had no way across but a rope.';
for (const name of ['north.txt', 'south.txt']) writeFileSync(join(folder, name), `${name}\n${TALE}`);
writeFileSync(join(folder, 'shared.text'), TALE);

const upr = (...args: string[]) => commandLine(['overlaps', ...args], tmpdir());

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('upr overlaps', () => {
  it('reads a folder from wherever one stands, and ends well although texts overlap', () => {
    const { stdout, stderr, status } = upr(folder.slice(tmpdir().length + 1), '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      compared: 2,
      pairs: [{ first: 'north.txt', second: 'south.txt', level: 'copied' }],
    });
  }, 60_000);

  it('takes a file of words that may be shared', () => {
    const { stdout } = upr(folder, '--all', '--json', '--ignore', join(folder, 'shared.text'));
    expect(JSON.parse(stdout)).toMatchObject({ pairs: [{ passages: [] }] });
  }, 60_000);

  it('is told in words without --json', () => {
    expect(upr(folder).stdout).toMatch(/2 submissions compared[^]*Copied text/);
  }, 60_000);

  it.each([
    [[], /Which folder\?/],
    [['nowhere-at-all'], /There is no folder .*nowhere-at-all/],
    [[join(folder, 'north.txt')], /is a file/],
    [[folder, 'more'], /One folder at a time/],
    [[folder, '--ignore', 'nothing.txt'], /--ignore: there is no file/],
    [[folder, '--loud'], /--loud is not known/],
  ])(
    'says what is wrong with the call (%#)',
    (args, words) => {
      const { status, stderr, stdout } = upr(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(words);
      expect(stderr).toContain('overlaps FOLDER');
    },
    60_000,
  );
});
