// Which row of the workbook is which recommendation of a document, also when the final report numbers them anew.
import {
  type Item,
  SAME_RECOMMENDATION,
  candidatesIn,
  mayBeOne,
  type Likeness,
  type RecordItem,
  type RowItem,
  countriesAlike,
  wordsAlike,
  likenessOf,
  type RecRow,
} from './alike';
import type { DocumentRecord } from '../reading/un-document';
import { recordName, rowName, textWithUnknown } from './cycle-rows';

/** A row that may be one of several recommendations of the document, or none. */
export interface Doubt {
  readonly row: RecRow;
  readonly records: readonly DocumentRecord[];
}

/** What no counterpart is known of yet, and the pairs that were found. */
class Free {
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
function grouped<T, Key>(items: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The same for all that the same countries made. */
const countryKey = ({ like }: Item<unknown>): string => [...like.countries].sort().join(' ');

/** Pairs those that a key makes equal, in their order: where even that leaves several, nothing tells them apart. */
function pairEqual(free: Free, keyOf: (item: RowItem | RecordItem) => string): void {
  const records = grouped(free.records, keyOf);
  for (const row of [...free.rows]) {
    const record = records.get(keyOf(row))?.shift();
    if (record) free.pair(row, record);
  }
}

/** The same number and text; countries join and leave between draft and report, and some lists name none. */
function pairSameName(free: Free): void {
  const records = new Map([...free.records].map((record) => [record.name, record]));
  for (const row of [...free.rows]) {
    const record = records.get(row.name);
    if (record && free.records.has(record) && row.like.text === record.like.text && mayBeOne(row, record))
      free.pair(row, record);
  }
}

/** The same text with one counterpart each. */
function pairOnlyText(free: Free): void {
  const rows = grouped(free.rows, ({ like }) => like.text);
  for (const [text, records] of grouped(free.records, ({ like }) => like.text)) {
    const [row, ...others] = rows.get(text) ?? [];
    const [record, ...more] = records;
    const isAlone = others.length + more.length === 0;
    if (row && record && isAlone && mayBeOne(row, record)) free.pair(row, record);
  }
}

/** Pairs the best candidates first. Where a second one is about as good, the row is a doubt. */
function pairBest(free: Free): readonly Doubt[] {
  const all = [...candidatesIn(free, SAME_RECOMMENDATION.nearlySame)].sort((a, b) => b.score - a.score);
  const [ofRow, ofRecord] = [grouped(all, ({ row }) => row), grouped(all, ({ record }) => record)];
  const doubts: Doubt[] = [];
  for (const best of all) {
    if (!free.rows.has(best.row) || !free.records.has(best.record)) continue;
    const rivals = [...(ofRow.get(best.row) ?? []), ...(ofRecord.get(best.record) ?? [])].filter(
      (rival) =>
        rival !== best &&
        free.rows.has(rival.row) &&
        free.records.has(rival.record) &&
        rival.score > best.score - SAME_RECOMMENDATION.margin,
    );
    if (rivals.length === 0) {
      free.pair(best.row, best.record);
      continue;
    }
    const rows = new Set([best.row, ...rivals.map(({ row }) => row)]);
    const records = new Set([best.record, ...rivals.map(({ record }) => record)]);
    for (const row of rows) {
      free.rows.delete(row);
      doubts.push({ row: row.of, records: [...records].map(({ of }) => of) });
    }
    for (const record of records) free.records.delete(record);
  }
  return doubts;
}

/**
 * Of what is left, rows that resemble recommendations of mostly the same countries: a word changed in a short text, or
 * another recommendation. Only a person can tell.
 */
function askAboutAlike(free: Free): readonly Doubt[] {
  const alike = candidatesIn(free, SAME_RECOMMENDATION.edited).filter(
    ({ row, record }) => countriesAlike(row.like, record.like) >= SAME_RECOMMENDATION.mostlySameCountries,
  );
  for (const { row, record } of alike) {
    free.rows.delete(row);
    free.records.delete(record);
  }
  return [...grouped(alike, ({ row }) => row)].map(([row, candidates]) => ({
    row: row.of,
    records: candidates.map(({ record }) => record.of),
  }));
}

/** Withdrawn rows keep their record where the document still has it, under whatever number. */
function withdrawnAgain(rows: readonly RowItem[], free: Free): readonly [RowItem, RecordItem][] {
  return rows.flatMap((row): [RowItem, RecordItem][] => {
    const record = [...free.records].find(
      (one) =>
        wordsAlike(row.like, one.like) >= SAME_RECOMMENDATION.nearlySame &&
        countriesAlike(row.like, one.like) === 1,
    );
    if (!record) return [];
    free.records.delete(record);
    return [[row, record]];
  });
}

export interface RowPairing {
  readonly rowOf: ReadonlyMap<DocumentRecord, RecRow>;
  readonly doubts: readonly Doubt[];
  /** Names under which several rows of the workbook stand; they are left alone, and so are their records. */
  readonly doubled: ReadonlySet<string>;
  /** Rows that are none of the document's, without withdrawn ones. */
  readonly gone: readonly RecRow[];
  /** Withdrawn rows that the document has all the same. */
  readonly backAgain: readonly RecRow[];
  /** Rows that keep their number and get a text that hardly resembles the old one. */
  readonly rewritten: readonly RecRow[];
}

/** What somebody said of rows in doubt: the name of the row, and that of its recommendation, '' for none. */
type Renumbered = readonly { readonly row: string; readonly number: string }[];

/**
 * What is left under one number. While all numbers hold, that is one recommendation in other words or in another
 * language. Once some were numbered anew, the number says nothing, and somebody has to.
 */
function pairNumbers(free: Free, wasRenumbered: boolean): { doubts: readonly Doubt[]; rewritten: RecRow[] } {
  const rows = new Map([...free.rows].map((row) => [row.name, row]));
  const doubts: Doubt[] = [];
  const rewritten: RecRow[] = [];
  for (const record of [...free.records]) {
    const row = rows.get(record.name);
    if (!row) continue;
    if (wasRenumbered) {
      free.rows.delete(row);
      free.records.delete(record);
      doubts.push({ row: row.of, records: [record.of] });
    } else {
      free.pair(row, record);
      rewritten.push(row.of);
    }
  }
  return { doubts, rewritten };
}

function pairRenumbered(free: Free, renumbered: Renumbered): void {
  const rows = new Map([...free.rows].map((row) => [row.name, row]));
  const records = new Map([...free.records].map((record) => [record.name, record]));
  for (const { row: name, number } of renumbered) {
    const row = rows.get(name);
    const record = records.get(number);
    if (row && record && free.records.has(record)) free.pair(row, record);
    else if (row && number === '') free.rows.delete(row);
  }
}

/** Several rows under one name, none of which is certainly the document's: nobody can tell which to change. */
function setDoubledAside(free: Free, rows: readonly RowItem[]): ReadonlySet<string> {
  const doubled = [...grouped(rows, ({ name }) => name)].filter(
    ([, same]) => same.length > 1 && same.every((row) => free.rows.has(row)),
  );
  const names = new Set(doubled.map(([name]) => name));
  for (const row of rows) if (names.has(row.name)) free.rows.delete(row);
  for (const record of [...free.records]) if (names.has(record.name)) free.records.delete(record);
  return names;
}

/** The part of an ask that stands in the ask's own words. */
const isWithin = (part: Likeness, { pairs, text }: Likeness): boolean =>
  text.includes(part.text) ||
  [...part.pairs].filter((pair) => pairs.has(pair)).length >=
    part.pairs.size * SAME_RECOMMENDATION.nearlySame;

/** Whether people made the row themselves out of a recommendation that the document has: it is not gone from there. */
function isPartByHand(
  { of: { number, part, source }, like }: RowItem,
  records: readonly RecordItem[],
): boolean {
  const whole = records.filter((record) => record.of.number === number.trim().replace(/\.$/, ''));
  const isOurs = source.trim() === '' || whole.some((record) => isWithin(like, record.like));
  return number.trim() !== '' && (part ?? 1) > 1 && whole.length > 0 && isOurs;
}

const isRenamed = ([row, record]: readonly [RowItem, RecordItem]): boolean =>
  row.of.number.trim() !== '' && row.name !== record.name;

const asRow = (row: RecRow): RowItem => ({
  of: row,
  name: rowName(row),
  like: likenessOf(row.text, row.countries),
});

type IdOf = (iso3: string) => string | undefined;

const asRecord = (record: DocumentRecord, idOf: IdOf): RecordItem => ({
  of: record,
  name: recordName(record),
  like: likenessOf(
    textWithUnknown(record),
    record.countries.flatMap((iso3) => idOf(iso3) ?? []),
  ),
});

/**
 * Pairs the rows of one cycle with the records of a document: first what somebody told, then equal texts (with the
 * same number, then with the same countries, then alone), then near-identical ones, then what is left under the same
 * number. `idOf` gives a country's row by its ISO code.
 */
export function pairRows(
  rows: readonly RecRow[],
  records: readonly DocumentRecord[],
  idOf: IdOf,
  renumbered: Renumbered = [],
): RowPairing {
  const current = rows.filter(({ withdrawn }) => !withdrawn).map(asRow);
  const all = records.map((record) => asRecord(record, idOf));
  const free = new Free(new Set(current), new Set(all));
  pairRenumbered(free, renumbered);
  pairEqual(free, (item) => `${item.name}\n${item.like.text}\n${countryKey(item)}`);
  const doubled = setDoubledAside(free, current);
  pairEqual(free, (item) => `${item.like.text}\n${countryKey(item)}`);
  pairSameName(free);
  pairOnlyText(free);
  const close = pairBest(free);
  const withdrawn = withdrawnAgain(rows.filter((row) => row.withdrawn).map(asRow), free);
  const alike = askAboutAlike(free);
  const left = pairNumbers(free, free.pairs.some(isRenamed));
  const doubts = [...close, ...alike, ...left.doubts];
  const settled = new Set([...free.pairs.map(([row]) => row.of), ...doubts.map(({ row }) => row)]);
  const inDocument = new Set(records.map(recordName));
  const isLeftAlone = ({ name }: RowItem): boolean => doubled.has(name) && inDocument.has(name);
  return {
    rowOf: new Map([...free.pairs, ...withdrawn].map(([row, record]) => [record.of, row.of])),
    doubts,
    doubled,
    gone: current
      .filter((row) => !settled.has(row.of) && !isLeftAlone(row) && !isPartByHand(row, all))
      .map(({ of }) => of),
    backAgain: withdrawn.map(([row]) => row.of),
    rewritten: left.rewritten,
  };
}
