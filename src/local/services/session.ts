// Session: who runs the script, in which language, and the script's time zone.
import type { Environment } from './environment';
import { guard } from './guard';
import { userOf } from './protection';

type GoogleSession = GoogleAppsScript.Base.Session;

export const session = (env: Environment): GoogleSession =>
  guard<GoogleSession>(env, 'Session', {
    getActiveUser: () => userOf(env, env.isTimer ? '' : env.user),
    getEffectiveUser: () => userOf(env, env.user),
    getActiveUserLocale: () => env.userLocale,
    getScriptTimeZone: () => env.scriptTimeZone,
  });
