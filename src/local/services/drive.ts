// The advanced Drive service, version 3, under the scope drive.file: each person reaches only files that the script made
// for them.
import { type BlobState, type GoogleBlob, blobOf, blobState } from './blob';
import { readQuery } from './drive-query';
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard } from './guard';
import { sameAddress } from './permission';
import type { DriveFile } from './ports';
import { assertGranted } from './scopes';

type Resource = Readonly<Record<string, unknown>>;
type Options = Readonly<Record<string, unknown>>;

/** The collection `Drive.Files` as far as it is emulated. */
export interface DriveFiles {
  create(resource: Resource, media?: unknown, options?: Options): Resource;
  list(options?: Options): Resource;
  get(fileId: string, options?: Options): Resource | GoogleBlob;
  update(resource: Resource, fileId: string, media?: unknown, options?: Options): Resource;
  export(fileId: string, mimeType: string, options?: Options): GoogleBlob;
}

export interface DrivePermissions {
  create(resource: Resource, fileId: string, options?: Options): Resource;
}

export interface DriveService {
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;
}

const MAX_EXPORT = 10 * 1024 * 1024;
const WRITABLE = ['name', 'mimeType', 'appProperties', 'trashed'];
const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];

const newId = (env: Environment): string =>
  Array.from({ length: 33 }, () =>
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-'.charAt(Math.floor(env.random() * 64)),
  ).join('');

/** What a file is made of; Google takes nothing but a blob. */
const mediaOf = (media: unknown): BlobState | null => {
  if (media === undefined || media === null) return null;
  try {
    return blobState(media);
  } catch {
    throw serviceError('The mediaData parameter only supports Blob types for upload.');
  }
};

const isDoc = ({ mimeType }: DriveFile): boolean => mimeType === 'application/vnd.google-apps.document';

const full = (file: DriveFile): Record<string, unknown> => ({
  kind: 'drive#file',
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  appProperties: { ...file.appProperties },
  trashed: file.trashed,
  createdTime: file.createdTime,
  modifiedTime: file.modifiedTime,
  size: String(file.bytes.length),
  owners: [{ emailAddress: file.owner }],
  webViewLink: isDoc(file)
    ? `https://docs.google.com/document/d/${file.id}/edit`
    : `https://drive.google.com/file/d/${file.id}/view`,
});

// "files(id,name),nextPageToken" and "id,name" both name fields of a file; nothing deeper is told apart.
const fieldsOf = (options: Options | undefined): string[] => {
  const fields = options?.['fields'];
  if (typeof fields !== 'string') return DEFAULT_FIELDS;
  return (/files\(([^)]*)\)/.exec(fields)?.[1] ?? fields)
    .split(/[,\s]+/)
    .map((field) => field.replace(/\(.*$/, ''));
};

const shown = (file: DriveFile, options?: Options): Resource => {
  const fields = fieldsOf(options);
  if (fields.includes('*')) return full(file);
  return Object.fromEntries(Object.entries(full(file)).filter(([key]) => fields.includes(key)));
};

const reachable = (env: Environment): DriveFile[] =>
  env.ports.drive
    .list()
    .filter(({ grantedTo }) => grantedTo.some((address) => sameAddress(address, env.user)));

const find = (env: Environment, method: string, fileId: string): DriveFile => {
  if (!fileId) throw serviceError(`API call to drive.${method} failed with error: Required`);
  const file = reachable(env).find(({ id }) => id === fileId);
  if (!file) throw serviceError(`API call to drive.${method} failed with error: File not found: ${fileId}.`);
  return file;
};

const changesOf = (resource: Resource): Partial<DriveFile> => {
  const unknown = Object.keys(resource).find((key) => !WRITABLE.includes(key));
  if (unknown) throw serviceError(`The Drive file field "${unknown}" is not emulated by the local workbook.`);
  return resource as Partial<DriveFile>;
};

const create = (env: Environment, resource: Resource, media: unknown): DriveFile => {
  const blob = mediaOf(media);
  const now = new Date(env.now()).toISOString();
  const file: DriveFile = {
    id: newId(env),
    name: 'Untitled',
    mimeType: blob?.contentType ?? 'application/octet-stream',
    appProperties: {},
    owner: env.user,
    grantedTo: [env.user],
    sharedWith: [],
    trashed: false,
    createdTime: now,
    modifiedTime: now,
    bytes: blob?.bytes ?? new Uint8Array(),
    ...changesOf(resource),
  };
  env.ports.drive.save(file);
  return file;
};

const update = (env: Environment, resource: Resource, fileId: string, media: unknown): DriveFile => {
  const before = find(env, 'files.update', fileId);
  const changes = changesOf(resource);
  const file: DriveFile = {
    ...before,
    ...changes,
    appProperties: { ...before.appProperties, ...changes.appProperties },
    bytes: mediaOf(media)?.bytes ?? before.bytes,
    modifiedTime: new Date(env.now()).toISOString(),
  };
  env.ports.drive.save(file);
  return file;
};

const exported = (env: Environment, fileId: string, mimeType: string): GoogleBlob => {
  const file = find(env, 'files.export', fileId);
  if (!file.mimeType.startsWith('application/vnd.google-apps.'))
    throw serviceError(
      'API call to drive.files.export failed with error: Export only supports Docs Editors files.',
    );
  const bytes = env.ports.drive.convert(file, mimeType);
  if (!bytes)
    throw serviceError(
      'API call to drive.files.export failed with error: The requested conversion is not supported.',
    );
  if (bytes.length > MAX_EXPORT)
    throw serviceError(
      'API call to drive.files.export failed with error: This file is too large to be exported.',
    );
  return blobOf(env, { bytes, contentType: mimeType, name: file.name });
};

const share = (env: Environment, resource: Resource, fileId: string): Resource => {
  const file = find(env, 'permissions.create', fileId);
  const address = resource['emailAddress'];
  if (env.shared.strangers.includes(String(address)))
    throw serviceError(
      'API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite an address that has no Google account. Since there is no Google account associated with this email address, you must check the Notify people box to invite this recipient."',
    );
  if (resource['type'] !== 'user' || typeof address !== 'string')
    throw serviceError('Only sharing with a person by address is emulated by the local workbook.');
  env.ports.drive.save({ ...file, sharedWith: [...file.sharedWith, address] });
  return { kind: 'drive#permission', id: newId(env), type: 'user', role: resource['role'] };
};

const files = (env: Environment): DriveFiles => {
  const allowed = (method: string) => assertGranted(env, 'drive.file', `drive.files.${method}`);
  return guard<DriveFiles>(env, 'Drive.Files', {
    create: (resource, media, options) => {
      allowed('create');
      return shown(create(env, resource, media), options);
    },
    list: (options) => {
      allowed('list');
      const matches = readQuery(String(options?.['q'] ?? ''));
      const found = reachable(env)
        .filter(matches)
        .slice(0, Number(options?.['pageSize'] ?? 100));
      return { kind: 'drive#fileList', files: found.map((file) => shown(file, options)) };
    },
    get: (fileId, options) => {
      allowed('get');
      const file = find(env, 'files.get', fileId);
      if (options?.['alt'] !== 'media') return shown(file, options);
      return blobOf(env, { bytes: file.bytes, contentType: file.mimeType, name: file.name });
    },
    update: (resource, fileId, media, options) => {
      allowed('update');
      return shown(update(env, resource, fileId, media), options);
    },
    export: (fileId, mimeType) => {
      allowed('export');
      return exported(env, fileId, mimeType);
    },
  });
};

export const driveService = (env: Environment): DriveService =>
  guard<DriveService>(env, 'Drive', {
    Files: files(env),
    Permissions: guard<DrivePermissions>(env, 'Drive.Permissions', {
      create: (resource, fileId) => {
        assertGranted(env, 'drive.file', 'drive.permissions.create');
        return share(env, resource, fileId);
      },
    }),
  });
