// Evidence: what is known of a pair, gathered from all that the two have in common; level and score follow from it.
import type { SharedContent } from './candidates';
import { ownPart, sharedPart, withoutLists, type CopiedPart } from './copied-part';
import type { Corpus } from './corpus';
import { factShare, factsWithin } from './facts';
import { basisOf, type Evidence } from './levels';
import { REWORDED } from './overlap-thresholds';

/** The facts in common that stand outside shared passages: there they are told of already. */
function retoldFacts({ facts }: Corpus, { first, second, factCount, passages, signals }: SharedContent) {
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
export function evidenceOf(corpus: Corpus, common: SharedContent): PairEvidence {
  const { first, second, passages, asks, signals } = common;
  const shared = sharedPart(first, second, passages);
  const part = withoutLists(first, second, shared);
  const own = ownPart(first, second, part, corpus.all);
  const words = Math.min(first.analysis.words, second.analysis.words);
  const { retold, retoldCount } = retoldFacts(corpus, common);
  const evidence: Evidence = {
    pieces: signals.pieces,
    reworded: signals.reworded,
    facts: signals.facts,
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
    askScore: asks.score,
  };
  return { evidence, part };
}
