// The text of a chosen file, read in the browser.
import { message, type Message } from '../../core/base/messages/text';
import type { WordReceipt } from '../../core/base/office-files/rich/findings';
import { readDocument, type DocumentTools } from '../../core/base/office-files/read-document';
import * as officeText from '../../core/words/base/office-files';
import { documentTools } from './document-tools';

export type FileText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly isOldCoding: boolean;
      /** Of a Word file that was read in rich form. */
      readonly receipt: WordReceipt | null;
    }
  | { readonly ok: false; readonly problem: Message };

/** How Word files are read, where not as plain text with notes at the end. */
export type TextOf = DocumentTools['wordAs'];

/** The text without its byte order mark, or why there is none. */
export function textOfFile(bytes: Uint8Array, wordAs?: TextOf): FileText {
  const found = readDocument(bytes, { ...documentTools, ...(wordAs && { wordAs }) });
  if (!found.ok) return found;
  const text = found.value.text.replace(/^\ufeff/, '');
  return /[\p{L}\p{N}]/u.test(text)
    ? {
        ...{ ok: true, text, isOldCoding: found.value.coding === 'windows-1252' },
        receipt: found.value.receipt ?? null,
      }
    : { ok: false, problem: message(officeText.other) };
}
