// The row types that are derived from the sheets, held by the compiler and shown here by values.
import { describe, expect, it } from '@jest/globals';
import { insertRow, updateRow } from '../../../../src/core/workbook/records/edits';
import type { RowOf, ValuesOf } from '../../../../src/core/workbook/records/rows';
import { columnKey, sheetSpec } from '../../../../src/core/workbook/schema/sheets';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(answer: T): T => answer;

describe('types of rows', () => {
  it('follow the type of each column', () => {
    expect([
      holds<Same<RowOf<'SUB'>['issues'], readonly string[]>>(true),
      holds<Same<RowOf<'SUB'>['title'], string>>(true),
      holds<Same<RowOf<'SUB'>['words'], number | null>>(true),
      holds<Same<RowOf<'MEM'>['coordinator'], boolean>>(true),
      holds<Same<RowOf<'MEM'>['languages'], readonly string[]>>(true),
      holds<Same<RowOf<'MTG'>['start'], string>>(true),
      holds<
        Same<keyof ValuesOf<'TXT'>, 'id' | 'submission' | 'part' | 'text' | 'words' | 'notes' | 'updated'>
      >(true),
    ]).not.toContain(false);
  });

  it('refuse a column that the sheet does not have, or a value of another type', () => {
    // @ts-expect-error the sheet has no such column
    insertRow('SUB', 'SUB-0001', { nonsense: 1 });
    // @ts-expect-error a list is expected
    updateRow('SUB', 'SUB-0001', { issues: 'ISS-0001' });
    expect(insertRow('SUB', 'SUB-0001', { title: 'Water', issues: [] }).kind).toBe('insert');
  });
});

describe('names of columns', () => {
  it('carry the sheet as their prefix', () => expect(columnKey('SUB', 'title')).toBe('SUB.title'));
  it('stand in the description of their sheet', () =>
    expect(Object.keys(sheetSpec('SUB').columns)).toContain('title'));
});
