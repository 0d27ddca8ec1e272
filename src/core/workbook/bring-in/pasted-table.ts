// A table as it was pasted: its cells, and merged ones, which come as one that says it and empty ones below.
import { parseTable, separatorOf } from '../../base/text/csv';
import type { PastedTable } from './recognise-columns';

/** A cell without line breaks and double blanks. */
export const tidy = (cell: string): string => cell.replace(/[\s\u00a0]+/g, ' ').trim();

/** The cells of a table with tabs between them, or of a CSV file. */
export const cellsOfTable = (text: string, separator = separatorOf(text)): PastedTable =>
  parseTable(text, separator).map((row) => row.map(tidy));

/** Whether a column has so many empty cells below others that they must have been merged. */
export const looksMerged = (rows: PastedTable, at: number): boolean => {
  const filled = rows.filter((row) => (row[at] ?? '') !== '').length;
  return rows.length > 3 && filled > 0 && filled * 2 < rows.length;
};

/** The rows with what stands above in the empty cells of these columns. */
export function filledDown(rows: PastedTable, columns: readonly number[]): PastedTable {
  const above = new Map<number, string>();
  return rows.map((row) => {
    if (columns.length === 0 || row.every((cell) => cell === '')) return row;
    const cells = [...row];
    for (const at of columns) {
      const said = cells[at] || (above.get(at) ?? '');
      above.set(at, said);
      cells[at] = said;
    }
    return cells;
  });
}
