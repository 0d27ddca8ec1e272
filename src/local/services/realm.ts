// Converts values into the script's own JavaScript context (realm), so that `instanceof` holds there.

export interface Realm {
  array(items: unknown[]): unknown[];
  date(milliseconds: number): Date;
  record(entries: Record<string, unknown>): object;
  error(name: string, message: string): Error;
}

/** The realm of the host itself, for tests that use the services without a script. */
export const hostRealm: Realm = {
  array: (items) => items,
  date: (milliseconds) => new Date(milliseconds),
  record: (entries) => entries,
  error: (name, message) => Object.assign(new Error(message), { name }),
};

/** Dates of any context. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** The value rebuilt in the realm: arrays, dates and plain objects all the way down; service objects as they are. */
export const toRealm = (realm: Realm, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return realm.array(value.map((item) => toRealm(realm, item)));
  if (value instanceof Date) return realm.date(value.getTime());
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return realm.record(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toRealm(realm, part)])),
  );
};
