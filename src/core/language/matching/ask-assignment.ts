// Assigns the asks of two submissions to each other: each ask at most once, the most similar pairs first (greedy
// assignment).
import type { NearAsks, Neighbours } from './ask-pairs';
import type { Corpus } from './corpus';
import { MANY } from './limits';
import type { AskMatch } from './matches-by-submission';
import { MatchesBySubmission } from './matches-by-submission';
import type { Query } from './query';

const log = Math.log;

/** Added to the number of submissions, so that two asks in common also count where there are only a few. */
const IMAGINED_SUBMISSIONS = 30;
/** Among many submissions an ask that more than this share makes tells none apart. */
const ASKED_BY_MANY = 0.01;
/** Likeness that two asks about different things have by chance. */
const CHANCE = 0.2;

export interface AskMatches {
  readonly same: readonly AskMatch[];
  readonly opposed: readonly AskMatch[];
  /** Sum of how sure the same asks are, each counting less the more submissions make it. */
  readonly score: number;
}

const NO_MATCHES: AskMatches = { same: [], opposed: [], score: 0 };

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  log(1 + (all + IMAGINED_SUBMISSIONS) / Math.max(1, askedBy)) / log(1 + all + IMAGINED_SUBMISSIONS);

const sureness = (likeness: number): number => Math.max(0, (likeness - CHANCE) / (1 - CHANCE));

/** Each ask at most once, the closest pairs first. */
function assignGreedily(candidates: AskMatch[]): AskMatch[] {
  if (candidates.length < 2) return candidates;
  candidates.sort((x, y) => y.likeness - x.likeness || x.first - y.first || x.second - y.second);
  const stand: AskMatch[] = [];
  for (const candidate of candidates) {
    const isTaken = stand.some(
      ({ first, second }) => first === candidate.first || second === candidate.second,
    );
    if (!isTaken) stand.push(candidate);
  }
  return stand;
}

/** Matches the asks of one submission at a time with those of all rows of a corpus. */
export class AskAssignment {
  private readonly same: MatchesBySubmission;
  private readonly opposed: MatchesBySubmission;
  private readonly bounds: Float64Array;
  /** How much an ask says, by the number of submissions that make it. */
  private readonly rarities: Float64Array;
  /** An ask that more submissions make tells none apart. */
  private readonly most: number;

  constructor(private readonly corpus: Corpus) {
    const count = corpus.rows.length;
    this.same = new MatchesBySubmission(count);
    this.opposed = new MatchesBySubmission(count);
    this.bounds = new Float64Array(count);
    this.rarities = Float64Array.from({ length: count + 1 }, (_none, by) => rarity(by, corpus.all));
    this.most = corpus.all > MANY ? corpus.all * ASKED_BY_MANY : corpus.all;
  }

  /** Looks up all asks of a query among those of the rows before `before`. */
  add(query: Query, before: number): void {
    query.asks.forEach((near, place) => {
      if (near) this.addNeighbours(place, query.ownAsks[place] ?? -1, near, before);
    });
  }

  /** At least the score of the matches with a row. */
  bound(row: number): number {
    return this.bounds[row] ?? 0;
  }

  isOpposed(row: number): boolean {
    return this.opposed.has(row);
  }

  matches(row: number): AskMatches {
    if (!this.same.has(row) && !this.opposed.has(row)) return NO_MATCHES;
    const same = assignGreedily(this.same.of(row));
    const score = same.reduce((sum, { likeness, weight }) => sum + sureness(likeness) * weight, 0);
    return { same, opposed: assignGreedily(this.opposed.of(row)), score };
  }

  clear(): void {
    this.same.clear();
    this.opposed.clear();
    this.bounds.fill(0);
  }

  private askedBy(ask: number): number {
    return ask < 0 ? 0 : (this.corpus.asks.askedBy[ask] ?? 0);
  }

  private addNeighbours(place: number, own: number, { same, opposed }: Neighbours, before: number): void {
    const by = this.askedBy(own);
    this.addAll(this.opposed, place, opposed, before, by, Infinity);
    if (by > this.most) return;
    if (own >= 0) this.addAsk(this.same, place, own, 1, before, by);
    this.addAll(this.same, place, same, before, by, this.most);
  }

  private addAll(
    list: MatchesBySubmission,
    place: number,
    near: NearAsks,
    before: number,
    by: number,
    most: number,
  ): void {
    for (let i = 0; i < near.asks.length; i++) {
      const ask = near.asks[i] ?? 0;
      if (this.askedBy(ask) <= most) this.addAsk(list, place, ask, near.likeness[i] ?? 0, before, by);
    }
  }

  private addAsk(
    list: MatchesBySubmission,
    place: number,
    ask: number,
    likeness: number,
    before: number,
    by: number,
  ): void {
    const known = this.corpus.asks.unique[ask];
    if (!known) return;
    const weight = this.rarities[Math.max(by, this.askedBy(ask))] ?? 0;
    const sure = list === this.same ? sureness(likeness) * weight : 0;
    const { rows, places } = known;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      if (row >= before) break;
      list.add(row, places[i] ?? 0, place, likeness, weight);
      this.bounds[row] = (this.bounds[row] ?? 0) + sure;
    }
  }
}
