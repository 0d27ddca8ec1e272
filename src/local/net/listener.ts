// The outer net: every listener is made here, so that nothing that arrives can throw past it. What cannot be answered is
// refused in plain words, and the workbook goes on.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { reasonOf } from '../../core/base/reason-of';
import { TooLargeError } from './body';
import { LINGER, LOOK_EVERY, MOST_LINGERING, type Limits } from './limits';
import { Places, countedAddress } from './places';
import { rateLimit } from './rate';
import { rawRefusal, refusalOf } from './refusal';

/** One open page, over its line. */
export interface Line {
  /** A message; what it rejects is written down and nothing else. */
  take(written: string): Promise<void>;
  end(): void;
}

export interface ListenerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly limits: Limits;
  answer(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
  /** Where pages may open lines. */
  readonly lines?: {
    isWelcome(request: IncomingMessage): boolean;
    open(socket: WebSocket): Line;
  };
  log?(level: string, text: string): void;
  readonly now?: () => number;
}

export interface Listener {
  readonly port: number;
  /** Ends what is open, lines too. */
  close(): Promise<void>;
}

interface Net {
  readonly options: ListenerOptions;
  readonly places: Places;
  /** Sockets that are refused at this moment. */
  readonly lingering: Set<Duplex>;
  mayAsk(address: string): boolean;
  tell(error: unknown): void;
}

/** Says so, and leaves whoever sends no time to keep the socket. */
function refuseSocket({ places, lingering }: Net, socket: Duplex, status: number): void {
  places.leave(socket);
  if (lingering.size >= MOST_LINGERING) return void socket.destroy();
  lingering.add(socket);
  socket.once('close', () => lingering.delete(socket));
  // What still comes is read and thrown away, else the words would not arrive.
  socket.resume();
  socket.end(rawRefusal(status));
  setTimeout(() => socket.destroy(), LINGER).unref();
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const { headers, body } = refusalOf(status, request);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answerInNet(
  { options, tell }: Net,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await options.answer(request, response);
  } catch (error) {
    // Somebody who left is nobody's fault.
    if (request.destroyed && !request.complete) return void response.destroy();
    if (!(error instanceof TooLargeError)) tell(error);
    refuse(request, response, error instanceof TooLargeError ? 413 : 500);
  }
}

function onRequest(net: Net, request: IncomingMessage, response: ServerResponse): void {
  const { places, mayAsk } = net;
  const { socket } = request;
  request.on('error', () => undefined);
  response.on('error', () => response.destroy());
  // It was refused; these are the words that came with it.
  if (!places.has(socket)) return void request.resume();
  places.begin(socket, request, response);
  if (!mayAsk(places.addressOf(socket))) return refuse(request, response, 429);
  void answerInNet(net, request, response);
}

const STATUS_OF: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

function onUnread(net: Net, error: NodeJS.ErrnoException, socket: Duplex): void {
  if (net.lingering.has(socket)) return;
  const isMute = !socket.writable || error.code === 'ECONNRESET' || net.places.isSpeaking(socket);
  if (isMute) socket.destroy();
  else refuseSocket(net, socket, STATUS_OF[error.code ?? ''] ?? 400);
}

function openLine({ options, tell }: Net, page: WebSocket): void {
  // A line that breaks is closed; without a listener it would end the program for everybody.
  page.on('error', () => page.terminate());
  const line = options.lines?.open(page);
  page.on('message', (data) => void line?.take(String(data)).catch(tell));
  page.on('close', () => line?.end());
}

function onUpgrade(
  net: Net,
  pages: WebSocketServer,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const { options, places, tell, mayAsk } = net;
  try {
    if (!places.has(socket)) return void socket.destroy();
    if (!mayAsk(places.addressOf(socket))) return refuseSocket(net, socket, 429);
    if (!options.lines?.isWelcome(request)) return refuseSocket(net, socket, 403);
    places.keep(socket);
    pages.handleUpgrade(request, socket, head, (page) => openLine(net, page));
  } catch (error) {
    tell(error);
    socket.destroy();
  }
}

function onSocket(net: Net, socket: Duplex, remoteAddress: string | undefined): void {
  socket.on('error', () => socket.destroy());
  if (!net.places.take(socket, countedAddress(remoteAddress))) refuseSocket(net, socket, 503);
}

function serverOf({ limits }: ListenerOptions): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    connectionsCheckingInterval: LOOK_EVERY,
  });
  server.maxHeadersCount = limits.headers;
  server.maxConnections = limits.sockets + MOST_LINGERING;
  server.timeout = limits.quietFor;
  return server;
}

const listen = (server: Server, { port, host }: ListenerOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Lines are told first; who does not answer is cut off. */
const closing = (server: Server, pages: WebSocketServer) => (): Promise<void> =>
  new Promise((done) => {
    for (const page of pages.clients) {
      page.close();
      setTimeout(() => page.terminate(), LINGER).unref();
    }
    server.close(() => done());
    server.closeAllConnections();
  });

/** Begins to listen; rejects where the port is taken. */
export async function openListener(options: ListenerOptions): Promise<Listener> {
  const { limits, now = Date.now } = options;
  const net: Net = {
    options,
    places: new Places(limits),
    lingering: new Set(),
    mayAsk: rateLimit(now, limits.requests),
    tell: (error) => options.log?.('error', reasonOf(error)),
  };
  const server = serverOf(options);
  const pages = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes });
  server.on('connection', (socket) => onSocket(net, socket, socket.remoteAddress));
  server.on('request', (request, response) => onRequest(net, request, response));
  server.on('clientError', (error, socket) => onUnread(net, error, socket));
  server.on('connect', (_, socket) => refuseSocket(net, socket, 405));
  if (options.lines)
    server.on('upgrade', (request, socket, head) => onUpgrade(net, pages, request, socket, head));
  const port = await listen(server, options);
  server.on('error', net.tell);
  return { port, close: closing(server, pages) };
}
