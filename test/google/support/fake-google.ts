// Google as far as the commands know it: files, permissions, scripts and versions, served on this machine. Every request
// is held against Google's own description, and can be made to go wrong.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recognize, type RecognizedMethod } from './discovery';
import { answerOf, emptyState, Refused, type State } from './google-state';

/** How the next requests of a method go wrong; `done` says that it was carried out all the same. */
export interface Fault {
  readonly method: string;
  readonly times?: number;
  readonly done?: boolean;
  /** Without one the line is cut. */
  readonly status?: number;
  readonly reason?: string;
  readonly message?: string;
}

export interface RecordedRequest {
  readonly id: string;
  readonly body: unknown;
  readonly query: Readonly<Record<string, string>>;
}

export interface FakeGoogle {
  readonly port: number;
  readonly state: State;
  readonly requests: RecordedRequest[];
  /** Requests that Google's description does not allow; tests expect none. */
  readonly faults: string[];
  /** Permissions of who is signed in. */
  scopes: readonly string[];
  /** Set to make the sign-in worthless. */
  isRevoked: boolean;
  fail(fault: Fault): void;
  /** Called before a method is carried out, to act as somebody else. */
  before: (id: string) => void;
  close(): Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

interface Sent {
  readonly body: unknown;
  readonly media?: Buffer;
}

/** JSON, or the two parts of an upload. */
function read(request: IncomingMessage, raw: Buffer): Sent {
  const type = request.headers['content-type'] ?? '';
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (!boundary) return { body: raw.length > 0 ? JSON.parse(raw.toString()) : undefined };
  const [, first = '', second = ''] = raw.toString('latin1').split(`--${boundary}`);
  const content = (part: string): string => part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, '');
  return {
    body: JSON.parse(Buffer.from(content(first), 'latin1').toString()),
    media: Buffer.from(content(second), 'latin1'),
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const isBinary = Buffer.isBuffer(body);
  response.writeHead(status, { 'content-type': isBinary ? 'application/octet-stream' : 'application/json' });
  response.end(isBinary ? body : JSON.stringify(body));
}

const errorBody = (code: number, message: string, reason: string): unknown => ({
  error: { code, message, errors: [{ reason, message, domain: 'global' }] },
});

function refuse(response: ServerResponse, fault: Fault): void {
  const { status = 500, message = 'Backend Error', reason = 'backendError' } = fault;
  send(response, status, errorBody(status, message, reason));
}

export async function startFakeGoogle(scopes: readonly string[]): Promise<FakeGoogle> {
  const pending: { fault: Fault; left: number }[] = [];
  const google: Omit<FakeGoogle, 'port' | 'close'> = {
    state: emptyState(),
    requests: [],
    faults: [],
    scopes,
    isRevoked: false,
    fail: (fault) => {
      pending.push({ fault, left: fault.times ?? 1 });
    },
    before: () => undefined,
  };

  const isAllowed = ({ method }: RecognizedMethod): boolean =>
    !method.scopes || method.scopes.some((scope) => google.scopes.includes(scope));

  function carryOut(found: RecognizedMethod, url: URL, sent: Sent): unknown {
    google.before(found.method.id);
    return answerOf(google.state, {
      id: found.method.id,
      inPath: found.inPath,
      query: Object.fromEntries(url.searchParams),
      body: (sent.body ?? {}) as Record<string, unknown>,
      seesAll: google.scopes.some((scope) => /drive\.readonly$/.test(scope)),
      ...(sent.media ? { media: sent.media } : {}),
    });
  }

  function answer(response: ServerResponse, found: RecognizedMethod, url: URL, sent: Sent): void {
    const due = pending.find(({ fault, left }) => left > 0 && fault.method === found.method.id);
    if (due) due.left -= 1;
    if (due && !due.fault.done) {
      if (due.fault.status) refuse(response, due.fault);
      else response.destroy();
      return;
    }
    if (!isAllowed(found)) {
      send(
        response,
        403,
        errorBody(403, 'Request had insufficient authentication scopes.', 'insufficientPermissions'),
      );
      return;
    }
    const body = carryOut(found, url, sent);
    if (!due) send(response, 200, body);
    else if (due.fault.status) refuse(response, due.fault);
    else response.destroy();
  }

  function token(response: ServerResponse, raw: Buffer): void {
    if (google.isRevoked)
      return send(response, 400, {
        error: 'invalid_grant',
        error_description: 'Token has been expired or revoked.',
      });
    const isFirst = new URLSearchParams(raw.toString()).get('grant_type') === 'authorization_code';
    const refresh = isFirst ? { refresh_token: 'fresh-refresh' } : {};
    send(response, 200, { access_token: 'token', expires_in: 3600, token_type: 'Bearer', ...refresh });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = String(request.headers['x-meant-host'] ?? '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const raw = await textOf(request);
    if (url.pathname === '/token') return token(response, raw);
    if (url.pathname === '/revoke') return send(response, 200, {});
    const sent = read(request, raw);
    const found = recognize({ host, method: request.method ?? 'GET', url, body: sent.body });
    if (!found) {
      google.faults.push(`No method is ${request.method} ${host}${url.pathname}`);
      return send(response, 404, errorBody(404, 'Not found', 'notFound'));
    }
    google.requests.push({
      id: found.method.id,
      body: sent.body,
      query: Object.fromEntries(url.searchParams),
    });
    google.faults.push(...found.faults.map((fault) => `${found.method.id}: ${fault}`));
    if (found.faults.length > 0)
      return send(response, 400, errorBody(400, found.faults.join('; '), 'badRequest'));
    try {
      answer(response, found, url, sent);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      send(response, error.status, errorBody(error.status, error.message, error.reason));
    }
  }

  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      google.faults.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(google, { port, close });
}
