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

interface Ask {
  readonly read: ReadAsk;
  /** 0 when no verb was known, else McMahon's category. */
  readonly category: number;
}

export interface Pair {
  /** Places among the texts, the earlier first. */
  readonly one: number;
  readonly other: number;
  /** From 0 to 1. */
  readonly likeness: number;
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
 * The pairs of texts that ask for the same. Texts may be in English, Spanish or French. Withdrawn ones are the caller's to
 * leave out.
 */
export function findSameAsks(texts: readonly string[], meaning?: MeaningTable): Pair[] {
  const measure = createAskMeasure(createReader(), meaning);
  const asks = texts.map((text) => ({
    read: measure.read(text),
    category: suggestAction(text)?.category ?? 0,
  }));
  const candidates = createCandidates(measure);
  return asks.flatMap((own, number) => {
    const found = [...candidates(own, number)].flatMap((one): Pair[] => {
      const theirs = asks[one];
      const likeness = theirs && one !== number ? likenessOf(own, theirs, measure) : 0;
      return likeness > 0 ? [{ one, other: number, likeness }] : [];
    });
    return found.sort((x, y) => y.likeness - x.likeness || x.one - y.one).slice(0, SAME_ASK.mostAlike);
  });
}
