// Seconds that an execution would take on Google, low and high, from the calls that it made.
import type { CallSize } from '../services/gate';
import { CELL_READ, CELL_WRITTEN, costOf, MEGABYTE_OF_SCRIPT, START, THOUSAND_READ, TRIP } from './costs';

export interface Seconds {
  readonly low: number;
  readonly high: number;
}

/** What an execution asked of Google, and how long that takes there. */
export interface Estimate extends Seconds {
  readonly calls: number;
  /** Trips that carried out writes that waited. */
  readonly trips: number;
}

const NOTHING: CallSize = { cells: 0, characters: 0 };

type Bound = keyof Seconds;

/** Milliseconds of one call, and whether it leaves something that waits. */
function timeOf(call: string, { cells, characters }: CallSize, waits: boolean, bound: Bound) {
  const cost = costOf(call) ?? { kind: 'asks' as const, low: 1, high: 10 };
  const own = cost[bound];
  if (cost.kind === 'writes' || cost.kind === 'shapes')
    return { ms: own + cells * CELL_WRITTEN[bound], waits: true };
  if (cost.kind === 'local' || cost.kind === 'service') return { ms: own, waits };
  const read = cells * CELL_READ[bound] + (characters / 1000) * THOUSAND_READ[bound];
  return { ms: own + read + (waits ? TRIP[bound] : 0), waits: false };
}

/** The estimate for calls in their order; `sizes` says how much each of them carried, `script` how long the script is. */
export function estimate(log: readonly string[], sizes: readonly CallSize[], script: number): Estimate {
  const start = (bound: Bound) => START[bound] + (script / 1_000_000) * MEGABYTE_OF_SCRIPT[bound];
  const ms: Record<Bound, number> = { low: start('low'), high: start('high') };
  let [waits, trips] = [false, 0];
  log.forEach((call, at) => {
    const size = sizes[at] ?? NOTHING;
    const before = waits;
    for (const bound of ['low', 'high'] as const) {
      const one = timeOf(call, size, before, bound);
      ms[bound] += one.ms;
      waits = one.waits;
    }
    if (before && !waits) trips += 1;
  });
  return { calls: log.length, trips, low: ms.low / 1000, high: ms.high / 1000 };
}

/** `12 calls, 0.4 to 1.2 s on Google (estimated)`. */
export const inWords = ({ calls, low, high }: Estimate): string =>
  `${calls} calls, ${low.toFixed(1)} to ${high.toFixed(1)} s on Google (estimated)`;
