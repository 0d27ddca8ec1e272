// Time taken, in milliseconds.
import { median } from './metrics';

/** The clock; with `--cpu` the processor time of this process, for a machine that others use at the same time. */
export function now(): number {
  if (!process.argv.includes('--cpu')) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Timed<T> {
  readonly milliseconds: number;
  readonly value: T;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = now();
  const value = await work();
  return { milliseconds: now() - start, value };
}

export function timedNow<T>(work: () => T): Timed<T> {
  const start = now();
  const value = work();
  return { milliseconds: now() - start, value };
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
