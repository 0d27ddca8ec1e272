// The planted overlaps are the ones that a demonstration shows, so they have to be found, and nothing else above them.
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../src/core/language/matching/overlaps';
import { isSure } from '../../src/core/language/matching/levels';
import { sampleSheets } from './read-sample';

const sheets = sampleSheets();
const rowsOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.rows ?? [];
const of = (id: string, title: string) => rowsOf(id).filter((row) => row['submission'] === title);
const values = (cell = '') => cell.split('; ').filter((one) => one !== '');

const compared = rowsOf('SUB').map(({ title = '', summary = '', issues = '' }) => ({
  id: title,
  title,
  summary,
  text: of('TXT', title)
    .map((row) => row['text'] ?? '')
    .join('\n'),
  issues: values(issues),
  asks: of('ASK', title).map((row) => row['text'] ?? ''),
}));
const { pairs } = findOverlaps(compared);
const atLevel = (wanted: string) => pairs.filter(({ level }) => level === wanted);
const firstWords = (title: string) => title.split(' ').slice(0, 2).join(' ');

describe('overlaps in the sample', () => {
  it('are the copied and the lightly edited passage, and no other text counts as copied', () => {
    expect(
      atLevel('copied').map(({ first, second }) => [firstWords(first), firstWords(second)].sort()),
    ).toEqual([
      ['Held for', 'Jail before'],
      ['Lake Harrow', 'The tap'],
    ]);
  });

  it('show long passages', () => {
    const words = atLevel('copied').map(({ passages }) =>
      passages.reduce((sum, passage) => sum + passage.words, 0),
    );
    expect(words.every((count) => count >= 80)).toBe(true);
  });

  it('have one pair that asks for the same', () => {
    const [closest, ...others] = atLevel('same-asks');
    expect(others).toEqual([]);
    expect([closest?.first ?? '', closest?.second ?? ''].map(firstWords).sort()).toEqual([
      'Mothers who',
      'Ninety miles',
    ]);
  });

  it('leave a handful to settle now', () => {
    const count = pairs.filter(({ level, opposed }) => isSure(level) || opposed.length > 0).length;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(8);
  });
});
