// Sheets, rows and columns.
import { expect } from '@jest/globals';
import { assumed, documented } from './contract';
import type { Get } from './world';

export const sheetExpectations = (get: Get): void => {
  documented(
    'spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex',
    'a new sheet stands at its 0-based index and is active',
    () => {
      const { book } = get();
      book.insertSheet('Second', 1);
      const first = book.insertSheet('First', 0);
      expect(book.getSheets().map((sheet) => sheet.getName())).toEqual([
        'First',
        expect.any(String),
        'Second',
      ]);
      expect([book.getActiveSheet().getSheetId(), first.getIndex()]).toEqual([first.getSheetId(), 1]);
      expect(() => book.insertSheet('Second', 1)).toThrow(/already exists/);
    },
  );
  documented(
    'spreadsheet/spreadsheet#getsheetbyidid',
    'sheets are found by id and by name, or are null',
    () => {
      const { book } = get();
      const sheet = book.insertSheet('People', 1);
      expect(book.getSheetById(sheet.getSheetId())?.getName()).toBe('People');
      expect([book.getSheetByName('Nobody'), book.getSheetById(4711)]).toEqual([null, null]);
      sheet.setName('Persons');
      expect(book.getSheetByName('Persons')?.getSheetId()).toBe(sheet.getSheetId());
    },
  );
  documented(
    'spreadsheet/spreadsheet#moveactivesheetpos',
    'the active sheet moves to a 1-based position',
    () => {
      const { book } = get();
      const sheet = book.insertSheet('People', 1);
      book.setActiveSheet(sheet);
      book.moveActiveSheet(1);
      expect(sheet.getIndex()).toBe(1);
    },
  );
  documented('spreadsheet/sheet#hidesheet', 'sheets hide and show, but one stays visible', () => {
    const { book, sheet } = get();
    expect(() => sheet.hideSheet()).toThrow();
    const other = book.insertSheet('Hidden', 1).hideSheet();
    expect([other.isSheetHidden(), other.showSheet().isSheetHidden()]).toEqual([true, false]);
  });
  documented(
    'spreadsheet/spreadsheet#setspreadsheettimezonetimezone',
    'the time zone changes how dates are read',
    () => {
      const { book, sheet } = get();
      const cell = sheet.getRange(1, 1).setValue('2027-03-01');
      book.setSpreadsheetTimeZone('Europe/Zurich');
      expect([book.getSpreadsheetTimeZone(), (cell.getValue() as Date).toISOString()]).toEqual([
        'Europe/Zurich',
        '2027-02-28T23:00:00.000Z',
      ]);
    },
  );
};

export const structureExpectations = (get: Get): void => {
  documented(
    'spreadsheet/sheet#insertrowsafterafterposition,-howmany',
    'inserted rows push down values, notes, rules and filter',
    () => {
      const { services, sheet } = get();
      sheet.getRange(1, 1, 4, 1).setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.getRange(3, 1).setNote('on c');
      sheet
        .getRange(4, 1)
        .setDataValidation(services.globals.SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.getRange(2, 1, 3, 1).createFilter();
      const rows = sheet.getMaxRows();
      sheet.insertRowsAfter(2, 2);
      expect(sheet.getRange(1, 1, 6, 1).getValues().flat()).toEqual(['a', 'b', '', '', 'c', 'd']);
      expect(sheet.getRange(5, 1).getNotes()).toEqual([['on c']]);
      expect(
        sheet
          .getRange(1, 1, 6, 1)
          .getDataValidations()
          .flat()
          .map((rule) => rule !== null),
      ).toEqual([false, false, false, false, false, true]);
      expect([sheet.getFilter()?.getRange().getA1Notation(), sheet.getMaxRows()]).toEqual([
        'A2:A6',
        rows + 2,
      ]);
    },
  );
  assumed(
    'the reference does not say what inserted rows inherit',
    'inserted rows take format and rules of the row they were inserted beside',
    () => {
      const { sheet } = get();
      sheet.getRange(2, 1).setNumberFormat('@').setNote('stays').setValue('x');
      sheet.getRange(3, 1).setNumberFormat('0.00');
      sheet.insertRowsAfter(2, 1);
      sheet.insertRowsBefore(4, 1);
      expect(sheet.getRange(2, 1, 4, 1).getNumberFormats().flat()).toEqual(['@', '@', '0.00', '0.00']);
      expect(sheet.getRange(2, 1, 2, 1).getNotes().flat()).toEqual(['stays', '']);
    },
  );
  documented(
    'spreadsheet/sheet#deleterowsrowposition,-howmany',
    'deleted rows pull up what stands below',
    () => {
      const { sheet } = get();
      sheet.getRange(1, 1, 4, 1).setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.getRange(1, 1, 4, 1).applyRowBanding();
      sheet.setFrozenRows(2);
      sheet.deleteRows(2, 2);
      expect(sheet.getRange(1, 1, 3, 1).getValues().flat()).toEqual(['a', 'd', '']);
      expect([sheet.getBandings()[0]?.getRange().getA1Notation(), sheet.getFrozenRows()]).toEqual([
        'A1:A2',
        1,
      ]);
      expect(() => sheet.deleteRows(sheet.getMaxRows(), 2)).toThrow(/out of bounds/);
      // The page does not say so; people who did it report this message.
      expect(() => sheet.deleteRows(2, sheet.getMaxRows() - 1)).toThrow(/non-frozen rows/);
    },
  );
  documented(
    'spreadsheet/sheet#insertcolumnsaftercolumnposition,-howmany',
    'inserted columns push values and widths to the right',
    () => {
      const { sheet } = get();
      sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
      sheet.setColumnWidth(3, 222).setFrozenColumns(1);
      sheet.insertColumnsAfter(1, 2);
      expect(sheet.getRange(1, 1, 1, 5).getValues()).toEqual([['a', '', '', 'b', 'c']]);
      expect([sheet.getColumnWidth(5), sheet.getFrozenColumns()]).toEqual([222, 1]);
    },
  );
  documented(
    'spreadsheet/sheet#insertcolumnsbeforebeforeposition,-howmany',
    'columns are inserted before a column, which moves to the right',
    () => {
      const { sheet } = get();
      sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']]);
      sheet.insertColumnsBefore(1, 2);
      expect(sheet.getRange(1, 1, 1, 4).getValues()).toEqual([['', '', 'a', 'b']]);
    },
  );
  documented('spreadsheet/sheet#hiderowsrowindex,-numrows', 'rows and columns hide and show', () => {
    const { sheet } = get();
    sheet.hideRows(1);
    sheet.hideColumns(2, 2);
    expect([1, 2].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, false]);
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true]);
    sheet.showRows(1);
    expect(sheet.isRowHiddenByUser(1)).toBe(false);
  });
  documented('spreadsheet/sheet#collapseallcolumngroups', 'all groups of columns close at once', () => {
    const { sheet } = get();
    sheet.getRange(1, 2, 1, 1).shiftColumnGroupDepth(1);
    sheet.getRange(1, 5, 1, 2).shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
    expect([2, 5].map((column) => sheet.getColumnGroup(column, 1)?.isCollapsed())).toEqual([true, true]);
  });
  documented(
    'spreadsheet/spreadsheet#getprotectionstype',
    'the protections of all sheets are listed by their type',
    () => {
      const { book, sheet, services } = get();
      const { ProtectionType } = services.globals.SpreadsheetApp;
      const second = book.insertSheet('Second', 1);
      sheet.protect().setDescription('first');
      second.protect().setDescription('second');
      second.getRange(1, 1).protect().setDescription('a cell');
      const named = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
        book.getProtections(type).map((one) => one.getDescription());
      expect(named(ProtectionType.SHEET).sort()).toEqual(['first', 'second']);
      expect(named(ProtectionType.RANGE)).toEqual(['a cell']);
    },
  );
  documented('spreadsheet/range#shiftcolumngroupdepthdelta', 'grouped columns collapse', () => {
    const { sheet } = get();
    sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
    const group = sheet.getColumnGroup(3, 1)?.collapse();
    expect([sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(4), group?.isCollapsed()]).toEqual([
      0,
      1,
      true,
    ]);
  });
};
