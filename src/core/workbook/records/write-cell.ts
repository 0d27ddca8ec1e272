// From a typed value to what stands in the cell.
import type { Language } from '../../base/messages/text';
import type { ColumnSpec, Cell } from '../schema/types';
import type { Value } from './rows';

export interface CellWriter {
  readonly language: Language;
  /** What the linked row is called; the id when it is unknown. */
  labelOf(id: string): string;
}

const wordText = (column: ColumnSpec, key: string, language: Language): string =>
  column.words?.find((word) => word.key === key)?.text[language] ?? key;

/** Joins several values; the parts never hold `;` or line breaks. */
const joined = (parts: readonly string[]): string => parts.join('; ');

/** The cell of a value: words in the workbook's language, links as labels, several values joined by `; `. */
export function writeCell(column: ColumnSpec, value: Value, writer: CellWriter): Cell {
  if (value === null) return '';
  const list = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  switch (column.type) {
    case 'word':
    case 'words':
      return joined(list.filter((key) => key !== '').map((key) => wordText(column, key, writer.language)));
    case 'link':
    case 'links':
      return joined(list.filter((id) => id !== '').map((id) => writer.labelOf(id)));
    case 'texts':
      return joined(list.map((part) => part.replace(/[;\r\n]+/g, ',').trim()).filter((part) => part !== ''));
    case 'dateTime':
      return String(value).replace('T', ' ');
    case 'number':
    case 'checkbox':
      return value as Cell;
    default:
      return String(value);
  }
}
