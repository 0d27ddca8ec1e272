// What others saw on Google itself: assertions of the gas-fakes suite that were run on live Apps Script, on methods that the
// script calls, in our words. `npx jest test/contract -t 'seen on Google'` counts those that agree.
import { expect } from '@jest/globals';
import { assumed, documented, seen } from './contract';
import type { Get } from './world';

export const seenOfValidation = (get: Get): void => {
  const where = 'testsheetsdatavalidations.js';
  const builder = () => get().services.globals.SpreadsheetApp.newDataValidation();
  const onCell = (rule: GoogleAppsScript.Spreadsheet.DataValidation) =>
    get().sheet.getRange(1, 1).setDataValidation(rule).getDataValidation();
  seen(where, 'a rule warns only, unless told to reject', () =>
    expect(onCell(builder().requireCheckbox().build())?.getAllowInvalid()).toBe(true),
  );
  seen(where, 'a rule that is told to reject says so', () =>
    expect(onCell(builder().requireCheckbox().setAllowInvalid(false).build())?.getAllowInvalid()).toBe(false),
  );
  seen(where, 'a help text comes back', () =>
    expect(onCell(builder().requireCheckbox().setHelpText('foo').build())?.getHelpText()).toBe('foo'),
  );
  seen(where, 'checkboxes have no values of their own', () =>
    expect(onCell(builder().requireCheckbox().build())?.getCriteriaValues()).toEqual([]),
  );
  seen(where, 'a rule for days has no values', () =>
    expect(onCell(builder().requireDate().build())?.getCriteriaValues()).toEqual([]),
  );
  seen(where, 'a criterion is known by its name', () =>
    expect(String(builder().requireDate().build().getCriteriaType())).toBe('DATE_IS_VALID_DATE'),
  );
  seen(where, 'the items of a list become texts, and its arrow shows by default', () =>
    expect(
      onCell(
        builder()
          .requireValueInList([9, false, 'z'] as unknown as string[])
          .build(),
      )?.getCriteriaValues(),
    ).toEqual([['9', 'false', 'z'], true]),
  );
  for (const arrow of [true, false]) {
    seen(where, `a list with its arrow ${arrow ? 'shown' : 'left out'} says so`, () =>
      expect(onCell(builder().requireValueInList(['a', 'b'], arrow).build())?.getCriteriaValues()).toEqual([
        ['a', 'b'],
        arrow,
      ]),
    );
    seen(where, `a list from a range with its arrow ${arrow ? 'shown' : 'left out'} says so`, () => {
      const source = get().sheet.getRange(2, 1, 3, 3);
      const values = onCell(builder().requireValueInRange(source, arrow).build())?.getCriteriaValues() ?? [];
      const [range, shows] = values as [GoogleAppsScript.Spreadsheet.Range, boolean];
      expect([range.getA1Notation(), shows]).toEqual(['A2:C4', arrow]);
    });
  }
  seen(where, 'rules come back for each cell of a range', () => {
    const range = get().sheet.getRange(2, 3, 4, 3);
    const rules = range.setDataValidation(builder().requireCheckbox().build()).getDataValidations();
    expect([rules.length, ...rules.map((line) => line.length)]).toEqual([4, 3, 3, 3, 3]);
  });
};

export const seenOfCells = (get: Get): void => {
  const where = 'testsheets.js';
  const square = () => get().sheet.getRange(2, 2, 2, 2);
  seen(where, 'one formula over several cells is filled in as if dragged', () =>
    expect(square().setFormula('=A1').getFormulas()).toEqual([
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]),
  );
  assumed(
    'a formula that is dragged moves like this',
    'what stands behind $, in quotes or before a bracket stays',
    () =>
      expect(square().setFormula('=SUM($B$2:B4)&"A1"&LOG10(C$1)').getFormulas()[1]?.[1]).toBe(
        '=SUM($B$2:C5)&"A1"&LOG10(D$1)',
      ),
  );
  seen(where, 'no formula leaves a cell with nothing', () => {
    const range = square().setValue('x');
    const none = null as unknown as string;
    const left = range.setFormulas([
      [none, '=SUM($B$2:$B$4)'],
      ['=AVERAGE($C$2:$C$4)', ''],
    ]);
    expect([left.getFormulas(), left.getValues()[0]?.[0], left.getValues()[1]?.[1]]).toEqual([
      [
        ['', '=SUM($B$2:$B$4)'],
        ['=AVERAGE($C$2:$C$4)', ''],
      ],
      '',
      '',
    ]);
  });
  seen(where, 'a note stands on each cell of a range', () =>
    expect(square().setNote('foo').getNotes()).toEqual([
      ['foo', 'foo'],
      ['foo', 'foo'],
    ]),
  );
  seen(where, 'notes that are no table are refused', () =>
    expect(() => square().setNotes('foo' as unknown as string[][])).toThrow(
      /don't match the method signature/,
    ),
  );
  seen(where, 'a whole number as a note gets a decimal', () =>
    expect(
      square()
        .setNote(5 as unknown as string)
        .getNotes()[0]?.[0],
    ).toBe('5.0'),
  );
  seen('testsheetsvui.js', 'cells without a note have an empty one', () =>
    expect(square().getNotes().flat().join('')).toBe(''),
  );
  seen(where, 'number formats come back as they were set, the automatic one as digits', () => {
    const formats = ['0.0000', '#,##0.00', '@', 'general'];
    const read = formats.map((format) => square().setNumberFormat(format).getNumberFormats()[1]?.[1]);
    expect(read).toEqual(['0.0000', '#,##0.00', '@', '0.###############']);
  });
  seen('testsheetsvalues.js', 'cleared cells hold nothing', () =>
    expect(square().setValue('x').clearContent().getValues().flat()).toEqual(['', '', '', '']),
  );
  seen('testsheetsvalues.js', 'values of several types come back as they were', () => {
    const values = [
      [1.5, 'bub ble'],
      [true, -3],
    ];
    expect(square().setValues(values).getValues()).toEqual(values);
  });
  seen('testsheetsvui.js', 'a range knows its place', () => {
    const range = get().sheet.getRange(2, 3, 3, 2);
    expect([range.getA1Notation(), range.getRow(), range.getColumn(), range.getLastRow()]).toEqual([
      'C2:D4',
      2,
      3,
      4,
    ]);
    expect([range.getLastColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([4, 3, 2]);
  });
  seen('testsheetsvui.js', 'a range names its sheet, and prints as what it is', () => {
    const { sheet } = get();
    const range = sheet.getRange(1, 1);
    expect([range.getGridId(), range.getSheet().getName(), String(range)]).toEqual([
      sheet.getSheetId(),
      sheet.getName(),
      'Range',
    ]);
  });
  seen('testsheetsvui.js', 'cells without a formula have an empty one', () =>
    expect(square().getFormulas()).toEqual([
      ['', ''],
      ['', ''],
    ]),
  );
};

export const seenOfSheets = (get: Get): void => {
  const where = 'testsheetssets.js';
  seen(where, 'a sheet without a filter has none', () => expect(get().sheet.getFilter()).toBe(null));
  seen(where, 'a filter knows its range, and is gone once removed', () => {
    const filter = get().sheet.getRange(1, 1, 5, 3).createFilter();
    expect([filter.getRange().getA1Notation(), String(filter)]).toEqual(['A1:C5', 'Filter']);
    filter.remove();
    expect(get().sheet.getFilter()).toBe(null);
  });
  seen(where, 'a second filter is refused in these words', () => {
    get().sheet.getRange(1, 1, 5, 3).createFilter();
    expect(() => get().sheet.getRange(1, 1, 2, 2).createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
  seen(where, 'banded rows are listed until they are removed', () => {
    const banding = get().sheet.getRange(1, 1, 10, 5).applyRowBanding();
    expect([String(banding), banding.getRange().getA1Notation()]).toEqual(['Banding', 'A1:E10']);
    banding.remove();
    expect(get().sheet.getBandings()).toHaveLength(0);
  });
  seen('testsheetsvalues.js', 'sheets take their places, and all indexes follow', () => {
    const { book, sheet } = get();
    book.insertSheet('s1', 1);
    book.insertSheet('s3', 1);
    book.insertSheet('s4', 0);
    expect(book.getSheets().map((one) => [one.getName(), one.getIndex()])).toEqual([
      ['s4', 1],
      [sheet.getName(), 2],
      ['s3', 3],
      ['s1', 4],
    ]);
  });
  seen('testsheetsvalues.js', 'a sheet by its name is the one by its id', () => {
    const { book } = get();
    const made = book.insertSheet('s1', 1);
    expect(book.getSheetByName('s1')?.getIndex()).toBe(book.getSheetById(made.getSheetId())?.getIndex());
  });
  seen('testsheetsvalues.js', 'a width of a column comes back', () =>
    expect(get().sheet.setColumnWidth(2, 200).getColumnWidth(2)).toBe(200),
  );
  seen('testsheetsvalues.js', 'the range of all data ends where data ends', () => {
    const { sheet } = get();
    sheet.getRange(1, 1, 4, 3).setValue('x');
    expect([sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]).toEqual([
      'A1:C4',
      4,
      3,
    ]);
  });
  seen(
    'testconditionalformat.js',
    'rules for colours come back in their number, and print as what they are',
    () => {
      const { services, sheet } = get();
      const rule = services.globals.SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('x')
        .setBackground('#ff0000')
        .setFontColor('#ffffff')
        .setBold(true)
        .setRanges([sheet.getRange(1, 1, 10, 2)])
        .build();
      sheet.setConditionalFormatRules([rule, rule]);
      expect([sheet.getConditionalFormatRules().length, String(rule)]).toEqual([2, 'ConditionalFormatRule']);
    },
  );
};

export const seenOfProtection = (get: Get): void => {
  const where = 'testsheets.js';
  const whole = () => get().sheet.protect().setDescription('sample1');
  seen(where, 'a protected sheet that only warns lets all in and names nobody', () => {
    const protection = whole().setWarningOnly(true);
    expect([protection.canEdit(), protection.getEditors(), protection.isWarningOnly()]).toEqual([
      true,
      [],
      true,
    ]);
  });
  seen(where, 'a protection keeps its description and type', () => {
    const part = get().sheet.getRange(1, 1, 5, 4).protect().setDescription('sample2');
    expect([whole(), part].map((one) => [one.getDescription(), String(one.getProtectionType())])).toEqual([
      ['sample1', 'SHEET'],
      ['sample2', 'RANGE'],
    ]);
    expect(part.getRange().getA1Notation()).toBe('A1:D5');
  });
  seen(where, 'protections are listed by their type, and print as what they are', () => {
    const { services, sheet } = get();
    whole();
    const { ProtectionType } = services.globals.SpreadsheetApp;
    expect(sheet.getProtections(ProtectionType.SHEET).map(String)).toEqual(['Protection']);
    expect(sheet.getProtections(ProtectionType.RANGE)).toEqual([]);
  });
  seen(
    'testsheetspermissions.js',
    'the range of a protected sheet is as large as the sheet and has no notation',
    () => {
      const { sheet } = get();
      const range = whole().getRange();
      expect([range.getNumRows(), range.getNumColumns(), range.getA1Notation()]).toEqual([
        sheet.getMaxRows(),
        sheet.getMaxColumns(),
        '',
      ]);
    },
  );
  seen('testsheetspermissions.js', 'outside an organization no domain passes', () =>
    expect(whole().canDomainEdit()).toBe(false),
  );
  documented('spreadsheet/protection#remove', 'a protection that is gone is not listed', () => {
    const { services, sheet } = get();
    whole().remove();
    expect(sheet.getProtections(services.globals.SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
  });
};

export const seenOfCharts = (get: Get): void => {
  seen('testsheetschart.js', 'a chart is on the sheet once it was inserted, with its ranges', () => {
    const { sheet } = get();
    const chart = sheet
      .newChart()
      .asBarChart()
      .addRange(sheet.getRange(1, 1, 5, 2))
      .setPosition(1, 4, 0, 0)
      .build();
    expect(String(chart)).toBe('EmbeddedChart');
    sheet.insertChart(chart);
    expect(sheet.getCharts().flatMap((one) => one.getRanges().map((range) => range.getA1Notation()))).toEqual(
      ['A1:B5'],
    );
  });
};
