// Which row of the workbook is which recommendation of a document, also when the final report numbers them anew.
import type { DocumentRecord } from '../reading/un-document';
import { likenessOf } from './alike';
import { askAboutAlike, pairBest, withdrawnAgain } from './pair-alike';
import { pairEqual, pairOnlyText, pairSameName } from './pair-equal';
import { countryKey, Free, grouped, type Doubt, type RecordItem, type RecRow, type RowItem } from './pairing';
import { itemName, recordName, rowName, textWithUnknown } from './row-names';

export interface Pairing {
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
export type Renumbered = readonly { readonly row: string; readonly number: string }[];

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
): Pairing {
  const current = rows.filter(({ withdrawn }) => !withdrawn).map(asRow);
  const free = new Free(new Set(current), new Set(records.map((record) => asRecord(record, idOf))));
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
    gone: current.filter((row) => !settled.has(row.of) && !isLeftAlone(row)).map(({ of }) => of),
    backAgain: withdrawn.map(([row]) => row.of),
    rewritten: left.rewritten,
  };
}

/** How rows are called in lists: by number and part, or by how the text begins where there is no number. */
export const shownName = ({ number, part, text }: Pick<RecRow, 'number' | 'part' | 'text'>): string =>
  number.trim() === '' ? text.slice(0, 60) : itemName(number.trim().replace(/\.$/, ''), part ?? 1);
