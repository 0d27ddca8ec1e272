// What a chosen file holds: text, tables, or the reason why it holds neither.
import type { Table } from '../../../core/un-documents/reading/un-document';
import { tableOfWord } from '../../../core/un-documents/reading/tables';
import { message, type Message } from '../../../core/base/messages/text';
import { readDocument } from '../../../core/base/office-files/read-document';
import { isCalledSheet, readSpreadsheet } from '../../../core/base/sheets/read-sheets';
import { filledRows } from '../../../core/base/sheets/sheet';
import { parseTable, separatorOf } from '../../../core/base/text/csv';
import { documentTools } from '../../kit/document-tools';
import { MOST_TEXT } from './bring-in-un-text-draft';
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
/** The whole index has fewer; it is cut down to one country before anything is sent. */
const MOST_ROWS = 200_000;

const refuse = (problem: Message): ReadFile => ({ ok: false, problem });

function readTables(bytes: Uint8Array): ReadFile {
  const sheets = readSpreadsheet(bytes, documentTools, MOST_ROWS);
  return sheets.ok
    ? { ok: true, text: '', tables: sheets.value.map(filledRows), isOldCoding: false }
    : sheets;
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

/** Reads a file by what it holds; its name only tells a CSV file from a text. */
export function readFile(bytes: Uint8Array, name: string): ReadFile {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) return refuse(message(importText.largeFile));
  return isCalledSheet(bytes, name) ? readTables(bytes) : readOther(bytes, name);
}
