// Tables of spreadsheets and Word files before they are read: merged cells are filled, and of a large export the rows
// about one country are kept.
import type { WordTable } from '../../base/office-files/docx-text';
import { sheetPaths, type SpreadsheetParts } from '../../base/office-files/spreadsheet-parts';
import type { Table } from './un-document';
import { foldText } from '../../base/text/fold';

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g;

/** For each sheet in the order of the workbook, its merged ranges, such as `A2:A5`. Source: ECMA-376, part 1, 18.2 and 18.3. */
export const mergedRanges = (parts: SpreadsheetParts): string[][] =>
  sheetPaths(parts).map((path) =>
    [...(parts.get(path) ?? '').matchAll(MERGED)].map(([, range = '']) => range),
  );

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

/** Headers are compared without case, accents and signs. */
export const REVIEWED_HEADER =
  /^(?:country|countries|states?) (?:concerned|under review)|^to$|^pais(?:es)? (?:examinado|concernido|interesado)s?|^etats? examines?|^pays concernes?/;

/** A header without case, accents and signs. */
export const bareHeader = (header: string): string =>
  foldText(header)
    .replace(/[^\p{L}\p{N}°]+/gu, ' ')
    .trim();

const LOOKED_AT = 30;

/** 0-based place of the row of headers and of the column; undefined when the table has none. */
function reviewedColumn(table: Table): { row: number; column: number } | undefined {
  for (const [row, cells] of table.slice(0, LOOKED_AT).entries()) {
    const column = cells.findIndex((cell) => REVIEWED_HEADER.test(bareHeader(cell)));
    if (column >= 0 && cells.filter((cell) => cell !== '').length > 2) return { row, column };
  }
  return undefined;
}

const lineKey = (line: string): string => bareHeader(line.replace(/^\s*[-•–·*]\s+/, ''));

export interface CutTable {
  readonly table: Table;
  /** Rows that are about other countries. */
  readonly leftOut: number;
}

/**
 * The rows that name the country, by any of its names, below the row of headers and what stands above it. The table
 * stays whole when it names no country under review, when no row is about this one, or without names.
 */
export function cutToCountry(table: Table, names: readonly string[]): CutTable {
  const place = reviewedColumn(table);
  const keys = new Set(names.map(bareHeader));
  if (!place || keys.size === 0) return { table, leftOut: 0 };
  const head = table.slice(0, place.row + 1);
  const body = table.slice(place.row + 1);
  const isOurs = (cells: readonly string[]): boolean =>
    (cells[place.column] ?? '').split(/\r?\n/).some((line) => keys.has(lineKey(line)));
  const ours = body.filter(isOurs);
  return ours.length === 0
    ? { table, leftOut: 0 }
    : { table: [...head, ...ours], leftOut: body.length - ours.length };
}
