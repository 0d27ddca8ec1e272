// What cells, looks and protections do on this account, tried on a tab that is made for it.
import { tried } from '../../engine/account-port';
import { wallClockReader } from '../wall-clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const TAB = 'UPR: trying out this account';
const TEXTS = ['92.10', '=A1', 'TRUE', '2027-03-14', '+41 22', '-5', '3/4'];
const MOST = 50_000;
const ROWS = 500;
const COLUMNS = 10;
/** A domain that is kept for examples, so that it can have no account. */
const STRANGER = 'nobody@account.invalid';
const IMAGE = 'https://www.gstatic.com/images/branding/product/1x/sheets_2020q4_48dp.png';

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const kindOf = (value: unknown): string => (isDate(value) ? 'date' : typeof value);

function formats(sheet: Sheet): string {
  const given = ['@', 'yyyy-mm-dd', 'General'];
  given.forEach((format, index) => sheet.getRange(1, index + 1).setNumberFormat(format));
  return (sheet.getRange(1, 1, 1, given.length).getNumberFormats()[0] ?? []).join(' ');
}

function textStays(sheet: Sheet): boolean {
  const range = sheet.getRange(2, 1, 1, TEXTS.length).setNumberFormat('@').setValues([TEXTS]);
  return JSON.stringify(range.getValues()[0]) === JSON.stringify(TEXTS);
}

function day(book: Spreadsheet, sheet: Sheet): string {
  const value: unknown = sheet
    .getRange(3, 1)
    .setNumberFormat('yyyy-mm-dd')
    .setValues([['2027-03-14']])
    .getValue();
  return isDate(value) ? wallClockReader(book.getSpreadsheetTimeZone())(value) : kindOf(value);
}

const duration = (sheet: Sheet): string =>
  kindOf(
    sheet
      .getRange(3, 2)
      .setNumberFormat('[h]:mm:ss')
      .setValues([[1.0625]])
      .getValue(),
  );

const longCell = (sheet: Sheet): boolean =>
  String(
    sheet
      .getRange(5, 1)
      .setValues([['a'.repeat(MOST)]])
      .getValue(),
  ).length === MOST;

function image(sheet: Sheet): string {
  const built = SpreadsheetApp.newCellImage().setSourceUrl(IMAGE).build();
  return kindOf(
    sheet
      .getRange(3, 3)
      .setValues([[built]])
      .getValue(),
  );
}

function formula(sheet: Sheet): string {
  const range = sheet
    .getRange(4, 1)
    .setNumberFormat('General')
    .setFormulas([['=IF(1=1;"a;b";1.5)']]);
  return range.getFormulas()[0]?.[0] ? String(range.getValue()) : 'no formula';
}

function inheritedFormat(sheet: Sheet): string {
  sheet.getRange(6, 1).setNumberFormat('@');
  sheet.insertRowsAfter(6, 1);
  return sheet.getRange(7, 1, 1, 1).getNumberFormats()[0]?.[0] ?? '';
}

function shown(rule: Rule | null | undefined): string {
  const arrow = (rule?.getCriteriaValues() as unknown[] | undefined)?.[1];
  return rule
    ? [String(rule.getCriteriaType()), rule.getAllowInvalid(), arrow]
        .filter((part) => part !== undefined)
        .join(':')
    : 'none';
}

function rules(sheet: Sheet): string {
  const builder = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const made = [
    builder().requireValueInList(['a', 'b'], true).build(),
    builder()
      .requireValueInRange(sheet.getRange(1, 1, 3, 1), true)
      .build(),
    builder().requireCheckbox().build(),
    builder().requireDate().build(),
  ];
  made.forEach((rule, index) => sheet.getRange(9, index + 1).setDataValidation(rule));
  return (sheet.getRange(9, 1, 1, made.length).getDataValidations()[0] ?? []).map(shown).join(' ');
}

function collapsed(sheet: Sheet): boolean {
  sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
  return sheet.getColumnGroup(3, 1)?.collapse().isCollapsed() ?? false;
}

function looks(sheet: Sheet): string {
  const range = sheet.getRange(10, 1, 5, 3);
  range.createFilter();
  range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('x')
    .setBold(true)
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([rule]);
  const counts = [
    sheet.getFilter() ? 1 : 0,
    sheet.getBandings().length,
    sheet.getConditionalFormatRules().length,
  ];
  return counts.join(' ');
}

function rowHidden(sheet: Sheet): boolean {
  sheet.hideRows(1);
  return sheet.isRowHiddenByUser(1);
}

/** As the locks of Settings and Templates are made. */
function protections(sheet: Sheet) {
  const me = Session.getEffectiveUser();
  const protection = sheet.protect().setDescription(TAB);
  return [
    tried('protectionRange', () => protection.getRange().getA1Notation() || 'whole'),
    tried('protectionSelf', () => {
      protection.addEditor(me);
      protection.removeEditors(protection.getEditors());
      return protection.canEdit() ? 'in' : 'out';
    }),
    tried('protectionDomain', () => protection.canDomainEdit()),
    tried('protectionStranger', () => {
      try {
        protection.addEditors([STRANGER]);
      } catch {
        return 'refused';
      }
      try {
        const inside = protection.getEditors().some((one) => one.getEmail() === STRANGER);
        return inside ? 'taken' : 'left out';
      } catch {
        return 'refused later';
      }
    }),
  ];
}

function times(sheet: Sheet, timed: (run: () => void) => number) {
  const values = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill('some text'));
  const range = sheet.getRange(20, 1, ROWS, COLUMNS);
  const after = (run: () => unknown) => () => {
    run();
    SpreadsheetApp.flush();
  };
  const ms = (run: () => void) => `${timed(run)} ms`;
  return [
    tried('timeWrite', () => ms(after(() => range.setValues(values)))),
    tried('timeRead', () => ms(() => void range.getValues())),
    tried('timeInsert', () => ms(after(() => sheet.insertRowsBefore(20, 10)))),
    tried('timeProtect', () => ms(after(() => sheet.getRange(20, 1).protect().setWarningOnly(true)))),
  ];
}

const removeLeft = (book: Spreadsheet): void => {
  const left = book.getSheetByName(TAB);
  if (left) book.deleteSheet(left);
};

const cellsOn = (book: Spreadsheet, sheet: Sheet) => [
  tried('locale', () => book.getSpreadsheetLocale()),
  tried('formatsRead', () => formats(sheet)),
  tried('textStays', () => textStays(sheet)),
  tried('dayRead', () => day(book, sheet)),
  tried('durationRead', () => duration(sheet)),
  tried('imageRead', () => image(sheet)),
  tried('formulaSemicolons', () => formula(sheet)),
  tried('longCell', () => longCell(sheet)),
  tried('rowFormatInherited', () => inheritedFormat(sheet)),
  tried('rulesRead', () => rules(sheet)),
  tried('groupCollapsed', () => collapsed(sheet)),
  tried('looksRead', () => looks(sheet)),
  tried('rowHidden', () => rowHidden(sheet)),
];

/** A tab that an earlier check was cut off before it could remove goes first. */
export function cellProbes(book: Spreadsheet, timed: (run: () => void) => number) {
  removeLeft(book);
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(TAB, book.getSheets().length);
  sheet.hideSheet();
  try {
    return [...cellsOn(book, sheet), ...times(sheet, timed), ...protections(sheet)];
  } finally {
    book.setActiveSheet(active);
    book.deleteSheet(sheet);
  }
}
