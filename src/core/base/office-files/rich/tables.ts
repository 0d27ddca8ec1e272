// A table of a Word file as rows of cells: merged cells are parted, tables in cells become their text.
import type { LightTable } from '../../rich-text/blocks';
import { childOf, elementsOf, isOn, valueOf, type XmlElement } from '../xml/xml-tree';
import { isAllBold, readPieces, withoutBold, writePieces, type Piece, type RunReader } from './runs';

/** Word has no more columns than this. */
const MOST_COLUMNS = 63;
const LINE_BREAK: Piece = { text: '\n' };
const THROUGH: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag']);

/** The elements of a name right under one, also through controls. */
const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return THROUGH.has(child.name) ? within(child, name) : [];
  });

/** What stands in a cell, its paragraphs parted by line breaks. */
function cellPieces(cell: XmlElement, reading: RunReader): readonly Piece[] {
  const paragraphs = elementsOf(cell).flatMap((child): (readonly Piece[])[] => {
    if (child.name === 'p') {
      const properties = childOf(child, 'pPr');
      const pieces = readPieces(child, { link: '', isHeading: false }, reading);
      const isItem = reading.styles.listOf(valueOf(childOf(properties, 'pStyle')), properties);
      return [isItem && pieces.length > 0 ? [{ text: '• ' }, ...pieces] : pieces];
    }
    if (child.name === 'tbl') {
      reading.found.push('nestedTable');
      return rowsOf(child, reading).map(({ cells }) =>
        cells.flatMap((one, at) => (at === 0 ? one : [{ text: ' · ' }, ...one])),
      );
    }
    return THROUGH.has(child.name) ? [cellPieces(child, reading)] : [];
  });
  return paragraphs
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, at) => (at === 0 ? pieces : [LINE_BREAK, ...pieces]));
}

interface Row {
  readonly isHead: boolean;
  readonly cells: readonly (readonly Piece[])[];
}

function rowsOf(table: XmlElement, reading: RunReader): readonly Row[] {
  return within(table, 'tr').flatMap((row): Row[] => {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) {
      reading.found.push('deletion');
      return [];
    }
    const cells = within(row, 'tc').flatMap((cell) => {
      const span = Math.min(Number(valueOf(childOf(cell, 'tcPr', 'gridSpan'))) || 1, MOST_COLUMNS);
      const merge = childOf(cell, 'tcPr', 'vMerge');
      const isContinued = merge !== undefined && valueOf(merge) !== 'restart';
      if (span > 1 || isContinued) reading.found.push('mergedCell');
      return [cellPieces(cell, reading), ...Array.from({ length: span - 1 }, () => [])];
    });
    return [{ isHead: isOn(childOf(properties, 'tblHeader')), cells }];
  });
}

const isEmpty = (pieces: readonly Piece[]): boolean => writePieces(pieces).trim() === '';

const writeCell = (pieces: readonly Piece[]): string =>
  writePieces(pieces)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');

/** A table; undefined for one without any text. Its first row is its head where the file says so or it is all bold. */
export function readTable(table: XmlElement, reading: RunReader): LightTable | undefined {
  const rows = rowsOf(table, reading).filter(({ cells }) => cells.length > 0);
  if (rows.every(({ cells }) => cells.every(isEmpty))) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const [first] = rows;
  const isBold = first?.cells.every((cell) => isEmpty(cell) || isAllBold(cell)) ?? false;
  const hasHead =
    rows.length > 1 && first !== undefined && (first.isHead || (isBold && !first.cells.every(isEmpty)));
  const cellsOf = (cells: Row['cells'], isHead: boolean): readonly string[] => {
    const written = cells.map((cell) => writeCell(isHead ? withoutBold(cell) : cell));
    return [...written, ...Array.from({ length: width - cells.length }, () => '')];
  };
  return {
    kind: 'table',
    hasHead,
    rows: rows.map(({ cells }, at) => cellsOf(cells, hasHead && at === 0)),
  };
}
