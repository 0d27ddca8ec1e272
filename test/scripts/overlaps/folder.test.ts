// Folders as people have them: several kinds of file, a list beside them, and files that nobody can read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compareFolder, reportedPairs } from '../../../scripts/upr/overlaps/compare';
import { readFolder } from '../../../scripts/upr/overlaps/folder';
import { jsonReport } from '../../../scripts/upr/overlaps/report';
import { summaryLines } from '../../../scripts/upr/overlaps/summary';
import { plainWordFile } from '../../support/word-file';

const RIVER =
  'Families along the lower river drink from shallow wells that the copper mine has poisoned with arsenic, and nobody from the ministry has tested a single one of them since the flood of last spring.';
const PRISON =
  'Cells that were built for two people hold five or six, and visits by families stop whenever the guards are short of staff, which they are nearly every weekend of the year.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-overlaps-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const compared = (everyPair = false) => {
  const comparison = compareFolder(readFolder(folder), []);
  return { comparison, pairs: [...reportedPairs(comparison, everyPair)] };
};
const textOf = (file: string): string =>
  readFolder(folder).submissions.find(({ id }) => id === file)?.text ?? '';

describe('reading a folder', () => {
  it('takes texts and Word files in the order of their names, and leaves the rest alone', () => {
    put('b.TXT', `Five in a cell\n${PRISON}`);
    put('a.docx', plainWordFile(['Wells below the mine', RIVER]));
    put('c.md', '# A school without a roof\nMoney would come.');
    put('.hidden.txt', RIVER);
    put('~$a.docx', 'lock');
    put('notes.xlsx', 'x');
    mkdirSync(join(folder, 'older'));
    const { submissions, problems } = readFolder(folder);
    expect(submissions.map(({ id, title }) => [id, title])).toEqual([
      ['a.docx', 'Wells below the mine'],
      ['b.TXT', 'Five in a cell'],
      ['c.md', 'A school without a roof'],
    ]);
    expect(problems).toEqual([]);
  });

  it('tells of texts in folders inside the folder, whatever these are called', () => {
    put('a.txt', RIVER);
    mkdirSync(join(folder, 'children', 'second draft'), { recursive: true });
    put('children/school.docx', plainWordFile([PRISON]));
    put('children/second draft/school.txt', PRISON);
    put('children/.hidden.txt', PRISON);
    mkdirSync(join(folder, 'land.txt'));
    put('land.txt/land.pdf', 'x');
    mkdirSync(join(folder, 'photos'));
    put('photos/river.jpg', 'x');
    const { submissions, problems } = readFolder(folder);
    expect(submissions.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems).toEqual([
      {
        file: 'children',
        problem:
          'The 2 texts in this folder are left out. Put all texts that you want to compare into one folder.',
      },
      {
        file: 'land.txt',
        problem:
          'The text in this folder is left out. Put all texts that you want to compare into one folder.',
      },
    ]);
  });

  it('keeps the text of a file as it is, byte order mark and line ends included', () => {
    put('a.txt', `\ufeffWells\r\n\r\n${RIVER}\r\n`);
    expect(textOf('a.txt')).toBe(`\ufeffWells\r\n\r\n${RIVER}\r\n`);
    put('b.txt', Buffer.from('Señales \x93río\x94', 'latin1'));
    expect(textOf('b.txt')).toBe('Señales “río”');
  });

  it('lists what cannot be read and goes on', () => {
    put('a.txt', RIVER);
    put('blank.txt', ' \n\t\n');
    put('base64.txt', Buffer.alloc(3000, 'a picture').toString('base64'));
    put('broken.docx', Buffer.from('PK\u0003\u0004 and nothing more'));
    put('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));
    put('scan.pdf', '%PDF-1.7');
    put('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 1, 0, 2, 3]));
    mkdirSync(join(folder, 'folder.txt'));
    const { submissions, problems } = readFolder(folder);
    expect(submissions.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems).toEqual([
      { file: 'base64.txt', problem: 'The file holds no readable text.' },
      { file: 'blank.txt', problem: 'The file is empty.' },
      { file: 'broken.docx', problem: expect.stringMatching(/damaged/) },
      { file: 'folder.txt', problem: expect.stringMatching(/could not be read/) },
      { file: 'old.doc', problem: expect.stringMatching(/old Word file \(\.doc\).*save it as \.docx/) },
      { file: 'picture.txt', problem: expect.stringMatching(/No text can be read/) },
      { file: 'scan.pdf', problem: expect.stringMatching(/PDF/) },
    ]);
  });

  it('finds the asks of a text where the list has none', () => {
    put('a.txt', `Wells\n${RIVER}\nRecommendations\n1. Test every well twice a year.\n`);
    put('b.txt', PRISON);
    put(
      'Submissions.CSV',
      'file,asks\nB,Build a second prison; Allow visits on weekdays\nlost.txt,Ratify it\n,Nothing\n',
    );
    const { submissions, problems } = readFolder(folder);
    expect(submissions.map(({ asks, hasFoundAsks }) => [asks, hasFoundAsks])).toEqual([
      [['Test every well twice a year'], true],
      [['Build a second prison', 'Allow visits on weekdays'], false],
    ]);
    expect(problems).toEqual([
      { file: 'lost.txt', problem: expect.stringMatching(/folder has no such text/) },
      { file: 'submissions.csv', problem: 'Row 4 names no file.' },
    ]);
  });

  it('compares without the list when that cannot be read', () => {
    put('a.txt', RIVER);
    put('submissions.csv', 'title\nx\n');
    const { submissions, problems } = readFolder(folder);
    expect([submissions.length, problems[0]]).toEqual([
      1,
      { file: 'submissions.csv', problem: expect.stringMatching(/no column "file"/) },
    ]);
  });
});

describe('comparing a folder', () => {
  beforeEach(() => {
    put('a.txt', `\ufeffOur town\r\n\r\n${RIVER} We want help.`);
    put('b.docx', plainWordFile(['Wells below the mine', RIVER, 'Fish are gone.']));
    put('c.txt', `Five in a cell\n${PRISON}`);
    put('submissions.csv', 'file;issues\na.txt;Vivienda\nc.txt;Right to housing\n');
  });

  it('tells passages by places in the texts as they were read', () => {
    const { pairs } = compared();
    const pair = pairs.find(({ second }) => second === 'b.docx');
    const passage = pair?.passages[0];
    expect(pair).toMatchObject({ first: 'a.txt', level: 'copied', rank: 1, basis: 'texts' });
    expect(textOf('a.txt').slice(passage?.first.start, passage?.first.end)).toBe(RIVER.slice(0, -1));
    expect(textOf('b.docx').slice(passage?.second.start, passage?.second.end)).toBe(RIVER.slice(0, -1));
    expect(passage).toMatchObject({ words: 35, text: RIVER.slice(0, -1) });
  });

  it('names shared issues as they were first written, in whatever language; alone they make no pair', () => {
    const between = (one: string, other: string) =>
      compared().pairs.find(({ first, second }) => first === one && second === other);
    expect(between('a.txt', 'c.txt')).toBeUndefined();
    put('submissions.csv', 'file;issues\na.txt;Vivienda\nb.docx;Right to housing\n');
    expect(between('a.txt', 'b.docx')).toMatchObject({ level: 'copied', issues: ['Vivienda'] });
  });

  it('has every pair once when all are asked for', () => {
    put('d.txt', 'Nothing whatever about anything else here.');
    const { pairs } = compared(true);
    const names = pairs.map(({ first, second }) => [first, second].sort().join(' '));
    expect(new Set(names).size).toBe(6);
    expect(names).toHaveLength(6);
    for (const { level, score } of pairs) expect(score > 0.4).toBe(level === 'copied');
  });

  it('does not count words that may be shared', () => {
    const { pairs } = { pairs: compareFolder(readFolder(folder), [RIVER]).overlaps.pairs };
    expect(pairs.filter(({ level }) => level === 'copied')).toEqual([]);
  });

  it('is one JSON value, piece by piece', () => {
    const report = JSON.parse([...jsonReport(compared().comparison, true)].join('')) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({
      compared: 3,
      files: [
        { file: 'a.txt', title: 'Our town', length: textOf('a.txt').length, issues: ['Vivienda'] },
        { file: 'b.docx', asks: [], asksFrom: 'text' },
        { file: 'c.txt' },
      ],
      problems: [],
    });
    expect((report['pairs'] as unknown[]).length).toBe(3);
    expect(Object.keys(report)).toEqual(['compared', 'pairs', 'groups', 'common', 'files', 'problems']);
  });

  it('is told in plain words, level by level', () => {
    put('blank.txt', '');
    const lines = [...summaryLines(compared().comparison)].join('\n');
    expect(lines).toMatch(/3 submissions compared/);
    expect(lines).toMatch(/Copied text \(1\)\n\n {2}a\.txt {2}and {2}b\.docx\n/);
    expect(lines).toMatch(/Not compared: blank\.txt\. The file is empty\./);
  });
});
