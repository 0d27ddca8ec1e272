// True names that stand in the workbook by mistake.
import { describe, expect, it } from '@jest/globals';
import type { KnownLine } from '../../../../src/core/people/true-names/compare';
import { standingFinder } from '../../../../src/core/people/true-names/standing';

const line = (more: Partial<KnownLine>): KnownLine => ({
  ...{ codeName: '', code: '', trueName: '', email: '', phone: '', reach: '', notes: '', others: [] },
  ...{ sheet: 0, row: 2, person: { id: 'MEM-1', name: 'Contact Heron', isCode: true } },
  ...more,
});
const LINES = [
  line({ trueName: 'Lea Stone', email: 'lea.stone@gmail.com', phone: '+41 79 123 45 67' }),
  line({ trueName: 'Олена Коваленко' }),
  line({ trueName: 'ليلى حداد' }),
  line({ trueName: 'Ximena' }),
];
const find = standingFinder(LINES);
const found = (text: string) =>
  find({ tab: 'Meetings', sheet: 'MTG', cells: [[7, 'C', text, 'MTG-1']] }).map(({ sure, words }) => [
    sure,
    words,
  ]);

describe('what the workbook tells', () => {
  it.each([
    ['a name', 'Lea Stone spoke', true],
    ['a name in another order', 'STONE, Lea', true],
    ['an address, whatever its dots', 'to leastone@gmail.com', true],
    ['a telephone without its country', 'call 079 123 45 67', true],
    ['a name in another case', 'беседа с Оленой Коваленко', true],
    ['a name behind a word that is written with it', 'التقينا بليلى حداد', true],
    ['a surname alone', 'as Stone said', false],
    ['a name of one word', 'Ximena came', false],
  ])('%s is found: %s', (_, text, sure) => {
    expect(found(text).map(([isSure]) => isSure)).toEqual([sure]);
  });

  it.each(['a stone on the road', 'Leanne Stonehammer', '2026-07-16', 'Contact Heron', '12345'])(
    '%s is nobody of the file',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('is said with tab, cell and the row to show', () => {
    const [one] = find({ tab: 'Meetings', sheet: 'MTG', cells: [[7, 'C', 'With Lea Stone', 'MTG-1']] });
    expect(one).toEqual({
      ...{ tab: 'Meetings', row: 7, column: 'C', sure: true, codeName: 'Contact Heron' },
      ...{ words: 'With Lea Stone', at: { sheet: 'MTG', id: 'MTG-1' } },
    });
    const [other] = find({ tab: 'Mine', cells: [[1, 'A', 'Lea Stone', '']] });
    expect(other).not.toHaveProperty('at');
  });
});
