// ScriptApp: time triggers of the person who runs the script, and what they granted.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { enumOf, guard, recall, remember } from './guard';
import { assertGranted, isGranted } from './scopes';
import type { Trigger } from './shared';
import { uuid } from './utilities';
import { isDate } from './realm';

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

const MAX_TRIGGERS = 20;
const HOURS = [1, 2, 4, 6, 8, 12];
const MINUTES = [1, 5, 10, 15, 30];

const own = (env: Environment): Trigger[] => env.shared.triggers.filter(({ user }) => user === env.user);

const triggerOf = (env: Environment, trigger: Trigger): GoogleTrigger =>
  remember(
    guard<GoogleTrigger>(env, 'Trigger', {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
      getEventType: () => 'CLOCK' as unknown as GoogleAppsScript.Script.EventType,
      getTriggerSource: () => 'CLOCK' as unknown as GoogleAppsScript.Script.TriggerSource,
    }),
    trigger,
  );

const create = (env: Environment, handler: string, schedule: string): GoogleTrigger => {
  assertGranted(env, 'script.scriptapp', 'ScriptApp.newTrigger');
  if (schedule === '') throw serviceError('A clock trigger needs a schedule.');
  if (own(env).length >= MAX_TRIGGERS)
    throw serviceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const trigger = { id: uuid(env.random), user: env.user, handler, schedule };
  env.shared.triggers = [...env.shared.triggers, trigger];
  return triggerOf(env, trigger);
};

const oneOf = (allowed: readonly number[], value: number, what: string): number => {
  if (!allowed.includes(value))
    throw serviceError(
      `The value you passed to ${what} was invalid. It must be one of ${allowed.join(', ')}.`,
    );
  return value;
};

const wholeFrom = (min: number, max: number, value: number, what: string): number => {
  if (!Number.isInteger(value) || value < min || value > max)
    throw serviceError(`The value you passed to ${what} was invalid. It must be between ${min} and ${max}.`);
  return value;
};

const clockBuilder = (env: Environment, handler: string): ClockBuilder => {
  const steps: string[] = [];
  const step = (text: string): ClockBuilder => {
    steps.push(text);
    return self;
  };
  const self: ClockBuilder = guard<ClockBuilder>(env, 'ClockTriggerBuilder', {
    everyMinutes: (n) => step(`everyMinutes(${oneOf(MINUTES, n, 'everyMinutes')})`),
    everyHours: (n) => step(`everyHours(${oneOf(HOURS, n, 'everyHours')})`),
    everyDays: (n) => step(`everyDays(${wholeFrom(1, 365, n, 'everyDays')})`),
    everyWeeks: (n) => step(`everyWeeks(${wholeFrom(1, 52, n, 'everyWeeks')})`),
    onWeekDay: (day) => step(`onWeekDay(${String(day)})`),
    atHour: (hour) => step(`atHour(${wholeFrom(0, 23, hour, 'atHour')})`),
    nearMinute: (minute) => step(`nearMinute(${wholeFrom(0, 59, minute, 'nearMinute')})`),
    inTimezone: (timeZone) => step(`inTimezone(${timeZone})`),
    after: (milliseconds) => step(`after(${milliseconds})`),
    at: (date: unknown) => step(`at(${isDate(date) ? date.toISOString() : String(date)})`),
    create: () => create(env, handler, steps.join(' ')),
  });
  return self;
};

const remove = (env: Environment, trigger: unknown): void => {
  assertGranted(env, 'script.scriptapp', 'ScriptApp.deleteTrigger');
  const { id } = recall<Trigger>(trigger, 'Trigger');
  env.shared.triggers = env.shared.triggers.filter((other) => other.id !== id);
};

const authorization = (env: Environment, scopes: readonly string[]): AuthorizationInfo => {
  const complete = scopes.length
    ? scopes.every((scope) => isGranted(env, scope))
    : env.deniedScopes.length === 0;
  return guard<AuthorizationInfo>(env, 'AuthorizationInfo', {
    getAuthorizationStatus: () =>
      (complete ? 'NOT_REQUIRED' : 'REQUIRED') as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    getAuthorizationUrl: () => (complete ? null : 'https://script.google.com/') as string,
  });
};

const requireScopes = (env: Environment, scopes: readonly string[]): void => {
  if (!scopes.every((scope) => isGranted(env, scope)))
    throw serviceError('Authorization is required to perform that action.');
};

export const scriptApp = (env: Environment): GoogleScriptApp =>
  guard<GoogleScriptApp>(env, 'ScriptApp', {
    newTrigger: (handler) =>
      guard<TriggerBuilder>(env, 'TriggerBuilder', { timeBased: () => clockBuilder(env, handler) }),
    getProjectTriggers: () => {
      assertGranted(env, 'script.scriptapp', 'ScriptApp.getProjectTriggers');
      return own(env).map((trigger) => triggerOf(env, trigger));
    },
    deleteTrigger: (trigger) => remove(env, trigger),
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = []) => authorization(env, scopes),
    requireScopes: (_mode, scopes) => requireScopes(env, scopes),
    getScriptId: () => 'local-script',
    ...({
      AuthMode: enumOf('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
      AuthorizationStatus: enumOf('REQUIRED', 'NOT_REQUIRED'),
      EventType: enumOf('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'),
      TriggerSource: enumOf('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
      WeekDay: enumOf('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'),
    } as unknown as Partial<GoogleScriptApp>),
  });
