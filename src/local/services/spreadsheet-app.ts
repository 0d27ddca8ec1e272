// SpreadsheetApp: the door to the workbook.
import { colourRuleBuilder } from './colour-rules';
import { imageBuilder } from './cell-image';
import type { Environment } from './environment';
import { enumOf, guard } from './guard';
import { createSpreadsheetServices } from './services';
import { spreadsheetOf } from './spreadsheet';
import { validationBuilder } from './validation';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const ENUMS = {
  ProtectionType: enumOf('RANGE', 'SHEET'),
  BandingTheme: enumOf(
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ),
  WrapStrategy: enumOf('WRAP', 'OVERFLOW', 'CLIP'),
  BorderStyle: enumOf('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK'),
  Dimension: enumOf('COLUMNS', 'ROWS'),
  DataValidationCriteria: enumOf('VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX', 'DATE_IS_VALID_DATE'),
  ValueType: enumOf('IMAGE'),
};

/** SpreadsheetApp of one actor; `ui` makes what `getUi` answers. */
export const spreadsheetApp = (env: Environment, ui: () => GoogleAppsScript.Base.Ui): App => {
  const services = createSpreadsheetServices(env);
  const active = () => spreadsheetOf(env, services);
  return guard<App>(env, 'SpreadsheetApp', {
    getActiveSpreadsheet: active,
    getActive: active,
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange() as GoogleAppsScript.Spreadsheet.Range,
    getUi: ui,
    flush: () => env.gate.flush(),
    newConditionalFormatRule: () => colourRuleBuilder(env, services),
    newCellImage: () => imageBuilder(env),
    newDataValidation: () => validationBuilder(env, services),
    ...(ENUMS as unknown as Partial<App>),
  });
};
