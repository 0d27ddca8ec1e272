// What Google keeps, and what each method of it does.

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  trashed: boolean;
  createdTime: string;
  appProperties: Record<string, string>;
  /** Made by another program or person, so that `drive.file` does not show it. */
  readonly foreign?: boolean;
  editors: string[];
  /** The questions of a form. */
  items?: unknown[];
  /** What an export of it gives. */
  content?: Buffer;
}

export interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

export interface ScriptProject {
  readonly id: string;
  readonly title: string;
  readonly parentId?: string;
  files: ScriptFile[];
  readonly versions: {
    readonly versionNumber: number;
    readonly description: string;
    readonly files: ScriptFile[];
  }[];
  deployments: unknown[];
}

export interface State {
  readonly files: Map<string, DriveFile>;
  readonly scripts: Map<string, ScriptProject>;
  /** Addresses that Google refuses to share with. */
  readonly noAccounts: Set<string>;
  count: number;
}

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    message = reason,
  ) {
    super(message);
  }
}

export const emptyState = (): State => ({
  files: new Map(),
  scripts: new Map(),
  noAccounts: new Set(),
  count: 0,
});

export const untouchedFiles = (): ScriptFile[] => [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Etc/UTC"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

interface Call {
  readonly id: string;
  readonly inPath: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  readonly media?: Buffer;
  readonly seesAll: boolean;
}

function fileOf(state: State, { inPath, seesAll }: Call): DriveFile {
  const file = state.files.get(inPath['fileId'] ?? '');
  if (!file || (file.foreign && !seesAll))
    throw new Refused(404, 'notFound', `File not found: ${inPath['fileId']}.`);
  return file;
}

const formOf = (state: State, call: Call): DriveFile =>
  fileOf(state, { ...call, inPath: { fileId: call.inPath['formId'] ?? '' } });

function scriptOf(state: State, { inPath }: Call): ScriptProject {
  const script = state.scripts.get(inPath['scriptId'] ?? '');
  if (!script) throw new Refused(404, 'NOT_FOUND', 'Requested entity was not found.');
  return script;
}

export function addFile(state: State, given: Partial<DriveFile>): DriveFile {
  state.count += 1;
  const file: DriveFile = {
    id: `file-${state.count}-0123456789`,
    name: 'unnamed',
    mimeType: 'application/vnd.google-apps.spreadsheet',
    trashed: false,
    createdTime: new Date(state.count * 1000).toISOString(),
    appProperties: {},
    editors: [],
    ...given,
  };
  state.files.set(file.id, file);
  return file;
}

export function addScript(state: State, given: Partial<ScriptProject>): ScriptProject {
  state.count += 1;
  const script = {
    id: `script-${state.count}`,
    title: '',
    files: untouchedFiles(),
    versions: [],
    deployments: [],
    ...given,
  };
  state.scripts.set(script.id, script);
  return script;
}

/** The one question that is asked: files with a mark. */
function listed(state: State, { query }: Call): unknown {
  const [, key = '', value = ''] = /key='(\w+)' and value='(\w+)'/.exec(query['q'] ?? '') ?? [];
  return {
    files: [...state.files.values()].filter((file) => !file.foreign && file.appProperties[key] === value),
  };
}

const marksIn = ({ body }: Call): Record<string, string> =>
  (body['appProperties'] ?? {}) as Record<string, string>;

function created(state: State, call: Call): unknown {
  const { name, mimeType } = call.body as { name: string; mimeType: string };
  return addFile(state, {
    name,
    mimeType,
    appProperties: marksIn(call),
    ...(call.media ? { content: call.media } : {}),
  });
}

function shared(state: State, call: Call): unknown {
  // To anybody who has the link, it is nobody's address.
  if (call.body['type'] === 'anyone') return { id: 'p' };
  const emailAddress = String(call.body['emailAddress']);
  if (state.noAccounts.has(emailAddress))
    throw new Refused(400, 'invalidSharingRequest', 'There is no Google account for this address.');
  fileOf(state, call).editors.push(emailAddress);
  return { id: 'p' };
}

const about = ({ id, title, parentId }: ScriptProject): unknown => ({
  scriptId: id,
  title,
  parentId,
  updateTime: '2026-01-01T00:00:00Z',
});

const METHODS: Readonly<Record<string, (state: State, call: Call) => unknown>> = {
  'oauth2.userinfo.get': () => ({ email: 'coalition@example.org' }),
  'drive.files.list': listed,
  'drive.files.create': created,
  'drive.files.get': (state, call) => fileOf(state, call),
  'drive.files.copy': (state, call) =>
    addFile(state, {
      ...fileOf(state, call),
      id: `copy-${state.count}`,
      name: String(call.body['name']),
      appProperties: marksIn(call),
      editors: [],
    }),
  'drive.files.update': (state, call) => {
    Object.assign(fileOf(state, call).appProperties, marksIn(call));
    return {};
  },
  'drive.files.export': (state, call) => fileOf(state, call).content ?? Buffer.from('a document'),
  'drive.permissions.list': (state, call) => ({
    permissions: fileOf(state, call).editors.map((emailAddress) => ({ emailAddress, role: 'writer' })),
  }),
  'drive.permissions.create': shared,
  'forms.forms.get': (state, call) => ({
    formId: formOf(state, call).id,
    items: formOf(state, call).items ?? [],
  }),
  'forms.forms.batchUpdate': (state, call) => {
    const requests = call.body['requests'] as { createItem?: unknown }[];
    formOf(state, call).items = requests.flatMap(({ createItem }) => (createItem ? [createItem] : []));
    return {};
  },
  'script.projects.create': (state, { body }) =>
    about(addScript(state, { title: String(body['title']), parentId: String(body['parentId']) })),
  'script.projects.get': (state, call) => about(scriptOf(state, call)),
  'script.projects.getContent': (state, call) => {
    const { files, versions } = scriptOf(state, call);
    const number = Number(call.query['versionNumber']);
    return { files: number ? versions.find(({ versionNumber }) => versionNumber === number)?.files : files };
  },
  'script.projects.updateContent': (state, call) => {
    const script = scriptOf(state, call);
    script.files = call.body['files'] as ScriptFile[];
    return { files: script.files };
  },
  'script.projects.versions.create': (state, call) => {
    const { versions, files } = scriptOf(state, call);
    const version = {
      versionNumber: versions.length + 1,
      description: String(call.body['description']),
      files,
    };
    versions.push(version);
    return { versionNumber: version.versionNumber, description: version.description };
  },
  'script.projects.versions.list': (state, call) => ({
    versions: scriptOf(state, call).versions.map(({ versionNumber, description }) => ({
      versionNumber,
      description,
    })),
  }),
  'script.projects.deployments.list': (state, call) => ({ deployments: scriptOf(state, call).deployments }),
};

export function answerOf(state: State, call: Call): unknown {
  const method = METHODS[call.id];
  if (!method) throw new Error(`The fake does not know ${call.id}.`);
  return method(state, call);
}
