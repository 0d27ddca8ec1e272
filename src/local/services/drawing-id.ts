// Ids of what is drawn over cells: no two alike, even where a test's chance always answers the same.
import type { Environment } from './environment';

const counts = new WeakMap<Environment, number>();

/** A new id; drawings that wait in the queue cannot be asked for theirs, so a count is part of it. */
export const newDrawingId = (env: Environment): string => {
  const count = (counts.get(env) ?? 0) + 1;
  counts.set(env, count);
  return `upr-${Math.floor(env.random() * 1e12).toString(36)}-${count}`;
};
