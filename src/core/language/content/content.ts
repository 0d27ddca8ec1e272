// One likeness of content: how much of what one short text says is in another. Words and concepts that are the same count
// by how few texts have them; words of another spelling or language count by the table of meaning. Meaning puts texts in
// order, exact words make a pair sure: docs/decisions/true.md.
import { sharesOf, type Shares } from '../meaning/probe';
import { createSpace, weighed, type Bag, type Space, type Weighed } from '../meaning/space';
import type { MeaningTable } from '../meaning/table';
import type { Reader, TextLanguage } from '../reading/reading';
import { foldedWords } from '../reading/words';
import { CONTENT } from './content-thresholds';
import { treatyNumbers } from './treaty-numbers';

/** An ask, a recommendation or a sentence, read once. */
export interface Content {
  readonly text: string;
  readonly language: TextLanguage;
  /** Stems, concepts and families of words, each once. */
  readonly exact: ReadonlySet<number>;
  /** Its items in the space of meaning; none without a table. */
  readonly bag: Bag;
  /** Keys of the treaties and bodies that it names, and numbers by which these are told apart: the second protocol. */
  readonly names: ReadonlySet<string>;
  readonly numbers: readonly string[];
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

const EMPTY: Bag = { ...weighed(new Int32Array(0), () => 0), starts: [], ends: [] };

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
  const names = new Set(named.map(({ key }) => key));
  const numbers = treatyNumbers(foldedWords(text));
  return { text, language: reading.language, exact, bag: space?.bagOf(reading) ?? EMPTY, names, numbers };
}

const shareOfKind = (kind: string): number => (kind === 'action' || kind === 'means' ? CONTENT.action : 1);

/** What the items of a text weigh where some are rarer than others; once, as long as nothing else is learnt. */
function createWeights(rarity: Rarity): (text: Content) => Weighed {
  const known = new WeakMap<Content, Weighed>();
  return (text) => {
    const { ids, weights } = text.bag;
    const found = known.get(text) ?? weighed(ids, (id, place) => (weights[place] ?? 0) * rarity.of(id));
    known.set(text, found);
    return found;
  };
}

/** A measure for texts that one reader reads. */
export function createContentMeasure(reader: Reader, table?: MeaningTable): ContentMeasure {
  const space = table && createSpace(table, reader);
  const [exactly, inMeaning] = [new Rarity(), new Rarity()];
  const weightOf = (dimension: number): number =>
    exactly.of(dimension) * shareOfKind(reader.dimension(dimension).kind);
  let weigh = createWeights(inMeaning);
  const shares = (one: Content, other: Content, exact = exactShares(one, other, weightOf)): Shares => {
    if (!space) return exact;
    const meant = sharesOf(space, weigh(one), weigh(other));
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
      weigh = createWeights(inMeaning);
      for (const { exact, bag } of texts) {
        exactly.add(exact);
        inMeaning.add(bag.ids);
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
