// Runs the built script hundreds of times a second: compiled once, with the services and the clock handed in at each call.
// Test files about the bare context itself use src/local/script/run-bundle instead.
import { KillSignal } from '../../src/local/services/gate';
import type { GoogleServices } from '../../src/local/services/index';
import { ScriptError } from '../../src/local/script/run-bundle';

type Run = (name: string, request: string, services: object, date: DateConstructor) => string | undefined;

const SERVICES = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'HtmlService',
  'MailApp',
  'ScriptApp',
  'Drive',
  'Charts',
  'console',
];

const compiled = new Map<string, Run>();

/**
 * The services of the running execution, as globals, which are all that the pages of code see. They are looked up and never
 * assigned: Jest's global would keep each workbook that was ever assigned to it.
 */
const running: { services: Readonly<Record<string, unknown>> } = { services: {} };
for (const name of SERVICES.filter((one) => one !== 'console'))
  Object.defineProperty(globalThis, name, { configurable: true, get: () => running.services[name] });

/** The script as one function: its top level runs once, the globals change with each call. */
function compile(code: string): Run {
  const known = compiled.get(code);
  if (known) return known;
  const names = SERVICES.join(', ');
  const made = new Function(`let ${names}, Date = globalThis.Date;
    ${code};
    return (name, request, services, date) => {
      ({ ${names} } = services);
      Date = date;
      const answer = eval(name)(JSON.parse(request));
      return answer === undefined ? undefined : JSON.stringify(answer);
    };`)() as Run;
  compiled.set(code, made);
  return made;
}

/** A Date whose now is the test's. */
const dateAt = (now: () => number): DateConstructor =>
  class extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [now()] : args) as [number]));
    }
    static override now = now;
  } as unknown as DateConstructor;

/** Runs with the test's chance. The script took Math itself when it was loaded, so that only its method can be another. */
function withRandom<T>(random: () => number, work: () => T): T {
  const real = Math.random;
  Math.random = random;
  try {
    return work();
  } finally {
    Math.random = real;
  }
}

const endQuietly = ({ gate }: GoogleServices): void => {
  try {
    gate.endExecution();
  } catch {
    // What the script itself threw is the one to tell.
  }
};

const failed = (error: unknown): ScriptError =>
  new ScriptError('Error', error instanceof Error ? error.message : String(error), undefined, '');

/**
 * With the pages of code at hand: the script keeps them from one call to the next here, so that only the first would ask
 * for them and all calls after it would have other numbers.
 */
const withPages = (
  { globals }: GoogleServices,
  pages: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => {
  const HtmlService = {
    createTemplateFromFile: (name: string) =>
      pages[name] === undefined
        ? globals.HtmlService.createTemplateFromFile(name)
        : { getRawContent: () => pages[name] },
    createHtmlOutput: (html: string) => globals.HtmlService.createHtmlOutput(html),
  };
  return { ...globals, HtmlService };
};

/** Runs global functions of the script, each as one execution. */
export const scriptRunner = (code: string, pages: Readonly<Record<string, string>> = {}) => {
  const run = compile(code);
  return (
    services: GoogleServices,
    name: string,
    request: object,
    now: () => number,
    random: () => number,
  ): unknown => {
    const { gate } = services;
    gate.beginExecution();
    let answer: string | undefined;
    const given = withPages(services, pages);
    running.services = given;
    try {
      answer = withRandom(random, () => run(name, JSON.stringify(request), given, dateAt(now)));
    } catch (error) {
      endQuietly(services);
      if (gate.isKilled()) throw new KillSignal(gate.calls());
      throw failed(error);
    }
    if (gate.isKilled()) throw new KillSignal(gate.calls());
    try {
      gate.endExecution();
    } catch (error) {
      throw gate.isKilled() ? new KillSignal(gate.calls()) : failed(error);
    }
    return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
  };
};
