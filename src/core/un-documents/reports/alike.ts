// How much two recommendations are alike (Dice's coefficient of their word pairs and of their countries), and the numbers
// that decide which of them are one.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';

export interface Likeness {
  /** Folded text. */
  readonly text: string;
  /** Pairs of neighbouring words; a single word stands for itself. */
  readonly pairs: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** What a recommendation is compared by; `countries` are ids of rows. */
export function likenessOf(text: string, countries: readonly string[]): Likeness {
  const folded = foldedText(text);
  const words = folded.split(' ');
  const pairs = words.length > 1 ? words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`) : words;
  return { text: folded, pairs: new Set(pairs), countries: new Set(countries) };
}

/** From 0 to 1: twice the pairs of words that both have, by the pairs of each (Dice's coefficient). */
export function wordsAlike(one: Likeness, other: Likeness): number {
  if (one.text === other.text) return 1;
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  return (2 * shared) / (one.pairs.size + other.pairs.size);
}

/** 1: the same countries, or unknown on one side; 0: none in common. */
export function countriesAlike({ countries: one }: Likeness, { countries: other }: Likeness): number {
  if (one.size === 0 || other.size === 0) return 1;
  const shared = [...one].filter((id) => other.has(id)).length;
  return (2 * shared) / (one.size + other.size);
}

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
