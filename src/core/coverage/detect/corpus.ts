// All submissions that are compared, laid out so that one can be compared with all others at once.
import { at } from '../../language/numbers';
import type { Reader } from '../../language/reading';
import type { Analysis, Bag } from './analysis';
import type { AskIndex } from './asks';
import { indexAsks } from './asks';
import type { FactIndex } from './facts';
import { indexFacts } from './facts';
import { SHINGLE } from './fingerprints';
import type { HashIndex } from './hash-index';
import { REPEATED, indexHashes } from './hash-index';
import type { SuggestedIssues } from './suggested-issues';
import { profileOf, suggestIssues } from './suggested-issues';
import type { Topics } from './topics';
import { topicsOf } from './topics';
import type { Row } from './vectors';

/** Above this many submissions the work is capped: what is lost is told in docs/decisions. */
export const MANY = 3000;
/** Times that one fingerprint counts in one text; only text that repeats itself over and over has more. */
const OCCURRENCES = 16;
/** A text of which at least this share is shared by many is a copy of one letter, and not one with a template's words. */
const LARGE_SHARE = 0.5;

/** In more submissions than this a text is shared by many: a template's words, a quoted article. */
export const commonFrom = (all: number): number =>
  Math.max(3, Math.min(Math.ceil(all / 2), Math.max(6, Math.ceil(all * 0.01) + 2)));

/** In more submissions than this three neighbouring words are a usual turn of speech. */
export const usualFrom = (all: number): number =>
  Math.max(3, Math.min(Math.ceil(all / 2), Math.max(8, Math.ceil(all * 0.02) + 6)));

/** Of the triples of a text one in this many is kept. */
const keptTriples = (all: number): number => {
  if (all > MANY) return 4;
  return all > 800 ? 2 : 1;
};

export interface Corpus {
  readonly rows: readonly Analysis[];
  readonly reader: Reader;
  /** 1 for dimensions that are words or names, and not what is implied by them. */
  readonly isWord: Uint8Array;
  readonly copied: HashIndex;
  /** 1 for rows that consist largely of text that many share. */
  readonly isLargelyCommon: Uint8Array;
  /** Per row, the items that do not count, text shared by many included. */
  readonly aside: readonly (Uint8Array | undefined)[];
  readonly facts: FactIndex;
  readonly reworded: HashIndex;
  /** Per row, the different triples that count. */
  readonly tripleCounts: Int32Array;
  readonly keptTriples: number;
  readonly topic: Topics;
  readonly outline: Topics;
  readonly asks: AskIndex;
  readonly suggested: SuggestedIssues;
  /** What each row comes back to, where there are too few tags to learn issues from. */
  readonly profiles: readonly Row[];
  /** In more rows than this a fingerprint is text shared by many, or a triple a usual turn of speech. */
  readonly limit: number;
  readonly tripleLimit: number;
  /** The rows that have an issue, ascending. */
  readonly issues: ReadonlyMap<string, readonly number[]>;
  /** Per row, the weight of all its issues. */
  readonly issueTotals: Float64Array;
  /** How many submissions the weights are made from. */
  readonly all: number;
}

/** Weights of a larger collection, for a few submissions that came later. */
export type Weights = Pick<Corpus, 'topic' | 'outline' | 'asks' | 'all' | 'keptTriples' | 'issues'>;

/** The triples of a text that are kept: the same ones in every text. */
export const keepTriples = (triples: Int32Array, oneIn: number): Int32Array =>
  oneIn === 1 ? triples : triples.filter((hash) => (hash & (oneIn - 1)) === 0);

function largelyCommon({ starts, sharing, rows }: HashIndex, limit: number): Uint8Array {
  const large = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = sharing.subarray(at(starts, row), at(starts, row + 1));
    let common = 0;
    for (const texts of own) if (texts > limit) common++;
    if (own.length > 0 && common >= own.length * LARGE_SHARE) large[row] = 1;
  }
  return large;
}

/** The items of a row that do not count: those set aside on reading, and text that many share. */
function asideOf(analysis: Analysis, row: number, index: HashIndex, limit: number): Uint8Array | undefined {
  const { fingerprints, stream } = analysis;
  let aside = analysis.aside?.slice();
  for (let i = 0; i < fingerprints.positions.length; i++) {
    if (at(index.sharing, at(index.starts, row) + i) <= limit) continue;
    const position = at(fingerprints.positions, i);
    aside ??= new Uint8Array(stream.length);
    aside.fill(1, position, position + SHINGLE);
  }
  return aside;
}

function countTriples({ starts, from, sharing, rows }: HashIndex, limit: number): Int32Array {
  const counts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++)
      if (at(from, entry) !== REPEATED && at(sharing, entry) <= limit) counts[row] = at(counts, row) + 1;
  }
  return counts;
}

function rowsByIssue(rows: readonly Analysis[]): Map<string, number[]> {
  const issues = new Map<string, number[]>();
  rows.forEach(({ submission }, row) => {
    for (const issue of new Set(submission.issues)) {
      const known = issues.get(issue);
      if (known) known.push(row);
      else issues.set(issue, [row]);
    }
  });
  return issues;
}

function wordsAmong(reader: Reader): Uint8Array {
  const isWord = new Uint8Array(reader.dimensionCount() + 1);
  for (let dimension = 1; dimension < isWord.length; dimension++) {
    const { kind } = reader.dimension(dimension);
    if (kind === 'word' || kind === 'name') isWord[dimension] = 1;
  }
  return isWord;
}

/** What a bag comes back to, by the weights of these topics. */
export const profileIn = (bag: Bag, { weighing }: Topics, reader: Reader): Row =>
  profileOf(bag, weighing, (dimension) => {
    const { kind } = reader.dimension(dimension);
    return kind === 'name' || kind === 'term';
  });

/** How much an issue tells apart that so many of all submissions have. */
export const issueWeight = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having));

function issueTotals(
  rows: readonly Analysis[],
  issues: ReadonlyMap<string, readonly number[]>,
  all: number,
): Float64Array {
  const weightOf = (issue: string): number => issueWeight(issues.get(issue)?.length ?? 0, all);
  return Float64Array.from(rows, ({ submission }) =>
    [...new Set(submission.issues)].reduce((sum, issue) => sum + weightOf(issue), 0),
  );
}

/** Lays out submissions. `given` are the weights of a larger collection that these few were added to. */
export function buildCorpus(rows: readonly Analysis[], reader: Reader, given?: Weights): Corpus {
  const limit = commonFrom(rows.length);
  const copied = indexHashes(
    rows.map(({ fingerprints }) => fingerprints),
    OCCURRENCES,
  );
  const isLargelyCommon = largelyCommon(copied, limit);
  const oneIn = given?.keptTriples ?? keptTriples(rows.length);
  const reworded = indexHashes(
    rows.map(({ triples }) => ({ hashes: keepTriples(triples, oneIn) })),
    1,
  );
  const aside = rows.map((row, i) => (isLargelyCommon[i] === 1 ? row.aside : asideOf(row, i, copied, limit)));
  const issues = rowsByIssue(rows);
  const all = given ? given.all + rows.length : rows.length;
  const topic = topicsOf(
    rows.map((row) => row.topic),
    reader,
    MANY,
    given?.topic,
  );
  const suggested = suggestIssues(rows, topic.vectors);
  return {
    rows,
    reader,
    isWord: wordsAmong(reader),
    copied,
    isLargelyCommon,
    aside,
    facts: indexFacts(rows, aside),
    reworded,
    tripleCounts: countTriples(reworded, usualFrom(rows.length)),
    tripleLimit: usualFrom(rows.length),
    keptTriples: oneIn,
    topic,
    suggested,
    profiles: suggested.issues > 0 ? [] : rows.map((row) => profileIn(row.topic, topic, reader)),
    outline: topicsOf(
      rows.map(({ outline }) => outline),
      reader,
      MANY,
      given?.outline,
    ),
    asks: indexAsks(rows, reader, given?.asks.weighing),
    limit,
    issues,
    issueTotals: issueTotals(rows, issues, all),
    all,
  };
}
