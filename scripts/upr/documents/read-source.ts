// A document of the UN from a file: its text, and its tables where it has some.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { TextDecoder } from 'node:util';
import type { Table, DocumentSource } from '../../../src/core/un-documents/reading/un-document';
import { fillMerged, mergedRanges, tableOfWord } from '../../../src/core/un-documents/reading/tables';
import { render } from '../../../src/core/base/messages/text';
import { parseTable, separatorOf } from '../../../src/core/base/text/csv';
import { documentTools } from '../overlaps/read-file';
import { readDocument } from '../../../src/core/base/office-files/read-document';
import { unpacked, zipEntries } from '../../../src/core/base/office-files/zip';

/** Larger files are no list of recommendations; UHRI's whole export is about this size. */
const MOST_MEGABYTES = 60;

/** The file holds nothing that can be read; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** A cell as its sheet shows it; what formulas gave is what counts. */
const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
};

const DAMAGED =
  'The spreadsheet cannot be read: it is damaged or locked with a password. Open it in the program that made it, and save it again without one.';

/** The ranges of merged cells, by sheet; throws when a part of the file is damaged. */
function mergedIn(bytes: Uint8Array): string[][] {
  const parts = zipEntries(bytes)
    .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
    .map((entry) => [entry.name, new TextDecoder().decode(unpacked(entry, documentTools.inflate))] as const)
    .filter(([name]) => /^xl\/(?:workbook\.xml|_rels\/|worksheets\/[^/]+\.xml$)/.test(name));
  return mergedRanges(new Map(parts));
}

async function spreadsheetTables(file: string, bytes: Uint8Array): Promise<Table[]> {
  try {
    // What is damaged shows here; the library would read a flipped bit as text.
    const merged = mergedIn(bytes);
    const sheets = await readXlsx(file);
    return sheets.map(({ data }, index) =>
      fillMerged(
        data.map((row) => row.map(cellText)),
        merged[index] ?? [],
      ),
    );
  } catch (cause) {
    throw new UnreadableFile(DAMAGED, { cause });
  }
}

const isSpreadsheet = (file: string): boolean => /^\.xls[xm]$/i.test(extname(file));

/**
 * Reads a .docx, .xlsx, .csv, .md or text file by its ending and by what it holds. With `marksNotes` the notes of a Word
 * file are numbered where they stand.
 */
export async function readSource(file: string, marksNotes = false): Promise<DocumentSource> {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw new UnreadableFile(`The file is larger than ${String(MOST_MEGABYTES)} MB. Bring in a part of it.`);
  if (isSpreadsheet(file)) return { text: '', tables: await spreadsheetTables(file, bytes) };
  const found = readDocument(bytes, { ...documentTools, ...(marksNotes && { wordAs: 'numbered' }) });
  if (!found.ok) throw new UnreadableFile(render(found.problem, 'en'));
  const { text, content } = found.value;
  if (/^\.(?:csv|tsv)$/i.test(extname(file)))
    return { text: '', tables: [parseTable(text, separatorOf(text))] };
  const tables = (content?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? [tableOfWord(block)] : [],
  );
  return { text, tables };
}
