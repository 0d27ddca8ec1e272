// Pairs rows and records whose texts are equal.
import { grouped, mayBeOne, type Free, type RecordItem, type RowItem } from './pairing';

/** Pairs those that a key makes equal, in their order: where even that leaves several, nothing tells them apart. */
export function pairEqual(free: Free, keyOf: (item: RowItem | RecordItem) => string): void {
  const records = grouped(free.records, keyOf);
  for (const row of [...free.rows]) {
    const record = records.get(keyOf(row))?.shift();
    if (record) free.pair(row, record);
  }
}

/** The same number and text; countries join and leave between draft and report, and some lists name none. */
export function pairSameName(free: Free): void {
  const records = new Map([...free.records].map((record) => [record.name, record]));
  for (const row of [...free.rows]) {
    const record = records.get(row.name);
    if (record && free.records.has(record) && row.like.text === record.like.text && mayBeOne(row, record))
      free.pair(row, record);
  }
}

/** The same text with one counterpart each. */
export function pairOnlyText(free: Free): void {
  const rows = grouped(free.rows, ({ like }) => like.text);
  for (const [text, records] of grouped(free.records, ({ like }) => like.text)) {
    const [row, ...others] = rows.get(text) ?? [];
    const [record, ...more] = records;
    const isAlone = others.length + more.length === 0;
    if (row && record && isAlone && mayBeOne(row, record)) free.pair(row, record);
  }
}
