// A document of the UN from a file: its text, and its tables where it has some.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import readXlsx from 'read-excel-file/node';
import type { Table } from '../../../src/core/lists/list-types';
import { render } from '../../../src/core/messages/text';
import { parseTable, separatorOf } from '../../../src/core/text/csv';
import type { DocumentSource } from '../../../src/core/un-documents/read-un-document';
import { documentTools } from '../overlaps/read-file';
import { readDocument } from '../../../src/core/office/read-document';

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

async function spreadsheetTables(file: string): Promise<Table[]> {
  const sheets = await readXlsx(file).catch((error: unknown) => {
    throw new UnreadableFile('The spreadsheet cannot be read: it is damaged or locked with a password.', {
      cause: error,
    });
  });
  return sheets.map(({ data }) => data.map((row) => row.map(cellText)));
}

const isSpreadsheet = (file: string): boolean => /^\.xls[xm]$/i.test(extname(file));

/** Reads a .docx, .xlsx, .csv, .md or text file by its ending and by what it holds. */
export async function readSource(file: string): Promise<DocumentSource> {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw new UnreadableFile(`The file is larger than ${String(MOST_MEGABYTES)} MB. Bring in a part of it.`);
  if (isSpreadsheet(file)) return { text: '', tables: await spreadsheetTables(file) };
  const found = readDocument(bytes, documentTools);
  if (!found.ok) throw new UnreadableFile(render(found.problem, 'en'));
  const { text, content } = found.value;
  if (/^\.(?:csv|tsv)$/i.test(extname(file)))
    return { text: '', tables: [parseTable(text, separatorOf(text))] };
  const tables = (content?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  return { text, tables };
}
