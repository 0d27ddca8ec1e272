// The corpus: all submissions that are compared, with what is known only of all of them together: which runs of words,
// facts, asks and issues others have too.
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import { indexAsks, type AskIndex } from './asks';
import { indexFacts, type FactIndex } from './facts';
import { createGround, type Ground } from './ground';
import { HashIndex, type Found } from './hash-index';
import { SHARED_BY_MANY, commonFrom, usualFrom } from './overlap-thresholds';
import { placeAmong, type Query } from './query';
import { SHINGLE } from './winnowing';

/** What is known of all submissions together. */
export interface Collection {
  readonly reader: Reader;
  readonly runs: HashIndex;
  readonly pieces: HashIndex;
  readonly facts: FactIndex;
  readonly ground: Ground;
  readonly asks: AskIndex;
  /** The rows that have an issue, ascending. */
  readonly issues: ReadonlyMap<string, readonly number[]>;
  /** In more submissions than this a run of words is shared by many, and a piece of content a usual turn of speech. */
  readonly limit: number;
  readonly pieceLimit: number;
  /** How many submissions the weights are made from. */
  readonly all: number;
}

export interface Corpus extends Collection {
  readonly rows: readonly Query[];
}

/** Weights of a larger collection, for a few submissions that came later. */
export type Weights = Pick<Corpus, 'ground' | 'asks' | 'all'>;

/** How much an issue tells apart that so many of all submissions have. */
export const issueWeight = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having));

/** A text, and which of its words do not count since many have them; of a copy of a letter all count. */
export interface CommonPart {
  readonly analysis: Analysis;
  readonly excluded: Uint8Array | undefined;
  /** It consists largely of text that many share. */
  readonly isLargelyCommon: boolean;
}

/** What of a text many have; `outside` is 1 for a text that is not in the index, and one more. */
export function commonPart(
  analysis: Analysis,
  { groups }: Found,
  runs: HashIndex,
  limit: number,
  outside: number,
): CommonPart {
  const { fingerprints, stream, excluded } = analysis;
  const common = fingerprints.positions.filter(
    (_place, i) => runs.textsWith(groups[i] ?? 0) + outside > limit,
  );
  if (common.length === 0) return { analysis, excluded, isLargelyCommon: false };
  if (common.length >= groups.length * SHARED_BY_MANY.largeShare)
    return { analysis, excluded, isLargelyCommon: true };
  const all = excluded?.slice() ?? new Uint8Array(stream.length);
  for (const place of common) all.fill(1, place, place + SHINGLE);
  return { analysis, excluded: all, isLargelyCommon: false };
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

/** Lays out submissions. `given` are the weights of a larger collection that these few were added to. */
export function buildCorpus(rows: readonly Analysis[], reader: Reader, given?: Weights): Corpus {
  const limit = commonFrom(rows.length);
  const runs = new HashIndex(
    rows.map(({ fingerprints: { hashes, positions } }) => ({ hashes, places: positions })),
  );
  const pieces = new HashIndex(
    rows.map((row) => ({ hashes: row.pieces })),
    true,
  );
  const common = rows.map((each, row) => commonPart(each, runs.own(row), runs, limit, 0));
  const collection: Collection = {
    reader,
    runs,
    pieces,
    facts: indexFacts(
      rows,
      common.map(({ excluded }) => excluded),
    ),
    ground: createGround(rows, reader, given?.ground),
    asks: indexAsks(rows, reader, given?.asks),
    issues: rowsByIssue(rows),
    limit,
    pieceLimit: usualFrom(rows.length),
    all: rows.length + (given?.all ?? 0),
  };
  return { ...collection, rows: common.map((part, row) => placeAmong(collection, part, row)) };
}
