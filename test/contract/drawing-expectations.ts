// Formulas, colours by what cells say, and charts.
import { expect } from '@jest/globals';
import { assumed, documented } from './contract';
import type { Get } from './world';

export const drawingExpectations = (get: Get): void => {
  documented('spreadsheet/range#setformulasformulas', 'formulas fill a range', () => {
    const { sheet } = get();
    sheet.getRange(1, 1, 2, 1).setFormulas([['=1+1'], ['=COUNTA(B1:B4)']]);
    expect(sheet.getRange(1, 1, 2, 1).getFormulas()).toEqual([['=1+1'], ['=COUNTA(B1:B4)']]);
  });
  assumed(
    'the reference names no separator; Sheets takes semicolons between arguments under every locale',
    'a formula may have semicolons between its arguments',
    () => {
      const { sheet } = get();
      sheet.getRange(1, 1).setFormula('=IF(B1>1;"a;b";2)');
      expect(
        sheet
          .getRange(1, 1)
          .getFormula()
          .replace(/;(?!b)/g, ','),
      ).toBe('=IF(B1>1,"a;b",2)');
    },
  );
  documented('spreadsheet/range#clearcontent', 'clearing the content takes a formula away', () => {
    const { sheet } = get();
    sheet.getRange(1, 1).setFormula('=1+1');
    sheet.getRange(1, 1).clearContent();
    expect([sheet.getRange(1, 1).getFormula(), sheet.getRange(1, 1).getValue()]).toEqual(['', '']);
  });
  documented(
    'spreadsheet/sheet#setconditionalformatrulesrules',
    'conditional format rules take the place of those there were',
    () => {
      const { services, sheet } = get();
      const rule = (row: number) =>
        services.globals.SpreadsheetApp.newConditionalFormatRule()
          .whenTextStartsWith('gap')
          .setBackground('#fdf0d0')
          .setFontColor('#6b4300')
          .setBold(true)
          .setRanges([sheet.getRange(row, 2, 3, 2)])
          .build();
      sheet.setConditionalFormatRules([rule(1), rule(5)]);
      sheet.setConditionalFormatRules([rule(2)]);
      const ranges = sheet.getConditionalFormatRules().flatMap((one) => one.getRanges());
      expect(ranges.map((range) => range.getA1Notation())).toEqual(['B2:C4']);
    },
  );
  assumed(
    'the reference does not say how the ranges of rules move',
    'the range of a conditional format grows with columns that are inserted in it',
    () => {
      const { services, sheet } = get();
      const rule = services.globals.SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('leads')
        .setBackground('#c9defb')
        .setRanges([sheet.getRange(2, 2, 3, 2)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      sheet.insertColumnsBefore(3, 1);
      const [moved] = sheet.getConditionalFormatRules();
      expect(moved?.getRanges().map((range) => range.getA1Notation())).toEqual(['B2:D4']);
    },
  );
  documented(
    'spreadsheet/embedded-chart-builder#build',
    'a chart is on the sheet only once it was inserted, and follows its range',
    () => {
      const { services, sheet } = get();
      const { SHOW_BOTH } = services.globals.Charts.ChartHiddenDimensionStrategy;
      const chart = sheet
        .newChart()
        .asBarChart()
        .setStacked()
        .setTitle('By theme')
        .setColors(['#188038', '#c5221f'])
        .addRange(sheet.getRange(2, 3, 4, 3))
        .setNumHeaders(1)
        .setHiddenDimensionStrategy(
          SHOW_BOTH as unknown as GoogleAppsScript.Charts.ChartHiddenDimensionStrategy,
        )
        .setOption('width', 640)
        .setPosition(7, 3, 0, 0)
        .build();
      expect(sheet.getCharts()).toHaveLength(0);
      sheet.insertChart(chart);
      sheet.insertColumnsBefore(1, 1);
      const ranges = sheet.getCharts().flatMap((one) => one.getRanges());
      expect(ranges.map((range) => range.getA1Notation())).toEqual(['D2:F5']);
    },
  );
};
