// Evidence: what is known of a pair, gathered from all that the two have in common; level and score follow from it.
import type { Reader } from '../reading/reading';
import type { Common } from './candidates';
import { ownPart, shareOf, sharedPart, withoutLists, type CopiedPart } from './copied-part';
import type { Corpus } from './corpus';
import { factShare, factsWithin } from './facts';
import { basisOf, type Evidence } from './levels';
import { RELATED, REWORDED, SAME_ISSUE, SHORT_TEXT } from './overlap-thresholds';
import type { TermCounts } from './bm25-weights';

/** More words than any rule asks for are not counted. */
const MOST_WORDS = Math.max(REWORDED.outlineWords, SAME_ISSUE.words, RELATED.words);

/** How many different words and names two bags share: not what is implied by them. */
function sharedWords(reader: Reader, first: TermCounts, second: TermCounts): number {
  let count = 0;
  for (const id of first.counts.keys()) {
    if (!second.counts.has(id)) continue;
    const { kind } = reader.dimension(id);
    if ((kind === 'word' || kind === 'name') && ++count === MOST_WORDS) break;
  }
  return count;
}

/** The facts in common that stand outside shared passages: there they are told of already. */
function retoldFacts({ facts }: Corpus, { first, second, factCount, passages, signals }: Common) {
  if (passages.length === 0 || signals.facts < REWORDED.someFacts)
    return { retold: signals.facts, retoldCount: factCount };
  const left = Math.max(0, factCount - factsWithin(facts, first.analysis, passages));
  return { retold: factShare(facts, first.facts, second.facts, left), retoldCount: left };
}

export interface PairEvidence {
  readonly evidence: Evidence;
  readonly part: CopiedPart;
}

const largerOf = ({ containment }: CopiedPart): number => Math.max(containment.first, containment.second);

/** All that is known of a pair. */
export function evidenceOf(corpus: Corpus, common: Common): PairEvidence {
  const { first, second, passages, asks, signals } = common;
  const shared = sharedPart(first, second, passages);
  const part = withoutLists(first, second, shared);
  const own = ownPart(first, second, part, corpus.all);
  const words = Math.min(first.analysis.words, second.analysis.words);
  // Counted only where something may rest on them.
  const wordsBehind = (bag: 'topic' | 'outline'): number =>
    signals[bag] < RELATED.outline || (bag === 'topic' && words >= SHORT_TEXT)
      ? 0
      : sharedWords(corpus.reader, first.analysis[bag], second.analysis[bag]);
  const { retold, retoldCount } = retoldFacts(corpus, common);
  const evidence: Evidence = {
    pieces: signals.pieces,
    reworded: signals.reworded,
    facts: signals.facts,
    topic: signals.topic,
    outline: signals.outline,
    issues: signals.issues,
    basis: basisOf(first.analysis.hasText, second.analysis.hasText),
    words,
    copied: largerOf(own),
    copiedWords: own.copiedWords,
    shared: largerOf(shared),
    longest: part.passages[0]?.same ?? 0,
    longestOwn: own.passages[0]?.same ?? 0,
    retold,
    retoldCount,
    asks: asks.same.length,
    askShare: shareOf(asks.same.length, Math.min(first.analysis.asks.length, second.analysis.asks.length)),
    askScore: asks.score,
    ground: corpus.ground.sameIssue(first.about, second.about),
    topicWords: wordsBehind('topic'),
    outlineWords: wordsBehind('outline'),
  };
  return { evidence, part };
}
