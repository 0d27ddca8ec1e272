// Holds requests against Google's own description of its services: what it does not know, lacks or cannot be is named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly annotations?: { readonly required?: readonly string[] };
}

export interface Method {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, Schema>>;
  readonly request?: string;
  readonly scopes?: readonly string[];
  readonly upload?: string;
}

interface Described {
  readonly rootUrl: string;
  readonly servicePath: string;
  readonly common: Readonly<Record<string, Schema>>;
  readonly methods: readonly Method[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

const APIS: readonly Described[] = ['script.v1', 'drive.v3', 'forms.v1', 'oauth2.v2'].map(
  (api) => JSON.parse(readFileSync(join(__dirname, '..', 'discovery', `${api}.json`), 'utf8')) as Described,
);

export interface ReceivedRequest {
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

export interface RecognizedMethod {
  readonly method: Method;
  readonly inPath: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

function valueFaults(schema: Schema, value: unknown, at: string): string[] {
  const type = schema.type === 'integer' ? 'number' : schema.type;
  if (type && type !== 'any' && typeof value !== type) return [`${at} is no ${schema.type}`];
  if (schema.enum && !schema.enum.includes(String(value)))
    return [`${at} is none of ${schema.enum.join(', ')}`];
  return [];
}

function faultsOf(api: Described, schema: Schema, value: unknown, at: string, methodId: string): string[] {
  if (schema.$ref) return faultsOf(api, api.schemas[schema.$ref] ?? {}, value, at, methodId);
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((one, i) => faultsOf(api, schema.items ?? {}, one, `${at}[${i}]`, methodId));
  }
  if (schema.type === 'object' || schema.properties) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
    return objectFaults(api, schema, value as Record<string, unknown>, at, methodId);
  }
  return valueFaults(schema, value, at);
}

function objectFaults(
  api: Described,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  methodId: string,
): string[] {
  const known = schema.properties ?? {};
  const missing = Object.entries(known)
    .filter(
      ([name, { annotations }]) => annotations?.required?.includes(methodId) && value[name] === undefined,
    )
    .map(([name]) => `${at}.${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const property = known[name] ?? schema.additionalProperties;
    if (!property) return [`${at}.${name} is not known`];
    return property.readOnly
      ? [`${at}.${name} is for reading only`]
      : faultsOf(api, property, one, `${at}.${name}`, methodId);
  });
  return [...missing, ...wrong];
}

function parameterFaults(api: Described, method: Method, given: Readonly<Record<string, string>>): string[] {
  const known: Readonly<Record<string, Schema>> = { ...api.common, ...method.parameters };
  const missing = Object.entries(method.parameters)
    .filter(([name, { required }]) => required && given[name] === undefined)
    .map(([name]) => `parameter ${name} is missing`);
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const schema = known[name];
    if (!schema) return name === 'uploadType' && method.upload ? [] : [`parameter ${name} is not known`];
    if (schema.enum && !schema.enum.includes(value))
      return [`parameter ${name} is none of ${schema.enum.join(', ')}`];
    if (schema.type === 'integer' && !/^\d+$/.test(value)) return [`parameter ${name} is no number`];
    return schema.type === 'boolean' && !/^(true|false)$/.test(value)
      ? [`parameter ${name} is no boolean`]
      : [];
  });
  return [...missing, ...wrong];
}

/** What a path such as `v1/projects/{scriptId}:run` takes from an address; undefined where it is another. */
function takenFrom(path: string, pathname: string): Record<string, string> | undefined {
  const pattern = path.replace(/[.:]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/:]+)');
  const match = new RegExp(`^/${pattern}$`).exec(pathname);
  return match
    ? Object.fromEntries(Object.entries(match.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]))
    : undefined;
}

/** The method that a request calls, with all that is wrong about it; undefined where no method of ours is meant. */
export function recognize({ host, method, url, body }: ReceivedRequest): RecognizedMethod | undefined {
  for (const api of APIS) {
    if (new URL(api.rootUrl).host !== host) continue;
    for (const one of api.methods) {
      if (one.httpMethod !== method) continue;
      const paths = [`${api.servicePath}${one.path}`, ...(one.upload ? [one.upload.slice(1)] : [])];
      const inPath = paths.map((path) => takenFrom(path, url.pathname)).find(Boolean);
      if (!inPath) continue;
      const given = { ...Object.fromEntries(url.searchParams), ...inPath };
      const bodyFaults = one.request
        ? faultsOf(api, api.schemas[one.request] ?? {}, body ?? {}, one.request, one.id)
        : body === undefined
          ? []
          : ['it takes no body'];
      return { method: one, inPath, faults: [...parameterFaults(api, one, given), ...bodyFaults] };
    }
  }
  return undefined;
}
