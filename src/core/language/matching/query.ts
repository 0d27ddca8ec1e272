// A query: one submission prepared to be compared with all others, with the places of its hashes in them and its
// vectors.
import { zeros } from '../reading/int-arrays';
import type { Analysis } from './analysis';
import type { Neighbours } from './ask-pairs';
import { issueTotalOf, keepTriples, profileIn, type Corpus } from './corpus';
import { SHARED_BY_MANY } from './overlap-thresholds';
import { SHINGLE, WINNOWING } from './winnowing';
import { expectedByChance, rareEntities } from './rare-entities';
import { findHashes, type Ranges } from './bitmap-lookup';
import { textsOf, type HashIndex } from './inverted-index';
import type { TopicIndex } from './topic-index';
import { rowFor, rowOf, type Row } from './bm25-weights';

export interface Query {
  readonly analysis: Analysis;
  readonly excluded: Uint8Array | undefined;
  readonly isLargelyCommon: boolean;
  /** For each fingerprint of the text. */
  readonly copied: Ranges;
  readonly positions: Int32Array;
  readonly reworded: Ranges;
  /** Items of the text that hardly any other has. */
  readonly rareItems: Int32Array;
  /** How many of them any row has by chance. */
  readonly expectedFacts: number;
  readonly tripleCount: number;
  readonly limit: number;
  readonly tripleLimit: number;
  readonly topic: Row;
  readonly outline: Row;
  /** How much it is about each issue that the corpus learnt. */
  readonly issueShares: Float32Array;
  /** What it comes back to, where no issues were learnt. */
  readonly profile: Row | undefined;
  /** Weight of all its issues. */
  readonly issueTotal: number;
  /** For each ask in its list, those like it; undefined for an ask that says nothing. */
  readonly asks: readonly (Neighbours | undefined)[];
  /** For each ask its number among the corpus's, -1 when it is none of them. */
  readonly ownAsks: readonly number[];
}

const NO_ITEMS = zeros(0);

const rangesOfRow = (index: HashIndex, row: number): Ranges => ({
  groups: index.groups,
  groupOf: index.groupOf.subarray(index.starts[row], index.starts[row + 1]),
});

/** A row of the corpus, to be compared with the rows before it. */
export function queryOfRow(corpus: Corpus, row: number): Query | undefined {
  const analysis = corpus.rows[row];
  if (!analysis) return undefined;
  const ownAsks = corpus.asks.ofRow[row] ?? [];
  const { shares, issues } = corpus.suggested;
  return {
    analysis,
    excluded: corpus.excluded[row],
    isLargelyCommon: corpus.isLargelyCommon[row] === 1,
    copied: rangesOfRow(corpus.copied, row),
    positions: analysis.fingerprints.positions,
    reworded: rangesOfRow(corpus.reworded, row),
    rareItems: corpus.facts.items[row] ?? NO_ITEMS,
    expectedFacts: corpus.facts.expected[row] ?? 0,
    tripleCount: corpus.tripleCounts[row] ?? 0,
    limit: corpus.limit,
    tripleLimit: corpus.tripleLimit,
    topic: rowOf(corpus.topic.vectors, row),
    outline: rowOf(corpus.outline.vectors, row),
    issueShares: shares.subarray(row * issues, (row + 1) * issues),
    profile: corpus.profiles[row],
    issueTotal: corpus.issueTotals[row] ?? 0,
    asks: ownAsks.map((ask) => corpus.asks.neighbours[ask]),
    ownAsks,
  };
}

function excludedFor(analysis: Analysis, { groups, groupOf }: Ranges, limit: number): Uint8Array | undefined {
  let excluded = analysis.excluded?.slice();
  groupOf.forEach((group, i) => {
    if (textsOf(groups, group) <= limit) return;
    excluded ??= new Uint8Array(analysis.stream.length);
    const position = analysis.fingerprints.positions[i] ?? 0;
    excluded.fill(1, position, position + SHINGLE);
  });
  return excluded;
}

/** How many hashes stand in such a number of rows. */
const countTexts = ({ groups, groupOf }: Ranges, counts: (texts: number) => boolean): number =>
  groupOf.reduce((sum, group) => sum + (counts(textsOf(groups, group)) ? 1 : 0), 0);

const rowIn = (topics: TopicIndex, bag: Analysis['topic']): Row => rowFor(bag, topics.weighing);

/**
 * A submission from outside, to be compared with all rows. A fingerprint in more than `limit` rows is shared by many, a
 * triple in more than `tripleLimit` is usual.
 */
export function queryFor(corpus: Corpus, analysis: Analysis, limit: number, tripleLimit: number): Query {
  const { hashes, positions } = analysis.fingerprints;
  const copied = findHashes(
    hashes,
    corpus.rows.map(({ fingerprints }) => fingerprints),
    WINNOWING.occurrences,
  );
  const common = countTexts(copied, (texts) => texts > limit);
  const isLargelyCommon = hashes.length > 0 && common >= hashes.length * SHARED_BY_MANY.largeShare;
  const triples = Int32Array.from(new Set(keepTriples(analysis.triples, corpus.keptTriples)));
  const reworded = findHashes(
    triples,
    corpus.rows.map((row) => ({ hashes: row.triples })),
    1,
  );
  const topic = rowIn(corpus.topic, analysis.topic);
  const excluded = isLargelyCommon ? analysis.excluded : excludedFor(analysis, copied, limit);
  const rare = rareEntities(corpus.facts, analysis, excluded);
  return {
    analysis,
    excluded,
    rareItems: rare,
    expectedFacts: expectedByChance(corpus.facts, rare),
    isLargelyCommon,
    copied,
    positions,
    reworded,
    tripleCount: countTexts(reworded, (texts) => texts <= tripleLimit),
    limit,
    tripleLimit,
    topic,
    issueShares: corpus.suggested.sharesOf(topic),
    profile: corpus.suggested.issues > 0 ? undefined : profileIn(analysis.topic, corpus.topic, corpus.reader),
    issueTotal: issueTotalOf(corpus, analysis),
    outline: rowIn(corpus.outline, analysis.outline),
    asks: analysis.asks.map((ask) => (ask.unique.length > 0 ? corpus.asks.neighboursOf(ask) : undefined)),
    ownAsks: analysis.asks.map(() => -1),
  };
}
