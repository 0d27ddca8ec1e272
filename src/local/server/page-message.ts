// Reading what a page says: what is none of the messages that a page may send is refused, and does nothing.
import type { FromPage } from './protocol';

type Said = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isObject = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A map, because an object would know `constructor`, too.
const KINDS: ReadonlyMap<unknown, (said: Said) => boolean> = new Map(
  Object.entries<(said: Said) => boolean>({
    hello: ({ user, language }) => isText(user) && isText(language),
    as: ({ user }) => isText(user),
    revision: ({ revision }) => isObject(revision),
    run: ({ id, functionName, args }) => isNumber(id) && isText(functionName) && Array.isArray(args),
    triggers: ({ id }) => isNumber(id),
    answer: ({ id, answer }) => isNumber(id) && isObject(answer),
    selection: ({ selection }) => isObject(selection),
  } satisfies Record<FromPage['t'], (said: Said) => boolean>),
);

/** Throws for what is not understood. */
export const readMessage = (written: string): FromPage => {
  const said: unknown = JSON.parse(written);
  if (!isObject(said) || !KINDS.get(said['t'])?.(said)) throw new Error('The message was not understood.');
  return said as unknown as FromPage;
};
