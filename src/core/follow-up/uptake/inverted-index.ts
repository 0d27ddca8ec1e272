// An inverted index in flat arrays: for each term the texts that have it, so that many thousand texts stay small.

export interface InvertedIndex {
  /** Visits the rows of a key, ascending, with the value that each has of it. */
  each(key: number, visit: (row: number, value: number) => void): void;
  /** In how many rows a key stands. */
  rows(key: number): number;
}

/** One row: keys from 0, each once, and their values. */
export interface IndexedRow {
  readonly keys: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Lays rows out by key; `size` is above all keys. */
export function invertedIndexOf(rows: readonly IndexedRow[], size: number): InvertedIndex {
  const starts = new Int32Array(size + 1);
  for (const { keys } of rows)
    for (let i = 0; i < keys.length; i++) {
      const next = (keys[i] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let key = 0; key < size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const places = starts.slice();
  const found = new Int32Array(starts[size] ?? 0);
  const values = new Float32Array(found.length);
  rows.forEach((row, number) => {
    for (let i = 0; i < row.keys.length; i++) {
      const key = row.keys[i] ?? 0;
      const place = places[key] ?? 0;
      found[place] = number;
      values[place] = row.values[i] ?? 0;
      places[key] = place + 1;
    }
  });
  const isKnown = (key: number): boolean => key >= 0 && key < size;
  return {
    each(key, visit) {
      if (!isKnown(key)) return;
      for (let p = starts[key] ?? 0; p < (starts[key + 1] ?? 0); p++) visit(found[p] ?? 0, values[p] ?? 0);
    },
    rows: (key) => (isKnown(key) ? (starts[key + 1] ?? 0) - (starts[key] ?? 0) : 0),
  };
}
