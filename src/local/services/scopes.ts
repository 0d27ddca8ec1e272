// What a person allowed the script to do.
import type { Environment } from './environment';
import { serviceError } from './gate';

const PREFIX = 'https://www.googleapis.com/auth/';

export const isGranted = (env: Environment, scope: string): boolean =>
  !env.deniedScopes.includes(scope.replace(PREFIX, ''));

/** Throws, as Google does, when the person left this scope off. */
export const assertGranted = (env: Environment, scope: string, method: string): void => {
  if (isGranted(env, scope)) return;
  throw serviceError(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${PREFIX}${scope}`,
  );
};
