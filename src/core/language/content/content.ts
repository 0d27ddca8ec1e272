// One likeness of content: how much of what one short text says is in another. Words and concepts that are the same count
// by how few texts have them; words of another spelling or language count by the table of meaning. Meaning puts texts in
// order, exact words make a pair sure: docs/decisions/true.md.
import { createSpace, SAME, type Space } from '../meaning/space';
import type { MeaningTable } from '../meaning/table';
import type { Reader, Reading, TextLanguage } from '../reading/reading';
import { foldedWords } from '../reading/words';
import { CONTENT } from './content-thresholds';
import { treatyNumbers } from './treaty-numbers';

/** An ask, a recommendation or a sentence, read once. */
export interface Content {
  readonly text: string;
  readonly reading: Reading;
  /** Stems, concepts and families of words, each once. */
  readonly exact: ReadonlySet<number>;
  /** Items of the space of meaning, each once, and where their words stand first (0-based UTF-16, end exclusive). */
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Keys of the treaties and bodies that it names, and numbers by which these are told apart: the second protocol. */
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

/** How much of the first is in the second, and of the second in the first. */
export interface Shares {
  readonly forth: number;
  readonly back: number;
}

export interface ContentMeasure {
  /** Where words have meaning; undefined without a table: exact words alone are compared then. */
  readonly space: Space | undefined;
  readonly reader: Reader;
  /** The language is found from the text unless it is given. */
  read(text: string, language?: TextLanguage): Content;
  /** Counts what the texts of a collection have, in place of what was learnt before: what many have says little. */
  learn(texts: Iterable<Content>): void;
  /** What an exact item weighs. */
  weightOf(dimension: number): number;
  shares(one: Content, other: Content, exact?: Shares): Shares;
  /** How well a recommendation answers an ask. */
  answers(ask: Content, recommendation: Content): number;
  /** How alike two asks are, whichever is longer; `exact` where what they share in exact words is known. */
  likeness(one: Content, other: Content, exact?: Shares): number;
}

/** Whether two texts name the same treaties and bodies, and none by another number. */
export const nameTheSame = (one: Content, other: Content): boolean =>
  one.names.size === other.names.size &&
  [...one.names].every((name) => other.names.has(name)) &&
  one.numbers.join() === other.numbers.join();

/** Sums up what texts have, to know what is rare. */
class Rarity {
  private readonly counts = new Map<number, number>();
  /** What was asked for since the last text came. */
  private readonly known: number[] = [];
  private texts = 0;

  clear(): void {
    this.counts.clear();
    this.known.length = 0;
    this.texts = 0;
  }

  add(items: Iterable<number>): void {
    for (const item of items) this.counts.set(item, (this.counts.get(item) ?? 0) + 1);
    this.texts += 1;
    this.known.length = 0;
  }

  /** From 1 for what no text has down to near 0 for what all have. */
  of(item: number): number {
    const all = this.texts + CONTENT.imagined;
    return (this.known[item] ??= Math.log(all / ((this.counts.get(item) ?? 0) + 0.5)) / Math.log(all / 0.5));
  }
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function exactShares(one: Content, other: Content, weightOf: (dimension: number) => number): Shares {
  let [both, own, all] = [0, 0, 0];
  for (const dimension of one.exact) {
    const weight = weightOf(dimension);
    own += weight;
    if (other.exact.has(dimension)) both += weight;
  }
  for (const dimension of other.exact) all += weightOf(dimension);
  return { forth: shareOf(both, own), back: shareOf(both, all) };
}

/** What each item of a text weighs in meaning. */
type Weights = (text: Content) => Float32Array;

/** Each item by the one of the other text that it meets best. */
function sharesInMeaning(one: Content, other: Content, space: Space, weightsOf: Weights): Shares {
  const [mine, theirs] = [weightsOf(one), weightsOf(other)];
  const { ids } = other;
  const count = ids.length;
  const best = new Uint8Array(count);
  let forth = 0;
  let own = 0;
  let back = 0;
  let all = 0;
  for (let a = 0; a < mine.length; a++) {
    const row = space.likenessesOf(one.ids[a] ?? 0);
    let most = 0;
    for (let b = 0; b < count; b++) {
      const alike = row[ids[b] ?? 0] ?? 0;
      if (alike === 0) continue;
      if (alike > most) most = alike;
      if (alike > (best[b] ?? 0)) best[b] = alike;
    }
    const weight = mine[a] ?? 0;
    forth += (weight * most) / SAME;
    own += weight;
  }
  for (let b = 0; b < count; b++) {
    const weight = theirs[b] ?? 0;
    back += (weight * (best[b] ?? 0)) / SAME;
    all += weight;
  }
  return { forth: shareOf(forth, own), back: shareOf(back, all) };
}

function readContent(
  text: string,
  language: TextLanguage | undefined,
  reader: Reader,
  space: Space | undefined,
): Content {
  const reading = reader.read(text, language);
  const exact = new Set(reading.dimensions);
  const named = [...exact].map((id) => reader.dimension(id)).filter(({ kind }) => kind === 'name');
  reader.families(reading, (dimension) => {
    if (dimension > 0) exact.add(dimension);
  });
  const { ids, starts, ends } = space?.bagOf(reading) ?? { ids: [], starts: [], ends: [] };
  const names = new Set(named.map(({ key }) => key));
  return { text, reading, exact, ids, starts, ends, names, numbers: treatyNumbers(foldedWords(text)) };
}

const shareOfKind = (kind: string): number => (kind === 'action' || kind === 'means' ? CONTENT.action : 1);

/** Each text is weighed once, as long as nothing else is learnt. */
function createWeights(space: Space | undefined, inMeaning: Rarity): Weights {
  const known = new WeakMap<Content, Float32Array>();
  return (text) => {
    const weights =
      known.get(text) ?? Float32Array.from(text.ids, (id) => (space?.weightOf(id) ?? 0) * inMeaning.of(id));
    known.set(text, weights);
    return weights;
  };
}

/** A measure for texts that one reader reads. */
export function createContentMeasure(reader: Reader, table?: MeaningTable): ContentMeasure {
  const space = table && createSpace(table, reader);
  const [exactly, inMeaning] = [new Rarity(), new Rarity()];
  const weightOf = (dimension: number): number =>
    exactly.of(dimension) * shareOfKind(reader.dimension(dimension).kind);
  let weightsOf = createWeights(space, inMeaning);
  const shares = (one: Content, other: Content, exact = exactShares(one, other, weightOf)): Shares => {
    if (!space) return exact;
    const meant = sharesInMeaning(one, other, space, weightsOf);
    const mixed = (side: keyof Shares): number =>
      CONTENT.exactOfAsks * exact[side] + (1 - CONTENT.exactOfAsks) * meant[side];
    return { forth: mixed('forth'), back: mixed('back') };
  };
  return {
    space,
    reader,
    read: (text, language) => readContent(text, language, reader, space),
    learn(texts) {
      exactly.clear();
      inMeaning.clear();
      weightsOf = createWeights(space, inMeaning);
      for (const { exact, ids } of texts) {
        exactly.add(exact);
        inMeaning.add(ids);
      }
    },
    weightOf,
    shares,
    answers(ask, recommendation) {
      const { forth, back } = shares(ask, recommendation);
      return CONTENT.forth * forth + (1 - CONTENT.forth) * back;
    },
    likeness(one, other, exact) {
      const { forth, back } = shares(one, other, exact);
      return Math.sqrt(forth * back);
    },
  };
}
