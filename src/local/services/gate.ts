// The one door to the emulated services: it counts calls, queues spreadsheet writes, and lets a test throw, end the
// execution or let another actor in at a chosen call.
import type { GridBackend } from '../grid/backend';

/** Ends an execution as Google does at a time limit: after it, every further call throws it again. */
export class KillSignal extends Error {
  override readonly name = 'KillSignal';
  constructor(readonly call: number) {
    super(`The execution was ended at service call ${call}.`);
  }
}

/** What happens at call `at` of an execution (counted from 1), before that call does its work. */
export type Fault =
  | { readonly at: number; readonly kind: 'throw'; readonly message?: string }
  /** Applies the first `applied` writes of the queue and drops the rest. */
  | { readonly at: number; readonly kind: 'kill'; readonly applied: number }
  | { readonly at: number; readonly kind: 'visit'; readonly visit: (grid: GridBackend) => void };

/** One spreadsheet write that waits; `rows` and `columns` say by how much it changes the sheet's size. */
export interface QueuedWrite {
  readonly sheetId?: number;
  readonly rows?: number;
  readonly columns?: number;
  /** Whether later checks must wait for it: it moves cells or changes what is protected. */
  readonly moves?: boolean;
  readonly run: () => void;
}

/** How much a call carried, in or out. */
export interface CallSize {
  readonly cells: number;
  /** Of texts, in what it read or wrote. */
  readonly characters: number;
}

export interface Gate {
  call<T>(service: string, method: string, run: () => T): T;
  /** Adds a write that is applied at the next flush, read or end of the execution. */
  queue(write: QueuedWrite): void;
  queued(): readonly QueuedWrite[];
  /** Those of the queue that move cells, change sizes or protections. */
  queuedMoves(): readonly QueuedWrite[];
  /** Applies what is queued; when a write is refused, those after it are lost and the reason is thrown. */
  flush(): void;
  /** Starts counting at 0 again; faults refer to the calls from here on. */
  beginExecution(): void;
  /** Applies the queue, then releases locks; counts as the call `Execution.end`, so a fault can hit it. */
  endExecution(): void;
  /** Something to do when the execution ends, however it ends. */
  onEnd(run: () => void): void;
  arm(faults: readonly Fault[]): void;
  isKilled(): boolean;
  /** Calls of this execution, or of the last one when it has ended. */
  calls(): number;
  /** How often each `Service.method` was called in it. */
  counts(): Readonly<Record<string, number>>;
  /** The `Service.method` of each call, in order: `log()[k - 1]` is call k. */
  log(): readonly string[];
  /** Notes how much the call that just ended carried. */
  carried(size: CallSize): void;
  /** How much each call carried, in order. */
  sizes(): readonly CallSize[];
}

export interface GateOptions {
  readonly backend: GridBackend;
  readonly faults?: readonly Fault[];
}

interface State {
  faults: readonly Fault[];
  queue: QueuedWrite[];
  moves: QueuedWrite[];
  log: string[];
  sizes: CallSize[];
  depth: number;
  killed: boolean;
  readonly endings: (() => void)[];
}

const clearQueue = (state: State): void => {
  state.queue = [];
  state.moves = [];
};

const flushQueue = (state: State, backend: GridBackend): void => {
  const writes = state.queue;
  clearQueue(state);
  const run = (): void => {
    for (const write of writes) write.run();
  };
  if (writes.length > 1 && backend.together) backend.together(run);
  else run();
};

const end = (state: State): void => {
  clearQueue(state);
  for (const run of state.endings) run();
};

const kill = (state: State, applied: number): never => {
  for (const write of state.queue.slice(0, applied)) {
    try {
      write.run();
    } catch {
      break;
    }
  }
  state.killed = true;
  end(state);
  throw new KillSignal(state.log.length);
};

const suffer = (state: State, backend: GridBackend, fault: Fault): void => {
  if (fault.kind === 'visit') fault.visit(backend);
  else if (fault.kind === 'kill') kill(state, fault.applied);
  else throw serviceError(fault.message ?? 'Service Spreadsheets failed while accessing document.');
};

const pass = <T>(state: State, backend: GridBackend, name: string, run: () => T): T => {
  if (state.killed) throw new KillSignal(state.log.length);
  if (state.depth > 0) return run();
  state.log.push(name);
  state.depth += 1;
  try {
    for (const fault of state.faults) if (fault.at === state.log.length) suffer(state, backend, fault);
    return run();
  } finally {
    state.depth -= 1;
  }
};

const countsOf = (log: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of log) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const endExecution = (state: State, backend: GridBackend): void => {
  if (state.killed) return;
  try {
    pass(state, backend, 'Execution.end', () => flushQueue(state, backend));
  } finally {
    end(state);
  }
};

/** An error as the services throw it: `name` is "Exception". */
export const serviceError = (message: string): Error => {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
};

/** A gate for one actor; each actor on the same grid has an own one. */
export const createGate = ({ backend, faults = [] }: GateOptions): Gate => {
  const state: State = {
    faults,
    queue: [],
    moves: [],
    log: [],
    sizes: [],
    depth: 0,
    killed: false,
    endings: [],
  };
  return {
    call: (service, method, run) => pass(state, backend, `${service}.${method}`, run),
    queue: (write) => {
      state.queue.push(write);
      if (write.moves) state.moves.push(write);
    },
    queued: () => state.queue,
    queuedMoves: () => state.moves,
    flush: () => flushQueue(state, backend),
    beginExecution: () => {
      state.log = [];
      state.sizes = [];
      clearQueue(state);
      state.killed = false;
    },
    endExecution: () => endExecution(state, backend),
    onEnd: (run) => void state.endings.push(run),
    arm: (next) => void (state.faults = next),
    isKilled: () => state.killed,
    calls: () => state.log.length,
    counts: () => countsOf(state.log),
    log: () => state.log,
    carried: (size) => void (state.sizes[state.log.length - 1] = size),
    sizes: () => state.sizes,
  };
};
