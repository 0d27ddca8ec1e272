// Tables of Word files and of large exports before they are read: merged cells are filled, and of an export of many
// countries the rows about one are kept.
import type { WordTable } from '../../base/office-files/docx-text';
import type { Table } from './un-document';
import { foldText } from '../../base/text/fold';

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
