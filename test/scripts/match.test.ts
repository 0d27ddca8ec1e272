import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { upr } from '../support/command-line';

const folder = mkdtempSync(join(tmpdir(), 'upr-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const match = (...args: string[]) => upr(['match', ...args]);

const asks = file(
  'asks.csv',
  '\ufeffWorkgroup;ID;TEXT\nWater;A1;Bring clean drinking water to all villages\nLaw;A2;End the death penalty\n;A3;\nBirds;A4;Count the owls\n',
);
const recommendations = file(
  'recommendations.csv',
  'id,text,countries\n5.10,"Abolish the death penalty",France\n5.2,"Provide safe drinking water, in particular in villages","Chile, Peru"\n',
);

describe('upr match', () => {
  it('prints for each ask its matches, with ids as they are written and the words of both, and where none fits', () => {
    const { status, stdout } = match('--asks', asks, '--recommendations', recommendations, '--json');
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as {
      id: string;
      fits: boolean;
      matches: { id: string; score: number; reason: string }[];
    }[];
    expect(found.slice(0, 3).map(({ id, matches }) => [id, matches[0]?.id])).toEqual([
      ['A1', '5.2'],
      ['A2', '5.10'],
      ['A3', undefined],
    ]);
    expect(found.map(({ fits }) => fits)).toEqual([true, true, false, false]);
    expect(found[1]?.matches[0]?.reason).toContain('death penalty');
  }, 30_000);

  it.each([
    ['no file of asks', ['--recommendations', recommendations], '--asks FILE is missing.'],
    [
      'a file that is not there',
      ['--asks', join(folder, 'no.csv'), '--recommendations', recommendations],
      'There is no file',
    ],
    [
      'a file without a column',
      ['--asks', file('bare.csv', 'id,words\n1,x\n'), '--recommendations', recommendations],
      'has no column "text". It has: id, words.',
    ],
    [
      'an empty file',
      ['--asks', file('empty.csv', ''), '--recommendations', recommendations],
      'has no column "id"',
    ],
    [
      'a limit that is no number',
      ['--asks', asks, '--recommendations', recommendations, '--limit', 'few'],
      '--limit few',
    ],
  ])(
    'exits 2 and says what is wrong with %s',
    (_what, args, words) => {
      const { status, stderr } = match(...args);
      expect([status, stderr.includes(words)]).toEqual([2, true]);
    },
    30_000,
  );
});
