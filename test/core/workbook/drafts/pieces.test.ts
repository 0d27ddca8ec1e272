import { expect, it } from '@jest/globals';
import { draftsOf, outdatedKeys, piecesOf } from '../../../../src/core/workbook/drafts/pieces';

const at = '2027-01-10T12:00:00.000Z';
const draft = '“Éàü” 𝔘𝔓ℜ\n'.repeat(900);
const kept = piecesOf('join', { about: 'MEM-1', at, draft });

it('a long draft is kept in pieces that Google takes, and read again as it was', () => {
  expect(Object.keys(kept).length).toBeGreaterThan(3);
  for (const [key, value] of Object.entries(kept))
    expect(Buffer.byteLength(key + value, 'utf8')).toBeLessThan(9 * 1024);
  // Stored as UTF-8, half a character would come back as a question mark.
  const stored = Object.entries(kept).map(([key, value]) => [
    key,
    Buffer.from(value, 'utf8').toString('utf8'),
  ]);
  expect(draftsOf(Object.fromEntries(stored), 'join')).toEqual([{ about: 'MEM-1', at, draft }]);
});

it('other panels and other properties are left aside, the latest draft comes first', () => {
  const later = { about: '', at: '2027-01-11T12:00:00.000Z', draft: '{}' };
  const all = {
    ...kept,
    language: 'en',
    ...piecesOf('join', later),
    ...piecesOf('meetings', { ...later, draft: '[]' }),
  };
  expect(draftsOf(all, 'join').map(({ about }) => about)).toEqual(['', 'MEM-1']);
});

it('a draft that was cut off half-way is no draft', () => {
  const [first = '', ...others] = Object.keys(kept);
  expect(draftsOf(Object.fromEntries(others.map((key) => [key, kept[key] ?? ''])), 'join')).toEqual([]);
  const older = piecesOf('join', { about: 'MEM-1', at: '2027-01-09T12:00:00.000Z', draft });
  expect(draftsOf({ ...kept, [first]: older[first] ?? '' }, 'join')).toEqual([]);
});

it('a draft about the same is outdated, and one that nobody came back to for three months', () => {
  const other = piecesOf('meetings', { about: '', at, draft: '{}' });
  const all = { ...kept, ...other, language: 'en' };
  const asked = { panel: 'join', about: 'MEM-1', now: at };
  expect(outdatedKeys(all, asked)).toEqual(Object.keys(kept));
  expect(outdatedKeys(all, { ...asked, about: '', now: '2027-05-01T00:00:00.000Z' })).toEqual([
    ...Object.keys(kept),
    ...Object.keys(other),
  ]);
});
