// Which modules share a page. Google gives a page as a whole, so each command should find what it needs on few pages on which
// little else stands; and a script should have few files. Pages are joined two by two, those first for which the least is
// read in vain; then each module goes to the page where it costs least.

export interface Part {
  readonly id: string;
  readonly size: number;
  /** Who needs it. */
  readonly users: readonly string[];
}

type Weight = (user: string) => number;

/** How often each of its users is met on a page, and what stands there. */
interface Group {
  readonly parts: Set<Part>;
  readonly met: Map<string, number>;
  size: number;
}

function add(group: Group, part: Part): void {
  group.parts.add(part);
  group.size += part.size;
  for (const user of part.users) group.met.set(user, (group.met.get(user) ?? 0) + 1);
}

function take(group: Group, part: Part): void {
  group.parts.delete(part);
  group.size -= part.size;
  for (const user of part.users) {
    const left = (group.met.get(user) ?? 1) - 1;
    if (left === 0) group.met.delete(user);
    else group.met.set(user, left);
  }
}

const groupOf = (parts: Iterable<Part>): Group => {
  const group: Group = { parts: new Set(), met: new Map(), size: 0 };
  for (const part of parts) add(group, part);
  return group;
};

const weightOf = (users: Iterable<string>, weight: Weight): number => {
  let sum = 0;
  for (const user of users) sum += weight(user);
  return sum;
};

/** What those read in vain who need only one of the two. */
function waste(one: Group, other: Group, weight: Weight): number {
  const only = (a: Group, b: Group) =>
    weightOf(
      [...a.met.keys()].filter((user) => !b.met.has(user)),
      weight,
    );
  return only(one, other) * other.size + only(other, one) * one.size;
}

/** The two whose joining wastes least, by the table of what each two would: the later first. */
function cheapest(wastes: readonly (readonly number[])[]): readonly [number, number] {
  let best: readonly [number, number] = [1, 0];
  let least = Infinity;
  wastes.forEach((row, one) =>
    row.forEach((value, other) => {
      if (value < least) [least, best] = [value, [one, other]];
    }),
  );
  return best;
}

function joinUntil(groups: Group[], most: number, weight: Weight): void {
  const wastes = groups.map((one, at) => groups.slice(0, at).map((other) => waste(one, other, weight)));
  while (groups.length > most) {
    const [later, earlier] = cheapest(wastes);
    const group = groupOf([...(groups[earlier]?.parts ?? []), ...(groups[later]?.parts ?? [])]);
    groups.splice(later, 1);
    wastes.splice(later, 1);
    for (const row of wastes.slice(later)) row.splice(later, 1);
    groups[earlier] = group;
    groups.forEach((other, at) => {
      const [row, place] = at > earlier ? [wastes[at], earlier] : [wastes[earlier], at];
      if (at !== earlier && row) row[place] = waste(group, other, weight);
    });
  }
}

/** What is read more where a part stands on a page than where it does not. */
function priceOn(group: Group, part: Part, weight: Weight): number {
  const readers = weightOf(group.met.keys(), weight);
  const more = weightOf(
    part.users.filter((user) => !group.met.has(user)),
    weight,
  );
  return part.size * readers + (group.size + part.size) * more;
}

/** Moves a part to the page where it costs least; tells whether it moved. */
function settle(groups: readonly Group[], part: Part, weight: Weight): boolean {
  const from = groups.find(({ parts }) => parts.has(part));
  if (!from || from.parts.size === 1) return false;
  take(from, part);
  let [best, least] = [from, priceOn(from, part, weight)];
  for (const group of groups) {
    const price = priceOn(group, part, weight);
    if (price < least) [best, least] = [group, price];
  }
  add(best, part);
  return best !== from;
}

/** Those that the same need are one. */
function byUsers(parts: readonly Part[]): ReadonlyMap<Part, readonly string[]> {
  const together = new Map<string, Part[]>();
  for (const part of [...parts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = [...part.users].sort().join();
    together.set(key, [...(together.get(key) ?? []), part]);
  }
  const joined = [...together.values()].map((those) => {
    const [{ id, users }] = those as [Part];
    const size = those.reduce((sum, part) => sum + part.size, 0);
    return [{ id, users, size }, those.map((part) => part.id)] as const;
  });
  return new Map(joined);
}

/** The rounds in which parts look for a better page; few move after the third. */
const ROUNDS = 6;

/** At most so many groups of ids; the same parts give the same groups. */
export function groupParts(
  parts: readonly Part[],
  weight: Weight,
  most: number,
): readonly (readonly string[])[] {
  const idsOf = byUsers(parts);
  const groups = [...idsOf.keys()].map((part) => groupOf([part]));
  joinUntil(groups, most, weight);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = [...idsOf.keys()].filter((part) => settle(groups, part, weight));
    if (moved.length === 0) break;
  }
  return groups.map((group) => [...group.parts].flatMap((part) => idsOf.get(part) ?? []).sort());
}
