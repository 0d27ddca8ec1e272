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
import type { TermCounts } from './term-counts';

/** What one submission is about. */
export interface About {
  readonly topic: Row;
  /** Title, summary and asks alone. */
  readonly outline: Row;
  /** How much it is about each issue that could be learnt, 1 together. */
  readonly issues: Float32Array;
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
  return {
    topicWeights: topics.weighing,
    outlineWeights: outlines.weighing,
    profiles,
    about({ topic, outline }) {
      const row = rowFor(topic, topics.weighing);
      return { topic: row, outline: rowFor(outline, outlines.weighing), issues: profiles.sharesOf(row) };
    },
    likenesses: ({ topic, outline }, before) => ({
      topic: cosinesWith(topics.vectors, topic, before),
      outline: cosinesWith(outlines.vectors, outline, before),
    }),
    sameIssue: (one, other) => Math.min(1, productOf(one.issues, other.issues)),
  };
}
