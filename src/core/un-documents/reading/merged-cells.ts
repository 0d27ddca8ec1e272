// Merged cells of spreadsheets and Word tables: which they are, and their value in each row that they reach over.
import type { WordTable } from '../../base/office-files/docx-text';
import { attributeOf, scanXml } from '../../base/office-files/xml-scan';
import type { Table } from './list-types';

/** The XML files of a spreadsheet by their path, such as `xl/worksheets/sheet1.xml`. */
export type SpreadsheetParts = ReadonlyMap<string, string>;

/** Values of attributes of all elements of a name, in their order. Prefixes of the element do not count. */
function attributesOf(xml: string, element: string, names: readonly string[]): string[][] {
  const found: string[][] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name.replace(/^.*:/, '') === element) found.push(names.map((one) => attributeOf(attributes, one)));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g;

/** For each sheet in the order of the workbook, its merged ranges, such as `A2:A5`. Source: ECMA-376, part 1, 18.2 and 18.3. */
export function mergedRanges(parts: SpreadsheetParts): string[][] {
  const sheets = attributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet', ['r:id']);
  const relations = attributesOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship', [
    'Id',
    'Target',
  ]);
  const targets = new Map(relations.map(([id = '', target = '']) => [id, target]));
  return sheets.map(([id = '']) => {
    const target = (targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    return [...(parts.get(target) ?? '').matchAll(MERGED)].map(([, range = '']) => range);
  });
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The table with the value of a merged cell in every row that it reaches over. To the right nothing is filled: a
 * heading over the whole width is one value.
 */
export function fillMerged(table: Table, ranges: readonly string[]): Table {
  const rows = table.map((row) => [...row]);
  for (const range of ranges) {
    const [, letters = '', first = '', last = ''] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
    const column = columnAt(letters);
    const value = rows[Number(first) - 1]?.[column] ?? '';
    if (value === '') continue;
    for (const row of rows.slice(Number(first), Number(last))) {
      while (row.length <= column) row.push('');
      if (row[column] === '') row[column] = value;
    }
  }
  return rows;
}

/** A table of a Word file, with the value of a cell in each row that continues it. */
export function tableOfWord({ rows, continued = [] }: WordTable): Table {
  const filled = rows.map((row) => [...row]);
  for (const [row, column] of continued) {
    const cells = filled[row];
    if (cells?.[column] === '') cells[column] = filled[row - 1]?.[column] ?? '';
  }
  return filled;
}
