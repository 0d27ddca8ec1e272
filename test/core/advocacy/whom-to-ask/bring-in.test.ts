import { describe, expect, it } from '@jest/globals';
import { importMadeToOthers } from '../../../../src/core/advocacy/whom-to-ask/plan-bring-in';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused } from '../fixture';

const REPORT = `Report of the Working Group on the Universal Periodic Review
Eswatini

95. The recommendations listed below have been examined by Eswatini and enjoy the support of Eswatini:

95.1 Abolish the death penalty (Chile, Kenya);

95.2 Bring clean water to schools (Uruguay);
`;

const run = (text: string, over: Tables = {}) =>
  importMadeToOthers.plan(bookReading(importMadeToOthers.reads, over), { text }, contextFor('cora'));

describe('import-made-to-others', () => {
  it('keeps a report on another country on its own sheet, with issues', () => {
    const { edits, said } = planned(run(REPORT));
    expect(edits).toMatchObject([
      {
        sheet: 'OTH',
        values: { reviewed: 'CTY-S', number: '95.1', countries: ['CTY-C', 'CTY-K'], issues: ['ISS-D'] },
      },
      {
        sheet: 'OTH',
        values: { reviewed: 'CTY-S', number: '95.2', countries: ['CTY-U'], issues: ['ISS-W'] },
      },
    ]);
    expect(said).toContain('2 recommendations to others added');
  });

  it('writes nothing the second time', () => {
    const rows = planned(run(REPORT)).edits.map((edit) => ({
      id: edit.id,
      ...('values' in edit ? edit.values : {}),
    }));
    expect(planned(run(REPORT, { OTH: rows as NonNullable<Tables['OTH']> })).edits).toEqual([]);
  });

  it('refuses a report on the own country, and a text that does not say whose it is', () => {
    expect(refused(run(REPORT.replaceAll('Eswatini', 'Norway')))).toContain('your own review');
    expect(refused(run('95.1 Abolish the death penalty (Chile);'))).toContain('which country was reviewed');
  });
});
