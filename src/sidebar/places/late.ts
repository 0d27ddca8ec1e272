// What reads Word files, spreadsheets and other files: no page has it, each brings it in when a file is chosen.
import { readUploadFile } from '../../core/submissions/upload-check/read-file';
import { sheetsOfBytes } from '../kit/bring-in/read-bytes';
import { documentTools } from '../kit/document-tools';
import type { Readers } from '../kit/readers';
import { textOfFile } from '../kit/text-of-file';
import { readFile } from '../un-documents/bring-in-un-text/read-file';

export const readers: Readers = {
  textOfFile,
  sheetsOfBytes,
  readUnText: readFile,
  readUploadFile: (name, bytes) => readUploadFile(name, bytes, documentTools),
};
