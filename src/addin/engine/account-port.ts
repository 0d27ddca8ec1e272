// What the check of an account needs of Google. Each group of probes cleans up after itself.
import type { ProbeResult, ProbeName } from '../../core/workbook/account/probes';

export interface AccountPort {
  /** The language itself, as the platform has it. */
  runtime(): readonly ProbeResult[];
  /** On a tab that is made for it and removed. */
  cells(): readonly ProbeResult[];
  /** On a document that is made for it and put into the bin. `colleague` is the address of one that somebody else made. */
  files(colleague: string): readonly ProbeResult[];
  /** Addresses: of who is at the keyboard, '' under a timer, and of whom the script runs as. */
  who(): { readonly active: string; readonly effective: string };
  /** Whether the workbook’s lock is had within so many milliseconds; it is let go of again. */
  triesLock(milliseconds: number): boolean;
  /** Lets a timer call the check in a minute; no other one of it stays. */
  startTimer(): void;
  stopTimers(): void;
  /** How many locks and timers of one's own there are. */
  locksAndTimers(): string;
  /** Milliseconds that something takes. */
  timed(run: () => void): number;
}

/** What a probe finds, or the error that it throws. */
export function tried(probe: ProbeName, run: () => string | boolean): ProbeResult {
  try {
    const found = run();
    return { probe, found: typeof found === 'boolean' ? (found ? 'yes' : 'no') : found };
  } catch (error) {
    return { probe, found: `error: ${error instanceof Error ? error.message : String(error)}` };
  }
}
