import { describe, expect, it } from '@jest/globals';
import type { CheckFinding } from '../../../src/core/workbook/check/workbook-commands';
import { byCause } from '../../../src/sidebar/workbook/check/by-cause';

const finding = (row: number, cause: string, message: string, mended = false): CheckFinding => ({
  ...{ sheet: 'People', column: 'Languages', row, cause, message, mended },
});

describe('the report of a check', () => {
  it('says each thing once, with all rows of which it is said', () => {
    const [cause] = byCause([
      finding(9, 'words', '“Slovenian” is not on the list.'),
      finding(4, 'words', '“Slovenian” is not on the list.'),
      finding(5, 'words', '“Klingon” is not on the list.'),
    ]);
    expect(cause?.count).toBe(3);
    expect(cause?.said.map(({ message, findings }) => [message, findings.map(({ row }) => row)])).toEqual([
      ['“Slovenian” is not on the list.', [4, 9]],
      ['“Klingon” is not on the list.', [5]],
    ]);
  });

  it('begins with what needs a person, and then with what is found most often', () => {
    const causes = byCause([
      finding(3, 'ids', 'The row had no id.', true),
      finding(4, 'ids', 'The row had no id.', true),
      finding(5, 'days', 'No day.'),
      finding(6, 'words', 'No word.'),
      finding(7, 'words', 'No word.'),
    ]);
    expect(causes.map(({ cause }) => cause)).toEqual(['words', 'days', 'ids']);
  });

  it('keeps apart what was mended and what could not be', () => {
    const causes = byCause([finding(3, 'links', 'a', true), finding(4, 'links', 'a')]);
    expect(causes.map(({ mended, count }) => [mended, count])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });
});
