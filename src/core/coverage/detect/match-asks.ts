// Pairs up the asks of two submissions: each ask with the one of the other side that is most like it.
import { at } from '../../language/numbers';
import type { Neighbours } from './asks';
import type { Corpus } from './corpus';
import { MANY } from './corpus';
import type { Probe } from './probe';

const log = Math.log;

/** Added to the number of submissions, so that two asks in common also count where there are only a few. */
const IMAGINED_SUBMISSIONS = 30;
/** Among many submissions an ask that more than this share makes tells none apart. */
const ASKED_BY_MANY = 0.01;
/** Likeness that two asks about different things have by chance. */
const CHANCE = 0.2;

/** Two asks: places in the lists of the row and of the probe, 0-based. */
export interface AskMatch {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
  /** Between 0 and 1: less for asks that many make. */
  readonly weight: number;
}

export interface AskMatches {
  readonly same: readonly AskMatch[];
  readonly opposed: readonly AskMatch[];
  /** Sum of how sure the same asks are, each counting less the more submissions make it. */
  readonly score: number;
}

const NO_MATCHES: AskMatches = { same: [], opposed: [], score: 0 };

export interface AskMatcher {
  /** Looks up all asks of a probe among those of the rows before `before`. */
  add(probe: Probe, before: number): void;
  /** At least the score of the matches with a row. */
  bound(row: number): number;
  isOpposed(row: number): boolean;
  matches(row: number): AskMatches;
  clear(): void;
}

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  log(1 + (all + IMAGINED_SUBMISSIONS) / Math.max(1, askedBy)) / log(1 + all + IMAGINED_SUBMISSIONS);

const sureness = (likeness: number): number => Math.max(0, (likeness - CHANCE) / (1 - CHANCE));

/** Each ask at most once, the closest pairs first. */
function oneToOne(candidates: AskMatch[]): AskMatch[] {
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

/** Candidates of all rows, chained by row in arrays that all share. */
interface Chains {
  add(row: number, first: number, second: number, likeness: number, weight: number): void;
  has(row: number): boolean;
  of(row: number): AskMatch[];
  clear(): void;
}

function createChains(rows: number): Chains {
  const heads = new Int32Array(rows).fill(-1);
  let met: number[] = [];
  let cells = new Int32Array(3 << 12);
  let values = new Float64Array(2 << 12);
  let length = 0;
  const grow = (): void => {
    const [moreCells, moreValues] = [new Int32Array(cells.length * 2), new Float64Array(values.length * 2)];
    moreCells.set(cells);
    moreValues.set(values);
    [cells, values] = [moreCells, moreValues];
  };
  return {
    add(row, first, second, likeness, weight) {
      if (length * 3 + 3 > cells.length) grow();
      if (at(heads, row) < 0) met.push(row);
      cells[length * 3] = at(heads, row);
      cells[length * 3 + 1] = first;
      cells[length * 3 + 2] = second;
      values[length * 2] = likeness;
      values[length * 2 + 1] = weight;
      heads[row] = length++;
    },
    has: (row) => at(heads, row) >= 0,
    of(row) {
      const found: AskMatch[] = [];
      for (let link = at(heads, row); link >= 0; link = at(cells, link * 3)) {
        found.push({
          first: at(cells, link * 3 + 1),
          second: at(cells, link * 3 + 2),
          likeness: values[link * 2] ?? 0,
          weight: values[link * 2 + 1] ?? 0,
        });
      }
      return found;
    },
    clear() {
      for (const row of met) heads[row] = -1;
      met = [];
      length = 0;
    },
  };
}

export function createAskMatcher(corpus: Corpus): AskMatcher {
  const { unique, askedBy } = corpus.asks;
  const count = corpus.rows.length;
  const most = corpus.all > MANY ? corpus.all * ASKED_BY_MANY : corpus.all;
  const [same, opposed] = [createChains(count), createChains(count)];
  const bounds = new Float64Array(count);
  const addAsk = (list: Chains, place: number, ask: number, likeness: number, before: number, by: number) => {
    const known = unique[ask];
    if (!known) return;
    const weight = rarity(Math.max(by, at(askedBy, ask)), corpus.all);
    const { rows, places } = known;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      if (row >= before) break;
      list.add(row, places[i] ?? 0, place, likeness, weight);
      if (list === same) bounds[row] = (bounds[row] ?? 0) + sureness(likeness) * weight;
    }
  };
  const addNeighbours = (place: number, own: number, near: Neighbours, before: number): void => {
    const by = own >= 0 ? at(askedBy, own) : 0;
    if (by <= most) {
      if (own >= 0) addAsk(same, place, own, 1, before, by);
      for (let i = 0; i < near.asks.length; i++) {
        const ask = near.asks[i] ?? 0;
        if (at(askedBy, ask) <= most) addAsk(same, place, ask, near.likeness[i] ?? 0, before, by);
      }
    }
    near.opposed.forEach((ask, i) => addAsk(opposed, place, ask, near.opposedLikeness[i] ?? 0, before, by));
  };
  return {
    add(probe, before) {
      probe.asks.forEach((near, place) => {
        if (near) addNeighbours(place, probe.ownAsks[place] ?? -1, near, before);
      });
    },
    bound: (row) => bounds[row] ?? 0,
    isOpposed: (row) => opposed.has(row),
    matches(row) {
      if (!same.has(row) && !opposed.has(row)) return NO_MATCHES;
      const matched = oneToOne(same.of(row));
      const score = matched.reduce((sum, { likeness, weight }) => sum + sureness(likeness) * weight, 0);
      return { same: matched, opposed: oneToOne(opposed.of(row)), score };
    },
    clear() {
      same.clear();
      opposed.clear();
      bounds.fill(0);
    },
  };
}
