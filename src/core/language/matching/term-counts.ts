// Term counts of a text: how often it comes to each word and concept (a bag of words).

/** How often each dimension is met. */
export interface TermCounts {
  readonly dimensions: Int32Array;
  readonly counts: Float32Array;
  /** Dimensions met, with repeats. */
  readonly length: number;
}

const FIRST_DIMENSIONS = 1 << 14;
const FIRST_MET = 1 << 10;

/** Counts the dimensions of several readings into one bag, in buffers that all bags share. */
export class TermCounter {
  private counts = new Float32Array(FIRST_DIMENSIONS);
  private met = new Int32Array(FIRST_MET);
  private size = 0;
  private length = 0;

  /** Adds dimensions, the first `most` of them, each counting so many times. */
  add(dimensions: Int32Array, times: number, most = dimensions.length): void {
    for (let i = 0; i < most; i++) {
      const dimension = dimensions[i] ?? 0;
      if (dimension >= this.counts.length) this.growCounts(dimension);
      const known = this.counts[dimension] ?? 0;
      if (known === 0) this.meet(dimension);
      this.counts[dimension] = known + times;
    }
    this.length += most * times;
  }

  /** The bag of what was added since the last one. */
  take(): TermCounts {
    const dimensions = this.met.slice(0, this.size);
    const bag = { dimensions, counts: new Float32Array(this.size), length: this.length };
    for (let i = 0; i < this.size; i++) {
      const dimension = dimensions[i] ?? 0;
      bag.counts[i] = this.counts[dimension] ?? 0;
      this.counts[dimension] = 0;
    }
    [this.size, this.length] = [0, 0];
    return bag;
  }

  private meet(dimension: number): void {
    if (this.size === this.met.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.met);
      this.met = larger;
    }
    this.met[this.size++] = dimension;
  }

  private growCounts(dimension: number): void {
    const larger = new Float32Array(Math.max(dimension + 1, this.counts.length * 2));
    larger.set(this.counts);
    this.counts = larger;
  }
}
