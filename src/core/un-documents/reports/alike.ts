// How much two recommendations are alike (Dice's coefficient of their word pairs and of their countries), and the numbers
// that decide which of them are one.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';

/** What decides whether a row and a recommendation are one; shares from 0 to 1. No bench has measured them yet. */
export const SAME_RECOMMENDATION = {
  /** Of word pairs: from here on two texts count as one that was edited, whatever their numbers. */
  nearlySame: 0.75,
  /** Of word pairs: under one number this is enough, and without it to be asked about. */
  edited: 0.4,
  /** Of countries: rows less alike than nearly the same are asked about when they share these. */
  mostlySameCountries: 0.5,
  /** Of score: two candidates that are closer together than this cannot be told apart. */
  margin: 0.08,
  /** Words count so many times as much as countries. */
  wordsToCountries: 5,
  /** What the same number adds to the score. */
  sameNumber: 0.1,
} as const;

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

export interface Item<Of> {
  readonly of: Of;
  readonly name: string;
  readonly like: Likeness;
}
export type RowItem = Item<RecRow>;
export type RecordItem = Item<DocumentRecord>;

/** Whether row and record share a country, or one of them names none. */
export const mayBeOne = (row: RowItem, record: RecordItem): boolean =>
  countriesAlike(row.like, record.like) > 0;

export interface Candidate {
  readonly row: RowItem;
  readonly record: RecordItem;
  readonly score: number;
}

/** Pairs of rows and records that share words enough; only those that share a pair of words are compared. */
export function candidatesIn(
  { rows, records }: { rows: ReadonlySet<RowItem>; records: ReadonlySet<RecordItem> },
  nearly: number,
): readonly Candidate[] {
  const { edited, wordsToCountries, sameNumber } = SAME_RECOMMENDATION;
  const byPair = new Map<string, RecordItem[]>();
  for (const record of records)
    for (const pair of record.like.pairs) {
      const having = byPair.get(pair);
      if (having) having.push(record);
      else byPair.set(pair, [record]);
    }
  return [...rows].flatMap((row) => {
    const near = new Set([...row.like.pairs].flatMap((pair) => byPair.get(pair) ?? []));
    return [...near].flatMap((record): Candidate[] => {
      const words = wordsAlike(row.like, record.like);
      const isSameNumber = row.name === record.name;
      const isFarOff = words < (isSameNumber ? edited : nearly);
      if (isFarOff || !(isSameNumber || mayBeOne(row, record))) return [];
      const score =
        words + countriesAlike(row.like, record.like) / wordsToCountries + (isSameNumber ? sameNumber : 0);
      return [{ row, record, score }];
    });
  });
}
