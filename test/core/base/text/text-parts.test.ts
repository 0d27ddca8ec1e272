// Texts in parts that fit a cell, and back.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinedParts, partsOf } from '../../../../src/core/base/text/text-parts';

const rowsOf = (parts: readonly string[]) => parts.map((text, index) => ({ part: index + 1, text }));
const again = (text: string, most?: number) => joinedParts(rowsOf(partsOf(text, most)));

describe('a text in parts', () => {
  it('is whole again, whatever its lines are', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '\t'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 4, max: 50 }), (lines, most) => {
        const text = lines.join('\n');
        const parts = partsOf(text, most);
        expect(joinedParts(rowsOf(parts).reverse())).toBe(text);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('is cut at line ends, at most 40,000 characters a part', () => {
    const paragraph = 'Wells were tested once. '.repeat(50).trim();
    const text = Array.from({ length: 100 }, () => paragraph).join('\n');
    const parts = partsOf(text);
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(40_000);
    for (const part of parts) expect(part.split('\n').every((line) => line === paragraph)).toBe(true);
    expect(again(text)).toBe(text);
  });

  it('has a line cut at a space when it is longer than a part, and in no word', () => {
    const line = Array.from({ length: 20_000 }, (_, index) => `word${String(index)}`).join(' ');
    const parts = partsOf(`First.\n${line}\nLast.`);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.slice(1, -1).every((part) => part.endsWith(' \u2060'))).toBe(true);
    expect(again(`First.\n${line}\nLast.`)).toBe(`First.\n${line}\nLast.`);
  });

  it('has none when it is empty', () => {
    expect([partsOf(''), joinedParts([])]).toEqual([[], '']);
  });

  it('from before is joined by line breaks', () => {
    const rows = [
      { part: 2, text: 'two' },
      { part: null, text: 'none' },
      { part: 1, text: 'one' },
    ];
    expect(joinedParts(rows)).toBe('none\none\ntwo');
  });
});
