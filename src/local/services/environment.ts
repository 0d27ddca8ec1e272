// What every emulated service stands on: the grid, the gate, who runs the script, the clock, and what actors share.
import type { GridBackend } from '../grid/backend';
import type { Gate } from './gate';
import type { Ports } from './ports';
import type { Realm } from './realm';
import type { SharedState } from './shared';

export interface Environment {
  readonly backend: GridBackend;
  readonly gate: Gate;
  /** Address of the person at the keyboard. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly shared: SharedState;
  readonly ports: Ports;
  /** The context of the running script; changes with each run. */
  readonly realm: { current: Realm };
  /** The panels' pages by file name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** Scopes that this person did not grant. */
  readonly deniedScopes: readonly string[];
  /** Recipients a day; 100 for consumer accounts. */
  readonly mailQuota: number;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  /** Run by a time trigger: nobody is at the keyboard. */
  readonly isTimer: boolean;
}
