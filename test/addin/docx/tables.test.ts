// How wide the columns of a table on the page are.
import { describe, expect, it } from '@jest/globals';
import { tableXml } from '../../../src/addin/docx/tables';

const PAGE = 9070;
const widths = (...rows: readonly (readonly string[])[]): number[] =>
  [...tableXml({ hasHead: true, rows }).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
const sentence = 'Oblige every mining company to pay the full cost before it opens a mine';

describe('the columns of a table', () => {
  it('have room for their longest word, in bold', () => {
    const [, , , narrow = 0] = widths(
      ['Lo que pedimos', 'Grupo', 'Recogida por', 'Recomendaciones', 'Con apoyo'],
      [sentence, 'Women’s and Children’s Rights', 'Bolivia (Estado Plurinacional de)', '1', '1'],
    );
    // Fifteen letters of 9 points, and the edges of the cell.
    expect(narrow).toBeGreaterThan(15 * 100 + 200);
  });

  it('share what is left by the length of what stands in them', () => {
    const [long = 0, short = 0] = widths(['Asked for', 'Taken up'], [sentence, 'no']);
    expect(long).toBeGreaterThan(2 * short);
  });

  it.each([
    ['few', [sentence, '1']],
    ['many', Array.from({ length: 9 }, () => 'Recomendaciones')],
    ['with an address', ['https://example.org/a/very/long/address/without/any/blank/in/it', '1']],
  ])('fill the page and no more: %s', (_which, cells) => {
    const sum = widths(cells).reduce((total, width) => total + width, 0);
    expect(sum).toBeLessThanOrEqual(PAGE);
    expect(sum).toBeGreaterThan(PAGE - 20);
  });
});
