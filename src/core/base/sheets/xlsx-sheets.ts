// The sheets of an .xlsx file. Source of the element names: ECMA-376, part 1, section 18.
import { listedSheets, type PartOf } from '../office-files/spreadsheet-parts';
import { attributeOf, scanXml } from '../office-files/xml/xml-scan';
import { numberFormats, type NumberFormat } from './number-formats';
import { SheetBuilder, TooManyRows, type Sheet } from './sheet';

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Signs that XML cannot hold stand as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const tidied = (text: string): string => unescaped(text).replace(/\r\n?/g, '\n');

/** Texts that cells share, by their number; how they are said (`rPh`) is no part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isSaid = false;
  scanXml(xml, {
    open: (qualified) => {
      const name = withoutPrefix(qualified);
      if (name === 'si') text = '';
      else if (name === 'rPh') isSaid = true;
      else if (name === 't') isText = !isSaid;
    },
    close: (qualified) => {
      const name = withoutPrefix(qualified);
      if (name === 'si') texts.push(tidied(text));
      else if (name === 'rPh') isSaid = false;
      else if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return texts;
}

interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
}

const A = 64;
const LETTERS = 26;
/** Sheets have no more columns. */
const MOST_COLUMNS = 16_384;

/** 0-based; undefined for what is no reference. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Reads the parts of one sheet in order. Cells that do not say where they stand follow the one before. */
class SheetReader {
  readonly builder: SheetBuilder;
  private row = -1;
  private nextRow = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private text = '';
  private isText = false;
  private isSaid = false;

  constructor(
    private readonly shared: Shared,
    mostRows: number,
  ) {
    this.builder = new SheetBuilder(mostRows);
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.isText = !this.isSaid;
    else if (name === 'rPh') this.isSaid = true;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'mergeCell') this.merge(attributeOf(attributes, 'ref'));
    else if (name === 'col' && attributeOf(attributes, 'hidden') === '1') this.hideColumns(attributes);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isText = false;
    else if (name === 'rPh') this.isSaid = false;
    else if (name === 'c') this.closeCell();
  }

  say(text: string): void {
    if (this.isText) this.text += text;
  }

  private openRow(attributes: string): void {
    this.row = Number(attributeOf(attributes, 'r')) - 1;
    if (this.row < 0) this.row = this.nextRow;
    this.nextRow = this.row + 1;
    this.column = -1;
    if (attributeOf(attributes, 'hidden') === '1') this.builder.hideRow(this.row);
  }

  private openCell(attributes: string): void {
    const place = placeOf(attributeOf(attributes, 'r'));
    this.column = place?.column ?? this.column + 1;
    if (place) this.row = place.row;
    this.type = attributeOf(attributes, 't');
    this.style = Number(attributeOf(attributes, 's'));
    this.text = '';
  }

  private closeCell(): void {
    if (this.type === 'e') this.builder.fail(this.row, this.column);
    else this.builder.put(this.row, this.column, this.shown());
  }

  private shown(): string {
    const { type, text } = this;
    if (type === 's') return this.shared.texts[Number(text)] ?? '';
    if (type === 'inlineStr' || type === 'str') return tidied(text);
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd')
      return text
        .slice(0, 19)
        .replace('T', ' ')
        .replace(/(?: 00:00)?:00$/, '');
    const value = Number(text);
    if (text === '' || Number.isNaN(value)) return text;
    return this.shared.formats[this.style]?.(value) ?? String(value);
  }

  private merge(range: string): void {
    const [first, last] = range.split(':').map(placeOf);
    if (!first || !last) return;
    const [height, width] = [last.row - first.row + 1, last.column - first.column + 1];
    this.builder.merge({ ...first, height, width });
  }

  private hideColumns(attributes: string): void {
    const last = Math.min(Number(attributeOf(attributes, 'max')), MOST_COLUMNS);
    for (let at = Number(attributeOf(attributes, 'min')); at <= last; at++) this.builder.hideColumn(at - 1);
  }
}

function readSheet(xml: string, shared: Shared, mostRows: number): SheetBuilder {
  const reader = new SheetReader(shared, mostRows);
  const isWhole = scanXml(xml, {
    open: (name, attributes) => reader.open(withoutPrefix(name), attributes),
    close: (name) => reader.close(withoutPrefix(name)),
    text: (text) => reader.say(text),
  });
  if (!isWhole) throw new Error('A sheet is cut off.');
  return reader.builder;
}

/**
 * The sheets in the order of the workbook. Throws when a part is missing or cut off, and `TooManyRows`; of hidden sheets
 * that have too many rows nothing is read.
 */
export function xlsxSheets(partOf: PartOf, mostRows: number): readonly Sheet[] {
  const { sheets, is1904 } = listedSheets(partOf);
  if (sheets.length === 0) throw new Error('The workbook has no sheets.');
  const shared = {
    texts: sharedTexts(partOf('xl/sharedStrings.xml') ?? ''),
    formats: numberFormats(partOf('xl/styles.xml') ?? '', is1904),
  };
  return sheets.map(({ name, path, isHidden }) => {
    const xml = partOf(path);
    if (xml === undefined) throw new Error('A sheet is missing.');
    try {
      return readSheet(xml, shared, mostRows).sheet(name, isHidden);
    } catch (error) {
      if (!isHidden || !(error instanceof TooManyRows)) throw error;
      return new SheetBuilder(mostRows).sheet(name, true);
    }
  });
}
