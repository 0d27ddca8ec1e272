// The outer net: nothing that arrives throws past it or shuts it for others, and whoever is refused reads why.
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Socket, connect } from 'node:net';
import { WebSocket } from 'ws';
import { LANGUAGES } from '../../../src/core/base/messages/text';
import * as t from '../../../src/core/words/local/refusals';
import { DOORS_LIMITS, type Limits } from '../../../src/local/net/limits';
import { type Listener, type ListenerOptions, openListener } from '../../../src/local/net/listener';

let listener: Listener;
const told: string[] = [];
const sockets: Socket[] = [];

const open = async (more: Partial<ListenerOptions> = {}, limits: Partial<Limits> = {}): Promise<void> => {
  listener = await openListener({
    ...{ port: 0, host: '127.0.0.1', log: (_, text) => told.push(text) },
    limits: { ...DOORS_LIMITS, ...limits },
    answer: (_, response) => void response.end('here'),
    ...more,
  });
};

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  told.splice(0);
  await listener.close();
});

interface Raw {
  readonly socket: Socket;
  text(): string;
  readonly closed: Promise<string>;
}

/** A visitor who sends just these bytes, and never ends by itself. */
const visit = async (written: string): Promise<Raw> => {
  const socket = connect({ port: listener.port, host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket);
  let heard = '';
  socket.on('data', (bytes: Buffer) => (heard += bytes.toString('utf8')));
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => {
    socket.once('end', () => resolve(heard));
    socket.once('close', () => resolve(heard));
  });
  await new Promise((resolve) => socket.once('connect', resolve));
  if (written !== '') socket.write(written, 'latin1');
  return { socket, text: () => heard, closed };
};

const url = (path = '/'): string => `http://127.0.0.1:${listener.port}${path}`;
const statusNow = async (): Promise<number> =>
  (await fetch(url(), { headers: { accept: 'text/html', connection: 'close' } })).status;
const REQUEST = 'GET / HTTP/1.1\r\nHost: here\r\n';
const UPGRADE = `${REQUEST}Upgrade: websocket\r\nConnection: Upgrade\r\n`;

describe('whoever makes it fail', () => {
  it.each([
    [
      'at once',
      () => {
        throw new Error('a secret');
      },
    ],
    ['later', () => Promise.reject(new Error('a secret'))],
    ['with what is no error', () => Promise.reject(undefined)],
  ])('%s is told so in every language, and not why', async (_, answer) => {
    await open({ answer });
    const response = await fetch(url(), { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(500);
    for (const language of LANGUAGES) expect(page).toContain(t.failed[language]);
    expect(page).not.toContain('secret');
    expect(told).toHaveLength(1);
  });

  it('half way through an answer ends that answer alone', async () => {
    await open({
      answer: (request, response) => {
        response.write('half');
        if (request.url === '/broken') throw new Error('broken');
        response.end();
      },
    });
    await expect(fetch(url('/broken')).then((one) => one.text())).rejects.toThrow();
    expect(await (await fetch(url())).text()).toBe('half');
  });

  it('as a program reads an object', async () => {
    await open({ answer: () => Promise.reject(new Error('x')) });
    const response = await fetch(url(), { headers: { accept: 'application/json' } });
    expect(await response.json()).toEqual({ problem: { message: t.failed.en } });
  });
});

describe('what cannot be read', () => {
  it.each([
    [400, 'no request', 'hello\r\n\r\n'],
    [400, 'a request without a host', 'GET / HTTP/1.1\r\n\r\n'],
    [400, 'two lengths', `${REQUEST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    [405, 'a tunnel', 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: elsewhere\r\n\r\n'],
    [431, 'headers without end', `${REQUEST}a: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('gets %d: %s', async (status, _, written) => {
    await open();
    const { closed } = await visit(written);
    expect(await closed).toContain(`HTTP/1.1 ${status} `);
    expect(await statusNow()).toBe(200);
  });

  it('has no body that is longer than is taken', async () => {
    const { readBody } = await import('../../../src/local/net/body');
    await open({
      answer: async (request, response) => void response.end(String((await readBody(request, 10)).length)),
    });
    const post = (body: string) => fetch(url(), { method: 'POST', body, headers: { accept: 'text/html' } });
    expect((await post('x'.repeat(11))).status).toBe(413);
    expect(await (await post('x'.repeat(10))).text()).toBe('10');
    const { closed } = await visit(
      `POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n${'x'.repeat(255)}\r\n0\r\n\r\n${REQUEST}Connection: close\r\n\r\n`,
    );
    expect(await closed).toContain('HTTP/1.1 413 ');
  });
});

describe('who sends slowly or not at all', () => {
  it('shuts the door for nobody: the one that waited longest gives its place', async () => {
    await open({}, { sockets: 5, socketsOfOne: 5 });
    const first = await visit('');
    const others = [];
    for (let count = 0; count < 110; count += 1) others.push(await visit(count % 2 ? REQUEST : ''));
    expect(await statusNow()).toBe(200);
    expect(await first.closed).toBe('');
    expect(others[109]?.socket.readableEnded).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['half of the headers', REQUEST],
    ['half of the body', `POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nxx`],
  ])('is told and closed: %s', async (_, written) => {
    await open(
      {
        answer: async (request, response) => {
          for await (const one of request) void one;
          response.end();
        },
      },
      { headersWithin: 20, requestWithin: 40 },
    );
    const { closed } = await visit(written);
    expect(await closed).toContain('HTTP/1.1 408 ');
  });

  it('is closed where it was refused a line, though it never ends', async () => {
    await open({
      lines: { isWelcome: () => false, open: () => ({ take: async () => undefined, end: () => undefined }) },
    });
    const { socket, closed } = await visit(`${UPGRADE}\r\n`);
    expect(await closed).toContain('HTTP/1.1 403 ');
    while (!socket.destroyed) {
      socket.write('x');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await statusNow()).toBe(200);
  });

  it('may break the connection at any moment', async () => {
    await open({
      lines: { isWelcome: () => false, open: () => ({ take: async () => undefined, end: () => undefined }) },
    });
    for (let count = 0; count < 100; count += 1) {
      const { socket } = await visit(`${count % 2 ? UPGRADE : REQUEST}\r\n${'x'.repeat(count * 100)}`);
      if (count % 3 > 0) await new Promise((resolve) => setTimeout(resolve, count % 3));
      socket.resetAndDestroy();
    }
    expect(await statusNow()).toBe(200);
  });
});

describe('too many', () => {
  it('at once from one address are told to wait, and others are not', async () => {
    let now = 0;
    await open({ now: () => now }, { requests: { each: 3, all: 100, milliseconds: 3000 } });
    expect([await statusNow(), await statusNow(), await statusNow()]).toEqual([200, 200, 200]);
    const response = await fetch(url(), { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await response.text()).toContain(t.tooMany.fr);
    now = 1000;
    expect([await statusNow(), await statusNow()]).toEqual([200, 429]);
  });

  it('that are all being answered leave no place, which the next one reads', async () => {
    const waiting: (() => void)[] = [];
    await open(
      {
        answer: (request, response) => {
          if (request.url === '/slow') waiting.push(() => response.end('done'));
          else response.end();
        },
      },
      { sockets: 2, socketsOfOne: 2 },
    );
    const slow = [
      await visit('GET /slow HTTP/1.1\r\nHost: h\r\n\r\n'),
      await visit('GET /slow HTTP/1.1\r\nHost: h\r\n\r\n'),
    ];
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    const { closed } = await visit(`${REQUEST}\r\n`);
    expect(await closed).toMatch(new RegExp(`^HTTP/1.1 503 [^]*${t.full.es}`));
    for (const done of waiting) done();
    while (!slow.every(({ text }) => text().includes('done')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await statusNow()).toBe(200);
  });
});

describe('the line of a page', () => {
  const heard: string[] = [];
  const lines = {
    isWelcome: () => true,
    open: () => ({
      take: async (written: string) => {
        heard.push(written);
        throw new Error('not taken');
      },
      end: () => void heard.push('end'),
    }),
  };

  it('outlives a message that fails, and ends with a frame that is none', async () => {
    heard.splice(0);
    await open({ lines }, { messageBytes: 1000, sockets: 2, socketsOfOne: 2 });
    const page = new WebSocket(`ws://127.0.0.1:${listener.port}/`);
    const ended = new Promise((resolve) => page.once('close', resolve));
    await new Promise((resolve) => page.once('open', resolve));
    page.send('one');
    page.send('two');
    // It keeps its place among those who wait.
    for (let count = 0; count < 5; count += 1) await visit('');
    expect(await statusNow()).toBe(200);
    expect(page.readyState).toBe(WebSocket.OPEN);
    page.send('x'.repeat(2000));
    await ended;
    expect(heard).toEqual(['one', 'two', 'end']);
    expect(told).toEqual(['not taken', 'not taken']);
  });

  it('that cannot be opened is closed', async () => {
    await open(
      {
        lines: {
          ...lines,
          open: () => {
            throw new Error('no room');
          },
        },
      },
      { messageBytes: 1000 },
    );
    const page = new WebSocket(`ws://127.0.0.1:${listener.port}/`);
    page.on('error', () => undefined);
    await new Promise((resolve) => page.once('close', resolve));
    expect(told).toEqual(['no room']);
    expect(await statusNow()).toBe(200);
  });
});
