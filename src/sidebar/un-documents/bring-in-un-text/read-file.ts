// What a chosen file holds: text, tables, or the reason why it holds neither.
import type { Table } from '../../../core/un-documents/reading/un-document';
import { tableOfWord } from '../../../core/un-documents/reading/tables';
import { message, type Message } from '../../../core/base/messages/text';
import { readDocument } from '../../../core/base/office-files/read-document';
import { parseTable, separatorOf } from '../../../core/base/text/csv';
import { documentTools } from '../../kit/text-of-file';
import { MOST_TEXT } from './bring-in-un-text-draft';
import { isSpreadsheet, TooLarge } from '../../kit/spreadsheet';
import { spreadsheetTables } from './read-spreadsheet';
import * as importText from '../../../core/words/panels/un-documents/bring-in-un-text';

export interface FileContent {
  readonly ok: true;
  readonly text: string;
  readonly tables: readonly Table[];
  readonly isOldCoding: boolean;
}

export type ReadFile = FileContent | { readonly ok: false; readonly problem: Message };

const MEGABYTE = 1024 * 1024;
/** Packed: no document of the UN comes near it, its whole index does. */
const MOST_MEGABYTES = 60;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const refuse = (problem: Message): ReadFile => ({ ok: false, problem });

const filled = (tables: readonly Table[]): readonly Table[] =>
  tables.filter((table) => table.some((row) => row.some((cell) => cell.trim() !== '')));

async function readSpreadsheet(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const tables = filled(await spreadsheetTables(bytes));
    if (tables.length === 0) return refuse(message(importText.emptyFile));
    return { ok: true, text: '', tables, isOldCoding: false };
  } catch (error) {
    return refuse(message(error instanceof TooLarge ? importText.largeFile : importText.damagedSpreadsheet));
  }
}

function readOther(bytes: Uint8Array, name: string): ReadFile {
  const found = readDocument(bytes, documentTools);
  if (!found.ok) return refuse(found.problem);
  const { content, coding = 'utf-8' } = found.value;
  const text = found.value.text.replace(/^\ufeff/, '');
  const isOldCoding = !coding.startsWith('utf');
  if (text.trim() === '') return refuse(message(importText.emptyFile));
  if (/\.[ct]sv$/i.test(name))
    return { ok: true, text: '', tables: [parseTable(text, separatorOf(text))], isOldCoding };
  if (text.length > MOST_TEXT)
    return refuse(message(importText.longFile, { most: MOST_TEXT, count: text.length }));
  const tables = (content?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? [tableOfWord(block)] : [],
  );
  return { ok: true, text, tables, isOldCoding };
}

/** Reads a file by what it holds; its name only tells a CSV file from a text, and one old format from another. */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) return refuse(message(importText.largeFile));
  const isOldOffice = OLD_OFFICE.every((byte, index) => bytes[index] === byte);
  if (isOldOffice && /\.xl\w$/i.test(name)) return refuse(message(importText.oldSpreadsheet));
  return isSpreadsheet(bytes) ? readSpreadsheet(bytes) : readOther(bytes, name);
}
