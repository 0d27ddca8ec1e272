// Places where the submission that is compared shares a fingerprint with each other one: the seeds from which shared
// passages grow (see seed-and-extend.ts).
import { withCapacity, zeros } from '../reading/int-arrays';

const FIRST_CAPACITY = 1 << 12;
/** Numbers kept for each place: the place before it in the chain of its row, and the two positions. */
const CELLS = 3;

/** The seeds of one text at a time. The places of a row are chained in an array that all rows share. */
export class FingerprintMatches {
  private readonly counts: Int32Array;
  private readonly heads: Int32Array;
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private length = 0;
  private found = zeros(FIRST_CAPACITY);
  private met: number[] = [];

  constructor(rows: number) {
    this.counts = new Int32Array(rows);
    this.heads = new Int32Array(rows).fill(-1);
  }

  /** Notes a place: items in the text of the row and in the one that is compared; own ones must come ascending. */
  add(row: number, position: number, own: number): void {
    const start = this.length * CELLS;
    if (start + CELLS > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    if ((this.counts[row] ?? 0) === 0) this.met.push(row);
    this.cells[start] = this.heads[row] ?? 0;
    this.cells[start + 1] = position;
    this.cells[start + 2] = own;
    this.heads[row] = this.length++;
    this.counts[row] = (this.counts[row] ?? 0) + 1;
  }

  count(row: number): number {
    return this.counts[row] ?? 0;
  }

  /** The places of a row: position and own position in turn, own ones ascending; valid until the next row's. */
  of(row: number): Int32Array {
    const size = (this.counts[row] ?? 0) * 2;
    this.found = withCapacity(this.found, size);
    const found = this.found.subarray(0, size);
    let end = size;
    // Chains run from the last place to the first.
    for (let link = this.heads[row] ?? 0; link >= 0; link = this.cells[link * CELLS] ?? 0) {
      found[--end] = this.cells[link * CELLS + 2] ?? 0;
      found[--end] = this.cells[link * CELLS + 1] ?? 0;
    }
    return found;
  }

  /** Forgets all but the rows with the most places. */
  keepMost(most: number): void {
    if (this.met.length <= most) return;
    this.met.sort((x, y) => (this.counts[y] ?? 0) - (this.counts[x] ?? 0) || x - y);
    for (const row of this.met.slice(most)) this.forget(row);
    this.met = this.met.slice(0, most);
  }

  clear(): void {
    for (const row of this.met) this.forget(row);
    this.met = [];
    this.length = 0;
  }

  private forget(row: number): void {
    this.counts[row] = 0;
    this.heads[row] = -1;
  }
}
