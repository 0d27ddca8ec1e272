// Who may edit a protected range or sheet.
import type { Protection } from '../grid/backend';
import type { Environment } from './environment';

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether the person who runs the script may edit it: always for the owner, and under a mere warning. */
export const mayEdit = (env: Environment, protection: Protection): boolean =>
  protection.warningOnly ||
  sameAddress(env.user, env.shared.owner) ||
  protection.editors.some((editor) => sameAddress(editor, env.user));
