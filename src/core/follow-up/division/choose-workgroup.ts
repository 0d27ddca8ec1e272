// Chooses the workgroup for recommendations by who leads on their issues in Who covers what. Recommendations of one
// cluster stay together; what people assigned is never changed.
import { createPhraseFinder } from '../../coverage/issue-suggestions/own-words';
import { leadersIn, type IssuePart } from '../../coverage/who-covers-what/parts';
import { isSmallAnywhere } from '../../language/reading/phrases';
import { foldedWords } from '../../language/reading/words';

/** Why a recommendation goes to nobody. */
export type Reason = 'no-issue' | 'only-suggested' | 'nobody-leads' | 'several-lead' | 'cluster-divided';

/** Recommendations that stay together: a cluster, or a single one. */
export interface RecommendationSet {
  /** Ids of issues, of all of them, the first issue of the first recommendation first; with repeats. */
  readonly issues: readonly string[];
  readonly text: string;
  /** Workgroups that people gave some of them to, each once. */
  readonly assigned: readonly string[];
  /** Workgroups that asked for it, the nearest ask first. */
  readonly asked: readonly string[];
  /** Issues are suggested that nobody has accepted. */
  readonly hasSuggestions: boolean;
}

export type Assignment =
  | { readonly kind: 'workgroup'; readonly workgroup: string; readonly others: readonly string[] }
  /** `names` are ids: of issues where nobody leads, else of workgroups. */
  | { readonly kind: 'nobody'; readonly reason: Reason; readonly names: readonly string[] };

const SHORTEST_WORD = 4;
/** How near an angle has to come to a text in meaning, and how far ahead of the others, where no angle has words of it. */
const NEAR_ANGLE = { from: 0.6, ahead: 0.3 } as const;

const nobody = (reason: Reason, names: readonly string[] = []): Assignment => ({
  kind: 'nobody',
  reason,
  names: [...new Set(names)],
});

/** How many different words of an angle a text has, in any form. */
function wordsOfAngle(angle: string, text: string): number {
  const words = foldedWords(angle).filter((word) => word.length >= SHORTEST_WORD && !isSmallAnywhere(word));
  if (words.length === 0) return 0;
  const found = createPhraseFinder(words)(text, 'en');
  return new Set(found.map(({ phrase }) => phrase)).size;
}

/** How much of a first text is in a second one by its meaning, from 0 to 1. */
export type Likeness = (first: string, second: string) => number;

/** The one whose angle has the highest score, when no other comes nearer to it than by so much. */
function clearest(leaders: readonly IssuePart[], scoreOf: (angle: string) => number, ahead: number) {
  const [first, second] = leaders
    .map(({ workgroup, angle }) => ({ workgroup, score: angle === '' ? 0 : scoreOf(angle) }))
    .sort((one, other) => other.score - one.score);
  return first && first.score - (second?.score ?? 0) >= ahead ? first : undefined;
}

/** Of several that lead on one issue, the one whose angle the text speaks of; by its words, else by their meaning. */
function byAngle(leaders: readonly IssuePart[], text: string, likeness?: Likeness): string | undefined {
  const named = clearest(leaders, (angle) => wordsOfAngle(angle, text), 1);
  const isNamed = leaders.some(({ angle }) => wordsOfAngle(angle, text) > 0);
  if (isNamed || !likeness) return named?.workgroup;
  const near = clearest(leaders, (angle) => likeness(angle, text), NEAR_ANGLE.ahead);
  return near && near.score >= NEAR_ANGLE.from ? near.workgroup : undefined;
}

interface Count {
  readonly workgroup: string;
  issues: number;
}

/** Leaders by how many of the issues they lead on, the most first; of as many, who asked for it, else the earlier issue's. */
function countLeaders(
  { issues, text, asked }: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
  likeness: Likeness | undefined,
): {
  readonly counts: readonly Count[];
  readonly clashing: readonly string[];
  readonly gaps: readonly string[];
} {
  const counts = new Map<string, Count>();
  const [clashing, gaps]: [string[], string[]] = [[], []];
  for (const issue of issues) {
    const leaders = leadersIn(partsOf(issue));
    const leader = leaders.length > 1 ? byAngle(leaders, text, likeness) : leaders[0]?.workgroup;
    if (leader === undefined) {
      if (leaders.length === 0) gaps.push(issue);
      else clashing.push(...leaders.map(({ workgroup }) => workgroup));
      continue;
    }
    const count = counts.get(leader) ?? { workgroup: leader, issues: 0 };
    count.issues += 1;
    counts.set(leader, count);
  }
  const claim = ({ workgroup }: Count): number => Number(asked.includes(workgroup));
  const inOrder = [...counts.values()].sort((x, y) => y.issues - x.issues || claim(y) - claim(x));
  return { counts: inOrder, clashing, gaps };
}

/** All others that lead on or contribute to its issues, or asked for it. */
const othersIn = (
  { issues, asked }: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
  workgroup: string,
): readonly string[] =>
  [
    ...new Set([
      ...issues
        .flatMap(partsOf)
        .filter((part) => part.part !== 'follows')
        .map((part) => part.workgroup),
      ...asked,
    ]),
  ].filter((id) => id !== workgroup);

interface Means {
  readonly likeness?: Likeness | undefined;
  /** Of a coalition with one workgroup. */
  readonly only?: string | undefined;
  /** Who has the single treaties that they name together. */
  readonly ofTreaties?: string | undefined;
}

/**
 * Who gets recommendations that stay together: the workgroup that people gave some of them to; else the only one; else
 * the one that has the single treaties which they name together; else the one that leads on most of their issues, of
 * equal ones that which asked for it, then that of the issue which is named first; where nobody does, the one that asked
 * for it. Where two lead on an issue, its angle decides, when the text has words of one angle and fewer of the other, or is clearly nearer to one in
 * meaning; otherwise that issue does not count.
 */
export function chooseWorkgroup(
  set: RecommendationSet,
  partsOf: (issue: string) => readonly IssuePart[],
  { likeness, only, ofTreaties }: Means = {},
): Assignment {
  const { assigned, asked, issues, hasSuggestions } = set;
  const [given, ...more] = assigned;
  if (more.length > 0) return nobody('cluster-divided', assigned);
  const decided = (workgroup: string): Assignment => ({
    kind: 'workgroup',
    workgroup,
    others: othersIn(set, partsOf, workgroup),
  });
  const { counts, clashing, gaps } = countLeaders(set, partsOf, likeness);
  const claimed = asked.find((id) => clashing.includes(id)) ?? asked[0];
  const best = given ?? only ?? ofTreaties ?? counts[0]?.workgroup ?? claimed;
  if (best !== undefined) return decided(best);
  if (issues.length === 0) return nobody(hasSuggestions ? 'only-suggested' : 'no-issue');
  return clashing.length > 0 ? nobody('several-lead', clashing) : nobody('nobody-leads', gaps);
}
