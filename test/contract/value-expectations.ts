// What cells hold: typed entry, dates, sizes.
import { expect } from '@jest/globals';
import { assumed, documented } from './contract';
import type { Get } from './world';

const TYPED: readonly (readonly [string, unknown, string])[] = [
  ['92.10', 92.1, ''],
  ['1,234.5', 1234.5, ''],
  ['12%', 0.12, ''],
  ['-3', -3, ''],
  ['1e3', 1000, ''],
  ['TRUE', true, ''],
  ['false', false, ''],
  ["'0049 30", '0049 30', ''],
  ["'=A1", '=A1', ''],
  ['=1+1', undefined, '=1+1'],
  ['+A1', undefined, '=+A1'],
  ['92.a', '92.a', ''],
  ['A/HRC/1', 'A/HRC/1', ''],
  ['two words', 'two words', ''],
  ['2027-03-14T10:00:00Z', '2027-03-14T10:00:00Z', ''],
  ['13:75', '13:75', ''],
  ['2027-02-30', '2027-02-30', ''],
  ['', '', ''],
];

const DATES: readonly (readonly [string, string])[] = [
  ['2027-03-14', '2027-03-14T06:00:00.000Z'],
  ['2027-03-15', '2027-03-15T05:00:00.000Z'],
  ['3/14/2027', '2027-03-14T06:00:00.000Z'],
  ['2027-07-01 09:30', '2027-07-01T14:30:00.000Z'],
  ['12 Mar 2027', '2027-03-12T06:00:00.000Z'],
  ['March 12, 2027', '2027-03-12T06:00:00.000Z'],
  ['3/4', '2027-03-04T06:00:00.000Z'],
];

const typedExpectations = (get: Get): void => {
  documented(
    'spreadsheet/range#setvaluevalue',
    'text is entered as if typed, and text that begins with = is a formula',
    () => {
      const { sheet } = get();
      TYPED.forEach(([typed, value, formula], index) => {
        const cell = sheet.getRange(index + 1, 1).setValue(typed);
        expect([typed, cell.getFormula()]).toEqual([typed, formula]);
        if (value !== undefined) expect([typed, cell.getValue()]).toEqual([typed, value]);
      });
    },
  );
  documented(
    'spreadsheet/range#getvalues',
    'dates come back as Date objects in the time zone of the spreadsheet',
    () => {
      const { sheet } = get();
      DATES.forEach(([typed, instant], index) => {
        const value = sheet
          .getRange(index + 1, 1)
          .setValue(typed)
          .getValue();
        expect([typed, value instanceof Date && value.toISOString()]).toEqual([typed, instant]);
      });
    },
  );
  documented(
    'spreadsheet/range#setvaluesvalues',
    'a Date that is written comes back as the same instant',
    () => {
      const { sheet } = get();
      const instants = ['2027-03-14T07:59:00.000Z', '2027-03-14T08:00:00.000Z', '2027-11-08T12:34:56.000Z'];
      const range = sheet.getRange(1, 1, 3, 1).setValues(instants.map((text) => [new Date(text)]));
      expect(range.getValues().map(([value]) => (value as Date).toISOString())).toEqual(instants);
    },
  );
  documented(
    'spreadsheet/cell-image#valuetype',
    'an image in a cell comes back as an object that says what it is, and stays one when it is written again',
    () => {
      const { services, sheet } = get();
      const { SpreadsheetApp } = services.globals;
      const { ValueType } = SpreadsheetApp;
      const url = 'https://example.org/logo.png';
      const written = SpreadsheetApp.newCellImage().setSourceUrl(url).build();
      const range = sheet.getRange(1, 1, 1, 2).setValues([[written, 'text']]);
      for (let round = 0; round < 2; round += 1) {
        const [[image, text] = []] = range.getValues() as [GoogleAppsScript.Spreadsheet.CellImage, string][];
        expect([image?.valueType, image?.getUrl(), text]).toEqual([ValueType.IMAGE, url, 'text']);
        range.setValues([[image, text]]);
      }
    },
  );
  assumed(
    'a duration is a number with a format of hours, and dates are counted from 30 December 1899',
    'durations and numbers outside the calendar come back as Date objects too',
    () => {
      const { sheet } = get();
      const duration = sheet.getRange(1, 1).setValue(1.0625).setNumberFormat('[h]:mm:ss').getValue();
      expect(duration instanceof Date && duration.getUTCFullYear()).toBe(1899);
      const far = sheet.getRange(2, 1).setValue(1_000_000_000).setNumberFormat('yyyy-mm-dd').getValue();
      expect(far instanceof Date && Number.isNaN(far.getTime())).toBe(true);
    },
  );
  assumed(
    'the guide on number formats calls @ plain text',
    'cells formatted as plain text keep what is written, letter by letter',
    () => {
      const { sheet } = get();
      const texts = ['92.10', '=A1', 'TRUE', '2027-03-14', "'x", '+41 22', '1-2'];
      const range = sheet
        .getRange(1, 1, texts.length, 1)
        .setNumberFormat('@')
        .setValues(texts.map((text) => [text]));
      expect(range.getValues()).toEqual(texts.map((text) => [text]));
      expect(range.getFormulas().flat().join('')).toBe('');
    },
  );
};

export const valueExpectations = (get: Get): void => {
  typedExpectations(get);
  documented('spreadsheet/range#setvaluesvalues', 'values of another size than the range are refused', () => {
    const { sheet } = get();
    expect(() => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])).toThrow(
      /number of rows.*has 1 but the range has 2/,
    );
    expect(() => sheet.getRange(1, 1, 1, 2).setValues([[1]])).toThrow(
      /number of columns.*has 1 but the range has 2/,
    );
  });
  assumed('the limit is known from its error message', 'a cell takes 50,000 characters and no more', () => {
    const { sheet } = get();
    expect(() => sheet.getRange(1, 1).setValue('a'.repeat(50_001))).toThrow(/50000 characters/);
    expect(String(sheet.getRange(1, 1).setValue('a'.repeat(50_000)).getValue())).toHaveLength(50_000);
  });
  documented('spreadsheet/range#getdisplayvalues', 'display values follow number format and type', () => {
    const { sheet } = get();
    const range = sheet.getRange(1, 1, 1, 5);
    range.setNumberFormats([['0.00', '0%', 'yyyy-mm-dd hh:mm', '#,##0', '']]);
    range.setValues([[1.5, 0.25, '2027-03-02 14:05', 1234567, true]]);
    expect(range.getDisplayValues()).toEqual([['1.50', '25%', '2027-03-02 14:05', '1,234,567', 'TRUE']]);
    expect(range.getNumberFormats()[0]?.slice(0, 2)).toEqual(['0.00', '0%']);
  });
  documented('spreadsheet/range#clearcontent', 'clearing content keeps formats', () => {
    const { sheet } = get();
    const range = sheet.getRange(1, 1).setNumberFormat('@').setValue('1.10').clearContent();
    expect([range.getValue(), range.getNumberFormat()]).toEqual(['', '@']);
  });
  documented(
    'spreadsheet/sheet#getlastrow',
    'the data range ends at the last row and column with content',
    () => {
      const { sheet } = get();
      expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
        0,
        0,
        'A1',
      ]);
      sheet.getRange(4, 3).setValue('x');
      sheet.getRange(6, 2).setFormula('=""');
      sheet.getRange(9, 9).setNumberFormat('@').setNote('only a note');
      expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
        6,
        3,
        'A1:C6',
      ]);
    },
  );
  documented(
    'spreadsheet/sheet#appendrowrowcontents',
    'appended rows stand below the last content and may hold formulas',
    () => {
      const { sheet } = get();
      sheet.getRange(2, 1).setValue('x');
      sheet.appendRow(['a', '=A2', 3]);
      expect([
        sheet.getRange(3, 1).getValue(),
        sheet.getRange(3, 2).getFormula(),
        sheet.getLastRow(),
      ]).toEqual(['a', '=A2', 3]);
    },
  );
  documented('spreadsheet/sheet#getrangerow,-column', 'a range outside the sheet is refused', () => {
    const { sheet } = get();
    expect(() => sheet.getRange(sheet.getMaxRows() + 1, 1)).toThrow(/outside the dimensions/);
    expect(() => sheet.getRange(0, 1)).toThrow();
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(/at least 1/);
  });
};
