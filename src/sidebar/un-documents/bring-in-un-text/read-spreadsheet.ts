// The sheets of an .xlsx file as tables with merged cells filled.
import type { Table } from '../../../core/un-documents/reading/un-document';
import { fillMerged, mergedRanges } from '../../../core/un-documents/reading/tables';
import { sheetTexts, unpackedParts } from '../../kit/spreadsheet';

/** Unpacked: a browser's tab has room for no more of it and its cells. */
const MOST_BYTES = 300 * 1024 * 1024;
const PART = /\.(?:xml|rels)$/;
const FOR_MERGED = /^xl\/(?:workbook\.xml|_rels\/.*|worksheets\/[^/]+\.xml)$/;

/** A table for each sheet; throws when the file is damaged or too large. */
export async function spreadsheetTables(bytes: Uint8Array): Promise<readonly Table[]> {
  const parts = unpackedParts(bytes, PART, MOST_BYTES);
  const sheets = await sheetTexts(parts);
  const decoder = new TextDecoder();
  const texts = [...parts].filter(([name]) => FOR_MERGED.test(name));
  const merged = mergedRanges(new Map(texts.map(([name, part]) => [name, decoder.decode(part)])));
  return sheets.map(({ rows }, index) => fillMerged(rows, merged[index] ?? []));
}
