// Which asks of all submissions ask for the same, and which contradict each other.
import type { AskMeasure } from '../asks/measure';
import type { ReadAsk } from '../asks/read-ask';
import { foldedText } from '../reading/words';
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import { AskSearch, bagOf, rolesIn, type Neighbours, type Role } from './ask-search';
import { ASK_IN_COMMON, SAME_ASK } from './ask-thresholds';
import { weighTerms, type TermWeights } from './bm25-weights';

/** An ask of a submission: the row, and its place in the list, 0-based. */
interface Place {
  readonly row: number;
  readonly place: number;
}

/** An ask with all that make it, word for word the same in what it is about; ascending. */
interface UniqueAsk {
  readonly ask: ReadAsk;
  readonly places: Place[];
  readonly near: Neighbours;
  /** How many submissions ask the same. */
  askedBy: number;
}

/** Two asks: places in the lists of the row and of the query, 0-based. */
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

export const NO_MATCHES: AskMatches = { same: [], opposed: [], score: 0 };

export interface AskIndex {
  readonly count: number;
  readonly weighing: TermWeights;
  readonly roles: ReadonlyMap<number, Role>;
  /** What the asks of a submission have in common with those of each row before `before`; `row` is -1 for one from outside. */
  matches(
    asks: readonly ReadAsk[],
    row: number,
    before: number,
    all: number,
  ): ReadonlyMap<number, AskMatches>;
}

/** Word for word the same in what it is about, and in all else that it says of it. */
const keyOf = ({ unique, text }: ReadAsk): string =>
  `${[...unique].sort((x, y) => x - y).join(',')} ${foldedText(text)}`;

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  Math.log(1 + (all + ASK_IN_COMMON.imaginedSubmissions) / Math.max(1, askedBy)) /
  Math.log(1 + all + ASK_IN_COMMON.imaginedSubmissions);

const sureness = (likeness: number): number =>
  Math.max(0, (likeness - ASK_IN_COMMON.chance) / (1 - ASK_IN_COMMON.chance));

/** Each ask at most once, the closest pairs first. */
function assignGreedily(candidates: AskMatch[]): AskMatch[] {
  if (candidates.length < 2) return candidates;
  candidates.sort((x, y) => y.likeness - x.likeness || x.first - y.first || x.second - y.second);
  const [firsts, seconds] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ first, second }) => {
    if (firsts.has(first) || seconds.has(second)) return false;
    firsts.add(first);
    seconds.add(second);
    return true;
  });
}

/** Who asks the opposite of an ask does not ask for the same as another that is less like it. */
function assigned({ same, opposed }: Record<keyof Neighbours, AskMatch[]>): AskMatches {
  const against = assignGreedily(opposed);
  const isAgainst = ({ first, second, likeness }: AskMatch): boolean =>
    against.some((one) => (one.first === first || one.second === second) && one.likeness >= likeness);
  const kept = assignGreedily(against.length > 0 ? same.filter((one) => !isAgainst(one)) : same);
  const score = kept.reduce((sum, { likeness, weight }) => sum + sureness(likeness) * weight, 0);
  return { same: kept, opposed: against, score };
}

/** The different asks that are made, and for each row those that it makes; undefined for an ask that says nothing. */
function collect(rows: readonly Analysis[]) {
  const unique: UniqueAsk[] = [];
  const known = new Map<string, UniqueAsk>();
  const ofRow = rows.map(({ asks }, row) =>
    asks.map((ask, place) => {
      if (ask.unique.length === 0) return undefined;
      const key = keyOf(ask);
      const one = known.get(key) ?? { ask, places: [], near: { same: [], opposed: [] }, askedBy: 0 };
      if (!known.has(key)) unique.push(one);
      known.set(key, one);
      one.places.push({ row, place });
      return one;
    }),
  );
  return { unique, ofRow };
}

/** Each search finds earlier asks; both get to know each other here, and how many submissions ask the same. */
function join(unique: readonly UniqueAsk[], search: AskSearch): void {
  unique.forEach(({ ask, near }, number) => {
    const found = search.add(ask);
    for (const side of ['same', 'opposed'] as const)
      for (const one of found[side]) {
        near[side].push(one);
        unique[one.ask]?.near[side].push({ ask: number, likeness: one.likeness });
      }
  });
  for (const one of unique) {
    const alike = one.near.same.filter(({ likeness }) => likeness >= SAME_ASK.askedBy);
    const all = [one, ...alike.flatMap(({ ask }) => unique[ask] ?? [])];
    one.askedBy = new Set(all.flatMap(({ places }) => places.map(({ row }) => row))).size;
  }
}

const sameFrom = (asks: number): number => (asks < SAME_ASK.few ? SAME_ASK.likenessOfFew : SAME_ASK.likeness);

/** Finds which asks are alike. `given` is the index of a larger collection that these submissions belong to. */
export function indexAsks(
  rows: readonly Analysis[],
  reader: Reader,
  measure: AskMeasure,
  given?: AskIndex,
): AskIndex {
  const { unique, ofRow } = collect(rows);
  const asks = unique.map(({ ask }) => ask);
  const weighing = given?.weighing ?? weighTerms(asks.map(bagOf), reader, 'asks');
  const roles = given?.roles ?? rolesIn(asks, reader);
  const threshold = sameFrom(given?.count ?? unique.length);
  const search = new AskSearch(unique.length, roles, weighing, threshold, measure);
  join(unique, search);
  return {
    count: unique.length,
    weighing,
    roles,
    matches(own, ownRow, before, all) {
      const found = new Map<number, Record<keyof Neighbours, AskMatch[]>>();
      own.forEach((ask, second) => {
        const known = ofRow[ownRow]?.[second];
        if (ask.unique.length === 0) return;
        const near = known?.near ?? search.find(ask);
        const add = (side: keyof Neighbours, other: UniqueAsk | undefined, likeness: number): void => {
          for (const { row, place } of other?.places ?? []) {
            if (row >= before) break;
            const weight = rarity(Math.max(known?.askedBy ?? 0, other?.askedBy ?? 0), all);
            const matches = found.get(row) ?? { same: [], opposed: [] };
            found.set(row, matches);
            matches[side].push({ first: place, second, likeness, weight });
          }
        };
        if (known) add('same', known, 1);
        for (const side of ['same', 'opposed'] as const)
          for (const { ask: other, likeness } of near[side]) add(side, unique[other], likeness);
      });
      return new Map([...found].map(([row, matches]) => [row, assigned(matches)]));
    },
  };
}
