// The parts of an .xlsx file, unpacked: it is packed of them again when some of its cells get other texts.
import { unpacked, zipEntries } from '../../../core/base/office-files/zip';
import { documentTools } from '../../kit/document-tools';

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export type UnpackedParts = ReadonlyMap<string, Uint8Array>;

/** All parts but folders; throws when the file is damaged, or has more bytes than `most`. */
export function unpackedParts(bytes: Uint8Array, most: number): UnpackedParts {
  const entries = zipEntries(bytes).filter(({ name }) => !name.endsWith('/'));
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) throw new TooLarge();
  return new Map(entries.map((entry) => [entry.name, unpacked(entry, documentTools.inflate)]));
}

/** Whether a file is an .xlsx spreadsheet. */
export function isXlsx(bytes: Uint8Array): boolean {
  try {
    return zipEntries(bytes).some(({ name }) => name === 'xl/workbook.xml');
  } catch {
    return false;
  }
}
