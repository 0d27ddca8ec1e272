// Scores a pair of submissions: gathers its signals as evidence, derives the level from them, and drops pairs that
// are too far apart to be shown.
import {
  asksSay,
  asksTheSame,
  closeness,
  factsMatter,
  highestTopicRank,
  isShortText,
  levelOf,
  levelOrder,
  type AskEvidence,
  type Basis,
  type Evidence,
  type Level,
} from './levels';
import { withCapacity, zeros } from '../reading/int-arrays';
import type { Corpus } from './corpus';
import { entityShare, entitiesWithin } from './rare-entities';
import { cosineOf } from './bm25-weights';
import { beyondNames, ownPart, shareOf, withoutLists, type CopiedPart } from './copied-part';
import { SUGGESTED_ISSUES, sameIssueShare } from './suggested-issues';
import type { ItemPassage } from './seed-and-extend';
import type { Query } from './query';
import type { Common, CandidateScan } from './candidates';
import type { Analysis } from './analysis';
import type { TermCounts } from './term-counts';
import type { AskMatches } from './ask-assignment';
import { RELATED, SAME_ASKS } from './overlap-thresholds';

/** A pair with its level; `first` is the row of the corpus. */
export interface ScoredPair {
  readonly first: Analysis;
  readonly second: Analysis;
  readonly evidence: Evidence;
  readonly level: Level;
  readonly score: number;
  readonly passages: readonly ItemPassage[];
  readonly containment: { readonly first: number; readonly second: number };
  readonly asks: AskMatches;
}

function basisOf(first: Analysis, second: Analysis): Basis {
  if (first.hasText && second.hasText) return 'texts';
  return first.hasText || second.hasText ? 'mixed' : 'outlines';
}

/** Marks the dimensions of one bag at a time: those with the number of the last marking. */
let marks = zeros(0);
let marking = 0;

/** How many different words and names two bags share; not counted where their likeness decides nothing. */
function sharedWords(corpus: Corpus, likeness: number, first: TermCounts, second: TermCounts): number {
  if (likeness < RELATED.outline) return 0;
  const { isWord } = corpus;
  marks = withCapacity(marks, isWord.length);
  marking++;
  for (let i = 0; i < second.dimensions.length; i++) {
    const dimension = second.dimensions[i] ?? 0;
    if (isWord[dimension] === 1) marks[dimension] = marking;
  }
  let shared = 0;
  for (let i = 0; i < first.dimensions.length; i++) {
    const dimension = first.dimensions[i] ?? 0;
    if (isWord[dimension] === 1 && (marks[dimension] ?? 0) === marking) shared++;
  }
  return shared;
}

/** The names and figures in common that stand outside shared passages: there they are told of already. */
function retoldFacts(
  { facts, rows }: Corpus,
  { rareItems, expectedFacts }: Query,
  { row, factCount, passages, facts: share }: Common,
): { retold: number; retoldCount: number } {
  const first = rows[row];
  if (!first || passages.length === 0 || !factsMatter(share))
    return { retold: share, retoldCount: factCount };
  const left = Math.max(0, factCount - entitiesWithin(facts, first, passages));
  return { retold: entityShare(facts, row, rareItems.length, expectedFacts, left), retoldCount: left };
}

function evidenceOf(
  corpus: Corpus,
  query: Query,
  common: Common,
  first: Analysis,
  found: CopiedPart,
  part: CopiedPart,
): Evidence {
  const second = query.analysis;
  const own = ownPart(corpus, query, common.row, part);
  const basis = basisOf(first, second);
  const words = Math.min(first.words, second.words);
  const issues = issueShare(corpus, query, common.row, common.issueWeight);
  const needsWords = issues === 0 || basis === 'outlines';
  return {
    basis,
    words,
    copied: Math.max(own.containment.first, own.containment.second),
    copiedWords: own.copiedWords,
    shared: Math.max(found.containment.first, found.containment.second),
    longest: part.passages[0]?.same ?? 0,
    longestOwn: own.passages[0]?.same ?? 0,
    facts: common.facts,
    ...retoldFacts(corpus, query, common),
    reworded: common.reworded,
    rewordedPieces: common.triples * corpus.keptTriples,
    ...askEvidence(common.asks, first, second),
    issues,
    topic: common.topic,
    ground: sameIssueLikelihood(corpus, query, common.row),
    topicWords:
      needsWords && isShortText(words) ? sharedWords(corpus, common.topic, first.topic, second.topic) : 0,
    outline: common.outline,
    outlineWords: needsWords ? sharedWords(corpus, common.outline, first.outline, second.outline) : 0,
  };
}

/** Bounds may be this much too small by rounding. */
const ROUNDING = 1e-9;

const askEvidence = ({ same, score }: AskMatches, first: Analysis, second: Analysis): AskEvidence => ({
  asks: same.length,
  askShare: shareOf(same.length, Math.min(first.asks.length, second.asks.length)),
  askScore: score,
});

/** How sure it is that both are about the same issue: by what tagged texts say, else by what both come back to. */
function sameIssueLikelihood(corpus: Corpus, query: Query, row: number): number {
  const profile = corpus.profiles[row];
  if (!profile || !query.profile) return sameIssueShare(corpus.suggested, row, query.issueShares);
  return SUGGESTED_ISSUES.profileCounts * cosineOf(profile, query.profile);
}

/** Weighted share of the issues of either that both have; `shared` is the weight of those. */
function issueShare(corpus: Corpus, query: Query, row: number, shared: number): number {
  const either = (corpus.issueTotals[row] ?? 0) + query.issueTotal - shared;
  return shared > 0 && either > 0 ? Math.min(1, shared / either) : 0;
}

/** What the asks say at most, and whether they may be the same; worked out only where they may. */
function asksAtMost(
  corpus: Corpus,
  query: Query,
  candidates: CandidateScan,
  row: number,
  bound: number,
): { say: number; same: boolean } {
  const first = corpus.rows[row];
  if (!first || bound < SAME_ASKS.scoreOfOne) return { say: bound, same: false };
  const asks = askEvidence(candidates.matches(row), first, query.analysis);
  return { say: asksSay(asks), same: asksTheSame(asks) };
}

/** Whether two texts are on the same issue at most, and cannot be as close as `bar`, whatever is worked out. */
function isBelow(
  corpus: Corpus,
  query: Query,
  candidates: CandidateScan,
  row: number,
  part: CopiedPart,
  bar: number,
): boolean {
  const bounds = candidates.bounds(query, row);
  if (bounds.isOpposed) return false;
  const asks = asksAtMost(corpus, query, candidates, row, bounds.asks);
  // Each field by itself: this is done for nearly every pair, and a spread takes ten times as long.
  const highest = highestTopicRank({
    reworded: bounds.reworded,
    facts: bounds.facts,
    asks: asks.say,
    sameAsks: asks.same,
    topic: bounds.topic,
    outline: bounds.outline,
    copied: Math.max(part.containment.first, part.containment.second),
    longest: part.passages[0]?.same ?? 0,
    ground: sameIssueLikelihood(corpus, query, row),
    issues: issueShare(corpus, query, row, bounds.issueWeight),
  });
  return highest + ROUNDING < bar;
}

/** What is asked of a judgement: pairs of two texts below the bar are let go; `everything` keeps all. */
export interface ScoringOptions {
  readonly everything: boolean;
  /** Pairs on the same issue or related, but not so high in their order, are not wanted: see rankByTopics. */
  readonly bar: number;
}

/**
 * What the signals say of a query and the row that the scan visits; undefined when it is too little to be told of, or
 * not wanted.
 */
export function scorePair(
  corpus: Corpus,
  query: Query,
  candidates: CandidateScan,
  row: number,
  passages: readonly ItemPassage[],
  { everything, bar }: ScoringOptions,
): ScoredPair | undefined {
  const first = corpus.rows[row];
  if (!first) return undefined;
  const found = beyondNames(corpus, query, row, passages);
  const part = withoutLists(corpus, query, row, found);
  const hasBar = bar > 0 && first.hasText && query.analysis.hasText;
  if (hasBar && isBelow(corpus, query, candidates, row, part, bar)) return undefined;
  if (passages.length === 0 && !candidates.isWorthALook(query, row)) return undefined;
  const common = candidates.common(query, row, passages);
  const evidence = evidenceOf(corpus, query, common, first, found, part);
  const isContradiction = common.asks.opposed.length > 0;
  const level = levelOf(evidence) ?? (everything || isContradiction ? 'related' : undefined);
  if (!level) return undefined;
  const score = closeness(evidence, level);
  const { containment } = part;
  return {
    first,
    second: query.analysis,
    evidence,
    level,
    score,
    passages: part.passages,
    containment,
    asks: common.asks,
  };
}

const idsOf = ({ first, second }: ScoredPair): string => `${first.submission.id} ${second.submission.id}`;

/** Closest first; equal ones in the order of ids. */
export function byCloseness(x: ScoredPair, y: ScoredPair): number {
  const order = levelOrder(x.level) - levelOrder(y.level) || y.score - x.score;
  if (order !== 0) return order;
  const [one, other] = [idsOf(x), idsOf(y)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
