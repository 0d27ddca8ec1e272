// A sheet of a companion file with new lines and code names put into its cells; all else in it stays as it is, so that
// nothing that people added is lost.
import { columnLetters } from '../../workbook/records/formula-parts';
import { textCell } from './companion-file';

/** A text for a cell. */
export interface CellText {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly text: string;
}

const columnAt = (place: string): number =>
  [...place.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const numberOf = (attributes: string): number => Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? NaN);

interface Patterns {
  readonly prefix: string;
  /** The rows as one text, and what stands before and behind. */
  readonly data: RegExp;
  readonly row: RegExp;
  readonly cell: RegExp;
}

/** Elements may have a prefix, the same throughout a part. */
function patternsOf(xml: string): Patterns {
  const prefix = /<((?:[\w.-]+:)?)sheetData\b/.exec(xml)?.[1] ?? '';
  const element = (name: string): string => `<${prefix}${name}\\b([^>]*?)(?:/>|>([^]*?)</${prefix}${name}>)`;
  return {
    prefix,
    data: new RegExp(`^([^]*?<${prefix}sheetData[^>]*>)([^]*)(</${prefix}sheetData>[^]*)$`),
    row: new RegExp(element('row'), 'g'),
    cell: new RegExp(element('c'), 'g'),
  };
}

/** A row with these texts in its cells; undefined where its cells do not say where they stand. */
function rowWith(inside: string, texts: readonly CellText[], patterns: Patterns): string | undefined {
  const { prefix, cell } = patterns;
  const cells = [...inside.matchAll(cell)].map(({ 0: xml, 1: attributes = '' }) => ({
    ...{ xml, place: /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '' },
    style: /\bs="\d+"/.exec(attributes)?.[0] ?? '',
  }));
  if (cells.some(({ place }) => place === '')) return undefined;
  const made = new Map(cells.map(({ place, xml }) => [columnAt(place), xml]));
  for (const { row, column, text } of texts) {
    const place = columnLetters(column) + String(row);
    const style = cells.find((one) => one.place === place)?.style ?? '';
    made.set(column, textCell(place, text, style && ` ${style}`, prefix));
  }
  return [...made]
    .sort(([one], [other]) => one - other)
    .map(([, xml]) => xml)
    .join('');
}

/** The sheet with these texts in its cells; undefined where its rows or cells do not say where they stand. */
export function sheetWith(xml: string, texts: readonly CellText[]): string | undefined {
  const patterns = patternsOf(xml);
  const [, before = '', data = '', after = ''] = patterns.data.exec(xml) ?? [];
  const rows = [...data.matchAll(patterns.row)].map(({ 0: whole, 1: attributes = '', 2: inside = '' }) => ({
    ...{ whole, attributes, inside, row: numberOf(attributes) },
  }));
  if (before === '' || rows.some(({ row }) => Number.isNaN(row))) return undefined;
  const made = new Map(rows.map(({ row, whole }) => [row, whole]));
  for (const row of new Set(texts.map((one) => one.row))) {
    const known = rows.find((one) => one.row === row);
    const cells = rowWith(
      known?.inside ?? '',
      texts.filter((one) => one.row === row),
      patterns,
    );
    if (cells === undefined) return undefined;
    // The range of columns that a row says to reach over may have grown.
    const attributes = (known?.attributes ?? ` r="${row}"`).replace(/\s+spans="[^"]*"/, '');
    made.set(row, `<${patterns.prefix}row${attributes}>${cells}</${patterns.prefix}row>`);
  }
  const written = [...made].sort(([one], [other]) => one - other).map(([, whole]) => whole);
  return before.replace(/<(?:[\w.-]+:)?dimension\b[^>]*?\/>/, '') + written.join('') + after;
}
