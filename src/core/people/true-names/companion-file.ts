// A companion file made anew: an .xlsx of two sheets, all of it text, so that no telephone becomes a number. Source of the
// layout: ECMA-376, part 1, 18.2, 18.3 and 18.8.
import { LANGUAGES, languageNames, type Language } from '../../base/messages/text';
import { columnLetters } from '../../workbook/records/formula-parts';
import { COMPANION_KEYS, companionHeads, type CompanionKey } from './columns';
import * as t from '../../words/people/true-names';

/** What a new line says at first. */
export type NewLine = Readonly<Partial<Record<CompanionKey, string>>>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Places in the list of formats below.
const TEXT = 1;
const HEAD = 2;
const WRAPPED = 3;
/** Of a wider column and of one for codes, in signs. */
const [WIDE, NARROW] = [30, 16];

/** What no XML file may hold is left out. */
const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** A cell of text, at a place such as `B2`; `prefix` is that of the file's elements, with its colon. */
export const textCell = (place: string, text: string, style = '', prefix = ''): string =>
  text === ''
    ? `<${prefix}c r="${place}"${style}/>`
    : `<${prefix}c r="${place}"${style} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;

const rowXml = (cells: readonly string[], row: number, style: number): string =>
  `<row r="${row}">${cells.map((text, column) => textCell(columnLetters(column) + String(row), text, ` s="${style}"`)).join('')}</row>`;

const columnXml = (width: number, at: number): string =>
  `<col min="${at}" max="${at}" width="${width}" style="${TEXT}" customWidth="1"/>`;

function namesSheet(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  const columns = heads.map((_, at) => columnXml(at < 2 ? NARROW : WIDE, at + 1)).join('');
  const rows = lines.map((cells, at) => rowXml(cells, at + 2, TEXT)).join('');
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns}</cols><sheetData>${rowXml(heads, 1, HEAD)}${rows}</sheetData></worksheet>`
  );
}

/** How to keep the file, in each language, that of its maker first. */
function keepSheet(language: Language): string {
  const order = [language, ...LANGUAGES.filter((one) => one !== language)];
  const lines = order.flatMap((one) => [...[languageNames[one], ...t.keepLines[one].split('\n')], '']);
  const rows = lines.map((text, at) => rowXml([text], at + 1, WRAPPED)).join('');
  return `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="100" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`;
}

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '</cellXfs></styleSheet>';

/** The cells of a line in the order of the columns. */
export const cellsOf = (line: NewLine): readonly string[] => COMPANION_KEYS.map((key) => line[key] ?? '');

/** The parts of the file by their paths; `heads` and `lines` have the same columns. */
export function companionParts(
  heads: readonly string[],
  lines: readonly (readonly string[])[],
  language: Language,
): Readonly<Record<string, string>> {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('worksheets/sheet2', 'worksheet')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(t.namesSheet[language])}" sheetId="1" r:id="rId1"/><sheet name="${escaped(t.keepSheet[language])}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'worksheet', 'worksheets/sheet2.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': namesSheet(heads, lines),
    'xl/worksheets/sheet2.xml': keepSheet(language),
  };
}

/** A file with a line for each of these people. */
export const newCompanion = (
  lines: readonly NewLine[],
  language: Language,
): Readonly<Record<string, string>> => companionParts(companionHeads(language), lines.map(cellsOf), language);
