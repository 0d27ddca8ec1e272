import { describe, expect, it } from '@jest/globals';
import {
  commandAlone,
  followedEntry,
  followUpName,
  withFollowUp,
  type Inverse,
  type SheetInverse,
} from '../../../../src/core/workbook/changes/journal';

const sheet = (more: Partial<SheetInverse>): SheetInverse => ({
  ...{ sheet: 'SUB', insertedColumns: [], inserted: [], changed: [], deleted: [] },
  ...more,
});

describe('the second entry of an action', () => {
  it('names the first, and stands by itself where there is none', () => {
    const name = followUpName('build-document', 'CHG-ab12');
    expect([followedEntry(name), commandAlone(name)]).toEqual(['CHG-ab12', 'build-document']);
    expect(followUpName('build-document', '')).toBe('build-document');
    expect(followedEntry('undo build-document')).toBe('');
  });

  it('is taken back with the first: its fingerprints count, and what stood before the first comes back', () => {
    const first: Inverse = [
      sheet({ changed: [['SUB-1', 'words', 10, 'h1']] }),
      sheet({
        ...{ sheet: 'VER', insertedColumns: ['id', 'version'] },
        inserted: [
          ['VER-1', 'a b'],
          ['VER-2', 'c -'],
        ],
      }),
    ];
    const later: Inverse = [
      sheet({
        changed: [
          ['SUB-1', 'words', 20, 'h2'],
          ['SUB-1', 'document', '', 'd1'],
        ],
      }),
      sheet({ sheet: 'VER', changed: [['VER-1', 'document', '', 'd2']] }),
      sheet({ sheet: 'ORG', changed: [['ORG-1', 'name', 'Old', 'n']] }),
    ];
    expect(withFollowUp(first, later)).toEqual([
      sheet({
        changed: [
          ['SUB-1', 'words', 10, 'h2'],
          ['SUB-1', 'document', '', 'd1'],
        ],
      }),
      sheet({
        ...{ sheet: 'VER', insertedColumns: ['id', 'version', 'document'] },
        inserted: [
          ['VER-1', 'a b d2'],
          ['VER-2', 'c -'],
        ],
      }),
      sheet({ sheet: 'ORG', changed: [['ORG-1', 'name', 'Old', 'n']] }),
    ]);
  });
});
