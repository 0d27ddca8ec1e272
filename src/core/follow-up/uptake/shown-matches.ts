// Which recommendations are shown of an ask, at which place, and how sure that is; like ones share a place.
import { nameTheSame, type ContentMeasure } from '../../language/content/content';
import type { MatchStance } from '../../base/vocabulary/words';
import type { Match } from './match-asks';
import { UPTAKE } from './uptake-thresholds';

export interface ShownPlace {
  readonly match: Match;
  /** From 1; like ones have the same. */
  readonly rank: number;
  readonly stance: MatchStance;
}

/** Nearly alike, and of the same treaties: the same thing asked by several countries. */
function areLikeOnes({ content: one }: Match, { content: other }: Match, measure: ContentMeasure): boolean {
  return nameTheSame(one, other) && measure.likeness(one, other) >= UPTAKE.alike;
}

/** Each with those like it, the best first; further groups only of what asks for this. */
function groupsOf(matches: readonly Match[], measure: ContentMeasure): readonly (readonly Match[])[] {
  const groups: [Match, ...Match[]][] = [];
  for (const match of matches) {
    const group = groups.find(([head]) => areLikeOnes(head, match, measure));
    if (group) group.push(match);
    else if (groups.length < UPTAKE.best || match.score >= UPTAKE.asksForThis) groups.push([match]);
  }
  return groups;
}

const stanceOf = ({ score }: Match): MatchStance => {
  if (score >= UPTAKE.asksForThis) return 'same';
  return score >= UPTAKE.surelyFits ? 'near' : 'far';
};

/**
 * Of what is ranked, the best first: three places and all that asks for this. Where nothing surely fits, the three nearest
 * as they are.
 */
export function shownMatches(ranked: readonly Match[], measure: ContentMeasure): readonly ShownPlace[] {
  const fits = (ranked[0]?.score ?? 0) >= UPTAKE.surelyFits;
  const groups = fits
    ? groupsOf(
        ranked.filter(({ score }, place) => place === 0 || score >= UPTAKE.shown),
        measure,
      )
    : ranked.slice(0, UPTAKE.best).map((match) => [match]);
  return groups.flatMap((group, place) =>
    group.map((match) => ({ match, rank: place + 1, stance: stanceOf(match) })),
  );
}
