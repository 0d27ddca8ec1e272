// The sheets of an .xlsx file as tables, read in the browser.
import { inflateSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import type { Table } from '../../../core/un-documents/reading/un-document';
import { fillMerged, mergedRanges } from '../../../core/un-documents/reading/tables';
import { unpacked, zipEntries } from '../../../core/base/office-files/zip';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Unpacked: a browser's tab has room for no more of it and its cells. */
const MOST_BYTES = 300 * 1024 * 1024;
const PART = /\.(?:xml|rels)$/;
const FOR_MERGED = /^xl\/(?:workbook\.xml|_rels\/.*|worksheets\/[^/]+\.xml)$/;

/** A cell as its sheet shows it; of a formula, what it gave. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell as string | number | boolean);
};

/** The parts of the file, unpacked; throws when it is damaged or too large. */
function unpackedParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = zipEntries(bytes).filter(({ name }) => PART.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new TooLarge();
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

/**
 * A table for each sheet, with merged cells filled; throws when the file is damaged or too large. The library gets the
 * parts without compression: it would unpack large ones in a worker, which panels may not start.
 */
export async function spreadsheetTables(bytes: Uint8Array): Promise<readonly Table[]> {
  const parts = unpackedParts(bytes);
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readXlsx(new Blob([stored]));
  const decoder = new TextDecoder();
  const texts = [...parts].filter(([name]) => FOR_MERGED.test(name));
  const merged = mergedRanges(new Map(texts.map(([name, part]) => [name, decoder.decode(part)])));
  return sheets.map(({ data }, index) =>
    fillMerged(
      data.map((row) => row.map(cellText)),
      merged[index] ?? [],
    ),
  );
}
