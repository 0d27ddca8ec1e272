// Who may edit a protected range or sheet.
import type { Protection } from '../grid/backend';
import type { Environment } from './environment';

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@')).toLowerCase();

/** Whether an address among the editors stands for the person who runs the script: as such, or as a group they are in. */
export const isOrHolds = ({ user, shared }: Environment, editor: string): boolean =>
  sameAddress(editor, user) || (shared.groups[editor] ?? []).some((member) => sameAddress(member, user));

/** Whether the person who runs the script may edit it: always for the owner, and under a mere warning. */
export const mayEdit = (env: Environment, protection: Protection): boolean =>
  protection.warningOnly ||
  sameAddress(env.user, env.shared.owner) ||
  (protection.domainEdit === true && domainOf(env.user) === domainOf(env.shared.owner)) ||
  protection.editors.some((editor) => isOrHolds(env, editor));
