// A document of the UN from a file: its text, and its tables where it has some.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Table, DocumentSource } from '../../../src/core/un-documents/reading/un-document';
import { tableOfWord } from '../../../src/core/un-documents/reading/tables';
import { render } from '../../../src/core/base/messages/text';
import { parseTable, separatorOf } from '../../../src/core/base/text/csv';
import { documentTools } from '../overlaps/read-file';
import { readDocument } from '../../../src/core/base/office-files/read-document';
import { isCalledSheet, readSpreadsheet } from '../../../src/core/base/sheets/read-sheets';
import { filledRows } from '../../../src/core/base/sheets/sheet';

/** Larger files are no list of recommendations; UHRI's whole export is about this size. */
const MOST_MEGABYTES = 60;

/** The file holds nothing that can be read; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** More rows than the UN's whole index has. */
const MOST_ROWS = 200_000;

function spreadsheetTables(bytes: Uint8Array): Table[] {
  const sheets = readSpreadsheet(bytes, documentTools, MOST_ROWS);
  if (!sheets.ok) throw new UnreadableFile(render(sheets.problem, 'en'));
  return sheets.value.map(filledRows);
}

/**
 * Reads a .docx, .xlsx, .ods, .csv, .md or text file by its ending and by what it holds. With `marksNotes` the notes of a Word
 * file are numbered where they stand.
 */
export async function readSource(file: string, marksNotes = false): Promise<DocumentSource> {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw new UnreadableFile(`The file is larger than ${String(MOST_MEGABYTES)} MB. Bring in a part of it.`);
  if (isCalledSheet(bytes, file)) return { text: '', tables: spreadsheetTables(bytes) };
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
