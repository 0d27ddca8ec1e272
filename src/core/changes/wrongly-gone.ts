// Which rows went because we deleted by number while somebody else was moving rows.

type RowsById = ReadonlyMap<string, number>;

/** The rows as they are once `gone` is deleted by somebody, and then each of `rows` (1-based, from the bottom up) by us. */
function left(before: RowsById, gone: string, rows: readonly number[]): string {
  const remove = (from: readonly (readonly [string, number])[], at: number) =>
    from.flatMap(([id, row]) => (row === at ? [] : [[id, row > at ? row - 1 : row] as const]));
  const start = remove([...before], before.get(gone) ?? 0);
  return rows
    .reduce(remove, start)
    .map(([id, row]) => `${id} ${row}`)
    .sort()
    .join();
}

/**
 * The ids that are gone because we deleted them. `rows` are those that we deleted, 1-based, from the bottom up; more
 * went when somebody else deleted too. One such deletion is told apart from ours, of several none.
 */
export function wronglyGone(before: RowsById, after: RowsById, rows: readonly number[]): string[] {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  if (gone.length <= rows.length) return gone;
  const now = [...after]
    .map(([id, row]) => `${id} ${row}`)
    .sort()
    .join();
  const theirs = gone.find((id) => left(before, id, rows) === now);
  return gone.filter((id) => id !== theirs);
}
