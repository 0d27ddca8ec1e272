// Pairs recommendations of a document with rows whose texts are similar, the best pairs first, and lists those that
// only a person can tell.
import { countriesAlike, wordsAlike } from './alike';
import { grouped, mayBeOne, type Doubt, type Free, type RecordItem, type RowItem } from './pairing';

/** From here on two texts count as one that was edited, whatever their numbers. */
const NEARLY_SAME = 0.75;
/** Under one number this is enough. */
const EDITED = 0.4;
/** Of rows that resemble a recommendation less than that, those with such countries are asked about. */
const MOSTLY_SAME_COUNTRIES = 0.5;
/** Two candidates that are closer together than this cannot be told apart. */
const MARGIN = 0.08;

interface Candidate {
  readonly row: RowItem;
  readonly record: RecordItem;
  readonly score: number;
}

/** Pairs of rows and records that share words enough; only those that share a pair of words are compared. */
function candidatesIn(free: Free, nearly = NEARLY_SAME): readonly Candidate[] {
  const byPair = new Map<string, RecordItem[]>();
  for (const record of free.records)
    for (const pair of record.like.pairs) {
      const having = byPair.get(pair);
      if (having) having.push(record);
      else byPair.set(pair, [record]);
    }
  return [...free.rows].flatMap((row) => {
    const near = new Set([...row.like.pairs].flatMap((pair) => byPair.get(pair) ?? []));
    return [...near].flatMap((record): Candidate[] => {
      const words = wordsAlike(row.like, record.like);
      const isSameNumber = row.name === record.name;
      const isFarOff = words < (isSameNumber ? EDITED : nearly);
      if (isFarOff || !(isSameNumber || mayBeOne(row, record))) return [];
      const score = words + countriesAlike(row.like, record.like) / 5 + (isSameNumber ? 0.1 : 0);
      return [{ row, record, score }];
    });
  });
}

/** Pairs the best candidates first. Where a second one is about as good, the row is a doubt. */
export function pairBest(free: Free): readonly Doubt[] {
  const all = [...candidatesIn(free)].sort((a, b) => b.score - a.score);
  const [ofRow, ofRecord] = [grouped(all, ({ row }) => row), grouped(all, ({ record }) => record)];
  const doubts: Doubt[] = [];
  for (const best of all) {
    if (!free.rows.has(best.row) || !free.records.has(best.record)) continue;
    const rivals = [...(ofRow.get(best.row) ?? []), ...(ofRecord.get(best.record) ?? [])].filter(
      (rival) =>
        rival !== best &&
        free.rows.has(rival.row) &&
        free.records.has(rival.record) &&
        rival.score > best.score - MARGIN,
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
export function askAboutAlike(free: Free): readonly Doubt[] {
  const alike = candidatesIn(free, EDITED).filter(
    ({ row, record }) => countriesAlike(row.like, record.like) >= MOSTLY_SAME_COUNTRIES,
  );
  const byRow = grouped(alike, ({ row }) => row.of.id);
  for (const { row, record } of alike) {
    free.rows.delete(row);
    free.records.delete(record);
  }
  return [...byRow.values()].flatMap((candidates) => {
    const [first] = candidates;
    return first ? [{ row: first.row.of, records: candidates.map(({ record }) => record.of) }] : [];
  });
}

/** Withdrawn rows keep their record where the document still has it, under whatever number. */
export function withdrawnAgain(rows: readonly RowItem[], free: Free): readonly [RowItem, RecordItem][] {
  return rows.flatMap((row): [RowItem, RecordItem][] => {
    const record = [...free.records].find(
      (one) => wordsAlike(row.like, one.like) >= NEARLY_SAME && countriesAlike(row.like, one.like) === 1,
    );
    if (!record) return [];
    free.records.delete(record);
    return [[row, record]];
  });
}
