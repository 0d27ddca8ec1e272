// A query: one submission as it stands among all others, prepared to be compared with each of them.
import type { Analysis } from './analysis';
import type { Neighbours } from './ask-pairs';
import { commonPart, issueWeight, type Collection, type CommonPart } from './corpus';
import { factsOf, type Facts } from './facts';
import type { About } from './ground';
import { NONE, type Found, type HashIndex } from './hash-index';
import { commonFrom, usualFrom } from './overlap-thresholds';

export interface Query extends CommonPart {
  /** 1 for a text that is not among the submissions, and one more that has what it has. */
  readonly isOutside: 0 | 1;
  /** Where its fingerprints stand in other texts, and its pieces of content. */
  readonly runs: Found;
  readonly pieces: Found;
  /** Pieces that are no usual turn of speech. */
  readonly pieceCount: number;
  readonly pieceLimit: number;
  readonly limit: number;
  readonly facts: Facts;
  readonly about: About;
  /** Weight of all its issues. */
  readonly issueTotal: number;
  /** For each ask in its list, those like it; undefined for an ask that says nothing. */
  readonly asks: readonly (Neighbours | undefined)[];
  /** For each ask its number among the corpus's, -1 when it is none of them. */
  readonly ownAsks: readonly number[];
}

/** The different hashes that stand in so many texts at most. */
const countUpTo = ({ groups }: Found, index: HashIndex, limit: number, outside: number): number =>
  groups.reduce(
    (sum, group) => sum + (group !== NONE && index.textsWith(group) + outside <= limit ? 1 : 0),
    0,
  );

function issueTotal({ issues, all }: Collection, { submission }: Analysis): number {
  const weights = [...new Set(submission.issues)].map((each) =>
    issueWeight(issues.get(each)?.length ?? 0, all),
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** A submission that was laid out with the others, as this row. */
export function placeAmong(collection: Collection, part: CommonPart, row: number): Query {
  const { facts, ground, asks, pieceLimit, limit } = collection;
  const pieces = collection.pieces.own(row);
  const ownAsks = asks.ofRow[row] ?? [];
  return {
    ...part,
    isOutside: 0,
    runs: collection.runs.own(row),
    pieces,
    pieceCount: countUpTo(pieces, collection.pieces, pieceLimit, 0),
    pieceLimit,
    limit,
    facts: factsOf(facts, part.analysis, part.excluded, 0),
    about: ground.about(part.analysis),
    issueTotal: issueTotal(collection, part.analysis),
    asks: ownAsks.map((ask) => asks.neighbours[ask]),
    ownAsks,
  };
}

/** A submission from outside, to be compared with `all` others, of which this collection has some. */
export function placeOutside(collection: Collection, analysis: Analysis, all: number): Query {
  const [limit, pieceLimit] = [commonFrom(all + 1), usualFrom(all + 1)];
  const runs = collection.runs.find(analysis.fingerprints.hashes);
  const pieces = collection.pieces.find(analysis.pieces);
  const common = commonPart(analysis, runs, collection.runs, limit, 1);
  const { asks } = collection;
  return {
    ...common,
    isOutside: 1,
    runs,
    pieces,
    pieceCount: countUpTo(pieces, collection.pieces, pieceLimit, 1),
    pieceLimit,
    limit,
    facts: factsOf(collection.facts, analysis, common.excluded, 1),
    about: collection.ground.about(analysis),
    issueTotal: issueTotal(collection, analysis),
    asks: analysis.asks.map((ask) => (ask.unique.length > 0 ? asks.neighboursOf(ask) : undefined)),
    ownAsks: analysis.asks.map(() => -1),
  };
}
