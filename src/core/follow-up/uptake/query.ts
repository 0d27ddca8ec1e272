// The query that an ask makes: its own terms, those spelt much alike (fuzzy terms), and what the UN says for everyday
// words of campaigns (query expansion), each weighted. Only asks are expanded: reports keep to the UN's own terms,
// people do not. The words stand in words/<language>/everyday-words.tsv, what they mean in words/everyday-words.tsv.
import { createPhraseFinder, type FoundPhrase } from '../../coverage/issue-suggestions/own-words';
import type { Reader, TextLanguage } from '../../language/reading/reading';
import { saturated, type TermWeights } from '../../language/matching/bm25-weights';
import type { DemandFeatures } from './demand-features';
import type { FuzzyTerm } from './fuzzy-terms';
import { UPTAKE } from './uptake-thresholds';
import { EVERYDAY_WORDS } from '../../words/lists/everyday-words';

interface Line {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

const lines = (): Line[] =>
  EVERYDAY_WORDS.split('\n').map((line) => {
    const [said = '', meant = ''] = line.split('|');
    return { said: said.split(';'), meant: meant.split(';') };
  });

/** An everyday word found, and what it stands for. */
export interface Expansion {
  /** As it stands in the table. */
  readonly said: string;
  readonly dimensions: readonly number[];
}

/** Finds everyday words in asks, and gives what recommendations say for them, in the reader's dimensions. */
export function createQueryExpansion(reader: Reader): (ask: string, language: TextLanguage) => Expansion[] {
  const table = lines();
  const phrases = table.flatMap(({ said }, line) => said.map((phrase) => ({ phrase, line })));
  const find = createPhraseFinder(phrases.map(({ phrase }) => phrase));
  const known = new Map<number, readonly number[]>();
  const dimensionsOf = (line: number): readonly number[] => {
    const before = known.get(line);
    if (before) return before;
    const all = (table[line]?.meant ?? []).flatMap((words) => [...reader.read(words, 'en').dimensions]);
    const found = [...new Set(all)];
    known.set(line, found);
    return found;
  };
  return (ask, language) =>
    find(ask, language).flatMap(({ phrase }: FoundPhrase) => {
      const entry = phrases[phrase];
      return entry ? [{ said: entry.phrase, dimensions: dimensionsOf(entry.line) }] : [];
    });
}

/** What is looked for. */
interface QueryTerm {
  readonly dimension: number;
  readonly weight: number;
  /** The ask's own word, where this one only looks like it or means the same. */
  readonly alikeTo?: string;
}

export interface WeightedQuery {
  readonly wanted: readonly QueryTerm[];
  /** What a recommendation of usual length that says all of it would get. */
  readonly whole: number;
}

/** The words spelt like a word of the ask, by its dimension. */
export type Alike = (dimension: number) => readonly FuzzyTerm[];

/** What the ask looks for, each dimension once; a word that is meant or spelt alike counts less than its own. */
export function weighAsk(
  { bag }: DemandFeatures,
  meant: readonly Expansion[],
  weighing: TermWeights,
  reader: Reader,
  alike: Alike,
): WeightedQuery {
  const weightOf = (dimension: number): number => weighing.weights[dimension] ?? weighing.unseen;
  const wanted = new Map<number, QueryTerm>();
  let whole = 0;
  bag.dimensions.forEach((dimension, i) => {
    const weight = (bag.counts[i] ?? 0) * weightOf(dimension);
    wanted.set(dimension, { dimension, weight });
    whole += weight * saturated(bag.counts[i] ?? 0, { ...bag, length: weighing.averageLength }, weighing);
  });
  for (let i = 0; i < bag.dimensions.length; i++) {
    const own = bag.dimensions[i] ?? 0;
    if (reader.dimension(own).kind !== 'word') continue;
    for (const { word, likeness } of alike(own)) {
      if (wanted.has(word)) continue;
      // A rare word that is spelt like a common one says no more than that.
      const weight = (bag.counts[i] ?? 0) * Math.min(weightOf(own), weightOf(word));
      const alikeTo = reader.dimension(own).name.en;
      wanted.set(word, { dimension: word, weight: weight * likeness * UPTAKE.speltAlike, alikeTo });
    }
  }
  for (const { said, dimensions } of meant)
    for (const dimension of dimensions)
      if (!wanted.has(dimension))
        wanted.set(dimension, { dimension, weight: weightOf(dimension) * UPTAKE.meant, alikeTo: said });
  return { wanted: [...wanted.values()], whole };
}
