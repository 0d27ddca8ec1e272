// How a browser unpacks and decodes what is in files.
import { inflateSync } from 'fflate';
import type { DocumentTools } from '../../core/base/office-files/read-document';
import { decode } from './decode';

export const documentTools: DocumentTools = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  decode,
};
