// Working under the workbook's lock: what was cut off is taken back or finished first, what was written is flushed last.
import { message, type Language } from '../../core/base/messages/text';
import type { SheetId } from '../../core/workbook/schema/sheet-ids';
import { assignIds } from './assign-ids';
import { readSheets } from './read-sheets';
import { recover, type Recovery } from './recover';
import { Refusal } from './refusal';
import { ALWAYS_READ, openSession } from './session';
import type { Environment, Session, Sheets } from './types';
import * as engineText from '../../core/words/addin/engine';

/** What was written before a failure lands while the lock is held, so that whoever takes it next sees all of it. */
function flushQuietly(env: Environment): void {
  try {
    env.grid.flush();
  } catch {
    // The failure itself is the one to tell.
  }
}

/** Runs something while holding the workbook's lock; what was written is flushed before the lock is given up. */
export function withLock<T>(env: Environment, run: () => T): T {
  if (!env.lock.take()) throw new Refusal(message(engineText.busy), 'busy');
  try {
    const answer = run();
    env.grid.flush();
    return answer;
  } catch (error) {
    flushQuietly(env);
    throw error;
  } finally {
    env.lock.release();
  }
}

export interface PreparedSheets extends Omit<Recovery, 'isChanged'> {
  readonly sheets: Sheets;
}

/** Takes back or finishes what an earlier execution left half-done, and gives ids to rows typed by hand. Needs the lock. */
export function prepare(env: Environment, sheets: Sheets, language: Language): PreparedSheets {
  const { isChanged, ...recovery } = recover(env, sheets.tabs, language);
  const present = isChanged ? readSheets(env, Object.keys(sheets.snapshot) as SheetId[]) : sheets;
  return { ...recovery, sheets: assignIds(env, present) };
}

/** Reads the sheets under the lock, ready for a change. */
export function lockedSession(env: Environment, reads: readonly SheetId[], language: Language): Session {
  const sheets = readSheets(env, [...new Set([...ALWAYS_READ, ...reads])]);
  return openSession(env, prepare(env, sheets, language).sheets, language);
}
