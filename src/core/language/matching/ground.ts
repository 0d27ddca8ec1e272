// Ground: what two submissions are about, by the words and concepts of their texts (tf-idf cosine) and, where enough of
// them are tagged, by which issue each is about.
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import {
  cosinesWith,
  rowFor,
  vectorsOf,
  weighTerms,
  type Row,
  type TermWeights,
  type Vectors,
} from './bm25-weights';
import { learnIssues, productOf, type IssueProfiles } from './issue-profiles';
import { scaled, sumOf } from './mean-meaning';
import type { TermCounts } from './term-counts';

/** What one submission is about. */
export interface About {
  readonly topic: Row;
  /** Title, summary and asks alone. */
  readonly outline: Row;
  /** How much it is about each issue that could be learnt, 1 together. */
  readonly issues: Float32Array;
  /** The concepts that it keeps coming back to. */
  readonly recurring: ReadonlyMap<number, number>;
  /** What it means, beyond what all do; undefined where no table of meaning is given. */
  readonly meaning?: Float32Array | undefined;
}

/** Likenesses with each row, between 0 and 1. */
export interface Likenesses {
  readonly topic: Float64Array;
  readonly outline: Float64Array;
}

export interface Ground {
  about(analysis: Analysis): About;
  /** Likeness with each row before `before`. */
  likenesses(about: About, before: number): Likenesses;
  /** How sure it is that both are about the same issue, between 0 and 1. */
  sameIssue(one: About, other: About): number;
  /** Weights of words and concepts, by which those that two share are told. */
  readonly topicWeights: TermWeights;
  readonly outlineWeights: TermWeights;
  readonly profiles: IssueProfiles;
  /** What all mean. */
  readonly usualMeaning: Float32Array;
}

/** Without tags it is less sure that two texts are on one issue. */
const UNTAGGED = {
  /** How sure it is of two texts that mean the same, where tagged texts would say 1. */
  counts: 0.5,
  /** How strongly the concepts that a text comes back to stand out: the exponent of their number. */
  comesBack: 2,
} as const;

/** The concepts that a text keeps coming back to, those met often far before the others; of length 1. */
function recurringIn({ dimensions, counts }: TermCounts, { weights, unseen }: TermWeights, reader: Reader) {
  const values = new Map<number, number>();
  dimensions.forEach((dimension, i) => {
    const { kind } = reader.dimension(dimension);
    if (kind === 'name' || kind === 'term')
      values.set(dimension, (counts[i] ?? 0) ** UNTAGGED.comesBack * (weights[dimension] ?? unseen));
  });
  const length = Math.hypot(...values.values()) || 1;
  return new Map([...values].map(([dimension, value]) => [dimension, value / length]));
}

/** Likeness of two of them. */
function cosineOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [dimension, value] of one) sum += value * (other.get(dimension) ?? 0);
  return Math.min(1, sum);
}

function meanMeaning(rows: readonly Analysis[]): Float32Array {
  const known = rows.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  return sumOf(known).map((value) => value / known.length);
}

interface Bags {
  readonly weighing: TermWeights;
  readonly vectors: Vectors;
}

function layOut(bags: readonly TermCounts[], reader: Reader, given?: TermWeights): Bags {
  const weighing = given ?? weighTerms(bags, reader, 'topic');
  return { weighing, vectors: vectorsOf(bags, weighing, reader.dimensionCount() + 1) };
}

/** Lays out what submissions are about. `given` are the weights of a larger collection. */
export function createGround(rows: readonly Analysis[], reader: Reader, given?: Ground): Ground {
  const topics = layOut(
    rows.map(({ topic }) => topic),
    reader,
    given?.topicWeights,
  );
  const outlines = layOut(
    rows.map(({ outline }) => outline),
    reader,
    given?.outlineWeights,
  );
  const profiles = given?.profiles ?? learnIssues(rows, topics.vectors, reader.dimensionCount() + 1);
  const usualMeaning = given?.usualMeaning ?? meanMeaning(rows);
  return {
    usualMeaning,
    topicWeights: topics.weighing,
    outlineWeights: outlines.weighing,
    profiles,
    about({ topic, outline, meaning }) {
      const row = rowFor(topic, topics.weighing);
      return {
        topic: row,
        outline: rowFor(outline, outlines.weighing),
        issues: profiles.sharesOf(row),
        recurring: recurringIn(topic, topics.weighing, reader),
        meaning: meaning && scaled(meaning.map((value, k) => value - (usualMeaning[k] ?? 0))),
      };
    },
    likenesses: ({ topic, outline }, before) => ({
      topic: cosinesWith(topics.vectors, topic, before),
      outline: cosinesWith(outlines.vectors, outline, before),
    }),
    sameIssue(one, other) {
      if (one.issues.length > 0) return Math.min(1, productOf(one.issues, other.issues));
      const meant = one.meaning && other.meaning ? productOf(one.meaning, other.meaning) : 0;
      return UNTAGGED.counts * Math.max(cosineOf(one.recurring, other.recurring), Math.max(0, meant) ** 2);
    },
  };
}
