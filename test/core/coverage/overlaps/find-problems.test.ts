// What people typed and nobody can read is told when overlaps are found, and stays as it was typed.
import { describe, expect, it } from '@jest/globals';
import type { SomeValues } from '../../../../src/core/workbook/records/rows';
import { render } from '../../../../src/core/base/messages/text';
import { prose, type Rows } from './fixture';
import { afterFind, find, rows, withOverlap, withText } from './list-fixture';

const told = (given: Rows) =>
  (find(given).problems ?? []).map(({ sheet, rowNumber, column, message }) => ({
    place: `${sheet} ${rowNumber} ${column}`,
    words: render(message, 'en'),
  }));

describe('cells of the list that cannot be read', () => {
  const typed = withOverlap(afterFind(rows), 'OVL-n1', { decision: 'join the two' });

  it('are told with sheet, row, what was read and the words to choose from', () => {
    expect(told(typed)).toEqual([
      {
        place: 'OVL 3 decision',
        words: expect.stringMatching(/^“join the two” is not one of the words used here\. Choose one of: /),
      },
    ]);
    expect(told(afterFind(rows))).toEqual([]);
  });

  it.each<[string, SomeValues<'OVL'>]>([
    ['nothing', {}],
    ['a word that follows the comparison', { level: 'very close' }],
  ])('are told only where people fill them in, not with %s', (_name, values) => {
    expect(told(withOverlap(afterFind(rows), 'OVL-n1', values))).toEqual([]);
  });

  it('are left as they are, and keep a pair that no longer holds', () => {
    const { edits } = find(withText(typed, prose('other', 80)));
    expect(edits.filter(({ kind }) => kind === 'delete')).toEqual([]);
    expect(edits.flatMap((edit) => ('values' in edit ? Object.keys(edit.values) : []))).not.toContain(
      'decision',
    );
  });
});

describe('a submission whose id stands twice', () => {
  const twice: Rows = {
    ...rows,
    SUB: [...(rows.SUB ?? []), { id: 'SUB-9', title: 'Wells again', workgroup: 'WG-2' }],
  };

  it('is compared once, by its upper row', () => {
    const [once, doubled] = [find(rows), find(twice)];
    expect(doubled.result.compared).toBe(once.result.compared);
    expect(doubled.result.pairs).toBe(once.result.pairs);
    expect(doubled.edits).toEqual(once.edits);
    expect(doubled.edits).toHaveLength(2);
  });

  it('is told with its rows and the remedy', () => {
    expect(told(twice)).toEqual([
      {
        place: 'SUB 8 id',
        words:
          'Rows 3, 8 have the same id, SUB-9, so only row 3 counts. If one is a copy, delete it; else “Check and repair” gives each an id of its own.',
      },
    ]);
  });

  it('counts as its upper row does, also where that one was withdrawn', () => {
    const withdrawn: Rows = {
      ...rows,
      SUB: [...(rows.SUB ?? []), { id: 'SUB-4', title: 'Old wells again', workgroup: 'WG-2' }],
    };
    expect(find(withdrawn).result.compared).toBe(find(rows).result.compared);
  });
});

it('a row of the list that was copied with its id takes nothing off the list, and is told', () => {
  const settled = withOverlap(afterFind(rows), 'OVL-n1', { decision: 'keep', reason: 'Two regions' });
  const [upper] = settled.OVL ?? [];
  if (!upper) throw new Error('The list has no rows.');
  const copied: Rows = {
    ...settled,
    OVL: [...(settled.OVL ?? []), { ...upper, decision: 'open', reason: '' }],
  };
  expect(find(copied).edits.filter(({ kind }) => kind === 'delete')).toEqual([]);
  expect(told(copied)).toMatchObject([{ place: 'OVL 5 id' }]);
});
