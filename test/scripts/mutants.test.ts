// The page of planted faults has one line a folder; a call that names no folder or no tests says what to name.
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { mutants } from '../../scripts/mutants/mutants';
import { outcomeOf, withRow } from '../../scripts/mutants/mutants-page';

const ROW = { killed: 59, survived: 13, untested: 3, day: '2026-11-24' };
const rowOf = (folder: string, killed = ROW.killed) => ({
  ...ROW,
  folder,
  killed,
  command: `npm run mutants -- ${folder}`,
});
const linesOf = (page: string): string[] => page.split('\n').filter((line) => /^\| \w+\//.test(line));

describe('the page of planted faults', () => {
  it('counts what was found, what lived and what no test reaches', () => {
    const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
    const files = { 'a.ts': { mutants: mutants.map((status) => ({ status })) }, 'b.ts': { mutants: [] } };
    expect(outcomeOf({ files })).toEqual({ killed: 2, survived: 1, untested: 1 });
  });

  it('has a line a folder, of its last run, in order', () => {
    const first = withRow('', rowOf('people/vacancies'));
    const both = withRow(first, rowOf('people/leaving'));
    const again = withRow(both, rowOf('people/vacancies', 72));
    expect(linesOf(again)).toEqual([
      '| people/leaving | 59 | 13 | 3 | 79 % | 2026-11-24 | `npm run mutants -- people/leaving` |',
      '| people/vacancies | 72 | 13 | 3 | 82 % | 2026-11-24 | `npm run mutants -- people/vacancies` |',
    ]);
    expect(again.match(/# Planted faults/g)).toHaveLength(1);
  });

  it('gives no score where there was nothing to change', () => {
    const none = withRow('', { ...rowOf('people/leaving', 0), survived: 0, untested: 0 });
    expect(linesOf(none)).toEqual([expect.stringContaining('| 0 | 0 | 0 |  | 2026')]);
  });
});

describe('a call', () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    [[], /Which folder\? Name one of src\/core\./],
    [['people/nobody'], /There is no folder src\/core\/people\/nobody\. Name one that is there\./],
    [['people/vacancies', '--tests', 'nowhere'], /There is no folder test\/nowhere for --tests\./],
    [
      ['workbook/lists'],
      /No tests stand in test\/core\/workbook\/lists\. Name the folders .* with --tests\./,
    ],
  ])('that cannot be carried out says why (%#)', async (argv, words) => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await mutants(process.cwd(), argv)).toBe(2);
    expect(told.mock.calls[0]?.[0]).toMatch(words);
  });
});
