// Time taken, in milliseconds.
import { median } from './metrics';

export interface Timed<T> {
  readonly milliseconds: number;
  readonly value: T;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const value = await work();
  return { milliseconds: performance.now() - start, value };
}

export function timedNow<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const value = work();
  return { milliseconds: performance.now() - start, value };
}

/** The median of `rounds` runs; each works on what `prepare` gives, which is not timed. */
export function medianTime<T>(rounds: number, prepare: () => T, work: (prepared: T) => unknown): number {
  return median(
    Array.from({ length: rounds }, () => {
      const prepared = prepare();
      return timedNow(() => work(prepared)).milliseconds;
    }),
  );
}
