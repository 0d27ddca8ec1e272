// Assigns the asks of two submissions to each other: each ask at most once, the most similar pairs first (greedy
// assignment). Candidates are kept by submission in linked lists over shared arrays.
import type { NearAsks, Neighbours } from './ask-pairs';
import type { Corpus } from './corpus';
import { ASK_IN_COMMON } from './ask-thresholds';
import { MANY } from './overlap-thresholds';
import type { Query } from './query';

const FIRST_CAPACITY = 1 << 12;
const CELLS = 3;
const VALUES = 2;

/** Two asks: places in the lists of the row and of the query, 0-based. */
export interface AskMatch {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
  /** Between 0 and 1: less for asks that many make. */
  readonly weight: number;
}

/** Possible matches with all rows, chained by row in arrays that all share: there are too many for an object each. */
class MatchesBySubmission {
  private readonly heads: Int32Array;
  private met: number[] = [];
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private values = new Float64Array(FIRST_CAPACITY * VALUES);
  private length = 0;

  constructor(rows: number) {
    this.heads = new Int32Array(rows).fill(-1);
  }

  add(row: number, first: number, second: number, likeness: number, weight: number): void {
    const [cell, value] = [this.length * CELLS, this.length * VALUES];
    if (cell + CELLS > this.cells.length) this.grow();
    if ((this.heads[row] ?? 0) < 0) this.met.push(row);
    this.cells[cell] = this.heads[row] ?? 0;
    this.cells[cell + 1] = first;
    this.cells[cell + 2] = second;
    this.values[value] = likeness;
    this.values[value + 1] = weight;
    this.heads[row] = this.length++;
  }

  has(row: number): boolean {
    return (this.heads[row] ?? 0) >= 0;
  }

  of(row: number): AskMatch[] {
    const found: AskMatch[] = [];
    for (let link = this.heads[row] ?? 0; link >= 0; link = this.cells[link * CELLS] ?? 0) {
      found.push({
        first: this.cells[link * CELLS + 1] ?? 0,
        second: this.cells[link * CELLS + 2] ?? 0,
        likeness: this.values[link * VALUES] ?? 0,
        weight: this.values[link * VALUES + 1] ?? 0,
      });
    }
    return found;
  }

  clear(): void {
    for (const row of this.met) this.heads[row] = -1;
    this.met = [];
    this.length = 0;
  }

  private grow(): void {
    const [cells, values] = [new Int32Array(this.cells.length * 2), new Float64Array(this.values.length * 2)];
    cells.set(this.cells);
    values.set(this.values);
    [this.cells, this.values] = [cells, values];
  }
}

const log = Math.log;

export interface AskMatches {
  readonly same: readonly AskMatch[];
  readonly opposed: readonly AskMatch[];
  /** Sum of how sure the same asks are, each counting less the more submissions make it. */
  readonly score: number;
}

const NO_MATCHES: AskMatches = { same: [], opposed: [], score: 0 };

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  log(1 + (all + ASK_IN_COMMON.imaginedSubmissions) / Math.max(1, askedBy)) /
  log(1 + all + ASK_IN_COMMON.imaginedSubmissions);

const sureness = (likeness: number): number =>
  Math.max(0, (likeness - ASK_IN_COMMON.chance) / (1 - ASK_IN_COMMON.chance));

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
    this.most = corpus.all > MANY.from ? corpus.all * MANY.askedBy : corpus.all;
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
