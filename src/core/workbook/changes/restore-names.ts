// Undoing a change of name also restores the old name in links and headings that were written since.
import type { Language } from '../../base/messages/text';
import type { Book } from '../records/book';
import { cellText, type Snapshot } from '../records/snapshot';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import type { Inverse } from './journal';
import { mergeWrites } from './merge-writes';
import type { NewLabel } from './types';
import { sheetsShowing } from './plan-writes';
import { relabelLinks } from './relabel-links';
import { isEmptyWrite, type Renewal, type WriteSet } from './types';

/** The sheets that may show a name which a change gave and its inverse takes back. */
export const sheetsWithNames = (inverse: Inverse): readonly SheetId[] => {
  const named = inverse.filter(({ changed }) => changed.some(([, column]) => column === 'label'));
  const sheets = new Set(named.map(({ sheet }) => sheet));
  const showing = sheetsShowing(sheets);
  const isHeading = inverse.some(
    ({ sheet, changed }) => sheet === 'ISS' && changed.some(([, column]) => column.startsWith('name')),
  );
  return SHEET_IDS.filter((sheet) => showing.includes(sheet) || (isHeading && sheet === 'TXT'));
};

function labelsIn(writes: WriteSet): ReadonlyMap<string, NewLabel> {
  const changes = writes.flatMap((one) => one.changes.map((change) => ({ sheet: one.sheet, ...change })));
  return new Map(
    changes
      .filter(({ column, value }) => column === 'label' && String(value) !== '')
      .map(({ sheet, id, old, value }) => [id, { sheet, label: String(value), before: cellText(old) }]),
  );
}

/** The writes of a rollback with those that let links and headings in the snapshot show the names that come back. */
export function restoreNames(
  writes: WriteSet,
  snapshot: Snapshot,
  book: Book,
  language: Language,
  renewals: readonly Renewal[],
): WriteSet {
  const labels = labelsIn(writes);
  const issues = writes.filter(({ sheet }) => sheet === 'ISS').flatMap(({ changes }) => changes);
  const edits = [...new Set(issues.map(({ id }) => id))].map((id) => {
    const values = issues.filter((one) => one.id === id).map(({ column, value }) => [column, String(value)]);
    return { kind: 'update', sheet: 'ISS', id, values: Object.fromEntries(values) } as const;
  });
  const links = relabelLinks(snapshot, book, labels);
  const others = renewals.flatMap((renew) => renew(snapshot, book, edits, { labels, language }));
  return mergeWrites(writes, [...links, ...others]).filter((one) => !isEmptyWrite(one));
}
