// Puts the signals of a pair together and keeps the pairs that people should look at.
import type { Evidence, Level } from '../levels';
import { closeness, isShortText, levelOf, levelOrder } from '../levels';
import type { Corpus } from './corpus';
import { coveredWords } from './item-places';
import type { ItemPassage } from './passages';
import { isNameList } from './name-lists';
import type { Probe } from './probe';
import type { Common } from './scan';
import type { Analysis, Bag } from './analysis';
import type { AskMatches } from './match-asks';
import type { Basis } from './types';

/** A pair with its level; `first` is the row of the corpus. */
export interface Judged {
  readonly first: Analysis;
  readonly second: Analysis;
  readonly evidence: Evidence;
  readonly level: Level;
  readonly score: number;
  readonly passages: readonly ItemPassage[];
  readonly containment: { readonly first: number; readonly second: number };
  readonly asks: AskMatches | undefined;
}

const shareOf = (part: number, of: number): number => (of > 0 ? Math.min(1, part / of) : 0);

function basisOf(first: Analysis, second: Analysis): Basis {
  if (first.hasText && second.hasText) return 'texts';
  return first.hasText || second.hasText ? 'mixed' : 'outlines';
}

function issueShare(
  common: Common,
  first: Analysis,
  second: Analysis,
  weightOf: (issue: string) => number,
): number {
  if (common.issueWeight === 0) return 0;
  const either = new Set([...first.submission.issues, ...second.submission.issues]);
  let total = 0;
  for (const issue of either) total += weightOf(issue);
  return shareOf(common.issueWeight, total);
}

/** Below this likeness it does not matter how many words it rests on. */
const LIKENESS_TO_CHECK = 0.15;

/** How many different words and names two bags share; not counted where their likeness decides nothing. */
function sharedWords(corpus: Corpus, likeness: number, first: Bag, second: Bag): number {
  if (likeness < LIKENESS_TO_CHECK) return 0;
  const theirs = new Set(second.dimensions);
  let shared = 0;
  for (const dimension of first.dimensions) {
    if (!theirs.has(dimension)) continue;
    const { kind } = corpus.reader.dimension(dimension);
    if (kind === 'word' || kind === 'name') shared++;
  }
  return shared;
}

/** How much an issue tells apart that so many submissions have. */
export const issueWeight = (corpus: Corpus, issue: string): number =>
  Math.log(1 + corpus.all / Math.max(1, corpus.issues.get(issue)?.length ?? 0));

/** What the signals say of a probe and a row; undefined when it is too little to be told of and `everything` is not asked for. */
export function judge(corpus: Corpus, probe: Probe, common: Common, everything: boolean): Judged | undefined {
  const first = corpus.rows[common.row];
  const second = probe.analysis;
  if (!first) return undefined;
  const passages = common.passages.filter((passage) => !isNameList(passage, first, second));
  const words = {
    first: coveredWords(
      first,
      corpus.aside[common.row],
      passages.map((p) => [p.firstStart, p.firstEnd]),
    ),
    second: coveredWords(
      second,
      probe.aside,
      passages.map((p) => [p.secondStart, p.secondEnd]),
    ),
  };
  const containment = {
    first: shareOf(words.first, first.words),
    second: shareOf(words.second, second.words),
  };
  const asks = common.asks?.same.length ?? 0;
  const shorter = Math.min(first.words, second.words);
  const evidence: Evidence = {
    basis: basisOf(first, second),
    words: shorter,
    copied: Math.max(containment.first, containment.second),
    copiedWords: Math.min(words.first, words.second),
    longest: passages[0]?.same ?? 0,
    reworded: common.reworded,
    rewordedPieces: common.triples * corpus.keptTriples,
    asks,
    askShare: shareOf(asks, Math.min(first.asks.length, second.asks.length)),
    askScore: common.asks?.score ?? 0,
    issues: issueShare(common, first, second, (issue) => issueWeight(corpus, issue)),
    topic: common.topic,
    topicWords: isShortText(shorter)
      ? sharedWords(corpus, common.topic, first.topic, second.topic)
      : Infinity,
    outline: common.outline,
    outlineWords: sharedWords(corpus, common.outline, first.outline, second.outline),
  };
  const isContradiction = (common.asks?.opposed.length ?? 0) > 0;
  const level = levelOf(evidence) ?? (everything || isContradiction ? 'related' : undefined);
  return (
    level && {
      first,
      second,
      evidence,
      level,
      score: closeness(evidence),
      passages,
      containment,
      asks: common.asks,
    }
  );
}

/** Closest first; equal ones in the order of ids. */
export function byCloseness(x: Judged, y: Judged): number {
  const [ids, theirs] = [x, y].map(({ first, second }) => `${first.submission.id} ${second.submission.id}`);
  return (
    levelOrder(x.level) - levelOrder(y.level) || y.score - x.score || ((ids ?? '') < (theirs ?? '') ? -1 : 1)
  );
}
