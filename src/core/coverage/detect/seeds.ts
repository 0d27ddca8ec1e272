// Places where one text shares a fingerprint with others, by the other text.
import { at } from '../../language/numbers';

const FIRST_CAPACITY = 1 << 12;
/** Numbers kept for each place: the place before it in the chain of its row, and the two positions. */
const CELLS = 3;

/** The seeds of one text at a time. The places of a row are chained in an array that all rows share. */
export class Seeds {
  private readonly counts: Int32Array;
  private readonly heads: Int32Array;
  private cells = new Int32Array(FIRST_CAPACITY * CELLS);
  private length = 0;
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
    if (at(this.counts, row) === 0) this.met.push(row);
    this.cells[start] = at(this.heads, row);
    this.cells[start + 1] = position;
    this.cells[start + 2] = own;
    this.heads[row] = this.length++;
    this.counts[row] = at(this.counts, row) + 1;
  }

  count(row: number): number {
    return at(this.counts, row);
  }

  /** The places of a row: position and own position in turn, own ones ascending. */
  of(row: number): Int32Array {
    const found = new Int32Array(at(this.counts, row) * 2);
    let end = found.length;
    // Chains run from the last place to the first.
    for (let link = at(this.heads, row); link >= 0; link = at(this.cells, link * CELLS)) {
      found[--end] = at(this.cells, link * CELLS + 2);
      found[--end] = at(this.cells, link * CELLS + 1);
    }
    return found;
  }

  /** Forgets all but the rows with the most places. */
  keepMost(most: number): void {
    if (this.met.length <= most) return;
    this.met.sort((x, y) => at(this.counts, y) - at(this.counts, x) || x - y);
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
