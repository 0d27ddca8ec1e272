// The line to the server: messages both ways, and answers to calls.
import type { FromPage, Revision, ScriptProblem, ToPage } from '../server/protocol';

type Call = Extract<FromPage, { t: 'run' | 'triggers' }>;
type CallBody = { t: 'run'; functionName: string; args: readonly unknown[] } | { t: 'triggers' };

export interface CallAnswer {
  readonly result?: unknown;
  readonly problem?: ScriptProblem;
}

export interface Connection {
  send(message: FromPage): void;
  /** `waits` hears how many others are before. */
  call(body: CallBody, waits?: (before: number) => void): Promise<CallAnswer>;
  /** Messages before the first listener wait for it. */
  onMessage(listener: (message: ToPage) => void): void;
  onClose(listener: () => void): void;
}

export const connect = async (): Promise<Connection> => {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/socket`);
  const early: ToPage[] = [];
  const calls = new Map<number, (answer: CallAnswer) => void>();
  const waiting = new Map<number, (before: number) => void>();
  let listener: ((message: ToPage) => void) | null = null;
  let next = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as ToPage;
    if (message.t === 'ran') {
      calls.get(message.id)?.(message);
      calls.delete(message.id);
      waiting.delete(message.id);
    } else if (message.t === 'waits') waiting.get(message.id)?.(message.before);
    else if (listener) listener(message);
    else early.push(message);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('No connection')));
  });
  const send = (message: FromPage): void => socket.send(JSON.stringify(message));
  return {
    send,
    call: (body, waits) =>
      new Promise((resolve) => {
        next += 1;
        calls.set(next, resolve);
        if (waits) waiting.set(next, waits);
        send({ ...body, id: next } as Call);
      }),
    onMessage: (listen) => {
      listener = listen;
      for (const message of early.splice(0)) listen(message);
    },
    onClose: (closed) => socket.addEventListener('close', closed),
  };
};

/** The grid library's way to other peers, over our line. */
export const transportOver = (connection: Connection) => {
  const listeners: ((revision: Revision) => void)[] = [];
  return {
    deliver: (revision: Revision) => {
      for (const listener of listeners) listener(revision);
    },
    service: {
      onNewMessage: (_client: string, listener: (revision: Revision) => void) =>
        void listeners.push(listener),
      leave: () => undefined,
      sendMessage: (revision: Revision) => connection.send({ t: 'revision', revision }),
    },
  };
};

export const getJson = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;
