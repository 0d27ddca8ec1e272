// What SpreadsheetApp must do over any grid.
import { beforeEach, describe, expect } from '@jest/globals';
import type { GridBackend } from '../../src/local/grid/backend';
import { type GoogleServices, createServices } from '../../src/local/services/index';
import { createSharedState } from '../../src/local/services/shared';
import { assumed, documented } from './contract';

/** Makes an empty spreadsheet with one sheet of at least 20 rows and 10 columns, locale en_US. */
export type MakeGrid = (timeZone: string) => GridBackend;

const OWNER = 'owner@example.org';
const MEMBER = 'ana@example.org';

interface World {
  readonly services: GoogleServices;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

const open = (backend: GridBackend, user = MEMBER): World => {
  const shared = createSharedState({ owner: OWNER, editors: [OWNER, MEMBER, 'ben@example.org'] });
  const services = createServices({
    backend,
    user,
    shared,
    now: () => Date.UTC(2027, 2, 1),
    random: () => 0.5,
  });
  const book = services.globals.SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('The grid has no sheet.');
  return { services, book, sheet };
};

/** Runs the contract over grids made by `make`. */
export const spreadsheetContract = (name: string, make: MakeGrid): void => {
  describe(`SpreadsheetApp over ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open(make('America/Chicago'));
    });
    describe('values', () => valueExpectations(() => world));
    describe('sheets', () => sheetExpectations(() => world));
    describe('rows and columns', () => structureExpectations(() => world));
    describe('rules, notes and look', () => ruleExpectations(() => world));
    describe('protection', () => protectionExpectations(make));
  });
};

type Get = () => World;

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

const valueExpectations = (get: Get): void => {
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

const sheetExpectations = (get: Get): void => {
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

const structureExpectations = (get: Get): void => {
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
      sheet.insertColumnsBefore(1, 1);
      expect(sheet.getRange(1, 1, 1, 6).getValues()).toEqual([['', 'a', '', '', 'b', 'c']]);
      expect([sheet.getColumnWidth(6), sheet.getFrozenColumns()]).toEqual([222, 2]);
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

const ruleExpectations = (get: Get): void => {
  documented(
    'spreadsheet/data-validation-builder#requirevalueinlistvalues',
    'a list rule comes back with its values, help and leniency',
    () => {
      const { services, sheet } = get();
      const builder = services.globals.SpreadsheetApp.newDataValidation().requireValueInList([
        'draft',
        'final',
      ]);
      sheet
        .getRange(1, 1, 2, 1)
        .setDataValidation(builder.setAllowInvalid(true).setHelpText('How far is it?').build());
      const rule = sheet.getRange(2, 1).getDataValidation();
      expect([String(rule?.getCriteriaType()), rule?.getAllowInvalid(), rule?.getHelpText()]).toEqual([
        'VALUE_IN_LIST',
        true,
        'How far is it?',
      ]);
      expect(rule?.getCriteriaValues()).toEqual([['draft', 'final'], true]);
      expect(() => sheet.getRange(1, 1).setValue('other').getValue()).not.toThrow();
      sheet.getRange(1, 1, 2, 1).clearDataValidations();
      expect(sheet.getRange(2, 1).getDataValidation()).toBe(null);
    },
  );
  documented(
    'spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    'a rejecting rule refuses what it does not list',
    () => {
      const { services, sheet } = get();
      const rule = services.globals.SpreadsheetApp.newDataValidation()
        .requireValueInList(['draft'])
        .setAllowInvalid(false);
      const cell = sheet.getRange(1, 1).setDataValidation(rule.build());
      expect(() => cell.setValue('other').getValue()).toThrow(/violates the data validation/);
      expect(cell.setValue('draft').getValue()).toBe('draft');
    },
  );
  documented(
    'spreadsheet/data-validation-builder#requirevalueinrangerange',
    'the range of a range rule moves with its rows',
    () => {
      const { services, book, sheet } = get();
      const source = book.insertSheet('Names', 1);
      const rule = services.globals.SpreadsheetApp.newDataValidation().requireValueInRange(
        source.getRange(3, 1, 5, 1),
      );
      sheet.getRange(1, 1).setDataValidation(rule.setAllowInvalid(true).build());
      source.insertRowsAfter(4, 2);
      const values = sheet.getRange(1, 1).getDataValidation()?.getCriteriaValues();
      expect((values?.[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('A3:A9');
    },
  );
  documented(
    'spreadsheet/range#setnotesnotes',
    'notes are set cell by cell and cleared by an empty text',
    () => {
      const { sheet } = get();
      const range = sheet.getRange(1, 1, 1, 2).setNotes([['a', 'b']]);
      sheet.getRange(1, 2).setNote('');
      expect(range.getNotes()).toEqual([['a', '']]);
    },
  );
  documented('spreadsheet/range#createfilter', 'a sheet has one filter', () => {
    const { sheet } = get();
    sheet.getRange(1, 1, 3, 3).createFilter();
    expect(() => sheet.getRange(1, 1, 3, 3).createFilter()).toThrow();
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBe(null);
  });
  documented('spreadsheet/range#setfontweightfontweight', 'looks are set in a chain', () => {
    const { services, sheet } = get();
    const { WrapStrategy } = services.globals.SpreadsheetApp;
    const range = sheet
      .getRange(1, 1, 1, 2)
      .setFontWeight('bold')
      .setBackground('#eeeeee')
      .setFontColor('#111111');
    expect(
      range.setFontSize(11).setVerticalAlignment('top').setWrapStrategy(WrapStrategy.CLIP).getA1Notation(),
    ).toBe('A1:B1');
    expect(sheet.setTabColor('#336699').getTabColor()).toBe('#336699');
  });
};

const protectionExpectations = (make: MakeGrid): void => {
  documented(
    'spreadsheet/protection',
    'a strictly protected cell is closed to those who are not editors, never to the owner',
    () => {
      const grid = make('Etc/GMT');
      const owner = open(grid, OWNER);
      const protection = owner.sheet.getRange(2, 1, 3, 2).protect().setDescription('Settings');
      protection.removeEditors(protection.getEditors());
      owner.services.gate.endExecution();
      const { sheet } = open(grid);
      expect(() => sheet.getRange(3, 2).setValue('x').getValue()).toThrow(/protected cell/);
      expect(() => sheet.getRange(3, 2).setNote('x').getNotes()).toThrow(/protected cell/);
      expect(() => sheet.deleteRow(3).getLastRow()).toThrow(/protected cell/);
      expect(sheet.getRange(5, 1).setValue('free').getValue()).toBe('free');
      expect(owner.sheet.getRange(3, 2).setValue('mine').getValue()).toBe('mine');
      const [seen] = sheet.getProtections('RANGE' as unknown as GoogleAppsScript.Spreadsheet.ProtectionType);
      expect([seen?.getDescription(), seen?.canEdit(), seen?.getRange().getA1Notation()]).toEqual([
        'Settings',
        false,
        'A2:B4',
      ]);
      expect(() => seen?.remove()).toThrow(/protected cell/);
    },
  );
  documented('spreadsheet/protection#setwarningonlywarningonly', 'a warning stops nobody', () => {
    const grid = make('Etc/GMT');
    const owner = open(grid, OWNER);
    const protection = owner.sheet.protect();
    protection.removeEditors(protection.getEditors()).setWarningOnly(true);
    owner.services.gate.endExecution();
    expect(open(grid).sheet.getRange(1, 1).setValue('x').getValue()).toBe('x');
    protection.setWarningOnly(false);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([MEMBER, 'ben@example.org']);
  });
  documented(
    'spreadsheet/protection#removeeditorsemailaddresses',
    'neither the owner nor the person at the keyboard can be removed',
    () => {
      const { sheet } = open(make('Etc/GMT'));
      const protection = sheet.getRange(1, 1).protect();
      protection.removeEditors(protection.getEditors());
      expect(protection.getEditors().map((user) => user.getEmail())).toEqual([MEMBER]);
      expect(protection.addEditor('new@example.org').getEditors()).toHaveLength(2);
    },
  );
  documented(
    'spreadsheet/protection#getrange',
    'a protected range grows with rows that are inserted in it',
    () => {
      const { sheet } = open(make('Etc/GMT'));
      const protection = sheet.getRange(2, 1, 3, 1).protect();
      sheet.insertRowsAfter(2, 2);
      sheet.insertRowsBefore(2, 1);
      expect(protection.getRange().getA1Notation()).toBe('A3:A7');
      sheet.deleteRows(3, 5);
      expect(
        sheet.getProtections('RANGE' as unknown as GoogleAppsScript.Spreadsheet.ProtectionType),
      ).toHaveLength(0);
    },
  );
};
