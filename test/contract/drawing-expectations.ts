// Formulas, colours by what cells say, and charts.
import { expect } from '@jest/globals';
import { assumed, documented } from './contract';
import type { Get } from './world';

/** A PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

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
  documented(
    'spreadsheet/conditional-format-rule-builder#whentextequaltotext',
    'a conditional format that goes by a text is set on its range',
    () => {
      const { services, sheet } = get();
      const rule = services.globals.SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('leads')
        .setBackground('#c9defb')
        .setRanges([sheet.getRange(2, 2)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const ranges = sheet.getConditionalFormatRules().flatMap((one) => one.getRanges());
      expect(ranges.map((range) => range.getA1Notation())).toEqual(['B2']);
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
  documented(
    'spreadsheet/conditional-format-rule-builder#whenformulasatisfiedformula',
    'a conditional format goes by a formula, or by a scale of two colours',
    () => {
      const { services, sheet } = get();
      const begin = () => services.globals.SpreadsheetApp.newConditionalFormatRule();
      const byFormula = begin()
        .whenFormulaSatisfied('=B$1="done"')
        .setBackground('#d2e3fc')
        .setRanges([sheet.getRange(2, 2, 1, 3)])
        .build();
      const scale = begin()
        .setGradientMinpoint('#e3eefb')
        .setGradientMaxpoint('#6ea8e6')
        .setRanges([sheet.getRange(3, 2, 4, 3)])
        .build();
      sheet.setConditionalFormatRules([byFormula, scale]);
      const ranges = sheet.getConditionalFormatRules().flatMap((one) => one.getRanges());
      expect(ranges.map((range) => range.getA1Notation())).toEqual(['B2:D2', 'B3:D6']);
    },
  );
  documented('spreadsheet/sheet#removechartchart', 'a chart that is removed is gone', () => {
    const { services, sheet } = get();
    const { MERGE_COLUMNS } = services.globals.Charts.ChartMergeStrategy;
    const { NONE } = services.globals.Charts.Position;
    const built = (row: number) =>
      sheet
        .newChart()
        .asLineChart()
        .setLegendPosition(NONE as unknown as GoogleAppsScript.Charts.Position)
        .addRange(sheet.getRange(1, 1, 4, 1))
        .addRange(sheet.getRange(1, 3, 4, 1))
        .setMergeStrategy(MERGE_COLUMNS as unknown as GoogleAppsScript.Charts.ChartMergeStrategy)
        .setNumHeaders(0)
        .setOption('series', { 0: { dataLabel: 'value' } })
        .setPosition(row, 1, 0, 0)
        .build();
    sheet.insertChart(built(2));
    sheet.insertChart(built(9));
    const [first, second] = sheet.getCharts();
    if (first) sheet.removeChart(first);
    const ranges = sheet.getCharts().flatMap((one) => one.getRanges());
    expect([second?.getRanges().length, ranges.map((range) => range.getA1Notation())]).toEqual([
      2,
      ['A1:A4', 'C1:C4'],
    ]);
  });
  documented('spreadsheet/range#mergeacross', 'cells are made one row by row, and apart again', () => {
    const { services, sheet } = get();
    const merges = () => {
      services.globals.SpreadsheetApp.flush();
      return services.environment.backend.merges(sheet.getSheetId()).length;
    };
    sheet.getRange(2, 3, 3, 2).mergeAcross();
    const made = merges();
    sheet.getRange(1, 1, 10, 10).breakApart();
    expect([made, merges()]).toEqual([3, 0]);
  });
  documented(
    'spreadsheet/sheet#setrowheightsforcedstartrow,-numrows,-height',
    'rows take the height given',
    () => {
      const { sheet } = get();
      sheet.setRowHeightsForced(2, 2, 44);
      expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([21, 44, 44, 21]);
    },
  );
  documented(
    'spreadsheet/sheet#setcolumnwidthsstartcolumn,-numcolumns,-width',
    'columns take one width',
    () => {
      const { sheet } = get();
      sheet.setColumnWidths(2, 3, 76);
      expect([2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([76, 76, 76]);
    },
  );
  documented('spreadsheet/sheet#sethiddengridlineshidegridlines', 'the lines of the grid are hidden', () => {
    const { sheet } = get();
    const before = sheet.hasHiddenGridlines();
    sheet.setHiddenGridlines(true);
    expect([before, sheet.hasHiddenGridlines()]).toEqual([false, true]);
  });
  documented(
    'spreadsheet/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style',
    'lines are drawn and taken away, on one range or several, and leave what cells say',
    () => {
      const { services, sheet } = get();
      const { SOLID } = services.globals.SpreadsheetApp.BorderStyle;
      sheet.getRange(2, 2).setValue('kept');
      sheet.getRangeList(['B2:C3', 'E2:F3']).setBorder(true, true, true, true, null, null, '#dadce0', SOLID);
      sheet.getRange(2, 2, 2, 2).setBorder(false, false, false, false, false, false);
      expect(sheet.getRange(2, 2).getValue()).toBe('kept');
    },
  );
  documented('spreadsheet/range#setbackgroundscolor', 'looks of a block are given cell by cell', () => {
    const { sheet } = get();
    const block = sheet.getRange(1, 1, 1, 2);
    block
      .setBackgrounds([['#ffffff', '#d2e3fc']])
      .setFontColors([['#202124', '#174ea6']])
      .setFontSizes([[10, 26]])
      .setFontWeights([['normal', 'bold']])
      .setHorizontalAlignments([['left', 'center']])
      .setWraps([[false, true]]);
    expect(() => block.setFontSizes([[10]])).toThrow(/number of columns/);
  });
  documented(
    'spreadsheet/over-grid-image#assignscriptfunctionname',
    'an image has the function that was assigned, and goes when it is removed',
    () => {
      const { services, sheet } = get();
      const { Utilities } = services.globals;
      const blob = Utilities.newBlob(Utilities.base64Decode(PIXEL), 'image/png', 'open.png');
      sheet
        .insertImage(blob, 3, 4, 8, 3)
        .setWidth(18)
        .setHeight(18)
        .setAltTextTitle('Open')
        .assignScript('panelJoin');
      const [image] = sheet.getImages();
      expect([image?.getScript(), image?.getWidth(), image?.getAltTextTitle()]).toEqual([
        'panelJoin',
        18,
        'Open',
      ]);
      expect(image?.getAnchorCell().getA1Notation()).toBe('C4');
      image?.remove();
      expect(sheet.getImages()).toHaveLength(0);
    },
  );
  documented(
    'spreadsheet/embedded-bar-chart-builder#setlegendpositionposition',
    'bars and columns take a legend, options and a place',
    () => {
      const { services, sheet } = get();
      const top = services.globals.Charts.Position.TOP as unknown as GoogleAppsScript.Charts.Position;
      sheet.getRange(1, 1).setFontFamily('Roboto');
      const bars = sheet.newChart().asBarChart().setLegendPosition(top);
      bars.setOption('width', 300);
      bars.setPosition(4, 1, 0, 0);
      sheet.insertChart(bars.addRange(sheet.getRange(1, 1, 3, 2)).build());
      const columns = sheet.newChart().asColumnChart();
      columns.addRange(sheet.getRange(1, 1, 3, 2));
      columns.setLegendPosition(top);
      sheet.insertChart(columns.setPosition(9, 1, 0, 0).build());
      expect(sheet.getCharts()).toHaveLength(2);
    },
  );
};
