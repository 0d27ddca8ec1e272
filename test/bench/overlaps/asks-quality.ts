// Whether asks that ask for the same are matched, and others are not.
import type { OverlapPair } from './adapter';
import {
  asksByIdentity,
  sharesForeign,
  sharesIssue,
  type AskOf,
  type Corpus,
  type TruthLevel,
} from './corpus';
import { issueOf } from './issues';
import type { SaidAsk } from './document';
import { recallAtPrecision } from './metrics';

const WANTED_PRECISION = 0.95;
const ASKING: ReadonlySet<TruthLevel> = new Set(['4', '5', '5p', '5x', 'open']);

export interface AsksQuality {
  /** Recall at precision .95 of pairs whose wordings come from different halves, and of those from one half. */
  readonly reworded: number;
  readonly sameHalf: number;
  /** Of what the pairs list, whatever the score: share that is right, and share of reworded ones that is listed. */
  readonly listedPrecision: number;
  readonly listedRecall: number;
  /** Share listed of those in plain words, and of those in another language. */
  readonly plain: number;
  readonly translated: number;
  readonly pairs: number;
}

type Kind = 'reworded' | 'sameHalf' | 'plain' | 'translated';

function kindOf(first: AskOf, second: AskOf): Kind {
  const halves = [first.half, second.half];
  if (halves.includes('translated')) return 'translated';
  if (halves.includes('plain')) return 'plain';
  return first.half === second.half ? 'sameHalf' : 'reworded';
}

const keyOf = (first: AskOf, firstPlace: number, second: AskOf, secondPlace: number): string =>
  first.submission < second.submission
    ? `${first.submission}:${firstPlace} ${second.submission}:${secondPlace}`
    : `${second.submission}:${secondPlace} ${first.submission}:${firstPlace}`;

/** Scores of the listed matches, by the places of submissions and asks. */
function listedMatches(corpus: Corpus, pairs: readonly OverlapPair[], isJudged: Judged): Map<string, number> {
  const places = new Map(corpus.submissions.map(({ id }, i) => [id, i]));
  const listed = new Map<string, number>();
  for (const { first, second, asks } of pairs) {
    const [one, other] = [places.get(first) ?? 0, places.get(second) ?? 0];
    if (!isJudged(one, other)) continue;
    for (const match of asks) {
      const key =
        one < other
          ? `${one}:${match.first} ${other}:${match.second}`
          : `${other}:${match.second} ${one}:${match.first}`;
      listed.set(key, match.score);
    }
  }
  return listed;
}

/** Takes the true matches out of `listed`, so that what is left are the others. */
function takeTrueMatches(
  corpus: Corpus,
  listed: Map<string, number>,
  isJudged: Judged,
): Record<Kind, number[]> {
  const scores: Record<Kind, number[]> = { reworded: [], sameHalf: [], plain: [], translated: [] };
  const placeOf = new Map(
    corpus.drafts.flatMap(({ asks }, i) => asks.map((ask, place) => [`${i} ${ask.identity}`, place])),
  );
  for (const group of asksByIdentity(corpus.drafts).values()) {
    group.forEach((first, i) => {
      for (const second of group.slice(i + 1)) {
        if (!isJudged(first.submission, second.submission)) continue;
        const [at, other] = [first, second].map(
          (ask) => placeOf.get(`${ask.submission} ${ask.identity}`) ?? -1,
        );
        const key = keyOf(first, at ?? -1, second, other ?? -1);
        scores[kindOf(first, second)].push(listed.get(key) ?? 0);
        listed.delete(key);
      }
    });
  }
  return scores;
}

/**
 * Whether two asks that differ are so near that people would not agree: the same measure on one issue, or another
 * measure on the same thing.
 */
function isNear(one: SaidAsk, other: SaidAsk): boolean {
  if (issueOf(one.subIssue) === issueOf(other.subIssue) && one.action === other.action) return true;
  const sameThing = one.object === other.object || one.object === '' || other.object === '';
  return one.subIssue === other.subIssue && sameThing && one.subIssue !== 'ratify';
}

/** Scores of the listed matches that are neither right nor near. */
function wrongMatches(corpus: Corpus, listed: ReadonlyMap<string, number>): number[] {
  const wrong: number[] = [];
  for (const [key, score] of listed) {
    const [first, second] = key.split(' ').map((side) => side.split(':').map(Number)) as [number[], number[]];
    const [one, other] = [first, second].map(
      ([submission, ask]) => corpus.drafts[submission ?? 0]?.asks[ask ?? 0],
    );
    const isForeign = sharesForeign(corpus, first[0] ?? 0, second[0] ?? 0);
    if (one && other && !isNear(one, other) && !isForeign) wrong.push(score);
  }
  return wrong;
}

/** Which pairs of submissions, by their places, are judged. */
export type Judged = (first: number, second: number) => boolean;

/** Those that ask for the same twice or more, planted or by chance: whose asks people will look at side by side. */
export const askingTheSame =
  (corpus: Corpus): Judged =>
  (first, second) =>
    ASKING.has(corpus.level(first, second)) && !sharesForeign(corpus, first, second);

/** Those that share an issue, and so could be asking for the same; most do not. */
export const onOneIssue =
  (corpus: Corpus): Judged =>
  (first, second) =>
    sharesIssue(corpus, first, second);

/** Over the asks of the pairs that are judged. `pairs` are all that have anything in common. */
export function asksQuality(corpus: Corpus, pairs: readonly OverlapPair[], isJudged: Judged): AsksQuality {
  const listed = listedMatches(corpus, pairs, isJudged);
  const right = takeTrueMatches(corpus, listed, isJudged);
  const wrong = wrongMatches(corpus, listed);
  const { threshold } = recallAtPrecision([...right.reworded, ...right.sameHalf], wrong, WANTED_PRECISION);
  const share = (scores: readonly number[], least: number): number =>
    scores.filter((score) => score > 0 && score >= least).length / scores.length;
  const found = [...right.reworded, ...right.sameHalf].filter((score) => score > 0).length;
  return {
    reworded: share(right.reworded, threshold),
    sameHalf: share(right.sameHalf, threshold),
    listedPrecision: found / (found + wrong.length),
    listedRecall: share(right.reworded, 0),
    plain: share(right.plain, 0),
    translated: share(right.translated, 0),
    pairs: right.reworded.length,
  };
}
