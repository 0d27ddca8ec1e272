import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bringIn } from './fixture';

describe('bringing the same in twice', () => {
  const name = fc.constantFrom(
    'Water',
    'water',
    'Mines',
    'The Mines',
    'Élise',
    'elise',
    'Bo',
    '',
    'Prisons',
    'x; y',
  );
  const cell = fc.constantFrom(
    '',
    'Bo',
    'Élise',
    'Nobody',
    'yes',
    'soon',
    '2027-01-02',
    'writes',
    'Water',
    'Bo; Élise',
    'a@example.org',
    'b@example.org',
  );
  const table = fc.array(
    fc.record({
      name,
      title: name,
      text: name,
      email: cell,
      person: cell,
      workgroup: cell,
      parent: name,
      mentor: name,
      notSameAs: cell,
      authors: cell,
      level: cell,
      listed: cell,
      submission: cell,
      coChairsSince: cell,
    }),
    { maxLength: 8 },
  );

  it.each<SheetId>(['WG', 'ORG', 'MEM', 'PAR', 'SUB', 'ASK'])('changes nothing in %s', (sheet) => {
    fc.assert(
      fc.property(table, (given) => {
        const once = bringIn(sheet, given);
        const { added, changed, unchanged, repeated, leftOut } = once.result;
        expect(added + changed + unchanged + repeated + leftOut).toBe(given.length);
        expect(bringIn(sheet, given, once.after).edits).toEqual([]);
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});
