// CacheService: texts that may vanish at any time and do so when they expire.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import type { CacheEntry } from './shared';

type GoogleCache = GoogleAppsScript.Cache.Cache;
type GoogleCacheService = GoogleAppsScript.Cache.CacheService;

const MAX_KEY = 250;
const MAX_VALUE = 100 * 1024;
const MAX_ITEMS = 1000;
const DROPPED_AT_ONCE = 101;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

const storeOf = (env: Environment, name: string): Map<string, CacheEntry> => {
  const known = env.shared.caches.get(name);
  if (known) return known;
  const made = new Map<string, CacheEntry>();
  env.shared.caches.set(name, made);
  return made;
};

const put = (
  env: Environment,
  store: Map<string, CacheEntry>,
  key: string,
  value: unknown,
  seconds: number,
): void => {
  const text = String(value);
  if (key.length > MAX_KEY) throw serviceError('Argument too large: key');
  if (Buffer.byteLength(text, 'utf8') > MAX_VALUE) throw serviceError('Argument too large: value');
  store.delete(key);
  store.set(key, { value: text, expires: env.now() + Math.min(seconds, MAX_SECONDS) * 1000 });
  if (store.size <= MAX_ITEMS) return;
  for (const oldest of [...store.keys()].slice(0, DROPPED_AT_ONCE)) store.delete(oldest);
};

const get = (env: Environment, store: Map<string, CacheEntry>, key: string): string | null => {
  const entry = store.get(key);
  return entry && entry.expires > env.now() ? entry.value : null;
};

const cacheOf = (env: Environment, name: string): GoogleCache => {
  const store = storeOf(env, name);
  return guard<GoogleCache>(env, 'Cache', {
    get: (key) => get(env, store, key),
    getAll: (keys: readonly string[]) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = get(env, store, key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) =>
      put(env, store, key, value, seconds),
    putAll: (values: Record<string, string>, seconds: number = DEFAULT_SECONDS) => {
      for (const [key, value] of Object.entries(values)) put(env, store, key, value, seconds);
    },
    remove: (key) => void store.delete(key),
    removeAll: (keys) => keys.forEach((key) => store.delete(key)),
  });
};

export const cacheService = (env: Environment): GoogleCacheService =>
  guard<GoogleCacheService>(env, 'CacheService', {
    getDocumentCache: () => cacheOf(env, 'document'),
    getScriptCache: () => cacheOf(env, 'script'),
    getUserCache: () => cacheOf(env, `user:${env.user.toLowerCase()}`),
  });
