// What reads files comes when the first one is chosen: a page is opened without it.
import { message, sameText, type Message, type Text } from '../../core/base/messages/text';
import type { Outcome } from '../../core/base/outcome';
import type { Sheet } from '../../core/base/sheets/sheet';
import type { UploadFile } from '../../core/submissions/upload-check/rules/file-input';
import { LATE } from '../../core/workbook/menu/page-kit';
import type { ReadFile } from '../un-documents/bring-in-un-text/read-file';
import { call } from './client';
import type { FileText, TextOf } from './text-of-file';

export interface Readers {
  textOfFile(bytes: Uint8Array, wordAs?: TextOf): FileText;
  sheetsOfBytes(bytes: Uint8Array): Outcome<readonly Sheet[]>;
  readUnText(bytes: Uint8Array, name: string): ReadFile;
  readUploadFile(name: string, bytes: Uint8Array): Outcome<UploadFile>;
}

/** The page's own (scripts/build/panels.ts): takes in modules that came later, and answers with one of them. */
declare const __bring: (modules: string, name: string) => { readonly readers: Readers };

interface Unread {
  readonly ok: false;
  readonly problem: Message;
}

const unread = (words: Text): Unread => ({ ok: false, problem: message(words) });

const come: { readers?: Readers } = {};

async function broughtIn(): Promise<Readers | Unread> {
  if (come.readers) return come.readers;
  const answer = await call('file-readers', {}, { reads: true });
  if (!answer.ok) return unread(sameText(answer.message));
  come.readers = __bring(answer.result.modules, LATE).readers;
  return come.readers;
}

/** What `read` makes of a chosen file; why there is nothing where it cannot be opened, or the readers do not come. */
export async function readChosen<Read>(
  file: Blob,
  damaged: Text,
  read: (readers: Readers, bytes: Uint8Array) => Read,
): Promise<Read | Unread> {
  const readers = await broughtIn();
  if ('ok' in readers) return readers;
  return file.arrayBuffer().then(
    (content) => read(readers, new Uint8Array(content)),
    () => unread(damaged),
  );
}
