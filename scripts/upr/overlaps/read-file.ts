// Reads a submission from a file, with what the core needs from Node for it.
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { inflateSync } from 'fflate';
import {
  readDocument,
  type DocumentTools,
  type ReadDocument,
} from '../../../src/core/base/office-files/read-document';
import type { Outcome } from '../../../src/core/base/outcome';

export const documentTools: DocumentTools = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  decode: (bytes, coding) => new TextDecoder(coding, { ignoreBOM: true }).decode(bytes),
};

/** The text of a file; throws when the file itself cannot be read. */
export const readSubmission = (file: string): Outcome<ReadDocument> =>
  readDocument(new Uint8Array(readFileSync(file)), documentTools);
