// Which rows went because we deleted by number while somebody else was moving rows.

type RowsById = ReadonlyMap<string, number>;
type Placed = readonly (readonly [id: string, row: number])[];

const remove = (from: Placed, at: number): Placed =>
  from.flatMap(([id, row]) => (row === at ? [] : [[id, row > at ? row - 1 : row] as const]));

const rowOf = (id: string, among: Placed): number => among.find(([one]) => one === id)?.[1] ?? 0;

const asText = (rows: Placed): string =>
  rows
    .map(([id, row]) => `${id} ${row}`)
    .sort()
    .join();

/** What is left when somebody deletes the row `id` before or after we delete `rows`. */
function leftWithout(before: Placed, id: string, rows: readonly number[]): readonly string[] {
  const first = rows.reduce(remove, remove(before, rowOf(id, before)));
  const ours = rows.reduce(remove, before);
  return [asText(first), asText(remove(ours, rowOf(id, ours)))];
}

/**
 * The ids that are gone because we deleted them without meaning to. `rows` are those that we deleted, 1-based, from
 * the bottom up, and `meant` the ids that stood there. More went when somebody else deleted too: one such deletion is
 * told apart, of several none. Where two courses of events fit, the other person did not delete what we meant to.
 */
export function wronglyGone(
  before: RowsById,
  after: RowsById,
  rows: readonly number[],
  meant: ReadonlySet<string>,
): string[] {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const strange = gone.filter((id) => !meant.has(id));
  if (strange.length === 0) return [];
  const now = asText([...after]);
  const candidates = [...strange, ...gone.filter((id) => meant.has(id))];
  const theirs = candidates.find((id) => leftWithout([...before], id, rows).includes(now));
  return strange.filter((id) => id !== theirs);
}
