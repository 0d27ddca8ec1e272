// Small .xlsx files, made from rows of texts.
import { zipSync } from 'fflate';
import { escaped } from './word-file';

type Cell = string | { readonly formula: string; readonly value: string };

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Merged ranges, such as `A2:A5`. */
  readonly merged?: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const cellXml = (cell: Cell, place: string): string => {
  if (typeof cell !== 'string') return `<c r="${place}"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
  return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
};

function sheetXml({ rows, merged = [] }: Sheet): string {
  const data = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`),
    );
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
}

/** An .xlsx file with these sheets. */
export function spreadsheetFile(sheets: readonly Sheet[]): Uint8Array {
  const names = sheets.map(
    (_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, new Uint8Array(Buffer.from(xml))] as const);
  return zipSync(Object.fromEntries(files));
}
