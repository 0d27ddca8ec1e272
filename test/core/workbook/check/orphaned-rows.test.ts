import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { orphanedRows } from '../../../../src/core/workbook/check/orphaned-rows';
import { bookOf } from '../../../support/book';

const book = bookOf({
  SUB: [{ id: 'SUB-1', title: 'Clean wells' }],
  MEM: [],
  ORG: [],
  WG: [],
  ISS: [],
  REC: [],
  ASK: [],
  TXT: [
    { id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'Wells.' },
    { id: 'TXT-2', submission: 'Open doors', part: 1, text: 'Doors.' },
    { id: 'TXT-3', submission: 'Open doors', part: 2, text: 'More doors.' },
  ],
  VER: [{ id: 'VER-1', submission: 'SUB-1', version: 1, builtBy: 'Somebody gone' }],
  MAT: [{ id: 'MAT-1', ask: 'Open the doors.', recommendation: '26.1' }],
});
const said = (isRemoved: boolean, language: 'en' | 'es' | 'fr' = 'en') =>
  orphanedRows(book, isRemoved).findings.map(({ sheet, message }) => `${sheet} ${render(message, language)}`);

describe('rows about a row that is gone', () => {
  it('are told together where nobody sees the tab, and one by one with their remedy where people do', () => {
    const [texts, ...others] = said(false);
    expect(texts).toMatch(/^TXT 2 rows of this tab belong to “Open doors”, .* can have them removed here\.$/);
    expect(others).toEqual([
      'MAT This row is about “Open the doors.”, which is not on the tab What we ask for any more. Put that row back, or delete this one.',
      'MAT This row is about “26.1”, which is not on the tab Recommendations any more. Put that row back, or delete this one.',
    ]);
    expect(orphanedRows(book, false)).toMatchObject({ rows: 2, edits: [], others: [] });
  });

  it('go from the tabs that nobody sees where that is asked for, and from no other', () => {
    expect(orphanedRows(book, true).edits).toEqual([
      { kind: 'delete', sheet: 'TXT', id: 'TXT-2' },
      { kind: 'delete', sheet: 'TXT', id: 'TXT-3' },
    ]);
    expect(said(true, 'fr')[0]).toMatch(/^TXT 2 lignes qui appartiennent à « Open doors » sont retirées/);
  });
});
