// PropertiesService: small texts kept for the document, the person or the script; written at once, never queued.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GooglePropertiesService = GoogleAppsScript.Properties.PropertiesService;

const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

const size = (text: string): number => Buffer.byteLength(text, 'utf8');

const storeOf = (env: Environment, name: string): Map<string, string> => {
  const known = env.shared.properties.get(name);
  if (known) return known;
  const made = new Map<string, string>();
  env.shared.properties.set(name, made);
  return made;
};

const put = (store: Map<string, string>, key: string, value: string): void => {
  if (size(key) + size(value) > MAX_VALUE) throw serviceError('Argument too large: value');
  let total = size(key) + size(value);
  for (const [name, text] of store) if (name !== key) total += size(name) + size(text);
  if (total > MAX_STORE)
    throw serviceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  store.set(key, value);
};

const propertiesOf = (env: Environment, name: string): GoogleProperties => {
  const store = storeOf(env, name);
  const self: GoogleProperties = guard<GoogleProperties>(env, 'Properties', {
    getProperty: (key) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key, value) => {
      put(store, key, String(value));
      return self;
    },
    setProperties: (values: Record<string, string>, deleteAllOthers?: boolean) => {
      if (deleteAllOthers) store.clear();
      for (const [key, value] of Object.entries(values)) put(store, key, String(value));
      return self;
    },
    deleteProperty: (key) => {
      store.delete(key);
      return self;
    },
    deleteAllProperties: () => {
      store.clear();
      return self;
    },
  });
  return self;
};

export const propertiesService = (env: Environment): GooglePropertiesService =>
  guard<GooglePropertiesService>(env, 'PropertiesService', {
    getDocumentProperties: () => propertiesOf(env, 'document'),
    getScriptProperties: () => propertiesOf(env, 'script'),
    getUserProperties: () => propertiesOf(env, `user:${env.user.toLowerCase()}`),
  });
