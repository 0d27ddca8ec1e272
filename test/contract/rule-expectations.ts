// Drop-downs, notes, looks and protection.
import { expect } from '@jest/globals';
import { assumed, documented } from './contract';
import { type Get, MEMBER, type MakeGrid, OWNER, open } from './world';

export const ruleExpectations = (get: Get): void => {
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
    'spreadsheet/data-validation-builder#requiredate',
    'a rule for days comes back as one, and accepts days alone where it rejects',
    () => {
      const { services, sheet } = get();
      const { newDataValidation, DataValidationCriteria } = services.globals.SpreadsheetApp;
      const cell = sheet
        .getRange(1, 1)
        .setDataValidation(newDataValidation().requireDate().setAllowInvalid(false).build());
      expect(cell.getDataValidation()?.getCriteriaType()).toBe(DataValidationCriteria.DATE_IS_VALID_DATE);
      expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([]);
      expect(() => cell.setValue('next Tuesday').getValue()).toThrow(/violates the data validation/);
      expect(cell.setValue('2027-03-14').getValue()).toBeInstanceOf(Date);
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

export const protectionExpectations = (make: MakeGrid): void => {
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
    'spreadsheet/protection#setdomaineditediting',
    'a new protection lets the domain of the owner in, unless that is switched off',
    () => {
      const grid = make('Etc/GMT');
      const owner = open(grid, OWNER, { hasDomain: true });
      const protection = owner.sheet.getRange(2, 1).protect();
      protection.removeEditors(protection.getEditors());
      owner.services.gate.endExecution();
      const { sheet } = open(grid, MEMBER, { hasDomain: true });
      const write = () => sheet.getRange(2, 1).setValue('x').getValue();
      expect([protection.canDomainEdit(), write()]).toEqual([true, 'x']);
      protection.setDomainEdit(false);
      owner.services.gate.endExecution();
      expect(write).toThrow(/protected cell/);
    },
  );
  documented(
    'spreadsheet/protection#addeditorsemailaddresses',
    'people are let in by their addresses',
    () => {
      const grid = make('Etc/GMT');
      const owner = open(grid, OWNER);
      const protection = owner.sheet.getRange(2, 1).protect();
      protection.removeEditors(protection.getEditors()).addEditors([MEMBER]);
      expect(protection.getEditors().map((user) => user.getEmail())).toEqual([MEMBER]);
      expect(open(grid).sheet.getRange(2, 1).setValue('x').getValue()).toBe('x');
    },
  );
  documented(
    'spreadsheet/protection#addeditoruser',
    'who edits as one of a group is let in before the group is put out, which would put them out too',
    () => {
      const groups = { 'group@example.org': [MEMBER] };
      const { sheet } = open(make('Etc/GMT'), MEMBER, { editors: [OWNER, 'group@example.org'], groups });
      const protection = sheet.getRange(1, 1).protect();
      expect(() => protection.removeEditors(protection.getEditors()).getEditors()).toThrow(/own permission/);
      protection.addEditor(MEMBER);
      protection.removeEditors(protection.getEditors());
      expect(protection.getEditors().map((user) => user.getEmail())).toEqual([MEMBER]);
    },
  );
  assumed(
    'the reference does not say what becomes of an address that is no account',
    'an address that is no account is refused',
    () => {
      const { sheet } = open(make('Etc/GMT'), OWNER, { strangers: ['typo@exmple.org'] });
      const protection = sheet.getRange(1, 1).protect();
      expect(() => protection.addEditors([MEMBER, 'typo@exmple.org']).getEditors()).toThrow(/Invalid user/);
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
