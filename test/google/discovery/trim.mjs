// Cuts Google's Discovery documents down to the methods that scripts/google calls, with the schemas that these reach.
// node trim.mjs FOLDER, where FOLDER has script.v1.json, drive.v3.json and so on, as Debian's package python3-googleapi
// (Apache-2.0) carries them under googleapiclient/discovery_cache/documents.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const METHODS = {
  'script.v1': [
    'projects.create',
    'projects.get',
    'projects.getContent',
    'projects.updateContent',
    'projects.versions.create',
    'projects.versions.list',
    'projects.deployments.list',
  ],
  'drive.v3': [
    'files.copy',
    'files.create',
    'files.export',
    'files.get',
    'files.list',
    'files.update',
    'permissions.create',
    'permissions.list',
  ],
  'forms.v1': ['forms.get', 'forms.batchUpdate'],
  'oauth2.v2': ['userinfo.get'],
};
const KEPT = new Set([
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'additionalProperties',
  '$ref',
  'required',
  'annotations',
  'location',
  'repeated',
  'pattern',
  'minimum',
  'maximum',
  'readOnly',
]);

const slim = (value) =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => KEPT.has(key))
      .map(([key, one]) => {
        if (key === 'properties')
          return [key, Object.fromEntries(Object.entries(one).map(([name, each]) => [name, slim(each)]))];
        return [key, key === 'items' || key === 'additionalProperties' ? slim(one) : one];
      }),
  );

const refsIn = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) => (key === '$ref' ? [one] : refsIn(one)));

function methodAt(document, path) {
  const steps = path.split('.');
  const name = steps.pop();
  return steps.reduce((at, step) => at.resources[step], document).methods[name];
}

const source = process.argv[2];
for (const [api, paths] of Object.entries(METHODS)) {
  const document = JSON.parse(readFileSync(join(source, `${api}.json`), 'utf8'));
  const methods = paths.map((path) => {
    const {
      id,
      httpMethod,
      path: at,
      flatPath,
      parameters = {},
      request,
      scopes,
      mediaUpload,
    } = methodAt(document, path);
    return {
      id,
      httpMethod,
      path: flatPath ?? at,
      parameters: Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, slim(one)])),
      ...(request ? { request: request.$ref } : {}),
      scopes,
      ...(mediaUpload ? { upload: mediaUpload.protocols.simple.path } : {}),
    };
  });
  const schemas = {};
  const reach = methods.flatMap(({ request }) => (request ? [request] : []));
  for (let name = reach.pop(); name; name = reach.pop()) {
    if (schemas[name]) continue;
    schemas[name] = slim(document.schemas[name]);
    reach.push(...refsIn(schemas[name]));
  }
  const { revision, rootUrl, servicePath, parameters } = document;
  const common = Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, slim(one)]));
  const trimmed = { api, revision, rootUrl, servicePath, common, methods, schemas };
  writeFileSync(
    join(dirname(fileURLToPath(import.meta.url)), `${api}.json`),
    `${JSON.stringify(trimmed, null, 1)}\n`,
  );
}
