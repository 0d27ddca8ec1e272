// Finds recommendations that ask for the same in other words: those that share one of their rarer words are compared by
// the measure of asks, and have to agree in how far they go, too.
import { suggestAction } from '../../language/actions/action-category';
import { createAskMeasure, type AskMeasure } from '../../language/asks/measure';
import type { ReadAsk } from '../../language/asks/read-ask';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';

/** What steers which recommendations are the same ask; `npm run bench -- recommendations` measures it. */
const SAME_ASK = {
  /** Likeness, 0 to 1, from which on: higher than for asks of submissions, since a cluster is worked on as one. */
  likeness: 0.66,
  /** Earlier texts that one is joined with at most: of hundreds that say the same, these say enough. */
  mostAlike: 100,
  /** Earlier texts looked at for one word, the latest first; only collections of thousands have more. */
  mostForAWord: 500,
} as const;

/** An ask with all texts that make it, by their places, 0-based and ascending. */
interface Ask {
  readonly read: ReadAsk;
  /** 0 when no verb was known, else McMahon's category. */
  readonly category: number;
  readonly texts: number[];
}

export interface Pair {
  /** Places among the asks, the earlier first. */
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

interface SameAsks {
  readonly asks: readonly Ask[];
  readonly pairs: readonly Pair[];
}

const keyOf = ({ terms, numbers, figures, stance }: ReadAsk, category: number): string => {
  const said = terms.map(({ item, sign, isAside }) => `${item * sign}${isAside ? '?' : ''}`).sort();
  return JSON.stringify([said, numbers, figures, stance.kind, stance.isSuspended, stance.isOnly, category]);
};

/** Texts that say the same in the same words are one ask; those that say nothing are none. */
function collect(texts: readonly string[], measure: AskMeasure): Ask[] {
  const asks = new Map<string, Ask>();
  texts.forEach((text, place) => {
    const read = measure.read(text);
    if (read.terms.length === 0) return;
    const category = suggestAction(text)?.category ?? 0;
    const key = keyOf(read, category);
    const known = asks.get(key);
    if (known) known.texts.push(place);
    else asks.set(key, { read, category, texts: [place] });
  });
  return [...asks.values()];
}

/** To consider or to go on is another ask than to do; a general and a specific way to do it are not told apart. */
const kindOf = (category: number): number => (category >= 4 || category === 0 ? 4 : category);

/** Named so often beside the mechanisms that serve it that it tells no asks apart. */
const TELLS_NOTHING = 'Human Rights Council';

const sameSet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** How alike two asks for the same are, of the same treaties and bodies; 0 for others. */
function likenessOf(one: Ask, other: Ask, measure: AskMeasure): number {
  if (kindOf(one.category) !== kindOf(other.category)) return 0;
  const treatiesOf = ({ read }: Ask): number[] =>
    read.names.filter((name) => measure.items.nameOf(name)?.en !== TELLS_NOTHING);
  if (!sameSet(treatiesOf(one), treatiesOf(other)) || !sameSet(one.read.numbers, other.read.numbers))
    return 0;
  const { relation, likeness } = measure.compare(one.read, other.read);
  return relation === 'same' && likeness >= SAME_ASK.likeness ? likeness : 0;
}

/** For each item, the earlier asks that speak of one like it. */
function createCandidates(measure: AskMeasure): (ask: Ask, number: number) => Iterable<number> {
  const byItem = new Map<number, number[]>();
  return ({ read }, number) => {
    const found = new Set<number>();
    for (const { item } of read.terms) {
      for (const near of measure.items.near(item))
        for (const other of (byItem.get(near) ?? []).slice(-SAME_ASK.mostForAWord)) found.add(other);
      const own = byItem.get(item);
      if (own) own.push(number);
      else byItem.set(item, [number]);
    }
    return found;
  };
}

/**
 * The different asks that the texts make and the pairs of them that are the same in other words. Texts may be in
 * English, Spanish or French. Withdrawn ones are the caller's to leave out.
 */
export function findSameAsks(texts: readonly string[], meaning?: MeaningTable): SameAsks {
  const measure = createAskMeasure(createReader(), meaning);
  const asks = collect(texts, measure);
  const candidates = createCandidates(measure);
  const pairs = asks.flatMap((own, number) => {
    const found = [...candidates(own, number)].flatMap((one): Pair[] => {
      const theirs = asks[one];
      const likeness = theirs && one !== number ? likenessOf(own, theirs, measure) : 0;
      return likeness > 0 ? [{ one, other: number, likeness }] : [];
    });
    return found.sort((x, y) => y.likeness - x.likeness || x.one - y.one).slice(0, SAME_ASK.mostAlike);
  });
  return { asks, pairs };
}
