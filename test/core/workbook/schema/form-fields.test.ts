import { describe, expect, it } from '@jest/globals';
import { formFields } from '../../../../src/core/workbook/schema/form-fields';
import { SHEETS, sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import { memberStatuses, participationLevels } from '../../../../src/core/base/vocabulary/words';

describe('fields of a form', () => {
  it('are all columns that a person fills in, in the order of the sheet', () =>
    expect(formFields(SHEETS.PAR).map(({ key }) => key)).toEqual([
      'person',
      'organization',
      'representedBy',
      'workgroup',
      'level',
      'helpsWith',
      'main',
      'since',
      'status',
      'notes',
    ]));

  it('are those asked for, in the order asked', () =>
    expect(formFields(SHEETS.PAR, ['status', 'level'])).toMatchObject([
      { key: 'status', words: memberStatuses, initial: 'active' },
      { key: 'level', words: participationLevels, initial: 'informed' },
    ]));

  it('carry what a panel needs to draw them', () =>
    expect(formFields(SHEETS.SUB, ['title', 'issues', 'words'])).toMatchObject([
      { type: 'text', required: true, readOnly: false, to: [], words: [], label: { es: 'Título' } },
      { type: 'links', required: false, to: ['ISS'] },
      { type: 'number', readOnly: true },
    ]));

  it('must exist', () =>
    expect(() => formFields(sheetSpec('SUB'), ['colour'])).toThrow('The sheet SUB has no column colour.'));
});
