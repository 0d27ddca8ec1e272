// Remembers what could not be saved while a script ran. A script may catch the error and go on as if nothing were; who
// called it is told all the same.
import { NotSavedError } from './disk';

type Operation = (...args: never[]) => unknown;

export interface Witness {
  /** The same operations, watched. */
  watch<T extends Readonly<Record<string, Operation>>>(operations: T): T;
  /** What could not be saved since it was last taken. */
  take(): NotSavedError | null;
  /** Throws what could not be saved. */
  check(): void;
}

export const createWitness = (): Witness => {
  let failure: NotSavedError | null = null;
  const watched = (run: Operation): Operation => {
    return (...args) => {
      try {
        return run(...args);
      } catch (error) {
        if (error instanceof NotSavedError) failure ??= error;
        throw error;
      }
    };
  };
  return {
    watch: (operations) =>
      Object.fromEntries(
        Object.entries(operations).map(([name, run]) => [name, watched(run)]),
      ) as typeof operations,
    take: () => {
      const taken = failure;
      failure = null;
      return taken;
    },
    check: () => {
      if (failure) throw failure;
    },
  };
};
