// Rows by a key: of several with the same key, the uppermost.

/** The rows by their keys. A key that stands twice is that of its upper row, which is also the one written to. */
export function firstRowByKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const upper = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!upper.has(key)) upper.set(key, row);
  }
  return upper;
}
