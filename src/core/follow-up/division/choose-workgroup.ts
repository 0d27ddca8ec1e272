// Chooses the workgroup for recommendations by who leads on their issues in Who covers what. Recommendations of one
// cluster stay together; what people assigned is never changed.
import { createPhraseFinder } from '../../coverage/issue-suggestions/own-words';
import { leadersIn, type IssuePart } from '../../coverage/who-covers-what/parts';
import { foldedWords } from '../../language/reading/words';
import { SMALL_WORDS } from '../../language/reading/small-words';

/** Why a recommendation goes to nobody. */
export type Reason = 'no-issue' | 'only-suggested' | 'nobody-leads' | 'several-lead' | 'cluster-divided';

/** Recommendations that stay together: a cluster, or a single one. */
export interface RecommendationSet {
  /** Ids of issues, of all of them, the first issue of the first recommendation first; with repeats. */
  readonly issues: readonly string[];
  readonly text: string;
  /** Workgroups that people gave some of them to, each once. */
  readonly assigned: readonly string[];
  /** Issues are suggested that nobody has accepted. */
  readonly hasSuggestions: boolean;
}

export type Assignment =
  | { readonly kind: 'workgroup'; readonly workgroup: string; readonly others: readonly string[] }
  /** `names` are ids: of issues where nobody leads, else of workgroups. */
  | { readonly kind: 'nobody'; readonly reason: Reason; readonly names: readonly string[] };

const SHORTEST_WORD = 4;
const isSmall = (word: string): boolean => Object.values(SMALL_WORDS).some((words) => words.has(word));

const nobody = (reason: Reason, names: readonly string[] = []): Assignment => ({
  kind: 'nobody',
  reason,
  names: [...new Set(names)],
});

/** How many different words of an angle a text has, in any form. */
function wordsOfAngle(angle: string, text: string): number {
  const words = foldedWords(angle).filter((word) => word.length >= SHORTEST_WORD && !isSmall(word));
  if (words.length === 0) return 0;
  const found = createPhraseFinder(words)(text, 'en');
  return new Set(found.map(({ phrase }) => phrase)).size;
}

/** Of several that lead on one issue, the one whose angle the text speaks of more than of any other's. */
function byAngle(leaders: readonly IssuePart[], text: string): string | undefined {
  const scored = leaders
    .map(({ workgroup, angle }) => ({ workgroup, score: wordsOfAngle(angle, text) }))
    .sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.workgroup : undefined;
}

interface Count {
  readonly workgroup: string;
  issues: number;
}

/** Leaders by how many of the issues they lead on, the most first; of as many, the one of the earlier issue. */
function countLeaders(
  { issues, text }: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
): {
  readonly counts: readonly Count[];
  readonly clashing: readonly string[];
  readonly gaps: readonly string[];
} {
  const counts = new Map<string, Count>();
  const [clashing, gaps]: [string[], string[]] = [[], []];
  for (const issue of issues) {
    const leaders = leadersIn(partsOf(issue));
    const leader = leaders.length > 1 ? byAngle(leaders, text) : leaders[0]?.workgroup;
    if (leader === undefined) {
      if (leaders.length === 0) gaps.push(issue);
      else clashing.push(...leaders.map(({ workgroup }) => workgroup));
      continue;
    }
    const count = counts.get(leader) ?? { workgroup: leader, issues: 0 };
    count.issues += 1;
    counts.set(leader, count);
  }
  return { counts: [...counts.values()].sort((x, y) => y.issues - x.issues), clashing, gaps };
}

/** All others that lead on or contribute to its issues. */
const othersIn = (
  { issues }: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
  workgroup: string,
): readonly string[] => [
  ...new Set(
    issues
      .flatMap(partsOf)
      .filter((part) => part.part !== 'follows' && part.workgroup !== workgroup)
      .map((part) => part.workgroup),
  ),
];

/**
 * Who gets recommendations that stay together: the workgroup that people gave some of them to; else the one that leads
 * on most of their issues, of equal ones that of the issue which is named first. Where two lead on an issue, its angle
 * decides, when the text has words of one angle and fewer of the other; otherwise that issue does not count.
 */
export function chooseWorkgroup(
  set: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
): Assignment {
  const { assigned, issues, hasSuggestions } = set;
  const [given, ...more] = assigned;
  if (more.length > 0) return nobody('cluster-divided', assigned);
  const decided = (workgroup: string): Assignment => ({
    kind: 'workgroup',
    workgroup,
    others: othersIn(set, partsOf, workgroup),
  });
  if (given !== undefined) return decided(given);
  if (issues.length === 0) return nobody(hasSuggestions ? 'only-suggested' : 'no-issue');
  const { counts, clashing, gaps } = countLeaders(set, partsOf);
  const [best] = counts;
  if (best) return decided(best.workgroup);
  return clashing.length > 0 ? nobody('several-lead', clashing) : nobody('nobody-leads', gaps);
}
