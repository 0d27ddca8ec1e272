// The text of a chosen summary, with the numbers of its notes where they stand.
import { inflateSync } from 'fflate';
import { message, type Message } from '../../core/messages/text';
import { officeText } from '../../core/office/messages';
import type { DocumentTools } from '../../core/office/read-document';
import { readDocument } from '../../core/office/read-document';

const tools: DocumentTools = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  decode: (bytes, coding) => new TextDecoder(coding, { ignoreBOM: true }).decode(bytes),
  marksNotes: true,
};

export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Message };

/** The text without its byte order mark, or why there is none. */
export function textOfFile(bytes: Uint8Array): FileText {
  const found = readDocument(bytes, tools);
  if (!found.ok) return found;
  const text = found.value.text.replace(/^\ufeff/, '');
  return /[\p{L}\p{N}]/u.test(text) ? { ok: true, text } : { ok: false, problem: message(officeText.other) };
}
