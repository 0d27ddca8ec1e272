// Protection of ranges and sheets: strict, or a mere warning.
import type { Protection, Zone } from '../grid/backend';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import { isOrHolds, mayEdit, sameAddress } from './permission';
import type { Services } from './services';
import { queueWrite, readGrid } from './writes';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** A person by address. */
export const userOf = (env: Environment, address: string): GoogleAppsScript.Base.User =>
  guard<GoogleAppsScript.Base.User>(env, 'User', {
    getEmail: () => address,
    ...{ toString: () => address },
  });

const addressOf = (user: unknown): string =>
  typeof user === 'string' ? user : (user as GoogleAppsScript.Base.User).getEmail();

// A fresh protection lets every editor of the document in; the owner is never listed.
const everyEditor = ({ shared }: Environment): string[] =>
  shared.editors.filter((editor) => !sameAddress(editor, shared.owner));

const removable = (env: Environment, address: string): boolean =>
  !sameAddress(address, env.user) && !sameAddress(address, env.shared.owner);

const withEditors = (env: Environment, protection: Protection, added: readonly string[]): Protection => {
  // Nobody has an account under a domain that is kept for what is invalid.
  const isStranger = (address: string) =>
    address.endsWith('.invalid') || env.shared.strangers.includes(address);
  const stranger = added.find(isStranger);
  if (stranger !== undefined) throw serviceError(`Invalid user: ${stranger}`);
  const known = protection.editors;
  const isNew = (address: string) =>
    !sameAddress(address, env.shared.owner) && !known.some((editor) => sameAddress(editor, address));
  return { ...protection, editors: [...known, ...added.filter(isNew)] };
};

const withoutEditors = (env: Environment, protection: Protection, removed: readonly string[]): Protection => {
  const gone = removed.filter((address) => removable(env, address));
  const isLeft = (editor: string) => !gone.some((address) => sameAddress(address, editor));
  const passes = protection.editors.some((editor) => isOrHolds(env, editor));
  const isLocksOut = passes && !protection.editors.some((editor) => isLeft(editor) && isOrHolds(env, editor));
  if (isLocksOut && !sameAddress(env.user, env.shared.owner))
    throw serviceError('You cannot remove your own permission to edit this protected range.');
  return {
    ...protection,
    editors: protection.editors.filter(isLeft),
  };
};

const editing = (env: Environment, sheetId: number, key: string) => {
  const current = (): Protection => {
    const found = env.backend.protections(sheetId).find((protection) => protection.key === key);
    if (!found) throw serviceError('This protection no longer exists.');
    return found;
  };
  const read = <T>(map: (protection: Protection) => T): T => readGrid(env, () => map(current()));
  const change = (make: (protection: Protection) => Protection): void => {
    const before = read((protection) => protection);
    if (!mayEdit(env, before))
      throw serviceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    queueWrite(env, { kind: 'protect', sheetId, protection: make(before) });
  };
  return { read, change };
};

type Changed = (make: (protection: Protection) => Protection) => GoogleProtection;
type Read = ReturnType<typeof editing>['read'];

const editors = (env: Environment, read: Read, changed: Changed): Partial<GoogleProtection> => ({
  getEditors: () =>
    read(({ editors: listed, warningOnly }) =>
      (warningOnly ? [] : listed).map((address) => userOf(env, address)),
    ),
  addEditor: (user: unknown) => changed((before) => withEditors(env, before, [addressOf(user)])),
  addEditors: (addresses) => changed((before) => withEditors(env, before, addresses)),
  removeEditor: (user: unknown) => changed((before) => withoutEditors(env, before, [addressOf(user)])),
  removeEditors: (users: readonly unknown[]) =>
    changed((before) => withoutEditors(env, before, users.map(addressOf))),
  canEdit: () => read((protection) => mayEdit(env, protection)),
  canDomainEdit: () => read(({ domainEdit = false }) => domainEdit),
  setDomainEdit: (domainEdit) => changed((before) => ({ ...before, domainEdit })),
});

const strictness = (env: Environment, before: Protection, warningOnly: boolean): Protection => {
  const turnsStrict = before.warningOnly && !warningOnly;
  return { ...before, warningOnly, editors: turnsStrict ? everyEditor(env) : before.editors };
};

/** The protection with this key as the script sees it. */
export const protectionOf = (
  env: Environment,
  services: Services,
  sheetId: number,
  key: string,
): GoogleProtection => {
  const { read, change } = editing(env, sheetId, key);
  const changed: Changed = (make) => {
    change(make);
    return self;
  };
  const self: GoogleProtection = guard<GoogleProtection>(env, 'Protection', {
    ...editors(env, read, changed),
    getDescription: () => read(({ description }) => description),
    setDescription: (description) => changed((before) => ({ ...before, description })),
    isWarningOnly: () => read(({ warningOnly }) => warningOnly),
    setWarningOnly: (warningOnly) => changed((before) => strictness(env, before, warningOnly)),
    getRange: () =>
      read(({ zone }) =>
        zone
          ? services.range({ sheetId, zone })
          : services.range({ sheetId, zone: services.wholeSheet(sheetId), isWholeSheet: true }),
      ),
    getProtectionType: () =>
      read(
        ({ zone }) => (zone ? 'RANGE' : 'SHEET') as unknown as GoogleAppsScript.Spreadsheet.ProtectionType,
      ),
    remove: () => {
      change((before) => before);
      queueWrite(env, { kind: 'unprotect', sheetId, key });
    },
  });
  return self;
};

/** Protects a zone, or with null the whole sheet: a second protection of one sheet is the first one. */
export const protectZone = (
  env: Environment,
  services: Services,
  sheetId: number,
  zone: Zone | null,
): GoogleProtection => {
  const existing = readGrid(env, (grid) => grid.protections(sheetId));
  const same = zone ? undefined : existing.find((protection) => protection.zone === null);
  if (same) return protectionOf(env, services, sheetId, same.key);
  const taken = env.backend.sheets().flatMap(({ id }) => env.backend.protections(id).map(({ key }) => key));
  let number = taken.length + 1;
  while (taken.includes(`protection-${number}`)) number += 1;
  const key = `protection-${number}`;
  queueWrite(env, {
    kind: 'protect',
    sheetId,
    protection: {
      ...{ key, zone, warningOnly: false, description: '', editors: everyEditor(env) },
      ...(env.shared.hasDomain && { domainEdit: true }),
    },
  });
  return protectionOf(env, services, sheetId, key);
};
