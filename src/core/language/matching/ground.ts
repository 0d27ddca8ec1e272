// Ground: what two submissions are about, by the words and concepts of their texts (tf-idf cosine) and, where enough of
// them are tagged, by which issue each is about.
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import { rowFor, weighTerms, type Row, type TermCounts, type TermWeights } from './bm25-weights';
import { RowIndex, type Likenesses } from './row-index';
import { learnIssues, productOf, type IssueShares } from './issue-profiles';

/** What one submission is about. */
export interface About {
  readonly topic: Row;
  /** Title, summary and asks alone. */
  readonly outline: Row;
  /** How much it is about each issue that could be learnt, 1 together. */
  readonly issues: Float64Array;
  /** The concepts that it keeps coming back to. */
  readonly recurring: ReadonlyMap<number, number>;
}

export interface Ground {
  /** What each of its submissions is about, and one from outside. */
  readonly own: readonly About[];
  about(analysis: Analysis): About;
  /** Likeness of texts, and of outlines, with each row before `before`, between 0 and 1. */
  likenesses(about: About, before: number): Readonly<Record<'topic' | 'outline', Likenesses>>;
  /** How sure it is that both are about the same issue, between 0 and 1. */
  sameIssue(one: About, other: About): number;
  /** By which the words and concepts are told that two share. */
  readonly weights: Readonly<Record<'topic' | 'outline', TermWeights>>;
  readonly sharesOf: IssueShares;
}

/** Without tags it is less sure that two texts are on one issue. */
const UNTAGGED = {
  /** How sure it is of two texts that come back to the same, where tagged texts would say 1: more would put answers to one question above copies. */
  counts: 0.03,
  /** How strongly the concepts that a text comes back to stand out: the exponent of their number. */
  comesBack: 2,
} as const;

/** The concepts that a text keeps coming back to, those met often far before the others; of length 1. */
function recurringIn({ counts }: TermCounts, { weights, unseen }: TermWeights, reader: Reader) {
  const concepts = [...counts].filter(([id]) => ['name', 'term'].includes(reader.dimension(id).kind));
  const values = concepts.map(([id, count]) => count ** UNTAGGED.comesBack * (weights[id] ?? unseen));
  const length = Math.hypot(...values) || 1;
  return new Map(concepts.map(([id], i) => [id, (values[i] ?? 0) / length]));
}

/** Likeness of two of them. */
const cosineOf = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number =>
  Math.min(
    1,
    [...one].reduce((sum, [id, value]) => sum + value * (other.get(id) ?? 0), 0),
  );

const weightsOf = (rows: readonly Analysis[], reader: Reader): Ground['weights'] => ({
  topic: weighTerms(
    rows.map(({ topic }) => topic),
    reader,
    'topic',
  ),
  outline: weighTerms(
    rows.map(({ outline }) => outline),
    reader,
    'topic',
  ),
});

/** Lays out what submissions are about; `issues` has the rows of each. `given` is that of a larger collection. */
export function createGround(
  rows: readonly Analysis[],
  issues: ReadonlyMap<string, readonly number[]>,
  reader: Reader,
  given?: Ground,
): Ground {
  const weights = given?.weights ?? weightsOf(rows, reader);
  const layOut = ({ topic, outline }: Analysis) => ({
    topic: rowFor(topic, weights.topic),
    outline: rowFor(outline, weights.outline),
  });
  const laidOut = rows.map(layOut);
  const topics = laidOut.map(({ topic }) => topic);
  const size = reader.dimensionCount() + 1;
  const ofTopic = new RowIndex(topics, size);
  const ofOutline = new RowIndex(
    laidOut.map(({ outline }) => outline),
    size,
  );
  const sharesOf = given?.sharesOf ?? learnIssues(topics, issues, size);
  const about = (analysis: Analysis, { topic, outline } = layOut(analysis)): About => {
    const shares = sharesOf(topic);
    const recurring = shares.length > 0 ? new Map() : recurringIn(analysis.topic, weights.topic, reader);
    return { topic, outline, issues: shares, recurring };
  };
  return {
    weights,
    sharesOf,
    own: rows.map((row, i) => about(row, laidOut[i])),
    about,
    likenesses: ({ topic, outline }, before) => ({
      topic: ofTopic.with(topic, before),
      outline: ofOutline.with(outline, before),
    }),
    sameIssue(one, other) {
      if (one.issues.length > 0) return Math.min(1, productOf(one.issues, other.issues));
      return UNTAGGED.counts * cosineOf(one.recurring, other.recurring);
    },
  };
}
