// Candidates: goes through all submissions with one query, adds up what it has in common with each, signal by signal,
// and visits those that have enough to be judged.
import { zeros } from '../reading/int-arrays';
import { AskAssignment, type AskMatches } from './ask-assignment';
import { issueWeight, type Corpus } from './corpus';
import { factShare } from './facts';
import type { Likenesses } from './ground';
import { NONE } from './hash-index';
import { WORTH_A_LOOK } from './overlap-thresholds';
import { sharedPassages, type ItemPassage } from './passages';
import type { Query } from './query';

/** What two submissions have in common; the row of the corpus is the first. */
export interface Common {
  readonly first: Query;
  readonly second: Query;
  readonly passages: readonly ItemPassage[];
  /** Pieces of content that both have, and their share of the smaller text's. */
  readonly pieces: number;
  readonly reworded: number;
  /** Rare names and figures that both have, and their share of those of the text that has fewer, beyond chance. */
  readonly factCount: number;
  readonly facts: number;
  readonly topic: number;
  readonly outline: number;
  /** Weighted share of the issues of either that both have. */
  readonly issues: number;
  readonly asks: AskMatches;
}

/** What a query has in common with each row before it. */
interface Signals extends Likenesses {
  /** Places of equal fingerprints in the row and in the query, in turn. */
  readonly seeds: ReadonlyMap<number, number[]>;
  readonly pieces: Int32Array;
  readonly facts: Int32Array;
  readonly issues: Float64Array;
}

/** Calls `meet` for each entry of earlier rows that has the same hash, the latest first, until it answers false. */
function follow(
  { before, rows }: Corpus['runs'],
  first: number,
  meet: (row: number, entry: number) => boolean,
): void {
  for (let entry = first; entry !== NONE; entry = before[entry] ?? NONE)
    if (!meet(rows[entry] ?? 0, entry)) return;
}

/** Seeds of text that only few have, and of letters of which many have a copy: each is linked to the one before. */
function seedsOf({ runs, rows }: Corpus, query: Query): Map<number, number[]> {
  const seeds = new Map<number, number[]>();
  const { positions } = query.analysis.fingerprints;
  const linksAll = rows.length <= WORTH_A_LOOK.fewCopies;
  query.runs.groups.forEach((group, i) => {
    const isCommon = group !== NONE && runs.textsWith(group) + query.isOutside > query.limit;
    if (group === NONE || (isCommon && !query.isLargelyCommon)) return;
    let followed = NONE;
    follow(runs, query.runs.entries[i] ?? NONE, (row, entry) => {
      if (isCommon && !linksAll && followed !== NONE && row !== followed) return false;
      if (isCommon && rows[row]?.isLargelyCommon !== true) return true;
      followed = row;
      const known = seeds.get(row);
      if (known) known.push(runs.places[entry] ?? 0, positions[i] ?? 0);
      else seeds.set(row, [runs.places[entry] ?? 0, positions[i] ?? 0]);
      return true;
    });
  });
  return seeds;
}

/** How many pieces of content, no usual turns of speech, each row has too. */
function piecesOf({ pieces, rows }: Corpus, query: Query): Int32Array {
  const counts = zeros(rows.length);
  const { before, rows: rowOf } = pieces;
  const { groups, entries } = query.pieces;
  for (let i = 0; i < groups.length; i++) {
    if (pieces.textsWith(groups[i] ?? NONE) + query.isOutside > query.pieceLimit) continue;
    let entry = groups[i] === NONE ? NONE : (entries[i] ?? NONE);
    for (; entry !== NONE; entry = before[entry] ?? NONE) {
      const row = rowOf[entry] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many rare names and figures each row has too. */
function factsOf({ facts, rows }: Corpus, query: Query): Int32Array {
  const counts = zeros(rows.length);
  for (const item of query.facts.items) {
    const having = facts.rows.get(item) ?? [];
    for (let i = 0; i < having.length; i++) {
      const row = having[i] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return counts;
}

/** The weight of the issues in common with each row. */
function issuesOf({ issues, all, rows }: Corpus, query: Query): Float64Array {
  const sums = new Float64Array(rows.length);
  for (const issue of new Set(query.analysis.submission.issues)) {
    const having = issues.get(issue) ?? [];
    const weight = issueWeight(having.length, all);
    for (const row of having) sums[row] = (sums[row] ?? 0) + weight;
  }
  return sums;
}

/** Compares submissions with the rows of a corpus, one at a time. */
export class CandidateScan {
  private readonly asks: AskAssignment;

  constructor(private readonly corpus: Corpus) {
    this.asks = new AskAssignment(corpus);
  }

  /**
   * Visits the rows before `before` with which a query has something in common; with `everything` also those that are
   * only a little alike.
   */
  scan(query: Query, before: number, everything: boolean, visit: (common: Common) => void): void {
    const { corpus } = this;
    const signals: Signals = {
      seeds: seedsOf(corpus, query),
      pieces: piecesOf(corpus, query),
      facts: factsOf(corpus, query),
      issues: issuesOf(corpus, query),
      ...corpus.ground.likenesses(query.about, before),
    };
    this.asks.add(query, before);
    const isOld = (query.analysis.submission.cycle ?? '') !== '';
    for (let row = 0; row < before; row++) {
      const first = corpus.rows[row];
      if (!first || (isOld && (first.analysis.submission.cycle ?? '') !== '')) continue;
      const passages = passagesWith(first, query, signals.seeds.get(row));
      if (passages.length > 0 || this.isWorthALook(query, first, row, signals, everything))
        visit(this.common(query, first, row, signals, passages));
    }
    this.asks.clear();
  }

  private isWorthALook(
    query: Query,
    first: Query,
    row: number,
    signals: Signals,
    everything: boolean,
  ): boolean {
    return (
      (signals.issues[row] ?? 0) > 0 ||
      (signals.topic[row] ?? 0) >= (everything ? WORTH_A_LOOK.anyTopic : WORTH_A_LOOK.topic) ||
      (signals.outline[row] ?? 0) >= WORTH_A_LOOK.outline ||
      rewordedShare(query, first, signals.pieces[row] ?? 0) >= WORTH_A_LOOK.reworded ||
      (signals.facts[row] ?? 0) >= WORTH_A_LOOK.facts ||
      this.asks.bound(row) >= WORTH_A_LOOK.asks ||
      this.asks.isOpposed(row)
    );
  }

  private common(
    query: Query,
    first: Query,
    row: number,
    signals: Signals,
    passages: readonly ItemPassage[],
  ): Common {
    const [pieces, factCount] = [signals.pieces[row] ?? 0, signals.facts[row] ?? 0];
    return {
      first,
      second: query,
      passages,
      pieces,
      reworded: rewordedShare(query, first, pieces),
      factCount,
      facts: factShare(this.corpus.facts, first.facts, query.facts, factCount),
      topic: Math.min(1, signals.topic[row] ?? 0),
      outline: Math.min(1, signals.outline[row] ?? 0),
      issues: issueShare(query, first, signals.issues[row] ?? 0),
      asks: this.asks.matches(row),
    };
  }
}

function passagesWith(first: Query, query: Query, seeds: readonly number[] | undefined): ItemPassage[] {
  if (!seeds) return [];
  return sharedPassages(
    { stream: first.analysis.stream, excluded: first.excluded },
    { stream: query.analysis.stream, excluded: query.excluded },
    seeds,
  );
}

function rewordedShare(query: Query, first: Query, pieces: number): number {
  const smaller = Math.min(query.pieceCount, first.pieceCount);
  return pieces >= WORTH_A_LOOK.pieces && smaller > 0 ? Math.min(1, pieces / smaller) : 0;
}

/** Weighted share of the issues of either that both have; `shared` is the weight of those. */
function issueShare(query: Query, first: Query, shared: number): number {
  const either = first.issueTotal + query.issueTotal - shared;
  return shared > 0 && either > 0 ? Math.min(1, shared / either) : 0;
}
