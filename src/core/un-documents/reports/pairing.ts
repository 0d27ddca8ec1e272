// The state of pairing rows with recommendations of a document: what is still free, and what was paired.
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';
import { countriesAlike, type Likeness } from './alike';

export type RecRow = RowOf<'REC'>;

/** A row that may be one of several recommendations of the document, or none. */
export interface Doubt {
  readonly row: RecRow;
  readonly records: readonly DocumentRecord[];
}

export interface Item<Of> {
  readonly of: Of;
  readonly name: string;
  readonly like: Likeness;
}
export type RowItem = Item<RecRow>;
export type RecordItem = Item<DocumentRecord>;

/** What no counterpart is known of yet, and the pairs that were found. */
export class Free {
  readonly pairs: [RowItem, RecordItem][] = [];
  constructor(
    readonly rows: Set<RowItem>,
    readonly records: Set<RecordItem>,
  ) {}
  pair(row: RowItem, record: RecordItem): void {
    this.rows.delete(row);
    this.records.delete(record);
    this.pairs.push([row, record]);
  }
}

/** The items by a key, each group in their order. */
export function grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The same for all that the same countries made. */
export const countryKey = ({ like }: Item<unknown>): string => [...like.countries].sort().join(' ');
/** Whether row and record share a country, or one of them names none. */
export const mayBeOne = (row: RowItem, record: RecordItem): boolean =>
  countriesAlike(row.like, record.like) > 0;
