// A companion file as bytes: made, read in the browser, and brought up to date. Nothing of it leaves the page but by a
// download.
import { strToU8, zipSync } from 'fflate';
import { message, type Language, type Message } from '../../../core/base/messages/text';
import { decodeText, startsWithBytes } from '../../../core/base/office-files/decode-text';
import { xlsxSheets } from '../../../core/base/sheets/xlsx-sheets';
import { listedSheets } from '../../../core/base/office-files/spreadsheet-parts';
import { parseTable, separatorOf } from '../../../core/base/text/csv';
import { rowsWith, type SheetUpdate } from '../../../core/people/true-names/bring-up-to-date';
import { companionParts, newCompanion, type NewLine } from '../../../core/people/true-names/companion-file';
import {
  readCompanion,
  type Companion,
  type FileSheet,
} from '../../../core/people/true-names/read-companion';
import { sheetWith } from '../../../core/people/true-names/update-sheet';
import { isXlsx, TooLarge, unpackedParts, type UnpackedParts } from './unpacked-parts';
import * as nameText from '../../../core/words/people/true-names';
import * as words from '../../../core/words/panels/people/true-names';

export interface OpenedFile {
  readonly name: string;
  readonly sheets: readonly FileSheet[];
  readonly companion: Companion;
  /** What it is packed of; none for a .csv file. */
  readonly parts?: UnpackedParts;
}

export type ReadFile =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly problem: Message };

const MEGABYTE = 1024 * 1024;
/** Thousands of lines have less. */
const MOST_MEGABYTES = 5;
const MOST_UNPACKED = 60 * MEGABYTE;
const MOST_ROWS = 100_000;

const refuse = (problem: Message): ReadFile => ({ ok: false, problem });

function opened(name: string, sheets: readonly FileSheet[], parts?: OpenedFile['parts']): ReadFile {
  const companion = readCompanion(sheets);
  if (companion) return { ok: true, file: { name, sheets, companion, ...(parts && { parts }) } };
  const { code, trueName } = nameText.columns;
  return refuse(message(words.noHeads, { code, trueName }));
}

const xmlIn = (parts: UnpackedParts) => {
  const decoder = new TextDecoder();
  return (path: string): string | undefined => {
    const part = parts.get(path);
    return part && decoder.decode(part);
  };
};

function readXlsx(name: string, bytes: Uint8Array): ReadFile {
  try {
    const parts = unpackedParts(bytes, MOST_UNPACKED);
    const sheets = xlsxSheets(xmlIn(parts), MOST_ROWS).map((sheet) => ({
      name: sheet.name,
      rows: sheet.cells,
    }));
    return opened(name, sheets, parts);
  } catch (error) {
    return refuse(error instanceof TooLarge ? tooLarge(MOST_UNPACKED) : message(words.damaged));
  }
}

const tooLarge = (size: number): Message =>
  message(words.tooLarge, { size: Math.ceil(size / MEGABYTE), most: MOST_MEGABYTES });

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** `EncryptedPackage`, two bytes a letter: what Office calls a file that has a password. */
const LOCKED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  bytes.some((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));

function readOther(name: string, bytes: Uint8Array): ReadFile {
  if (startsWithBytes(bytes, OLD_OFFICE))
    return refuse(message(holds(bytes, LOCKED) ? words.locked : words.otherKind));
  const decode = (some: Uint8Array, coding: string): string =>
    new TextDecoder(coding, { ignoreBOM: true }).decode(some);
  const text = startsWithBytes(bytes, [0x50, 0x4b]) ? undefined : decodeText(bytes, decode)?.text;
  if (text === undefined) return refuse(message(words.otherKind));
  return opened(name, [{ name, rows: parseTable(text, separatorOf(text)).map((row) => row.map(bare)) }]);
}

/** Without the sign by which a .csv file keeps a text from being a formula. */
const bare = (cell: string): string => cell.replace(/^\ufeff/, '').replace(/^'(?=[=+\-@])/, '');

/** What a chosen file holds, or what to do instead. One that is too large is not even read. */
export async function readCompanionFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) return refuse(tooLarge(file.size));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isXlsx(bytes) ? readXlsx(file.name, bytes) : readOther(file.name, bytes);
  } catch {
    return refuse(message(words.damaged));
  }
}

const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

export const newFile = (lines: readonly NewLine[], language: Language): Uint8Array =>
  packed(newCompanion(lines, language));

/** The file itself with these texts in its cells; undefined where it does not say where they stand. */
function inPlace(parts: UnpackedParts, updates: readonly SheetUpdate[]): Uint8Array | undefined {
  const xmlOf = xmlIn(parts);
  const { sheets } = listedSheets(xmlOf);
  const made = new Map(parts);
  for (const { sheet, texts } of updates) {
    const path = sheets[sheet]?.path ?? '';
    const before = xmlOf(path);
    const xml = before === undefined ? undefined : sheetWith(before, texts);
    if (xml === undefined) return undefined;
    made.set(path, strToU8(xml));
  }
  return zipSync(Object.fromEntries(made));
}

/** A .csv file as a spreadsheet, with all its columns. */
function anew({ sheets }: OpenedFile, updates: readonly SheetUpdate[], language: Language): Uint8Array {
  const rows = rowsWith(sheets[0] ?? { name: '', rows: [] }, updates[0]?.texts ?? []);
  const width = Math.max(...rows.map((row) => row.length));
  const [heads = [], ...lines] = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return packed(companionParts(heads, lines, language));
}

/** Undefined where its cells do not say where they stand, as spreadsheet programs have them say. */
export const updatedFile = (
  file: OpenedFile,
  updates: readonly SheetUpdate[],
  language: Language,
): Uint8Array | undefined => (file.parts ? inPlace(file.parts, updates) : anew(file, updates, language));

const PIECE = 0x8000;

/** The address of a file to download. */
export function fileAddress(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${btoa(text)}`;
}
