// Finds recommendations that ask for the same in other words: candidates by their rare words (prefix filtering,
// Bayardo, Ma and Srikant 2007), then cosine similarity, then agreement in action, instruments and numbers.
import { suggestAction } from '../../language/actions/action-category';
import type { TermCounts } from '../../language/matching/term-counts';
import { actionFamily, areOpposed, mayReplace, setOtherwise } from '../../language/matching/opposed';
import { readAsk, type ReadAsk } from '../../language/matching/read-ask';
import {
  rarestFirst,
  rowOf,
  vectorsOf,
  weighTerms,
  type Row,
  type Vectors,
} from '../../language/matching/bm25-weights';
import { createReader } from '../../language/reading/reader';
import type { Reader, Reading } from '../../language/reading/reading';

/**
 * What steers which recommendations are the same ask. Of the 65 pairs that this puts together in the United States'
 * review of 2010, 63 are the same by our reading (docs/decisions/division.md, `npm run bench -- recommendations`).
 */
const SAME_ASK = {
  /** Cosine, 0 to 1, from which on two texts that agree otherwise ask for the same. */
  cosine: 0.52,
  /** How strongly rarity counts: an exponent, 1 as in weights of topics, 0 not at all. */
  flatten: 0.5,
  /** Part of all persons, rights and topics named in two texts that both name. */
  terms: 0.5,
  /** Texts of a collection whose language is looked at: a report is in one. */
  sample: 60,
  /** Earlier texts that one is joined with at most: of hundreds that say the same, these say enough. */
  mostAlike: 100,
  /** Earlier texts looked at for one rare word, the latest first; only collections of thousands have more. */
  mostForAWord: 500,
} as const;

/** An ask with all texts that make it, by their places, 0-based and ascending. */
export interface Ask {
  readonly read: ReadAsk;
  readonly about: TermCounts;
  /** 0 when no verb was known, else McMahon's category. */
  readonly category: number;
  readonly texts: number[];
}

export interface Pair {
  /** Places among the asks, the earlier first. */
  readonly one: number;
  readonly other: number;
  /** Cosine, 0 to 1. */
  readonly likeness: number;
}

interface SameAsks {
  readonly asks: readonly Ask[];
  readonly pairs: readonly Pair[];
}

const keyOf = ({ unique, isNegated, numbers }: ReadAsk, category: number): string =>
  `${[...unique].sort((x, y) => x - y).join(',')} ${String(isNegated)} ${numbers.join(',')} ${category}`;

/** What a text is about, as it is compared: words by which an action is said count only with it. */
function aboutOf({ dimensions, dimensionPlaces }: Reading, reader: Reader): TermCounts {
  const isAction = (dimension: number): boolean => reader.dimension(dimension).kind === 'action';
  const places = new Set(dimensionPlaces.filter((_place, i) => isAction(dimensions[i] ?? 0)));
  const about = dimensions.filter(
    (dimension, i) => isAction(dimension) || !places.has(dimensionPlaces[i] ?? 0),
  );
  const unique = Int32Array.from(new Set(about));
  return { dimensions: unique, counts: new Float32Array(unique.length).fill(1), length: unique.length };
}

/** Texts that are about the same in the same way are one ask; those that say nothing are none. */
function collect(texts: readonly string[], reader: Reader): Ask[] {
  const language = reader.read(texts.slice(0, SAME_ASK.sample).join(' ')).language;
  const asks = new Map<string, Ask>();
  texts.forEach((text, place) => {
    const read = readAsk(text, reader, language);
    if (read.unique.length === 0) return;
    const category = suggestAction(text)?.category ?? 0;
    const key = keyOf(read, category);
    const known = asks.get(key);
    if (known) known.texts.push(place);
    else
      asks.set(key, { read, about: aboutOf(reader.read(text, language), reader), category, texts: [place] });
  });
  return [...asks.values()];
}

const sameSet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

function overlapOf(one: readonly number[], other: readonly number[]): number {
  const both = one.filter((each) => other.includes(each)).length;
  const all = one.length + other.length - both;
  return all === 0 ? 1 : both / all;
}

/** To consider or to go on is another ask than to do; a general and a specific way to do it are not told apart. */
const kindOf = (category: number): number => (category >= 4 || category === 0 ? 4 : category);

/** Named so often beside the mechanisms that serve it that it tells no asks apart. */
const TELLS_NOTHING = 'Human Rights Council';

const familyOf = (action: number, reader: Reader): string => actionFamily(reader.dimension(action).key);

function wantSame(one: ReadAsk, other: ReadAsk, reader: Reader): boolean {
  const families = (actions: readonly number[]): string[] => actions.map((each) => familyOf(each, reader));
  if (one.leading.length > 0 && other.leading.length > 0)
    return sameSet(families(one.leading), families(other.leading));
  const theirs = families(other.actions);
  return (
    one.actions.length * other.actions.length === 0 ||
    families(one.actions).some((family) => theirs.includes(family))
  );
}

const instruments = ({ names }: ReadAsk, reader: Reader): number[] =>
  names.filter((name) => reader.dimension(name).key !== TELLS_NOTHING);

/** Whether two asks that are alike also want the same done, of the same treaties and bodies, for the same people. */
function agree(one: Ask, other: Ask, reader: Reader): boolean {
  const [mine, theirs] = [one.read, other.read];
  return (
    kindOf(one.category) === kindOf(other.category) &&
    sameSet(instruments(mine, reader), instruments(theirs, reader)) &&
    sameSet(mine.numbers, theirs.numbers) &&
    wantSame(mine, theirs, reader) &&
    overlapOf(mine.terms, theirs.terms) >= SAME_ASK.terms &&
    !areOpposed(mine, theirs, reader) &&
    !mayReplace(mine, theirs, reader) &&
    !setOtherwise(mine, theirs)
  );
}

interface Search {
  readonly asks: readonly Ask[];
  readonly vectors: Vectors;
  readonly reader: Reader;
  /** Value of each dimension in the ask that is looked at. */
  readonly values: Float64Array;
  /** For each ask, the search that met it last, plus one. */
  readonly met: Int32Array;
  /** For each dimension, where in its postings the asks begin that were not looked at yet. */
  readonly passed: Int32Array;
}

/** Earlier asks that share one of the rare dimensions without which a cosine cannot reach the bound. */
function candidates({ vectors, met, passed }: Search, row: Row, number: number): number[] {
  const { postingStarts, postingRows } = vectors;
  const found: number[] = [];
  let rest = 1;
  for (let i = 0; i < row.dimensions.length && rest >= SAME_ASK.cosine * SAME_ASK.cosine; i++) {
    const dimension = row.dimensions[i] ?? 0;
    rest -= (row.values[i] ?? 0) ** 2;
    const end = passed[dimension] ?? 0;
    for (let p = end - 1; p >= Math.max(postingStarts[dimension] ?? 0, end - SAME_ASK.mostForAWord); p--) {
      const other = postingRows[p] ?? 0;
      if ((met[other] ?? 0) === number + 1) continue;
      met[other] = number + 1;
      found.push(other);
    }
  }
  return found;
}

function cosineWith({ values, vectors }: Search, other: number): number {
  let sum = 0;
  const end = vectors.starts[other + 1] ?? 0;
  for (let i = vectors.starts[other] ?? 0; i < end; i++)
    sum += (values[vectors.dimensions[i] ?? 0] ?? 0) * (vectors.values[i] ?? 0);
  return sum;
}

function pairsOf(search: Search, number: number): Pair[] {
  const { asks, vectors, values, passed, reader } = search;
  const own = asks[number];
  const row = rowOf(vectors, number);
  row.dimensions.forEach((dimension, i) => (values[dimension] = row.values[i] ?? 0));
  const pairs: Pair[] = [];
  for (const one of candidates(search, row, number)) {
    const theirs = asks[one];
    const likeness = cosineWith(search, one);
    if (!own || !theirs || likeness < SAME_ASK.cosine || !agree(own, theirs, reader)) continue;
    pairs.push({ one, other: number, likeness });
  }
  for (const dimension of row.dimensions) {
    values[dimension] = 0;
    passed[dimension] = (passed[dimension] ?? 0) + 1;
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.one - y.one).slice(0, SAME_ASK.mostAlike);
}

/**
 * The different asks that the texts make and the pairs of them that are the same in other words. Texts may be in
 * English, Spanish or French, all in one language. Withdrawn ones are the caller's to leave out.
 */
export function findSameAsks(texts: readonly string[], reader: Reader = createReader()): SameAsks {
  const asks = collect(texts, reader);
  const size = reader.dimensionCount() + 1;
  // A cosine needs one of the rare dimensions: these are looked up first.
  const bags = rarestFirst(
    asks.map(({ about }) => about),
    size,
  );
  const weighing = weighTerms(bags, reader, 'asks');
  // Flatter than for topics: a rare word such as "nationwide" does not make another ask of it.
  const weights = weighing.weights.map((weight) => weight ** SAME_ASK.flatten);
  const vectors = vectorsOf(bags, { ...weighing, weights }, size);
  const search: Search = {
    asks,
    vectors,
    reader,
    values: new Float64Array(size),
    met: new Int32Array(asks.length),
    passed: vectors.postingStarts.slice(),
  };
  return { asks, pairs: asks.flatMap((_ask, number) => pairsOf(search, number)) };
}
