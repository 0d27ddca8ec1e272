// What people were told is saved: each write has a word of its own, so that it is found wherever it ended up.

export interface Write {
  /** Occurs nowhere else in the workbook. */
  readonly word: string;
  /** Where it belongs: the row's id, when that is known, and the column's key. */
  readonly row: string | undefined;
  readonly column: string;
  state: 'asked' | 'acknowledged' | 'refused' | 'unknown' | 'taken back';
}

export interface Ledger {
  readonly writes: readonly Write[];
  /** A cell that only its owner writes, or a new row when `row` is undefined. */
  begin(row: string | undefined, column: string): Write;
  /** Milliseconds from the press to the answer. */
  readonly times: number[];
}

export function createLedger(seed: number): Ledger {
  const writes: Write[] = [];
  return {
    writes,
    times: [],
    begin: (row, column) => {
      const write: Write = { word: `soak${seed}w${writes.length}x`, row, column, state: 'asked' };
      writes.push(write);
      return write;
    },
  };
}
