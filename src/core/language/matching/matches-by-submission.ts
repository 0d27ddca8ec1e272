// Candidate matches of asks, kept by submission in linked lists over shared arrays, because there are too many for an
// object each.

const FIRST_CAPACITY = 1 << 12;
const CELLS = 3;
const VALUES = 2;

/** Two asks: places in the lists of the row and of the query, 0-based. */
export interface AskMatch {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
  /** Between 0 and 1: less for asks that many make. */
  readonly weight: number;
}

/** Possible matches with all rows, chained by row in arrays that all share: there are too many for an object each. */
export class MatchesBySubmission {
  private readonly heads: Int32Array;
  private met: number[] = [];
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private values = new Float64Array(FIRST_CAPACITY * VALUES);
  private length = 0;

  constructor(rows: number) {
    this.heads = new Int32Array(rows).fill(-1);
  }

  add(row: number, first: number, second: number, likeness: number, weight: number): void {
    const [cell, value] = [this.length * CELLS, this.length * VALUES];
    if (cell + CELLS > this.cells.length) this.grow();
    if ((this.heads[row] ?? 0) < 0) this.met.push(row);
    this.cells[cell] = this.heads[row] ?? 0;
    this.cells[cell + 1] = first;
    this.cells[cell + 2] = second;
    this.values[value] = likeness;
    this.values[value + 1] = weight;
    this.heads[row] = this.length++;
  }

  has(row: number): boolean {
    return (this.heads[row] ?? 0) >= 0;
  }

  of(row: number): AskMatch[] {
    const found: AskMatch[] = [];
    for (let link = this.heads[row] ?? 0; link >= 0; link = this.cells[link * CELLS] ?? 0) {
      found.push({
        first: this.cells[link * CELLS + 1] ?? 0,
        second: this.cells[link * CELLS + 2] ?? 0,
        likeness: this.values[link * VALUES] ?? 0,
        weight: this.values[link * VALUES + 1] ?? 0,
      });
    }
    return found;
  }

  clear(): void {
    for (const row of this.met) this.heads[row] = -1;
    this.met = [];
    this.length = 0;
  }

  private grow(): void {
    const [cells, values] = [new Int32Array(this.cells.length * 2), new Float64Array(this.values.length * 2)];
    cells.set(this.cells);
    values.set(this.values);
    [this.cells, this.values] = [cells, values];
  }
}
