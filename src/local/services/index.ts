// All emulated Google services of one actor on one grid.
import type { GridBackend } from '../grid/backend';
import { cacheService } from './cache';
import { charts } from './charts';
import { driveService } from './drive';
import { mailApp } from './mail';
import { scriptApp } from './script-app';
import { scriptConsole } from './console';
import type { Environment } from './environment';
import { type Fault, type Gate, createGate } from './gate';
import { htmlService } from './html';
import { lockService, releaseAllLocks } from './lock';
import { type HeadlessOutput, type Ports, collectingPorts } from './ports';
import { propertiesService } from './properties';
import { hostRealm } from './realm';
import { session } from './session';
import { type SharedState, createSharedState } from './shared';
import { spreadsheetApp } from './spreadsheet-app';
import { uiOf } from './ui';
import { utilities } from './utilities';

export interface ServiceOptions {
  readonly backend: GridBackend;
  /** Address of the person at the keyboard. */
  readonly user: string;
  /** What is not given collects in `collected`. */
  readonly ports?: Partial<Ports>;
  readonly faults?: readonly Fault[];
  /** Milliseconds since 1970; the machine's clock by default. */
  readonly now?: () => number;
  /** From 0 up to 1; Math.random by default. */
  readonly random?: () => number;
  /** Shared with other actors; by default a new one that the user owns. */
  readonly shared?: SharedState;
  /** The panels' pages by file name without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Scopes that this person did not grant, without `https://www.googleapis.com/auth/`. */
  readonly deniedScopes?: readonly string[];
  /** Recipients a day; 100 as for consumer accounts by default. */
  readonly mailQuota?: number;
  readonly scriptTimeZone?: string;
  /** Two letters, as `Session.getActiveUserLocale` answers. */
  readonly userLocale?: string;
  /** Run by a time trigger: nobody is at the keyboard. */
  readonly isTimer?: boolean;
}

export interface GoogleServices {
  readonly gate: Gate;
  readonly shared: SharedState;
  readonly collected: HeadlessOutput;
  readonly environment: Environment;
  /** The global names a script sees. */
  readonly globals: ReturnType<typeof globalsOf>;
}

const globalsOf = (env: Environment) => ({
  SpreadsheetApp: spreadsheetApp(env, () => uiOf(env)),
  LockService: lockService(env),
  PropertiesService: propertiesService(env),
  CacheService: cacheService(env),
  Session: session(env),
  Utilities: utilities(env),
  HtmlService: htmlService(env),
  MailApp: mailApp(env),
  ScriptApp: scriptApp(env),
  Drive: driveService(env),
  Charts: charts(),
  console: scriptConsole(env),
});

/** The services for one actor; give two actors the same `backend` and `shared` to let them meet. */
export const createServices = (options: ServiceOptions): GoogleServices => {
  const { ports, collected } = collectingPorts();
  const gate = createGate(options);
  const environment: Environment = {
    backend: options.backend,
    gate,
    user: options.user,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    shared: options.shared ?? createSharedState({ owner: options.user }),
    ports: { ...ports, ...options.ports },
    realm: { current: hostRealm },
    files: options.files ?? {},
    deniedScopes: options.deniedScopes ?? [],
    mailQuota: options.mailQuota ?? 100,
    scriptTimeZone: options.scriptTimeZone ?? options.backend.timeZone(),
    userLocale: options.userLocale ?? 'en',
    isTimer: options.isTimer ?? false,
  };
  gate.onEnd(() => releaseAllLocks(environment));
  return { gate, shared: environment.shared, collected, environment, globals: globalsOf(environment) };
};
