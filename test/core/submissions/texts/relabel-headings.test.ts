// Renaming an issue changes the headings of texts that are sorted by issues, and none that an author's own outline has.
import { expect, it } from '@jest/globals';
import { relabelHeadings } from '../../../../src/core/submissions/texts/relabel-headings';
import { bookOf, coalition } from '../documents/fixture';

const rename = (text: string): readonly unknown[] => {
  const sheet = {
    sheet: 'TXT',
    columns: ['id', 'text'],
    rows: [{ rowNumber: 3, id: 'TXT-0001', cells: ['TXT-0001', text] }],
  };
  const edits = [{ kind: 'update', sheet: 'ISS', id: 'ISS-WATR', values: { name: 'Clean water' } }];
  const naming = { labels: new Map(), language: 'en' };
  const [writes] = relabelHeadings(
    { TXT: sheet } as never,
    bookOf(coalition),
    edits as never,
    naming as never,
  );
  return (writes?.changes ?? []).map(({ value }) => value);
};

it.each([
  ['Introduction\nHello.\nWater\nIt is brown.', ['Introduction\nHello.\nClean water\nIt is brown.']],
  ['# Water\nIt is brown.', []],
])('%j', (text, changed) => {
  expect(rename(text)).toEqual(changed);
});
