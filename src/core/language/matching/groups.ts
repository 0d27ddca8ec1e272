// Groups of overlapping submissions: connected parts of the pairs, parted at the weakest links where fewer than four in
// ten possible pairs overlap.
import { levelOrder, type Level } from './levels';
import { GROUP } from './overlap-thresholds';
import { byCloseness, idsOf, type ScoredPair } from './scored-pairs';
import type { OverlapGroup } from './types';

/** Copied text links by itself; reworded text only where another signal says the same. */
function isLink({ level, evidence }: ScoredPair): boolean {
  if (level === 'copied') return true;
  if (level !== 'reworded') return false;
  return evidence.asks > 0 || evidence.longest > 0;
}

/** Submissions that are connected by the links taken so far, and the groups that they make among themselves. */
interface Part {
  readonly members: string[];
  links: number;
  level: Level;
  groups: OverlapGroup[];
}

/** A small part always hangs together; a larger one where enough of its possible pairs overlap. */
const hangsTogether = ({ members: { length }, links }: Part): boolean =>
  length <= GROUP.alwaysTogether || links >= (GROUP.density * length * (length - 1)) / 2;

const closer = (one: Level, other: Level): Level => (levelOrder(one) <= levelOrder(other) ? one : other);

/** All of the smaller part into the larger. */
function merged(one: Part, other: Part, parts: Map<string, Part>): Part {
  if (one === other) return one;
  const [into, from] = one.members.length < other.members.length ? [other, one] : [one, other];
  for (const id of from.members) parts.set(id, into);
  into.members.push(...from.members);
  into.groups.push(...from.groups);
  into.links += from.links;
  into.level = closer(into.level, from.level);
  return into;
}

/**
 * The groups among pairs, each with the closest level in it; largest first. A submission is in one group at most. The
 * links are taken from the strongest on, and a part is a group as it last hung together: as if its weakest links were
 * cut one after the other until it does.
 */
export function overlapGroupsOf(pairs: readonly ScoredPair[]): OverlapGroup[] {
  const parts = new Map<string, Part>();
  for (const pair of pairs.filter(isLink).sort(byCloseness)) {
    const { level } = pair;
    const [one, other] = idsOf(pair).map((id): Part => {
      const known = parts.get(id) ?? { members: [id], links: 0, level, groups: [] };
      parts.set(id, known);
      return known;
    }) as [Part, Part];
    const part = merged(one, other, parts);
    part.links++;
    part.level = closer(part.level, level);
    if (hangsTogether(part)) part.groups = [{ members: [...part.members].sort(), level: part.level }];
  }
  return [...new Set(parts.values())]
    .flatMap(({ groups }) => groups)
    .sort(
      (x, y) => y.members.length - x.members.length || ((x.members[0] ?? '') < (y.members[0] ?? '') ? -1 : 1),
    );
}
