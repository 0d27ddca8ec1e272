// What a submission asks for, kept as rows: matched by their words, so that none stands twice.
import { foldedText } from '../../language/reading/words';
import type { Book } from '../../workbook/records/book';
import { type Edit, deleteRow, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';

interface AskedBy {
  readonly submission: string;
  readonly workgroup: string;
  readonly issues: readonly string[];
}

export interface AskChanges {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly removed: number;
  /** Asks that are no longer listed, but carry what people added to them. */
  readonly kept: number;
}

export const NO_ASK_CHANGES: AskChanges = { edits: [], added: 0, removed: 0, kept: 0 };

const askKey = (ask: string): string => foldedText(ask) || ask.trim();

const hasDetails = ({ notes, concerns, addressee }: RowOf<'ASK'>): boolean =>
  notes !== '' || addressee !== '' || concerns.length > 0;

/**
 * Brings the asks of a submission in line with the texts given. An ask of the workgroup that belongs to no
 * submission yet is taken over instead of doubled; one that is no longer given is removed unless people added to it.
 */
export function askChanges(
  book: Book,
  texts: readonly string[],
  by: AskedBy,
  newId: () => string,
): AskChanges {
  const rows = book.rows('ASK');
  const own = rows.filter((row) => row.submission === by.submission);
  const free = rows.filter((row) => row.submission === '' && row.workgroup === by.workgroup);
  const ownByKey = new Map(own.map((row) => [askKey(row.text), row]));
  const freeByKey = new Map(free.map((row) => [askKey(row.text), row]));
  const wanted = new Map<string, string>();
  for (const ask of texts)
    if (ask.trim() !== '' && !wanted.has(askKey(ask))) wanted.set(askKey(ask), ask.trim());
  const edits: Edit[] = [];
  let added = 0;
  for (const [key, text] of wanted) {
    const known = ownByKey.get(key);
    const taken = freeByKey.get(key);
    if (known && known.workgroup !== by.workgroup)
      edits.push(updateRow('ASK', known.id, { workgroup: by.workgroup }));
    if (known) continue;
    added++;
    if (taken) edits.push(updateRow('ASK', taken.id, { submission: by.submission }));
    else edits.push(insertRow('ASK', newId(), { ...by, text }));
  }
  const gone = own.filter((row) => !wanted.has(askKey(row.text)));
  const removed = gone.filter((row) => !hasDetails(row));
  edits.push(...removed.map((row) => deleteRow('ASK', row.id)));
  return { edits, added, removed: removed.length, kept: gone.length - removed.length };
}
