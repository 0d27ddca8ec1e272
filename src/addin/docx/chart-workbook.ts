// The workbook behind a chart, which Word opens when somebody edits its data: one sheet, names down and series across.
import PizZip from 'pizzip';
import type { Chart } from '../../core/base/charts/chart';
import { SHEET } from './chart-part';
import { writePart } from './package';
import { escapeXml } from './xml-text';

const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const cell = (value: string | number): string =>
  typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;

function sheetXml({ names, series }: Chart): string {
  const rows = [
    ['', ...series.map(({ name }) => name)],
    ...names.map((name, at) => [name, ...series.map(({ values }) => values[at] ?? 0)]),
  ];
  const written = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  return `${XML_START}<worksheet xmlns="${MAIN}"><sheetData>${written}</sheetData></worksheet>`;
}

/** Its bytes, always the same for the same figures. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const zip = new PizZip();
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `${XML_START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML_START}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML_START}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML_START}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(chart),
  };
  for (const [name, xml] of Object.entries(parts)) writePart(zip, name, xml);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
