// Wraps each emulated object: calls go through the gate, answers enter the script's context, and a member that is not
// emulated throws instead of being undefined.
import type { Environment } from './environment';
import { KillSignal, serviceError, type CallSize } from './gate';
import { toRealm } from './realm';

type Method = (...args: unknown[]) => unknown;

// Asked for by JavaScript itself and by tools that print values.
const NEUTRAL = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
]);

const thrownInRealm = (env: Environment, error: unknown): unknown => {
  if (error instanceof KillSignal || !(error instanceof Error)) return error;
  return env.realm.current.error(error.name, error.message);
};

/** Tables are what takes time on the way; their characters count as far as they are texts. */
const sizeOf = (table: unknown): CallSize | undefined => {
  if (!Array.isArray(table) || !Array.isArray(table[0])) return undefined;
  let cells = 0;
  let characters = 0;
  for (const row of table as unknown[])
    for (const cell of Array.isArray(row) ? (row as unknown[]) : [row]) {
      cells += 1;
      if (typeof cell === 'string') characters += cell.length;
    }
  return { cells, characters };
};

const gated =
  (env: Environment, service: string, name: string, method: Method): Method =>
  (...args) => {
    try {
      const answer = env.gate.call(service, name, () => method(...args));
      const size = sizeOf(args[0]) ?? sizeOf(answer);
      if (size) env.gate.carried(size);
      return toRealm(env.realm.current, answer);
    } catch (error) {
      throw thrownInRealm(env, error);
    }
  };

/** The object that a script holds: `has` knows which members there are, `valueOf` gives one, asked once each. */
const doorTo = <T extends object>(
  env: Environment,
  service: string,
  has: (name: string) => boolean,
  valueOf: (name: string) => unknown,
): T => {
  const wrapped = new Map<string, unknown>();
  const member = (name: string): unknown => {
    if (wrapped.has(name)) return wrapped.get(name);
    const value = valueOf(name);
    const known = typeof value === 'function' ? gated(env, service, name, value as Method) : value;
    wrapped.set(name, known);
    return known;
  };
  return new Proxy(Object.create(null) as object, {
    has: (_, name) => typeof name === 'string' && has(name),
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      if (has(name)) return member(name);
      if (name === 'toString') return () => service;
      if (NEUTRAL.has(name) || name.startsWith('@@')) return undefined;
      throw thrownInRealm(env, serviceError(`${service}.${name} is not emulated by the local workbook.`));
    },
    set: (_, name) => {
      throw serviceError(`${service}.${String(name)} cannot be set.`);
    },
  }) as unknown as T;
};

/** The members behind the gate, typed as the whole Google interface; `service` names them in counts and errors. */
export const guard = <T extends object>(env: Environment, service: string, members: Partial<T>): T => {
  const own = Object.assign(Object.create(null) as object, members) as Record<string, unknown>;
  return doorTo(
    env,
    service,
    (name) => name in own,
    (name) => own[name],
  );
};

type Parts<T> = readonly (() => Partial<T>)[];

/** By service, which of its parts has a member of this name. */
const partsByService = new Map<string, ReadonlyMap<string, number>>();

/** Learned from the first object of the service: all of one service have the same members. */
const partsOf = <T>(service: string, parts: Parts<T>): ReadonlyMap<string, number> => {
  const known = partsByService.get(service);
  if (known) return known;
  // What comes later wins, as in a spread.
  const learned = new Map(
    parts.flatMap((make, at) => Object.keys(make()).map((name) => [name, at] as const)),
  );
  partsByService.set(service, learned);
  return learned;
};

/**
 * The same for a service of many objects: its members come in parts, each made when one of them is first asked for. A script
 * makes thousands of ranges and asks each for one thing.
 */
export const guardParts = <T extends object>(env: Environment, service: string, parts: Parts<T>): T => {
  const at = partsOf(service, parts);
  const made: Record<string, unknown>[] = [];
  const partWith = (name: string): Record<string, unknown> => {
    const index = at.get(name) ?? -1;
    return (made[index] ??= (parts[index]?.() ?? {}) as Record<string, unknown>);
  };
  return doorTo(
    env,
    service,
    (name) => at.has(name),
    (name) => partWith(name)[name],
  );
};

const raw = new WeakMap<object, unknown>();

/** Remembers what stands behind a guarded object, so that another service can use it as an argument. */
export const remember = <T extends object>(guarded: T, inner: unknown): T => {
  raw.set(guarded, inner);
  return guarded;
};

/** What stands behind a guarded object; throws when it is something else. */
export const recall = <I>(guarded: unknown, what: string): I => {
  const inner = typeof guarded === 'object' && guarded !== null ? raw.get(guarded) : undefined;
  if (inner === undefined)
    throw serviceError(`The parameters don't match the method signature: expected ${what}.`);
  return inner as I;
};

/** An enumeration: each constant is its own name, which is what JSON shows of Google's. */
export const enumOf = <const N extends string>(...names: readonly N[]): Record<N, string> =>
  Object.fromEntries(names.map((name) => [name, name])) as unknown as Record<N, string>;
