// One person at a browser: calls as panels make them, and hands in a grid of their own, over the page's own line.
import { WebSocket } from 'ws';
import type { CallRequest, CallResponse } from '../../../src/core/workbook/command/types';
import { functionName } from '../../../src/core/base/function-name';
import type { GridBackend } from '../../../src/local/grid/backend';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import type { BootAnswer, FromPage, Revision, ToPage } from '../../../src/local/server/protocol';
import type { Server } from './server';

/** The line broke before an answer came: what was asked for may be done or not. */
export class LineBroke extends Error {
  override readonly name = 'LineBroke';
}

export interface Hands {
  readonly grid: GridBackend;
  readonly model: LibraryModel;
  /** Does something and waits until the server has taken it. */
  change(work: () => void): Promise<void>;
}

export interface Window {
  call(command: string, request: CallRequest): Promise<CallResponse>;
  /** Undefined for somebody who only works in panels. */
  readonly hands: Hands | undefined;
  close(): void;
}

interface Listened {
  on(event: string, owner: object, listener: () => void): void;
}

interface Shared {
  readonly session: { isFullySynchronized(): boolean };
}

const bootOf = async ({ port, token }: Server): Promise<BootAnswer> => {
  const answer = await fetch(`http://127.0.0.1:${port}/boot`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as BootAnswer;
};

const connect = (server: Server, onBroken: () => void): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const origin = `http://127.0.0.1:${server.port}`;
    const headers = { cookie: `upr_${server.port}=${server.token}` };
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { origin, headers });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
    socket.once('close', onBroken);
  });

interface Line {
  send(message: FromPage): void;
  call(functionName: string, args: readonly unknown[]): Promise<unknown>;
  onRevision(listener: (revision: Revision) => void): void;
  isOpen(): boolean;
  close(): void;
}

type Ran = Extract<ToPage, { t: 'ran' }>;

interface Waiting {
  take(message: Ran): void;
  fail(error: Error): void;
}

/** How a message of a revision begins; who has no grid leaves it unread, as sixty readers in one process cannot keep up. */
const REVISION = '{"t":"revision"';

async function openLine(server: Server, email: string, hasGrid: boolean): Promise<Line> {
  const calls = new Map<number, Waiting>();
  const socket = await connect(server, () => {
    for (const { fail } of calls.values()) fail(new LineBroke());
    calls.clear();
  });
  const waiting: Revision[] = [];
  let listener: (revision: Revision) => void = (revision) => void waiting.push(revision);
  let next = 0;
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const text = String(data);
    if (!hasGrid && text.startsWith(REVISION)) return;
    const message = JSON.parse(text) as ToPage;
    if (message.t === 'ran') calls.get(message.id)?.take(message);
    else if (message.t === 'revision') listener(message.revision);
    // As a page does: it begins from the new state.
    else if (message.t === 'again') socket.terminate();
  });
  const send = (message: FromPage): void => socket.send(JSON.stringify(message));
  send({ t: 'as', user: email });
  return {
    send,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    call: (name, args) => {
      next += 1;
      const id = next;
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new LineBroke());
      const answered = new Promise<Ran>((take, fail) => calls.set(id, { take, fail }));
      send({ t: 'run', id, functionName: name, args });
      return answered.then(({ result, problem }) => {
        calls.delete(id);
        if (problem) throw new Error(`${name}: ${problem.message}`);
        return result;
      });
    },
    onRevision: (listen) => {
      listener = listen;
      for (const revision of waiting.splice(0)) listen(revision);
    },
    close: () => socket.terminate(),
  };
}

/** A person may have two grids open; each is a peer of its own. */
let opened = 0;

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openHands(server: Server, line: Line, name: string): Promise<Hands> {
  const library = loadLibrary();
  const { book, revisions } = await bootOf(server);
  let take: (revision: Revision) => void = () => undefined;
  const transportService = {
    onNewMessage: (_: string, listener: (revision: Revision) => void) => void (take = listener),
    leave: () => undefined,
    sendMessage: (revision: Revision) => line.send({ t: 'revision', revision }),
  };
  opened += 1;
  const config = { transportService, client: { id: `${name}-${server.port}-${opened}`, name } };
  const model = silently(
    () => new library.Model(book as never, config as never, revisions as never),
  ) as unknown as LibraryModel;
  // What came between the boot and this moment waits in the line, and some of it the boot may hold already.
  const held = new Set(revisions.map((one) => one['nextRevisionId']));
  line.onRevision((revision) => {
    if (!held.has(revision['nextRevisionId']) && revision['nextRevisionId'] !== book['revisionId'])
      take(revision);
  });
  const { session } = model as unknown as Shared;
  (model as unknown as Listened).on('unexpected-revision-id', session, () => line.close());
  const taken = async (): Promise<void> => {
    // A grid whose line broke never comes level: it is given up, or it would be kept in memory to the end.
    while (!session.isFullySynchronized()) {
      if (!line.isOpen()) throw new LineBroke();
      await later(15);
    }
  };
  return {
    grid: createModelGrid(library, model),
    model,
    change: async (work) => {
      work();
      await taken();
    },
  };
}

/** Opens the workbook as a person; with a grid when `hasGrid`. */
export async function openWindow(server: Server, email: string, hasGrid: boolean): Promise<Window> {
  const line = await openLine(server, email, hasGrid);
  const hands = hasGrid ? await openHands(server, line, email) : undefined;
  return {
    call: (command, request) => line.call(functionName(command), [request]) as Promise<CallResponse>,
    hands,
    close: () => line.close(),
  };
}
