// How much of a text has changed, estimated from a mark that fits into a cell.
import { describe, expect, it } from '@jest/globals';
import {
  latestSketches,
  markOf,
  readSketches,
  shareChanged,
  sketchOf,
  writeSketches,
  type TextSketch,
} from '../../../../src/core/coverage/overlaps/decision/minhash-sketch';
import { prose } from './fixture';

const version = (text: string, number = 1): TextSketch => ({
  mark: markOf(text, number),
  sketch: sketchOf(text),
});
const change = (before: string, after: string): number => shareChanged(version(before), version(after));

const LONG = prose('word', 2800);
const replaced = (share: number): string => {
  const kept = Math.round(2800 * (1 - share));
  return `${prose('word', kept)} ${prose('new', 2800 - kept)}`;
};
/** Every n-th word another one. */
const edited = (every: number): string =>
  LONG.split(' ')
    .map((word, at) => (at % every === 0 ? `other${word}` : word))
    .join(' ');

describe('the share of a text that has changed', () => {
  it.each([
    ['nothing', LONG, 0, 0],
    ['case, punctuation and line breaks', LONG.toUpperCase().replace(/ /g, ',\n'), 0, 0],
    ['a twentieth replaced', replaced(0.05), 0.01, 0.1],
    ['a fifth replaced', replaced(0.2), 0.12, 0.28],
    ['half replaced', replaced(0.5), 0.33, 0.67],
    ['all replaced', prose('new', 2800), 1, 1],
    ['one word in fifty', edited(50), 0.01, 0.12],
    ['a fifth added at the end', `${LONG} ${prose('new', 560)}`, 0.04, 0.16],
    ['nothing left', '', 1, 1],
  ])('of %s', (_name, after, least, most) => {
    const share = change(LONG, after);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
    expect(change(after, LONG)).toBeCloseTo(share, 10);
  });

  it.each([
    ['', '', 0],
    ['one', 'one', 0],
    ['one', 'two', 1],
    ['one two', 'two one', 1],
    ['الماء النظيف للجميع', 'الماء النظيف للجميع', 0],
    ['الماء النظيف للجميع', 'السجون مكتظة جدا', 1],
  ])('of “%s” that became “%s” is %d', (before, after, share) => {
    expect(change(before, after)).toBe(share);
  });

  it('is all where a cell was written before sketches or by hand', () => {
    const [was] = readSketches('0-abc 0-def') ?? [];
    expect(was && shareChanged(was, version(LONG))).toBe(1);
  });
});

describe('the cell that keeps both versions', () => {
  const [one, other, later] = [version('a b c d'), version(LONG), version('something else', 2)];

  it('reads as it was written and is small', () => {
    const cell = writeSketches([one, other]);
    expect(readSketches(cell)).toEqual([one, other]);
    expect(writeSketches([other, other]).length).toBeLessThan(540);
    expect(latestSketches(cell)).toBe(cell);
  });

  it('has what was settled on first and the latest last', () => {
    const cell = writeSketches([one, other], [later, other]);
    expect(readSketches(cell)).toEqual([one, other]);
    expect(readSketches(latestSketches(cell))).toEqual([later, other]);
  });

  it.each(['', 'typed by hand here', 'word'])('reads nothing from “%s”', (cell) => {
    expect(readSketches(cell)).toBeUndefined();
  });
});
