// The text of a chosen file, or the reason why it holds none.
import type { Text } from '../../core/messages/text';
import { recommendationsText } from '../../core/recommendations/messages';
import { importText } from './messages';

export type FileText =
  | { readonly ok: true; readonly text: string; readonly isOldCoding: boolean }
  | { readonly ok: false; readonly problem: Text };

/** How files begin that are documents and not their text. */
const DOCUMENTS: readonly (readonly [readonly number[], Text])[] = [
  [[0x25, 0x50, 0x44, 0x46], recommendationsText.pdfFile],
  [[0x50, 0x4b, 0x03, 0x04], recommendationsText.wordFile],
  [[0xd0, 0xcf, 0x11, 0xe0], importText.oldWordFile],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const decode = (bytes: Uint8Array, coding: string): string => new TextDecoder(coding).decode(bytes);

/** Reads UTF-8, UTF-16 where the file says so, and the older coding of Windows where UTF-8 makes no sense. */
export function readText(bytes: Uint8Array): FileText {
  const document = DOCUMENTS.find(([start]) => startsWith(bytes, start));
  if (document) return { ok: false, problem: document[1] };
  if (startsWith(bytes, [0xff, 0xfe]))
    return { ok: true, text: decode(bytes, 'utf-16le'), isOldCoding: false };
  if (startsWith(bytes, [0xfe, 0xff]))
    return { ok: true, text: decode(bytes, 'utf-16be'), isOldCoding: false };
  const text = decode(bytes, 'utf-8');
  return text.includes('\ufffd')
    ? { ok: true, text: decode(bytes, 'windows-1252'), isOldCoding: true }
    : { ok: true, text, isOldCoding: false };
}
