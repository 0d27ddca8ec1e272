// Where ranges and sheets are, and who the workbook belongs to.
import { expect } from '@jest/globals';
import { documented } from './contract';
import { type Get, OWNER } from './world';

export const placeExpectations = (get: Get): void => {
  documented(
    'spreadsheet/range#activate',
    'a range that is activated is the active one, on its sheet',
    () => {
      const { book } = get();
      const other = book.insertSheet('Other', 1);
      const range = other.getRange(3, 2, 2, 4).activate();
      const active = book.getActiveRange();
      expect([range.getA1Notation(), active?.getA1Notation(), book.getActiveSheet().getName()]).toEqual([
        'B3:E4',
        'B3:E4',
        'Other',
      ]);
      expect(active?.getSheet().getSheetId()).toBe(other.getSheetId());
    },
  );
  documented('spreadsheet/range#getrow', 'a range counts its rows and columns from 1', () => {
    const range = get().sheet.getRange(2, 3, 4, 5);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      2, 3, 4, 5,
    ]);
    expect(range.getGridId()).toBe(get().sheet.getSheetId());
  });
  documented(
    'spreadsheet/spreadsheet#deletesheetsheet',
    'a sheet that is deleted is not found any more',
    () => {
      const { book } = get();
      const made = book.insertSheet('Short', 1);
      book.deleteSheet(made);
      expect(book.getSheetByName('Short')).toBe(null);
      expect(() => book.getSheets().forEach((sheet) => book.deleteSheet(sheet))).toThrow(
        /remove all the sheets/,
      );
    },
  );
  documented(
    'spreadsheet/sheet#deletecolumncolumnposition',
    'a deleted column pulls in what stands right of it',
    () => {
      const { sheet } = get();
      const columns = sheet.getMaxColumns();
      sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
      sheet.deleteColumn(2);
      expect(sheet.getRange(1, 1, 1, 2).getValues()).toEqual([['a', 'c']]);
      expect(sheet.getMaxColumns()).toBe(columns - 1);
    },
  );
  documented('spreadsheet/spreadsheet#getowner', 'the owner and the id of the workbook are known', () => {
    const { book } = get();
    expect([book.getOwner()?.getEmail(), book.getUrl().includes(book.getId())]).toEqual([OWNER, true]);
  });
  documented('spreadsheet/spreadsheet#getspreadsheetlocale', 'the workbook has a locale', () =>
    expect(get().book.getSpreadsheetLocale()).toBe('en_US'),
  );
  documented(
    'spreadsheet/spreadsheet#toastmsg,-title,-timeoutseconds',
    'a message shows in the corner',
    () => {
      const { book, services } = get();
      book.toast('Done', 'UPR', 5);
      expect(services.collected.toasts).toEqual([{ message: 'Done', title: 'UPR' }]);
    },
  );
  documented('spreadsheet/spreadsheet-app#flush', 'what waits is written when it is asked for', () => {
    const { sheet, services } = get();
    sheet.getRange(1, 1).setValue('x');
    const before = services.gate.queued().length;
    services.globals.SpreadsheetApp.flush();
    expect([before, services.gate.queued().length]).toEqual([1, 0]);
  });
};
