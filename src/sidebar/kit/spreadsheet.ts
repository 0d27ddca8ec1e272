// The sheets of an .xlsx file, read in the browser.
import { inflateSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { unpacked, zipEntries } from '../../core/base/office-files/zip';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A cell as its sheet shows it; of a formula, what it gave. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number | boolean);
};

export type UnpackedParts = ReadonlyMap<string, Uint8Array>;

/** The parts of a file whose paths fit, unpacked; throws when it is damaged, or has more bytes than `most`. */
export function unpackedParts(bytes: Uint8Array, wanted: RegExp, most: number): UnpackedParts {
  const entries = zipEntries(bytes).filter(({ name }) => wanted.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) throw new TooLarge();
  const inflate = (packed: Uint8Array, size: number): Uint8Array =>
    inflateSync(packed, { out: new Uint8Array(size) });
  return new Map(entries.map((entry) => [entry.name, unpacked(entry, inflate)]));
}

/** Whether a ZIP file is a spreadsheet. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  try {
    return zipEntries(bytes).some(({ name }) => name === 'xl/workbook.xml');
  } catch {
    return false;
  }
}

export interface SheetTexts {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Each sheet as text; throws when the file is damaged. The library gets the parts without compression: it would unpack
 * large ones in a worker, which panels may not start.
 */
export async function sheetTexts(parts: UnpackedParts): Promise<readonly SheetTexts[]> {
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsx(new Blob([stored]));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}
