// What a submission asks for, kept as rows: matched by their words, so that none stands twice and none loses what hangs on it.
import { foldedText } from '../../language/reading/words';
import type { Book } from '../../workbook/records/book';
import { type Edit, deleteRow, insertRow, updateRow } from '../../workbook/records/edits';
import { changedValues } from '../../workbook/records/changed-values';
import type { RowOf } from '../../workbook/records/rows';
import { rewordedAsks } from './reworded-asks';

interface AskedBy {
  readonly submission: string;
  readonly workgroup: string;
  readonly issues: readonly string[];
}

export interface AskChanges {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly reworded: number;
  readonly removed: number;
  /** Asks that are no longer listed, but carry what people added to them, with the row in which each stands then. */
  readonly kept: readonly { readonly id: string; readonly row: number }[];
}

export const NO_ASK_CHANGES: AskChanges = { edits: [], added: 0, reworded: 0, removed: 0, kept: [] };

const askKey = (ask: string): string => foldedText(ask) || ask.trim();

const hasDetails = ({ notes, concerns, addressee }: RowOf<'ASK'>): boolean =>
  notes !== '' || addressee !== '' || concerns.length > 0;

const byKey = (rows: readonly RowOf<'ASK'>[]): ReadonlyMap<string, RowOf<'ASK'>> =>
  new Map(rows.map((row) => [askKey(row.text), row]));

/** Each text once, in the order in which they come. */
function wantedAsks(texts: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  for (const ask of texts)
    if (ask.trim() !== '' && !wanted.has(askKey(ask))) wanted.set(askKey(ask), ask.trim());
  return wanted;
}

/** What of a known ask is written anew: its workgroup, and its words down to the last comma. */
function renewed(row: RowOf<'ASK'>, text: string, { workgroup }: AskedBy): readonly Edit[] {
  const values = changedValues('ASK', row, { workgroup, text });
  return Object.keys(values).length > 0 ? [updateRow('ASK', row.id, values)] : [];
}

/** What is no longer listed goes, unless people added to it. */
function leftOver(gone: readonly RowOf<'ASK'>[]): Pick<AskChanges, 'edits' | 'removed' | 'kept'> {
  const removed = gone.filter((row) => !hasDetails(row));
  const rowThen = ({ rowNumber }: RowOf<'ASK'>): number =>
    rowNumber - removed.filter((one) => one.rowNumber < rowNumber).length;
  return {
    edits: removed.map(({ id }) => deleteRow('ASK', id)),
    removed: removed.length,
    kept: gone.filter(hasDetails).map((row) => ({ id: row.id, row: rowThen(row) })),
  };
}

/**
 * Brings the asks of a submission in line with the texts given. An ask of the workgroup that belongs to no submission
 * yet is taken over instead of doubled; one in other words is the same ask, with all that people added to it; one that
 * is no longer given is removed unless people added to it.
 */
export function askChanges(
  book: Book,
  texts: readonly string[],
  by: AskedBy,
  newId: () => string,
): AskChanges {
  const rows = book.rows('ASK');
  const own = rows.filter((row) => row.submission === by.submission);
  const known = byKey(own);
  const free = byKey(rows.filter((row) => row.submission === '' && row.workgroup === by.workgroup));
  const wanted = wantedAsks(texts);
  const gone = own.map((of, at) => ({ at, of })).filter(({ of }) => !wanted.has(askKey(of.text)));
  const fresh = [...wanted].flatMap(([key, of], at) => (known.has(key) || free.has(key) ? [] : [{ at, of }]));
  const reworded = rewordedAsks(gone, fresh, own.length === wanted.size);
  const edits = [...wanted].flatMap(([key, text]) => {
    const [there, taken] = [known.get(key) ?? reworded.get(text), free.get(key)];
    if (there) return renewed(there, text, by);
    return taken
      ? [updateRow('ASK', taken.id, { submission: by.submission })]
      : [insertRow('ASK', newId(), { ...by, text })];
  });
  const renamed = new Set(reworded.values());
  const left = leftOver(gone.flatMap(({ of }) => (renamed.has(of) ? [] : [of])));
  const added = [...wanted].filter(([key, text]) => !known.has(key) && !reworded.has(text)).length;
  return { ...left, edits: [...edits, ...left.edits], added, reworded: reworded.size };
}
