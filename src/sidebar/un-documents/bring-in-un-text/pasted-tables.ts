// Tables that were copied from a page or from Word: the clipboard holds them as HTML, with lines inside their cells.
import type { Table } from '../../../core/un-documents/reading/un-document';

const BLOCKS = 'p, div, li, br, h1, h2, h3, h4';

/** The lines of a cell: paragraphs and breaks end one. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(BLOCKS)) block.append('\n');
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const span = (cell: Element, name: string): number => Math.min(Number(cell.getAttribute(name)) || 1, 1000);

/** A cell over several rows has its value in each; one over several columns is followed by empty cells. */
function tableRows(table: Element): string[][] {
  const rows: string[][] = [];
  const put = (row: number, column: number, value: string): void => {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push('');
    cells[column] = value;
  };
  const own = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const taken = new Set<string>();
  own.forEach((row, at) => {
    let column = 0;
    for (const cell of [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName))) {
      while (taken.has(`${String(at)} ${String(column)}`)) column += 1;
      const text = cellText(cell);
      for (let down = 0; down < span(cell, 'rowspan') && at + down < own.length; down += 1)
        for (let right = 0; right < span(cell, 'colspan'); right += 1) {
          taken.add(`${String(at + down)} ${String(column + right)}`);
          put(at + down, column + right, right === 0 ? text : '');
        }
      column += span(cell, 'colspan');
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** The outer tables of pasted HTML, without those that only hold a page's layout in one cell. */
export function tablesOfHtml(html: string): readonly Table[] {
  if (!/<table/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outer = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  return outer.map(tableRows).filter((table) => table.some((row) => row.length > 1));
}
