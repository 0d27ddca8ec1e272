// Evidence: what is known of a pair, gathered from all that the two have in common; level and score follow from it.
import type { Reader } from '../reading/reading';
import type { Common } from './candidates';
import { ownPart, shareOf, sharedPart, withoutLists, type CopiedPart } from './copied-part';
import type { Corpus, Query } from './corpus';
import { factShare, factsWithin } from './facts';
import type { Basis, Evidence } from './levels';
import { REWORDED } from './overlap-thresholds';
import type { TermCounts } from './bm25-weights';

function basisOf({ analysis: first }: Query, { analysis: second }: Query): Basis {
  if (first.hasText && second.hasText) return 'texts';
  return first.hasText || second.hasText ? 'mixed' : 'outlines';
}

/** How many different words and names two bags share: not what is implied by them. */
function sharedWords(reader: Reader, first: TermCounts, second: TermCounts): number {
  const both = [...first.counts.keys()].filter((id) => second.counts.has(id));
  return both.filter((id) => /^(?:word|name)$/.test(reader.dimension(id).kind)).length;
}

/** The facts in common that stand outside shared passages: there they are told of already. */
function retoldFacts({ facts }: Corpus, common: Common): { retold: number; retoldCount: number } {
  const { first, second, factCount, passages, facts: share } = common;
  if (passages.length === 0 || share < REWORDED.someFacts) return { retold: share, retoldCount: factCount };
  const left = Math.max(0, factCount - factsWithin(facts, first.analysis, passages));
  return { retold: factShare(facts, first.facts, second.facts, left), retoldCount: left };
}

/** Different words that likenesses rest on; not counted where these decide nothing. */
function wordsBehind({ reader }: Corpus, { first, second, topic, outline, issues }: Common, least: number) {
  if (issues > 0 && first.analysis.hasText && second.analysis.hasText)
    return { topicWords: 0, outlineWords: 0 };
  const count = (likeness: number, bag: 'topic' | 'outline'): number =>
    likeness < least ? 0 : sharedWords(reader, first.analysis[bag], second.analysis[bag]);
  return { topicWords: count(topic, 'topic'), outlineWords: count(outline, 'outline') };
}

export interface PairEvidence {
  readonly evidence: Evidence;
  readonly part: CopiedPart;
}

const largerOf = ({ containment }: CopiedPart): number => Math.max(containment.first, containment.second);

/** All that is known of a pair. `leastAlike` is the likeness of outlines below which nothing rests on them. */
export function evidenceOf(corpus: Corpus, common: Common, leastAlike: number): PairEvidence {
  const { first, second, passages, asks, reworded, pieces, facts, issues, topic, outline } = common;
  const shared = sharedPart(first, second, passages);
  const part = withoutLists(first, second, shared);
  const own = ownPart(first, second, part, corpus.all);
  const evidence: Evidence = {
    basis: basisOf(first, second),
    words: Math.min(first.analysis.words, second.analysis.words),
    copied: largerOf(own),
    copiedWords: own.copiedWords,
    shared: largerOf(shared),
    longest: part.passages[0]?.same ?? 0,
    longestOwn: own.passages[0]?.same ?? 0,
    facts,
    ...retoldFacts(corpus, common),
    reworded,
    rewordedPieces: pieces,
    asks: asks.same.length,
    askShare: shareOf(asks.same.length, Math.min(first.analysis.asks.length, second.analysis.asks.length)),
    askScore: asks.score,
    issues,
    topic,
    outline,
    ground: corpus.ground.sameIssue(first.about, second.about),
    ...wordsBehind(corpus, common, leastAlike),
  };
  return { evidence, part };
}
