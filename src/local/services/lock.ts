// LockService: one holder at a time, across all actors of the workbook.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';

type GoogleLock = GoogleAppsScript.Lock.Lock;
type GoogleLockService = GoogleAppsScript.Lock.LockService;

// Nobody can release a lock while this script waits, so a lock that is held stays held for the whole wait.
const tryLock = (env: Environment, name: string, milliseconds: number): boolean => {
  // Google takes a time below nothing for one that has passed.
  if (milliseconds < 0) return false;
  const holder = env.shared.locks.get(name);
  if (holder && holder !== env.gate) {
    env.ports.sleep(milliseconds);
    return false;
  }
  env.shared.locks.set(name, env.gate);
  return true;
};

const release = (env: Environment, name: string): void => {
  if (env.shared.locks.get(name) === env.gate) env.shared.locks.delete(name);
};

/** Lets go of every lock of this actor, as the end of an execution and a dialog do. */
export const releaseAllLocks = (env: Environment): void => {
  for (const name of [...env.shared.locks.keys()]) release(env, name);
};

const lockOf = (env: Environment, name: string): GoogleLock =>
  guard<GoogleLock>(env, 'Lock', {
    tryLock: (milliseconds) => tryLock(env, name, milliseconds),
    waitLock: (milliseconds) => {
      if (!tryLock(env, name, milliseconds))
        throw serviceError('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => env.shared.locks.get(name) === env.gate,
    releaseLock: () => release(env, name),
  });

export const lockService = (env: Environment): GoogleLockService =>
  guard<GoogleLockService>(env, 'LockService', {
    getDocumentLock: () => lockOf(env, 'document'),
    getScriptLock: () => lockOf(env, 'script'),
    getUserLock: () => lockOf(env, `user:${env.user.toLowerCase()}`),
  });
