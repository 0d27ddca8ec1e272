// Rows by a key that they share.

/** The rows by their keys. A key that stands twice is that of its upper row, which is also the one written to. */
export function firstRowByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const upper = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!upper.has(key)) upper.set(key, row);
  }
  return upper;
}

/** All rows of each key, in their order. */
export function rowsByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
