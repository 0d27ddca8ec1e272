// Pairs up the asks of two submissions: each ask with the one of the other side that is most like it.
import { at } from '../../language/numbers';
import type { Neighbours } from './asks';
import type { Corpus } from './corpus';
import type { Probe } from './probe';

const log = Math.log;

/** Added to the number of submissions, so that two asks in common also count where there are only a few. */
const IMAGINED_SUBMISSIONS = 30;
/** An ask that more submissions make than this tells none apart. */
const askedByMany = (all: number): number => Math.ceil(all * 0.05) + 10;

/** Two asks: places in the lists of the row and of the probe, 0-based. */
export interface AskMatch {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

export interface AskMatches {
  readonly same: readonly AskMatch[];
  readonly opposed: readonly AskMatch[];
  /** Sum of the likeness of the same asks, each counting less the more submissions make it. */
  readonly score: number;
}

interface Candidate extends AskMatch {
  readonly weight: number;
}

interface Candidates {
  readonly same: Candidate[];
  readonly opposed: Candidate[];
}

export interface AskMatcher {
  /** Looks up all asks of a probe among those of the rows before `before`. */
  add(probe: Probe, before: number): void;
  has(row: number): boolean;
  matches(row: number, probe: Probe): AskMatches | undefined;
  clear(): void;
}

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  log(1 + (all + IMAGINED_SUBMISSIONS) / Math.max(1, askedBy)) / log(1 + all + IMAGINED_SUBMISSIONS);

/** Each ask at most once, the closest pairs first. */
function oneToOne(candidates: readonly Candidate[]): Candidate[] {
  const [firsts, seconds] = [new Set<number>(), new Set<number>()];
  const inOrder = [...candidates].sort(
    (x, y) => y.likeness - x.likeness || x.first - y.first || x.second - y.second,
  );
  return inOrder.filter(({ first, second }) => {
    if (firsts.has(first) || seconds.has(second)) return false;
    firsts.add(first);
    seconds.add(second);
    return true;
  });
}

const plain = ({ first, second, likeness }: Candidate): AskMatch => ({ first, second, likeness });

export function createAskMatcher(corpus: Corpus): AskMatcher {
  const { unique, askedBy } = corpus.asks;
  const most = corpus.all > 40 ? askedByMany(corpus.all) : corpus.all;
  const found = new Map<number, Candidates>();
  const candidatesOf = (row: number): Candidates => {
    const known = found.get(row);
    if (known) return known;
    const none: Candidates = { same: [], opposed: [] };
    found.set(row, none);
    return none;
  };
  const addAsk = (
    place: number,
    ask: number,
    likeness: number,
    before: number,
    list: keyof Candidates,
    by: number,
  ): void => {
    const { rows, places } = unique[ask] ?? { rows: [], places: [] };
    const weight = rarity(Math.max(by, at(askedBy, ask)), corpus.all);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      if (row >= before) break;
      candidatesOf(row)[list].push({ first: places[i] ?? 0, second: place, likeness, weight });
    }
  };
  const addNeighbours = (place: number, own: number, near: Neighbours, before: number): void => {
    const by = own >= 0 ? at(askedBy, own) : 0;
    if (by <= most) {
      if (own >= 0) addAsk(place, own, 1, before, 'same', by);
      near.asks.forEach((ask, i) => {
        if (at(askedBy, ask) <= most) addAsk(place, ask, near.likeness[i] ?? 0, before, 'same', by);
      });
    }
    near.opposed.forEach((ask, i) => addAsk(place, ask, near.opposedLikeness[i] ?? 0, before, 'opposed', by));
  };
  return {
    add(probe, before) {
      probe.asks.forEach((near, place) => {
        if (near) addNeighbours(place, probe.ownAsks[place] ?? -1, near, before);
      });
    },
    has: (row) => found.has(row),
    matches(row) {
      const candidates = found.get(row);
      if (!candidates) return undefined;
      const same = oneToOne(candidates.same);
      const score = same.reduce((sum, { likeness, weight }) => sum + likeness * weight, 0);
      return { same: same.map(plain), opposed: oneToOne(candidates.opposed).map(plain), score };
    },
    clear: () => found.clear(),
  };
}
