// The sheets of tables that were copied from a program or a page.
import { SheetBuilder, type Sheet } from '../../../core/base/sheets/sheet';
import { sheetsOfLists, tablesOf } from '../../../core/workbook/list-reading/which-sheet';

/** A list is taken in by so many rows at most. */
export const MOST_ROWS = 5000;

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

function sheetOf(table: Element): Sheet {
  const builder = new SheetBuilder(Infinity);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const taken = new Set<string>();
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of [...cells.children].filter(({ localName }) => /^t[dh]$/.test(localName))) {
      while (taken.has(`${String(row)} ${String(column)}`)) column++;
      const [height, width] = [Math.min(span(cell, 'rowspan'), rows.length - row), span(cell, 'colspan')];
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++)
          taken.add(`${String(row + down)} ${String(column + right)}`);
      builder.put(row, column, cellText(cell));
      builder.merge({ row, column, height, width });
      column += width;
    }
  });
  return builder.sheet('');
}

/** The outer tables of HTML, without those that only hold a page's layout in one cell. */
export function sheetsOfHtml(html: string): readonly Sheet[] {
  if (!/<table/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const outer = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  return outer
    .map(sheetOf)
    .filter(({ cells }) => cells.some((row) => row.length > 1))
    .flatMap(tablesOf);
}

/** 0-based place of the sheet that is proposed. */
export const usualSheet = (sheets: readonly Sheet[]): number =>
  Math.max(0, sheets.indexOf(sheetsOfLists(sheets)[0] as Sheet));
