// The sheets of an .ods file. Source of the element names: OpenDocument 1.3, part 3, section 9.
import { attributeOf, scanXml } from '../office-files/xml/xml-scan';
import { SheetBuilder, type Sheet } from './sheet';

const MOST_COLUMNS = 16_384;
/** Signs that stand in a text as elements. */
const SIGNS: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n' };

interface OpenCell {
  readonly attributes: string;
  readonly lines: string[];
}

const count = (attributes: string, name: string): number => Number(attributeOf(attributes, name)) || 1;

/** A number with the zeros that its cell shows; what a cell shows beside digits and signs of numbers is kept whole. */
function numberText(value: number, shown: string): string {
  const bare = shown.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (bare !== '' && Number(bare) === value) return bare;
  return shown === '' || /^[-\d\s.,\u00a0\u202f’']+$/.test(shown) ? String(value) : shown;
}

/** A date with the time where it has one. */
const dateText = (value: string): string =>
  value
    .slice(0, 19)
    .replace('T', ' ')
    .replace(/(?: 00:00)?:00$/, '');

function cellText({ attributes, lines }: OpenCell): string {
  const value = (name: string): string => attributeOf(attributes, `office:${name}`);
  const shown = lines.join('\n');
  const type = value('value-type');
  if (type === 'date') return dateText(value('date-value'));
  if (type === 'boolean') return value('boolean-value').toUpperCase();
  return type === 'float' ? numberText(Number(value('value')), shown) : shown;
}

const isError = ({ attributes, lines }: OpenCell): boolean =>
  attributeOf(attributes, 'calcext:value-type') === 'error' || /^(?:Err:\d+|#\S+[!?])$/.test(lines[0] ?? '');

const isHiddenBy = (attributes: string): boolean =>
  /^(?:collapse|filter)$/.test(attributeOf(attributes, 'table:visibility'));

/** Reads the sheets in order. Of what repeats a million times at the end of each only what is filled is kept. */
class OdsReader {
  readonly sheets: Sheet[] = [];
  private builder: SheetBuilder;
  private name = '';
  private isHidden = false;
  private style = '';
  private readonly hiddenStyles = new Set<string>();
  private column = 0;
  private row = 0;
  private rowAttributes = '';
  private cells: { column: number; cell: OpenCell; times: number }[] = [];
  private cellColumn = 0;
  private cell: OpenCell | undefined;
  private notes = 0;
  private isText = false;

  constructor(private readonly mostRows: number) {
    this.builder = new SheetBuilder(mostRows);
  }

  open(name: string, attributes: string): void {
    if (name === 'office:annotation') this.notes++;
    else if (this.cell && this.notes === 0) this.openInCell(name, attributes, this.cell);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      this.cell = { attributes, lines: [] };
    else if (name === 'table:table-row') this.openRow(attributes);
    else if (name === 'table:table-column') this.openColumns(attributes);
    else if (name === 'table:table') this.openTable(attributes);
    else if (name === 'style:style') this.style = attributeOf(attributes, 'style:name');
    else if (name === 'style:table-properties' && attributeOf(attributes, 'table:display') === 'false')
      this.hiddenStyles.add(this.style);
  }

  close(name: string): void {
    if (name === 'office:annotation') this.notes--;
    else if (name === 'text:p') this.isText = false;
    else if (name === 'table:table-cell') this.closeCell(true);
    else if (name === 'table:covered-table-cell') this.closeCell(false);
    else if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table') this.sheets.push(this.builder.sheet(this.name, this.isHidden));
  }

  say(text: string): void {
    if (this.isText && this.notes === 0) this.add(text);
  }

  private add(text: string): void {
    const lines = this.cell?.lines ?? [];
    lines.push((lines.pop() ?? '') + text);
  }

  private openTable(attributes: string): void {
    this.builder = new SheetBuilder(this.mostRows);
    this.name = attributeOf(attributes, 'table:name');
    this.isHidden = this.hiddenStyles.has(attributeOf(attributes, 'table:style-name'));
    this.row = 0;
    this.column = 0;
  }

  private openColumns(attributes: string): void {
    const next = Math.min(this.column + count(attributes, 'table:number-columns-repeated'), MOST_COLUMNS);
    for (; this.column < next; this.column++)
      if (isHiddenBy(attributes)) this.builder.hideColumn(this.column);
  }

  private openRow(attributes: string): void {
    this.rowAttributes = attributes;
    this.cells = [];
    this.cellColumn = 0;
  }

  private openInCell(name: string, attributes: string, { lines }: OpenCell): void {
    if (name === 'text:p') {
      this.isText = true;
      lines.push('');
    } else if (name === 'text:s') this.add(' '.repeat(count(attributes, 'text:c')));
    else if (this.isText) this.add(SIGNS[name] ?? '');
  }

  /** What lies under a merged cell is not seen. */
  private closeCell(isSeen: boolean): void {
    const { cell } = this;
    if (!cell) return;
    const times = Math.min(count(cell.attributes, 'table:number-columns-repeated'), MOST_COLUMNS);
    if (isSeen && (cell.lines.length > 0 || /-spanned/.test(cell.attributes)))
      this.cells.push({ column: this.cellColumn, cell, times });
    this.cellColumn += times;
    this.cell = undefined;
  }

  private closeRow(): void {
    const times = count(this.rowAttributes, 'table:number-rows-repeated');
    const isHidden = isHiddenBy(this.rowAttributes);
    for (let at = 0; at < Math.min(times, this.mostRows + 1); at++) {
      if (isHidden) this.builder.hideRow(this.row + at);
      for (const { column, cell, times: repeated } of this.cells)
        for (let right = 0; right < repeated; right++) this.put(this.row + at, column + right, cell);
    }
    this.row += times;
  }

  private put(row: number, column: number, cell: OpenCell): void {
    const height = count(cell.attributes, 'table:number-rows-spanned');
    const width = count(cell.attributes, 'table:number-columns-spanned');
    this.builder.merge({ row, column, height, width });
    if (isError(cell)) this.builder.fail(row, column);
    else this.builder.put(row, column, cellText(cell));
  }
}

/** The sheets in their order. Throws when the part is cut off, and `TooManyRows`. */
export function odsSheets(content: string, mostRows: number): readonly Sheet[] {
  const reader = new OdsReader(mostRows);
  const isWhole = scanXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.say(text),
  });
  if (!isWhole) throw new Error('The content is cut off.');
  return reader.sheets;
}
