// console and Logger: lines go to the host.
import type { Environment } from './environment';

type Level = keyof ScriptConsole;

/** As far as it is emulated. */
export interface ScriptConsole {
  log(...parts: unknown[]): void;
  info(...parts: unknown[]): void;
  warn(...parts: unknown[]): void;
  error(...parts: unknown[]): void;
  debug(...parts: unknown[]): void;
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value !== null && typeof value === 'object' && 'message' in value) return String(value.message);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

/** The script's console; it passes the gate, so that an ended execution cannot go on logging. */
export const scriptConsole = (env: Environment): ScriptConsole => {
  const line =
    (level: Level) =>
    (...parts: unknown[]) => {
      if (env.gate.isKilled()) env.gate.call('console', level, () => undefined);
      env.ports.log(level, parts.map(shown).join(' '));
    };
  return {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    debug: line('debug'),
  };
};
