// A file as sheets of cells, by what it holds and not by its name; or the words that say why it holds none.
import { type Message, message, type Text } from '../messages/text';
import { type Outcome, failure, success } from '../outcome';
import { decodeText, startsWithBytes } from '../office-files/decode-text';
import type { DocumentTools } from '../office-files/read-document';
import { unpacked, zipEntries } from '../office-files/zip';
import { odsSheets } from './ods-sheets';
import { TooManyRows, type Sheet } from './sheet';
import { textSheet } from './text-sheet';
import { wordSheets } from './word-sheets';
import { xlsxSheets } from './xlsx-sheets';
import * as officeText from '../../words/base/office-files';

type Tools = Pick<DocumentTools, 'inflate' | 'decode'>;

const MEGABYTE = 1024 * 1024;
/** Unpacked: a browser's tab has room for no more of it and its cells. */
const MOST_MEGABYTES = 300;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const lettersOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** How files begin that hold no sheet. */
const OTHERS: readonly (readonly [start: readonly number[], why: Text])[] = [
  [JPEG, officeText.picture],
  [PNG, officeText.picture],
  [lettersOf('GIF8'), officeText.picture],
  [lettersOf('RIFF'), officeText.picture],
  [lettersOf('%PDF'), officeText.pdf],
  [lettersOf('{\\rtf'), officeText.noTable],
];
/** Behind four bytes, as telephones write their photos. */
const PHOTO = lettersOf('ftyp');

/** What Office calls a file that has a password, two bytes a letter. */
const LOCKED = lettersOf('EncryptedPackage').flatMap((letter) => [letter, 0]);

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  bytes.some((byte, at) => byte === wanted[0] && startsWithBytes(bytes.subarray(at), wanted));

/** Why a file is none that can be read, by its first bytes; undefined for all others. */
function refusal(bytes: Uint8Array): Message | undefined {
  if (startsWithBytes(bytes, OLD_OFFICE))
    return message(holds(bytes, LOCKED) ? officeText.lockedFile : officeText.oldTable);
  if (startsWithBytes(bytes.subarray(4), PHOTO)) return message(officeText.picture);
  const other = OTHERS.find(([start]) => startsWithBytes(bytes, start));
  return other && message(other[1]);
}

const READ = /^(?:content\.xml|meta-inf\/manifest\.xml|(?:xl|word)\/[^.]*\.(?:xml|xml\.rels|bin))$/;

/** Some programs write paths with another slash, or in other letters than their relations have. */
const pathOf = (name: string): string => name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/** The parts of an Office file, each unpacked when it is asked for. */
function partsOf(bytes: Uint8Array, { inflate, decode }: Tools) {
  const named = zipEntries(bytes).map((entry) => [pathOf(entry.name), entry] as const);
  const byName = new Map(named.filter(([name]) => READ.test(name)));
  const entries = [...byName.values()];
  const partOf = (path: string): string | undefined => {
    const entry = byName.get(pathOf(path));
    return entry && (decodeText(unpacked(entry, inflate), decode)?.text ?? '');
  };
  return { partOf, names: [...byName.keys()], size: entries.reduce((sum, { size }) => sum + size, 0) };
}

const isLockedOds = (manifest: string): boolean => manifest.includes('encryption-data');

function readOffice(bytes: Uint8Array, tools: Tools, mostRows: number): Outcome<readonly Sheet[]> {
  const { partOf, names, size } = partsOf(bytes, tools);
  if (names.includes('xl/workbook.bin')) return failure(message(officeText.binarySpreadsheet));
  if (size > MOST_MEGABYTES * MEGABYTE)
    return failure(message(officeText.largeTable, { most: MOST_MEGABYTES }));
  if (names.includes('xl/workbook.xml')) return success(xlsxSheets(partOf, mostRows));
  if (isLockedOds(partOf('META-INF/manifest.xml') ?? '')) return failure(message(officeText.lockedFile));
  const content = partOf('content.xml');
  if (content !== undefined) return success(odsSheets(content, mostRows));
  const document = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  const sheets = document && wordSheets(partOf(document) ?? '', mostRows);
  if (sheets) return success(sheets);
  return failure(message(document ? officeText.damagedTable : officeText.noTable));
}

function readText(bytes: Uint8Array, { decode }: Tools, mostRows: number): Outcome<readonly Sheet[]> {
  const text = decodeText(bytes, decode)?.text;
  return text === undefined ? failure(message(officeText.noTable)) : success([textSheet(text, mostRows)]);
}

/** Whether a file is a spreadsheet rather than a text: .xlsx, .xlsb or .ods; or one that its program locked or is old. */
function isSheetFile(bytes: Uint8Array): boolean {
  if (startsWithBytes(bytes, OLD_OFFICE)) return true;
  try {
    return zipEntries(bytes).some(({ name }) =>
      /^(?:xl\/workbook\.(?:xml|bin)|content\.xml)$/.test(pathOf(name)),
    );
  } catch {
    return false;
  }
}

const isFilled = ({ cells }: Sheet): boolean => cells.some((row) => row.some((cell) => cell.trim() !== ''));

/**
 * The sheets of an .xlsx, .ods, .csv or .tsv file, the tables of a .docx; those without a word are left out, hidden ones
 * are not. At least one, or why there is none and what to do.
 */
export function readSheets(bytes: Uint8Array, tools: Tools, mostRows: number): Outcome<readonly Sheet[]> {
  const refused = refusal(bytes);
  if (refused) return failure(refused);
  const isZip = startsWithBytes(bytes, ZIP);
  try {
    const found = isZip ? readOffice(bytes, tools, mostRows) : readText(bytes, tools, mostRows);
    if (!found.ok) return found;
    const sheets = found.value.filter(isFilled);
    return sheets.length > 0 ? success(sheets) : failure(message(officeText.noTable));
  } catch (error) {
    return failure(
      error instanceof TooManyRows
        ? message(officeText.manyRows, { most: mostRows })
        : message(officeText.damagedTable),
    );
  }
}

const NAMED = /\.(?:xlsx|xlsm|ods)$/i;

/** Whether a file is to be read as a spreadsheet: it is one, or is called so. */
export const isCalledSheet = (bytes: Uint8Array, name: string): boolean =>
  NAMED.test(name) || isSheetFile(bytes);

/** As `readSheets`, of a file that is to be a spreadsheet: what is text under that name is what is left of one. */
export function readSpreadsheet(
  bytes: Uint8Array,
  tools: Tools,
  mostRows: number,
): Outcome<readonly Sheet[]> {
  const found = readSheets(bytes, tools, mostRows);
  return found.ok && !isSheetFile(bytes) ? failure(message(officeText.damagedTable)) : found;
}
