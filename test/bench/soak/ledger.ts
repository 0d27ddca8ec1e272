// What people were told is saved: each write has a word of its own, so that it is found wherever it ended up.

export interface Write {
  /** Occurs nowhere else in the workbook. */
  readonly word: string;
  /** Where it belongs: the row's id, when that is known, and the column's key; '' where others may write over it. */
  readonly row: string | undefined;
  readonly column: string;
  /** Others may repeat it in columns of their own, as links do. */
  readonly isRepeated: boolean;
  state: 'asked' | 'acknowledged' | 'refused' | 'unknown' | 'taken back' | 'deleted by hand';
}

/** One press of a command that writes. */
export interface Action {
  readonly command: string;
  readonly email: string;
  /** The entry in the journal, for what was acknowledged and changed something. */
  readonly change: string | undefined;
  readonly state: 'acknowledged' | 'refused' | 'unknown';
}

export interface Ledger {
  readonly writes: readonly Write[];
  readonly actions: Action[];
  /** When it was begun, as the journal tells times. */
  readonly began: string;
  /** A cell that only its owner writes, or a new row when `row` is undefined. */
  begin(row: string | undefined, column: string, isRepeated?: boolean): Write;
  /** The ids that were seen beside a word that somebody typed into a new row. */
  readonly idsSeen: Map<string, string[]>;
  /** Milliseconds from the press to the answer. */
  readonly times: number[];
}

export function createLedger(seed: number): Ledger {
  const writes: Write[] = [];
  return {
    writes,
    actions: [],
    began: new Date().toISOString(),
    idsSeen: new Map(),
    times: [],
    begin: (row, column, isRepeated = false) => {
      const word = `soak${seed}w${writes.length}x`;
      const write: Write = { word, row, column, isRepeated, state: 'asked' };
      writes.push(write);
      return write;
    },
  };
}
