// The tables of a Word file as sheets; its lines as one where it has none.
import { readWordParts, wordText, type WordTable } from '../office-files/docx-text';
import { SheetBuilder, type Sheet } from './sheet';
import { textSheet } from './text-sheet';

/** Longer lines above a table are no name of it. */
const LONGEST_NAME = 60;

/** How many rows a cell reaches over, the first one with it. */
function heightAt(continued: ReadonlySet<string>, row: number, column: number): number {
  let height = 1;
  while (continued.has(`${String(row + height)} ${String(column)}`)) height++;
  return height;
}

function sheetOf({ rows, continued = [], wide = [] }: WordTable, name: string, mostRows: number): Sheet {
  const builder = new SheetBuilder(mostRows);
  const below = new Set(continued.map((place) => place.join(' ')));
  const widths = new Map(wide.map(([row, column, width]) => [`${String(row)} ${String(column)}`, width]));
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      const place = `${String(row)} ${String(column)}`;
      builder.put(row, column, text);
      if (below.has(place)) return;
      builder.merge({ row, column, height: heightAt(below, row, column), width: widths.get(place) ?? 1 });
    }),
  );
  return builder.sheet(name);
}

/** Named by the line above each. Undefined when the part is cut off; throws `TooManyRows`. */
export function wordSheets(document: string, mostRows: number): readonly Sheet[] | undefined {
  const content = readWordParts({ document });
  if (!content) return undefined;
  let above = '';
  const sheets: Sheet[] = [];
  for (const block of content.blocks) {
    if (block.kind === 'table') sheets.push(sheetOf(block, above, mostRows));
    above = block.kind === 'paragraph' && block.text.length <= LONGEST_NAME ? block.text.trim() : '';
  }
  return sheets.length > 0 ? sheets : [textSheet(wordText(content), mostRows)];
}
