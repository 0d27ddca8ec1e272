// Groups of overlapping submissions: connected components of the pairs (single linkage), split at the weakest link
// while fewer than four in ten possible pairs overlap.
import type { ScoredPair } from './score-pair';
import { levelOrder } from './levels';
import type { OverlapGroup } from './types';
import { GROUP } from './overlap-thresholds';

interface Link {
  readonly first: string;
  readonly second: string;
  readonly level: ScoredPair['level'];
  readonly score: number;
}

/** Copied text links by itself; reworded text only where another signal says the same. */
function isLink({ level, evidence }: ScoredPair): boolean {
  if (level === 'copied') return true;
  if (level !== 'reworded') return false;
  const { asks, topic, issues, longest, basis } = evidence;
  return asks >= GROUP.asks || topic >= GROUP.topic || issues > 0 || longest > 0 || basis === 'outlines';
}

/** The connected parts of the links. */
function components(links: readonly Link[]): Link[][] {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    return leader;
  };
  for (const { first, second } of links) {
    const [one, other] = [leaderOf(first), leaderOf(second)].sort();
    if (one !== undefined && other !== undefined && one !== other) leaders.set(other, one);
  }
  const parts = new Map<string, Link[]>();
  for (const link of links) {
    const leader = leaderOf(link.first);
    const part = parts.get(leader);
    if (part) part.push(link);
    else parts.set(leader, [link]);
  }
  return [...parts.values()];
}

const membersOf = (links: readonly Link[]): string[] =>
  [...new Set(links.flatMap(({ first, second }) => [first, second]))].sort();

/** Parts a loose group: without its weakest links, one after the other, until what is left hangs together. */
function split(links: readonly Link[]): Link[][] {
  const size = membersOf(links).length;
  if (size <= GROUP.alwaysTogether || links.length >= (GROUP.density * size * (size - 1)) / 2)
    return [[...links]];
  const strongest = [...links].sort((x, y) => levelOrder(x.level) - levelOrder(y.level) || y.score - x.score);
  return components(strongest.slice(0, -1)).flatMap(split);
}

/** The groups among pairs, each with the closest level in it; largest first. A submission is in one group at most. */
export function groupsOf(pairs: readonly ScoredPair[]): OverlapGroup[] {
  const links = pairs.filter(isLink).map(({ first, second, level, score }) => ({
    first: first.submission.id,
    second: second.submission.id,
    level,
    score,
  }));
  const groups = components(links)
    .flatMap(split)
    .map((part) => ({
      members: membersOf(part),
      level: part.reduce<ScoredPair['level']>(
        (closest, { level }) => (levelOrder(level) < levelOrder(closest) ? level : closest),
        'reworded',
      ),
    }));
  return groups.sort(
    (x, y) => y.members.length - x.members.length || ((x.members[0] ?? '') < (y.members[0] ?? '') ? -1 : 1),
  );
}
