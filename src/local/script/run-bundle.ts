// Runs the built script in a bare context that knows nothing but JavaScript and the emulated services.
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import type { GoogleServices } from '../services/index';
import { KillSignal } from '../services/gate';
import { type Realm, hostRealm } from '../services/realm';

export interface Bundle {
  /**
   * Runs a global function as one execution, with fresh globals; arguments and result cross as JSON. Only the object
   * `keptBetweenRuns` is the same in all of them: Google has none, and a script has to do without it.
   */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** Names of the functions that the script declares at its top level. */
  readonly globals: readonly string[];
  /** Milliseconds that compiling and running the script's top level took when it was loaded. */
  readonly loadTime: number;
}

export interface BundleOptions {
  readonly fileName?: string;
}

/** What a script threw, told apart by name and, where it has one, code. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(
    readonly scriptName: string,
    message: string,
    readonly code: string | undefined,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

const REALM = `({
  array: (items) => Array.from(items),
  date: (milliseconds) => new Date(milliseconds),
  record: (entries) => Object.assign({}, entries),
  error: (name, message) => Object.assign(new Error(message), { name }),
  run: (name, args) => {
    const answer = globalThis[name](...JSON.parse(args));
    return answer === undefined ? undefined : JSON.stringify(answer);
  },
})`;

interface Context extends Realm {
  run(name: string, args: string): string | undefined;
}

// V8 puts some Web names in every context; Apps Script has only these beyond the language.
const HIDDEN = ['SharedArrayBuffer', 'Atomics'];

const openContext = (
  script: vm.Script,
  services: GoogleServices,
  kept: object,
): { sandbox: object; context: Context } => {
  const sandbox = vm.createContext({ ...services.globals, keptBetweenRuns: kept });
  const context = vm.runInContext(REALM, sandbox) as Context;
  for (const name of HIDDEN) vm.runInContext(`delete globalThis.${name}`, sandbox);
  services.environment.realm.current = context;
  script.runInContext(sandbox);
  return { sandbox, context };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const asScriptError = (error: unknown): Error => {
  if (error instanceof KillSignal || error instanceof ScriptError) return error;
  if (error === null || typeof error !== 'object')
    return new ScriptError('Error', String(error), undefined, '');
  const { name, message, code, stack } = error as Record<string, unknown>;
  return new ScriptError(text(name) || 'Error', text(message), text(code) || undefined, text(stack));
};

const declared = (script: vm.Script, services: GoogleServices): string[] => {
  const before = new Set(Object.keys(services.globals));
  const { sandbox } = openContext(script, services, {});
  const isFunction = (name: string) => typeof (sandbox as Record<string, unknown>)[name] === 'function';
  return Object.getOwnPropertyNames(sandbox).filter((name) => !before.has(name) && isFunction(name));
};

const execute = (
  script: vm.Script,
  services: GoogleServices,
  kept: object,
  name: string,
  args: readonly unknown[],
): unknown => {
  const { gate, environment } = services;
  gate.beginExecution();
  let answer: string | undefined;
  try {
    answer = openContext(script, services, kept).context.run(name, JSON.stringify(args));
  } catch (error) {
    endQuietly(services);
    throw gate.isKilled() ? new KillSignal(gate.calls()) : asScriptError(error);
  } finally {
    environment.realm.current = hostRealm;
  }
  // A script may have caught the signal; it is over all the same.
  if (gate.isKilled()) throw new KillSignal(gate.calls());
  endOrTell(services);
  return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
};

// What the last writes are refused for surfaces when the execution ends.
const endOrTell = ({ gate }: GoogleServices): void => {
  try {
    gate.endExecution();
  } catch (error) {
    throw asScriptError(error);
  }
};

// When a script fails, Google still applies what it had written; a refusal then does not hide the first error.
const endQuietly = ({ gate }: GoogleServices): void => {
  try {
    gate.endExecution();
  } catch {
    // The script's own error is the one to tell.
  }
};

/** Loads a script; throws a ScriptError when its top level fails. */
export const loadBundle = (code: string, services: GoogleServices, options: BundleOptions = {}): Bundle => {
  const start = performance.now();
  const kept = {};
  let globals: readonly string[];
  let script: vm.Script;
  try {
    script = new vm.Script(code, { filename: options.fileName ?? 'Code.js' });
    globals = declared(script, services);
  } catch (error) {
    throw asScriptError(error);
  } finally {
    services.environment.realm.current = hostRealm;
  }
  const loadTime = performance.now() - start;
  return {
    globals,
    loadTime,
    call: (functionName, ...args) => {
      if (!globals.includes(functionName))
        throw new ScriptError('ReferenceError', `Script function not found: ${functionName}`, undefined, '');
      return execute(script, services, kept, functionName, args);
    },
  };
};
