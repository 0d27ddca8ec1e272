// Which asks of two submissions ask for the same, and which contradict each other. Each ask meets one of the other text at
// most, the likest first.
import { foldedText } from '../reading/words';
import type { Content, ContentMeasure } from '../content/content';
import type { Shares } from '../meaning/probe';
import { createContradictions } from '../content/contradictions';
import { areOfOtherThings } from '../content/other-things';
import type { Analysis } from './analysis';
import { SHARED_ASK } from './overlap-thresholds';

/** Two asks: places in the lists of the row and of the query, 0-based. */
export interface AskMatch {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
  /** Between 0 and 1: less for asks that many make. */
  readonly weight: number;
}

export interface AskMatches {
  /** Surely the same. */
  readonly same: readonly AskMatch[];
  readonly perhaps: readonly AskMatch[];
  /** One plainly denies the other, or sets another figure: a question. */
  readonly opposed: readonly AskMatch[];
  /** Sum of the weights of those that are surely the same. */
  readonly score: number;
}

/** What two asks are told as. */
type Judgement = 'same' | 'perhaps' | 'opposed';

type JudgedMatch = AskMatch & { readonly judgement: Judgement };

export const NO_MATCHES: AskMatches = { same: [], perhaps: [], opposed: [], score: 0 };

/** An ask by its number, and how alike it is. */
interface NearAsk {
  readonly ask: number;
  readonly likeness: number;
  readonly judgement: Judgement;
}

/** An ask with all that make it word for word, ascending by row. */
interface UniqueAsk {
  readonly content: Content;
  readonly places: { readonly row: number; readonly place: number }[];
  readonly near: NearAsk[];
  /** Worked out when it is first asked for, since all that is near has to be known. */
  rarity?: number;
}

export interface AskIndex {
  /** What the asks of a submission have in common with those of each row before `before`; `row` is -1 for one from outside. */
  matches(
    asks: readonly Content[],
    row: number,
    before: number,
    all: number,
  ): ReadonlyMap<number, AskMatches>;
}

/** How much an ask says that so many submissions make: 1 for one that hardly anybody else makes. */
const rarity = (askedBy: number, all: number): number =>
  Math.log(1 + all / Math.max(1, askedBy)) / Math.log(1 + all);

/** Whether there are some on both sides, and none of them is the same. */
function areOthers(these: Iterable<string>, those: Iterable<string>): boolean {
  let some = false;
  for (const one of these) {
    let others = false;
    for (const other of those) {
      if (one === other) return false;
      others = true;
    }
    if (!others) return false;
    some = true;
  }
  return some;
}

/** Whether two asks are about different treaties or bodies, however alike they are otherwise. */
const nameOthers = (one: Content, other: Content): boolean =>
  areOthers(one.names, other.names) || areOthers(one.numbers, other.numbers);

/** Finds asks by the exact items that they have, since no two are the same without one. */
class AskSearch {
  private readonly asks: Content[] = [];
  private readonly weights: number[] = [];
  private readonly holders = new Map<number, number[]>();
  /** By ask: what the one that is looked for has in common with it; 0 in between. */
  private readonly shared: number[] = [];
  private readonly contradict;

  constructor(private readonly measure: ContentMeasure) {
    this.contradict = createContradictions(measure);
  }

  private weightOf({ exact }: Content): number {
    let sum = 0;
    for (const item of exact) sum += this.measure.weightOf(item);
    return sum;
  }

  add(ask: Content): void {
    const number = this.asks.push(ask) - 1;
    this.weights.push(this.weightOf(ask));
    this.shared.push(0);
    for (const item of ask.exact) {
      const known = this.holders.get(item);
      if (known) known.push(number);
      else this.holders.set(item, [number]);
    }
  }

  /** The asks that share enough exact words with one, and the shares of them. */
  private candidates(ask: Content): { readonly number: number; readonly exact: Shares }[] {
    const { shared, weights } = this;
    const met: number[] = [];
    for (const item of ask.exact) {
      const weight = this.measure.weightOf(item);
      for (const other of this.holders.get(item) ?? []) {
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + weight;
      }
    }
    const own = this.weightOf(ask);
    const near = met.flatMap((number) => {
      const both = shared[number] ?? 0;
      const exact = { forth: both / own, back: both / (weights[number] ?? own) };
      return exact.forth * exact.back < SHARED_ASK.exact ** 2 ? [] : [{ number, exact }];
    });
    for (const other of met) shared[other] = 0;
    return near;
  }

  /** Those that may be the same, or contradict it. */
  near(ask: Content): NearAsk[] {
    const found: NearAsk[] = [];
    for (const { number, exact } of this.candidates(ask)) {
      const other = this.asks[number];
      if (!other || nameOthers(ask, other)) continue;
      const likeness = this.measure.likeness(ask, other, exact);
      const judgement = this.judge(ask, other, likeness);
      if (judgement) found.push({ ask: number, likeness, judgement });
    }
    return found;
  }

  private judge(ask: Content, other: Content, likeness: number): Judgement | undefined {
    if (this.contradict(ask, other, likeness)) return 'opposed';
    if (likeness < SHARED_ASK.perhaps) return undefined;
    const { space } = this.measure;
    const isGuess = likeness < SHARED_ASK.sure || (space && areOfOtherThings(space, ask, other));
    return isGuess ? 'perhaps' : 'same';
  }
}

/** Each ask at most once, the closest pairs first. */
function closestOf(candidates: JudgedMatch[]): readonly JudgedMatch[] {
  if (candidates.length === 1) return candidates;
  const [firsts, seconds] = [new Set<number>(), new Set<number>()];
  return candidates
    .sort((x, y) => y.likeness - x.likeness || x.first - y.first || x.second - y.second)
    .filter(({ first, second }) => {
      if (firsts.has(first) || seconds.has(second)) return false;
      firsts.add(first);
      seconds.add(second);
      return true;
    });
}

/** By what each is told as; who contradicts an ask does not ask for the same as it. */
function assigned(candidates: JudgedMatch[]): AskMatches {
  const kept: Record<Judgement, AskMatch[]> = { same: [], perhaps: [], opposed: [] };
  let score = 0;
  for (const match of closestOf(candidates)) {
    kept[match.judgement].push(match);
    if (match.judgement === 'same') score += match.weight;
  }
  return { ...kept, score };
}

/** The different asks that are made, in order, and for each row those that it makes; undefined for one that says nothing. */
function collect(rows: readonly Analysis[]) {
  const known = new Map<string, UniqueAsk>();
  const ofRow = rows.map(({ asks }, row) =>
    asks.map((content, place) => {
      if (content.exact.size === 0) return undefined;
      const key = foldedText(content.text);
      const one = known.get(key) ?? { content, places: [], near: [] };
      known.set(key, one);
      one.places.push({ row, place });
      return one;
    }),
  );
  return { unique: [...known.values()], ofRow };
}

function rowsOf(asks: readonly (UniqueAsk | undefined)[]): number {
  const rows = new Set<number>();
  for (const ask of asks) for (const { row } of ask?.places ?? []) rows.add(row);
  return rows.size;
}

/** Finds which asks are alike. What is usual is learnt from them unless it is known from a larger collection. */
export function indexAsks(rows: readonly Analysis[], measure: ContentMeasure, isKnown: boolean): AskIndex {
  const { unique, ofRow } = collect(rows);
  if (!isKnown) measure.learn(unique.map(({ content }) => content));
  const search = new AskSearch(measure);
  unique.forEach(({ content, near }, number) => {
    for (const one of search.near(content)) {
      near.push(one);
      unique[one.ask]?.near.push({ ...one, ask: number });
    }
    search.add(content);
  });
  const askedBy = (near: readonly NearAsk[], self: UniqueAsk | undefined): number =>
    rowsOf([self, ...near.filter(({ judgement }) => judgement === 'same').map(({ ask }) => unique[ask])]);
  return {
    matches(own, ownRow, before, all) {
      const found = new Map<number, JudgedMatch[]>();
      own.forEach((content, second) => {
        if (content.exact.size === 0) return;
        const known = ofRow[ownRow]?.[second];
        const near = known?.near ?? search.near(content);
        const weight = known?.rarity ?? rarity(askedBy(near, known), all);
        if (known) known.rarity = weight;
        const add = (other: UniqueAsk | undefined, likeness: number, judgement: Judgement): void => {
          for (const { row, place } of other?.places ?? []) {
            if (row >= before) break;
            const matches = found.get(row);
            const match = { first: place, second, likeness, weight, judgement };
            if (matches) matches.push(match);
            else found.set(row, [match]);
          }
        };
        if (known) add(known, 1, 'same');
        for (const { ask, likeness, judgement } of near) add(unique[ask], likeness, judgement);
      });
      return new Map([...found].map(([row, matches]) => [row, assigned(matches)]));
    },
  };
}
