// A list of pairs of similar asks, as they are found and then by ask.
import { withCapacity, zeros } from '../reading/int-arrays';

const FIRST_PAIRS = 1 << 10;

/** Asks by their number among those that are compared, each with its likeness. */
export interface NearAsks {
  readonly asks: Int32Array;
  readonly likeness: Float64Array;
}

/** Asks like one, and those that want its opposite. */
export interface Neighbours {
  readonly same: NearAsks;
  readonly opposed: NearAsks;
}

/** Pairs of asks in arrays that all share: there are too many for an object each. */
export class AskPairs {
  private ones = zeros(FIRST_PAIRS);
  private others = zeros(FIRST_PAIRS);
  private likeness = new Float64Array(FIRST_PAIRS);
  private length = 0;

  add(one: number, other: number, likeness: number): void {
    if (this.length === this.ones.length) this.grow();
    this.ones[this.length] = one;
    this.others[this.length] = other;
    this.likeness[this.length++] = likeness;
  }

  /** For each of the first `count` asks those it is paired with, whichever of the two came first. */
  byAsk(count: number): NearAsks[] {
    const { ones, others, likeness, length } = this;
    const starts = this.startsOf(count);
    const next = starts.slice();
    const [asks, values] = [zeros(length * 2), new Float64Array(length * 2)];
    const put = (ask: number, near: number, value: number): void => {
      const place = next[ask] ?? 0;
      asks[place] = near;
      values[place] = value;
      next[ask] = place + 1;
    };
    for (let i = 0; i < length; i++) {
      const [one, other, value] = [ones[i] ?? 0, others[i] ?? 0, likeness[i] ?? 0];
      put(one, other, value);
      put(other, one, value);
    }
    return Array.from({ length: count }, (_ask, i) => ({
      asks: asks.subarray(starts[i], starts[i + 1]),
      likeness: values.subarray(starts[i], starts[i + 1]),
    }));
  }

  /** All that were found for one ask alone. */
  found(): NearAsks {
    const { others, likeness, length } = this;
    return { asks: others.slice(0, length), likeness: likeness.slice(0, length) };
  }

  private startsOf(count: number): Int32Array {
    const starts = zeros(count + 1);
    const countOne = (ask: number): void => void (starts[ask + 1] = (starts[ask + 1] ?? 0) + 1);
    for (let i = 0; i < this.length; i++) {
      countOne(this.ones[i] ?? 0);
      countOne(this.others[i] ?? 0);
    }
    for (let ask = 0; ask < count; ask++) starts[ask + 1] = (starts[ask + 1] ?? 0) + (starts[ask] ?? 0);
    return starts;
  }

  private grow(): void {
    this.ones = withCapacity(this.ones, this.length + 1);
    this.others = withCapacity(this.others, this.ones.length);
    const larger = new Float64Array(this.ones.length);
    larger.set(this.likeness);
    this.likeness = larger;
  }
}
