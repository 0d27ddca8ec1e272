// The sheets of a chosen file.
import { decodeText } from '../../../core/base/office-files/decode-text';
import { success, type Outcome } from '../../../core/base/outcome';
import { readSheets } from '../../../core/base/sheets/read-sheets';
import type { Sheet } from '../../../core/base/sheets/sheet';
import { documentTools } from '../document-tools';
import { tablesOf } from '../../../core/workbook/list-reading/which-sheet';
import { MOST_ROWS, sheetsOfHtml } from './sheets';

/** Some programs write a page and call it a spreadsheet. */
const sheetsOfPage = (bytes: Uint8Array): readonly Sheet[] => {
  const start = decodeText(bytes.subarray(0, 1000), documentTools.decode)?.text.trimStart() ?? '';
  return start.startsWith('<') || start.startsWith('\ufeff<')
    ? sheetsOfHtml(decodeText(bytes, documentTools.decode)?.text ?? '')
    : [];
};

/** At least one sheet, or why there is none. */
export function sheetsOfBytes(bytes: Uint8Array): Outcome<readonly Sheet[]> {
  const ofPage = sheetsOfPage(bytes);
  if (ofPage.length > 0) return success(ofPage);
  const read = readSheets(bytes, documentTools, MOST_ROWS);
  return read.ok ? success(read.value.flatMap(tablesOf)) : read;
}
