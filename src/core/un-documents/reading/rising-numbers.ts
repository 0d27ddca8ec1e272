// Finds the numbers of notes or paragraphs among all numbers of a text: the heaviest increasing subsequence, by a
// binary indexed tree (Fenwick 1994).

/** A number that may belong to the run; the weight says how much it looks like one. */
export interface NumberAt {
  readonly value: number;
  readonly weight: number;
  /** Characters of the text, 0-based, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What it counts for that a number is one more than the number before it. */
const NEXT = 1;

interface Reached {
  readonly sum: number;
  readonly at: number;
}

const NOTHING: Reached = { sum: 0, at: -1 };

/** The best run that ends at or below each value, as a binary indexed tree. */
class BestBelow {
  private readonly tree: Reached[];

  constructor(most: number) {
    this.tree = Array.from({ length: most + 2 }, () => NOTHING);
  }

  get(value: number): Reached {
    let best = NOTHING;
    for (let i = value; i > 0; i -= i & -i) {
      const one = this.tree[i] ?? NOTHING;
      if (one.sum > best.sum) best = one;
    }
    return best;
  }

  put(value: number, reached: Reached): void {
    for (let i = value; i < this.tree.length; i += i & -i)
      if (reached.sum > (this.tree[i] ?? NOTHING).sum) this.tree[i] = reached;
  }
}

/**
 * Of the candidates, in the order of the text, those that form the heaviest run of rising values. Numbers of the text
 * itself (years, counts, page numbers) fall out, since they rise with the run only by chance. Values are 1 or more.
 */
export function risingNumbers(candidates: readonly NumberAt[]): readonly NumberAt[] {
  const most = candidates.reduce((high, { value }) => Math.max(high, value), 0);
  const below = new BestBelow(most);
  const ending = new Map<number, Reached>();
  const before: number[] = [];
  let best = NOTHING;
  candidates.forEach(({ value, weight }, at) => {
    const any = below.get(value - 1);
    const direct = ending.get(value - 1);
    const isDirect = direct !== undefined && direct.sum + NEXT >= any.sum;
    const from = isDirect ? direct : any;
    const sum = from.sum + weight + (isDirect || value === 1 ? NEXT : 0);
    before.push(from.at);
    const reached = { sum, at };
    if (sum > (ending.get(value)?.sum ?? 0)) ending.set(value, reached);
    below.put(value, reached);
    if (sum > best.sum) best = reached;
  });
  const run: NumberAt[] = [];
  for (let at = best.at; at >= 0; at = before[at] ?? -1) {
    const one = candidates[at];
    if (one) run.unshift(one);
  }
  return run;
}
