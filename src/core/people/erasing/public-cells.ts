// What is public already, so that taking a name out of the workbook would only part it from what everybody can read.
import type { Book } from '../../workbook/records/book';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { isSent } from './rows-that-go';

interface CellPlace {
  readonly sheet: SheetId;
  readonly id: string;
  readonly column: string;
}

/** Documents of the UN. */
const OF_THE_UN: readonly string[] = [
  ...['REC.text', 'OTH.text', 'RPT.heading', 'RPT.text', 'CIT.heading', 'CIT.text', 'CIT.citedAs'],
];

/** Texts of a submission that is with the UN. */
const OF_A_SUBMISSION: readonly string[] = ['TXT.text', 'SGT.text', 'SGT.asks', 'ASK.text', 'ASK.label'];
const NAMES_SIGNED: readonly string[] = ['END.signatory', 'END.printedName'];

/** Whether the cell repeats what is public. */
export function isPublic(book: Book, { sheet, id, column }: CellPlace): boolean {
  const key = `${sheet}.${column}`;
  if (OF_THE_UN.includes(key)) return true;
  if (key === 'SUB.title' || key === 'SUB.label') return isSent(book, id);
  const row = book.find(sheet, id) as Readonly<Record<string, unknown>> | undefined;
  if (!row || !isSent(book, row['submission'])) return false;
  if (OF_A_SUBMISSION.includes(key)) return true;
  return NAMES_SIGNED.includes(key) && row['status'] === 'signed' && row['shown'] === 'public';
}
