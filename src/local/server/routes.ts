// What the server answers over HTTP: the page and its files, the workbook to begin with, mails, documents, and commands.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { reasonOf } from '../../core/base/reason-of';
import { readBody } from '../net/body';
import { type Access, bearerOf, comesFromHere, cookieName, hasToken, isToken } from './access';
import { libraryAsset, licenceNotices } from './assets';
import type { Broker } from './broker';
import { convertDocument, wordText } from './document-text';
import { viewMail } from './mail-view';
import { contentPolicy, pageHtml } from './page-html';
import type { BootAnswer } from './protocol';
import { requestUrl } from './request-url';
import type { Store } from './store/store';
import type { RunAnswer, WorkbookServer } from './workbook-server';

export interface Routes {
  readonly access: Access;
  readonly store: Store;
  readonly broker: Broker;
  readonly server: WorkbookServer;
  readonly page: { readonly js: string; readonly css: string };
  readonly name: string;
  readonly as: string;
  readonly language: string | null;
  /** The most that a body may have. */
  readonly bodyBytes: number;
}

type Said = Readonly<Record<string, unknown>>;

type Handler = (routes: Routes, response: ServerResponse, url: URL, parts: readonly string[]) => void;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const send = (response: ServerResponse, status: number, type: string, body: string | Uint8Array): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
};

const sendJson = (response: ServerResponse, value: unknown, status = 200): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

const sendDownload = (response: ServerResponse, name: string, type: string, bytes: Uint8Array): void => {
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  send(response, 200, type, bytes);
};

const notFound = (response: ServerResponse): void => sendJson(response, { problem: 'Not found' }, 404);

const home: Handler = ({ access, name }, response, url) => {
  const given = url.searchParams.get('t');
  response.setHeader('content-security-policy', contentPolicy(access.port()));
  response.setHeader('referrer-policy', 'no-referrer');
  if (given === null || !isToken(given, access))
    return send(response, 200, 'text/html; charset=utf-8', pageHtml(name));
  // The token leaves the address bar, and with it the history.
  response.setHeader(
    'set-cookie',
    `${cookieName(access.port())}=${given}; Path=/; HttpOnly; SameSite=Strict`,
  );
  url.searchParams.delete('t');
  response.writeHead(302, { location: `/${url.search}` });
  response.end();
};

const boot: Handler = ({ broker, store, server, name, as, language }, response) => {
  const { book, revisions } = broker.boot();
  const { owner } = store.state();
  const answer: BootAnswer = { book, revisions, name, as, owner, people: server.everybody(), language };
  sendJson(response, answer);
};

const mails: Handler = ({ store }, response, _, [, id, what, index]) => {
  const views = store.mails.list().map((mail) => viewMail(mail.id, mail.eml));
  if (id === undefined) {
    const list = views.map(({ text: _t, html: _h, attachments, ...view }) => ({
      ...view,
      attachments: attachments.length,
    }));
    return sendJson(response, list.reverse());
  }
  const view = views.find((candidate) => candidate.id === id);
  const attachment = what === 'attachments' ? view?.attachments[Number(index)] : undefined;
  if (!view) notFound(response);
  else if (attachment) sendDownload(response, attachment.name, attachment.type, attachment.bytes);
  else if (what === 'eml')
    sendDownload(
      response,
      `${id}.eml`,
      'message/rfc822',
      Buffer.from(store.mails.list().find((mail) => mail.id === id)?.eml ?? ''),
    );
  else
    sendJson(response, {
      ...view,
      attachments: view.attachments.map(({ name, type, bytes }) => ({ name, type, size: bytes.length })),
    });
};

const documents: Handler = ({ store }, response, _, [, id, what]) => {
  const files = store.documents.list().filter(({ trashed }) => !trashed);
  if (id === undefined) {
    const list = files.map(({ bytes, grantedTo: _g, ...file }) => ({ ...file, size: bytes.length }));
    return sendJson(response, list.reverse());
  }
  const file = files.find((candidate) => candidate.id === id);
  if (!file) notFound(response);
  else if (what === 'text') send(response, 200, 'text/plain; charset=utf-8', wordText(file.bytes));
  else {
    const word = convertDocument(file, WORD);
    sendDownload(
      response,
      word ? file.name.replace(/(\.docx)?$/i, '.docx') : file.name,
      word ? WORD : file.mimeType,
      word ?? file.bytes,
    );
  }
};

const asset = (response: ServerResponse, name: string): void => {
  const found = libraryAsset(name);
  if (found) send(response, 200, found.type, found.bytes);
  else notFound(response);
};

// A map, because an object would know `constructor` and `toString`, too.
const GET: ReadonlyMap<string, Handler> = new Map(
  Object.entries<Handler>({
    '': home,
    boot,
    mails,
    documents,
    lib: (_, response, __, [, ...name]) => asset(response, name.join('/')),
    'page.js': ({ page }, response) => send(response, 200, 'text/javascript; charset=utf-8', page.js),
    'page.css': ({ page }, response) => send(response, 200, 'text/css; charset=utf-8', page.css),
    licences: (_, response) => send(response, 200, 'text/plain; charset=utf-8', licenceNotices()),
    alive: (_, response) => sendJson(response, { alive: true }),
  }),
);

/** Undefined for what is no object in JSON. */
const bodyOf = async ({ bodyBytes }: Routes, request: IncomingMessage): Promise<Said | undefined> => {
  const written = (await readBody(request, bodyBytes)).toString('utf8');
  try {
    const said: unknown = JSON.parse(written);
    return typeof said === 'object' && said !== null ? (said as Said) : undefined;
  } catch {
    return undefined;
  }
};

// Another page of this browser could carry the cookie, never the header: only the command line runs functions here.
const runCommand = async (
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (!isToken(bearerOf(request), routes.access))
    return sendJson(response, { problem: 'Token missing' }, 403);
  const body = await bodyOf(routes, request);
  if (typeof body?.['function'] !== 'string')
    return sendJson(response, { problem: 'The body names no function' }, 400);
  const asked = {
    functionName: body['function'],
    args: Array.isArray(body['args']) ? body['args'] : [],
    user: typeof body['as'] === 'string' ? body['as'] : routes.as,
    locale: routes.language ?? 'en',
  };
  // Whoever has the token may read why.
  const failed = (error: unknown): RunAnswer => ({ problem: { name: 'Error', message: reasonOf(error) } });
  const answer = await routes.server.run(asked).catch(failed);
  sendJson(response, answer);
};

/** Null for a path that is badly written. */
const partsOf = (url: URL): string[] | null => {
  try {
    return url.pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
};

/** Answers one request. */
export const answerRequest = async (
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (!comesFromHere(request, routes.access)) return sendJson(response, { problem: 'Refused' }, 403);
  const url = requestUrl(request.url);
  const parts = partsOf(url);
  if (!parts) return notFound(response);
  const isEntry = parts[0] === '' && isToken(url.searchParams.get('t') ?? '', routes.access);
  if (!isEntry && !hasToken(request, routes.access))
    return sendJson(
      response,
      { problem: 'Open the workbook by the address that the program printed when it started.' },
      403,
    );
  if (request.method === 'POST' && parts[0] === 'run') return runCommand(routes, request, response);
  const handler = request.method === 'GET' ? GET.get(parts[0] ?? '') : undefined;
  if (handler) handler(routes, response, url, parts);
  else notFound(response);
};
