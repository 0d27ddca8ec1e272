// What `upr overlaps` tells in words.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compareFolder } from '../../../scripts/upr/overlaps/compare';
import { readFolder } from '../../../scripts/upr/overlaps/folder';
import { summaryLines } from '../../../scripts/upr/overlaps/summary';

const TALE =
  'The ferry that linked both banks of the river sank in March, and since then pupils, nurses and farmers have had no way across but a rope that the village tied between two poplars.';
const OTHER = 'Nobody has repaired the school roof since the storm, and classes are held under a tarpaulin.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-summary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const told = (): string => [...summaryLines(compareFolder(readFolder(folder), []))].join('\n');

describe('the summary of a folder', () => {
  it('tells of many copies of one text once, and lets the first stand for all', () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) put(name, TALE);
    put('e.txt', `${TALE} ${OTHER}`);
    const text = told();
    expect(text).toContain('The same text 4 times: a.txt, b.txt, c.txt, d.txt. Below, a.txt stands for all');
    expect(text.match(/^ {2}\S+ {2}and {2}\S+$/gm)).toEqual(['  a.txt  and  e.txt']);
  });

  it('tells of two copies as of any pair', () => {
    put('a.txt', TALE);
    put('b.txt', TALE);
    expect(told()).toMatch(/Copied text \(1\)\n\n {2}a\.txt {2}and {2}b\.txt/);
  });

  it('prints no sign of a file name that would move the cursor or turn the line around', () => {
    put('a\u001b[2J.txt', TALE);
    put('b\u202etxt.txt', TALE);
    const text = told();
    expect(text).toContain('a\\u001b[2J.txt  and  b\\u202etxt.txt');
    expect(['\u001b', '\u202e'].filter((sign) => text.includes(sign))).toEqual([]);
  });

  it('says that a link leads nowhere', () => {
    put('a.txt', TALE);
    symlinkSync(join(folder, 'gone'), join(folder, 'lost.txt'));
    expect(told()).toContain('Not compared: lost.txt. It is a link to a file that is not there.');
  });
});
