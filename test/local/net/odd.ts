// What nobody should send: odd requests, odd frames on the line of a page, odd messages in them. The same for the same seed.
import { type Random, among, below, chance } from '../../bench/overlaps/random';

const METHODS = [
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PROPFIND',
];
const WORDS = [
  '',
  'x',
  '0',
  '-1',
  '1e9',
  'null',
  '\u00ff\u00fe',
  '%',
  '%00',
  '%E0%A4%A',
  '%2e%2e',
  '..',
  '__proto__',
  'constructor',
  ' ',
  '<b>',
  "'",
  '\ud800',
  'a\tb',
  '😀',
  'true',
  '[object Object]',
];
/** Without halves of signs, which no address can hold. */
const plainWord = (random: Random): string => word(random).replace(/\p{Surrogate}/gu, '');

const word = (random: Random): string =>
  chance(random, 0.1) ? 'w'.repeat(below(random, 3000)) : among(random, WORDS);

const PLACES = [
  '',
  'boot',
  'mails',
  'documents',
  'lib',
  'page.js',
  'page.css',
  'licences',
  'alive',
  'run',
  'socket',
  'join',
  'thanks',
  'endorse',
];

const readableTarget = (random: Random, base: string): string => {
  const path = Array.from({ length: 1 + below(random, 4) }, () => encodeURI(plainWord(random)));
  const start = among(random, ['/', '//', '/../', `${base}/`, `${base}/`, `${base}/`, `${base}/`]);
  const query = chance(random, 0.3)
    ? `?${among(random, ['t', 'l', '__proto__'])}=${encodeURIComponent(plainWord(random))}`
    : '';
  const target = chance(random, 0.6) ? `${start}${among(random, PLACES)}` : `${start}${path.join('/')}`;
  return chance(random, 0.05)
    ? among(random, ['*', 'http://[', 'http://elsewhere.example/', '//', '/\\', '/%', '/?', '/#'])
    : `${target.replace(/\s/g, '')}${query}`;
};

const HEADERS = [
  'Accept',
  'Accept-Language',
  'Authorization',
  'Cookie',
  'Origin',
  'Referer',
  'Range',
  'If-None-Match',
  'Content-Type',
  'Content-Encoding',
  'Accept-Encoding',
  'X-Forwarded-For',
  'Expect',
  'Upgrade',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Version',
  '__proto__',
  'constructor',
];
const VALUES = [
  '',
  '*/*',
  'text/html',
  'es',
  'q=;;,,;',
  'Bearer x',
  'Bearer ',
  'upr_1=x; upr_=; =; ;;',
  'null',
  'http://127.0.0.1',
  'bytes=0-0,-1',
  'gzip',
  'websocket',
  '100-continue',
  'nothing',
  '13',
  'AAAAAAAAAAAAAAAAAAAAAA==',
  '\u00ff',
];

const oddHeaders = (random: Random): string[] =>
  Array.from({ length: below(random, 6) }, () => {
    const value = chance(random, 0.05) ? 'v'.repeat(below(random, 2000)) : among(random, VALUES);
    return `${among(random, HEADERS)}: ${value}`;
  });

/** Odd in any way that JSON can be. */
export function oddValue(random: Random, depth = 0): unknown {
  const kinds = depth > 3 ? 7 : 10;
  switch (below(random, kinds)) {
    case 0:
      return null;
    case 1:
      return chance(random, 0.5);
    case 2:
      return among(random, [0, -1, 1.5, 1e308, -0, 2 ** 53]);
    case 3:
      return '';
    case 4:
    case 5:
    case 6:
      return word(random);
    case 7:
      return Array.from({ length: below(random, 4) }, () => oddValue(random, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: below(random, 4) }, () => [
          among(random, ['t', 'id', 'function', 'args', 'type', 'zone', '__proto__', 'x']),
          oddValue(random, depth + 1),
        ]),
      );
  }
}

const bodyOf = (random: Random): string => {
  const form = (): string =>
    Array.from(
      { length: below(random, 5) },
      () =>
        `${among(random, ['name', 'workgroups', 'remark', 'once', 'x'])}=${encodeURIComponent(plainWord(random))}`,
    ).join('&');
  const noise = (): string =>
    Array.from({ length: below(random, 200) }, () => String.fromCharCode(below(random, 256))).join('');
  return among(random, [
    form,
    form,
    noise,
    () => JSON.stringify(oddValue(random)),
    () => '[['.repeat(500),
    () => '',
  ])();
};

export interface Visitor {
  /** Of this server, as a header says it. */
  readonly host: string;
  /** What addresses begin with: the token of the forms, or nothing. */
  readonly base: string;
  /** More headers, such as the token. */
  readonly headers: readonly string[];
}

const latin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** One that a server can read, whatever it asks for; it says where it ends. */
export function readableRequest(random: Random, { host, base, headers }: Visitor): string {
  const method = among(random, METHODS);
  const body = latin(method === 'POST' || chance(random, 0.1) ? bodyOf(random) : '');
  const isChunked = chance(random, 0.2);
  const length = isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
  const written = body === '' ? '0\r\n\r\n' : `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  // One that asks for an upgrade would take the line for itself.
  const odd = oddHeaders(random).filter((line) => !/^(Upgrade|Expect)/.test(line));
  const lines = [
    `${method} ${latin(readableTarget(random, base))} HTTP/1.1`,
    `Host: ${chance(random, 0.9) ? host : 'elsewhere.example'}`,
    ...headers,
    ...odd,
    length,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${isChunked ? written : body}`;
}

const flipped = (random: Random, text: string): string => {
  const bytes = Buffer.from(text, 'latin1');
  for (let count = 1 + below(random, 4); count > 0; count -= 1)
    bytes[below(random, bytes.length)] = below(random, 256);
  return bytes.toString('latin1');
};

/** One after which nothing can be read on the same socket: cut off, with flipped bytes, or against the rules. */
export function brokenRequest(random: Random, visitor: Visitor): string {
  const whole = readableRequest(random, visitor);
  const start = `${among(random, METHODS)} ${visitor.base}/join HTTP/1.1\r\nHost: ${visitor.host}\r\n`;
  return among(random, [
    () => whole.slice(0, 1 + below(random, whole.length)),
    () => flipped(random, whole),
    () => flipped(random, whole),
    () =>
      `${start}Upgrade: websocket\r\nConnection: Upgrade\r\n${oddHeaders(random).join('\r\n')}\r\n\r\n${bodyOf(random)}`,
    () =>
      `${start}Content-Length: ${among(random, ['-1', 'x', '1e3', '99999999999', '5\r\nContent-Length: 6'])}\r\n\r\nxxxxx`,
    () =>
      `${start}Transfer-Encoding: ${among(random, ['chunked\r\nContent-Length: 3', 'gzip', 'chunked, chunked'])}\r\n\r\nzz\r\n`,
    () =>
      `${start}Transfer-Encoding: chunked\r\n\r\n${among(random, ['fffffffffffffffff', '-1', '5;x=y', ''])}\r\nxxxxx`,
    () => `${start}${'a: b\r\n'.repeat(below(random, 3000))}\r\n`,
    () => `${start}Expect: ${among(random, VALUES)}\r\n\r\n`,
    () =>
      among(random, [
        '\r\n',
        '\0',
        'GET',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        '\x16\x03\x01\x02\0\x01',
        'GET / HTTP/9.9\r\n\r\n',
        'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
      ]),
  ])();
}

const KINDS = [
  'hello',
  'as',
  'revision',
  'run',
  'triggers',
  'answer',
  'selection',
  'constructor',
  '__proto__',
  '',
];

/** A message as a page may send it, with odd things in it; it names no function that there is. */
export function oddMessage(random: Random, head: string): string {
  const odd = oddValue(random);
  const base = { t: among(random, KINDS), id: chance(random, 0.5) ? below(random, 9) : odd };
  const revision = {
    type: among(random, ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE', 'CLIENT_MOVED', 'x']),
    serverRevisionId: chance(random, 0.5) ? head : odd,
    nextRevisionId: odd,
    commands: chance(random, 0.5)
      ? [odd, { type: 'UPDATE_CELL', sheetId: odd, col: odd, row: odd, content: odd }]
      : odd,
  };
  return among(random, [
    () => JSON.stringify(odd) ?? 'null',
    () => JSON.stringify({ ...base, user: odd, language: odd, selection: odd, answer: odd }),
    () => JSON.stringify({ ...base, t: 'hello', user: word(random), language: word(random) }),
    () => JSON.stringify({ ...base, t: 'revision', revision: chance(random, 0.5) ? revision : odd }),
    () => JSON.stringify({ ...base, t: 'selection', selection: { ...base, sheetId: odd, zone: odd } }),
    () => JSON.stringify({ ...base, t: 'answer', answer: { button: odd, text: odd } }),
    () => `${JSON.stringify(base)}${among(random, ['}', ',', '\0', '"'])}`,
    () => '['.repeat(10_000),
  ])();
}

const lengthOf = (size: number, mask: number): Buffer => {
  if (size < 126) return Buffer.from([mask | size]);
  const long = Buffer.alloc(3);
  long[0] = mask | 126;
  long.writeUInt16BE(Math.min(size, 65_535), 1);
  return long;
};

/** A whole frame, as browsers send it: masked, with a mask that changes nothing. */
export const frameOf = (text: string, opcode = 1, isLast = true): Buffer => {
  const payload = Buffer.from(text.slice(0, 20_000), 'utf8');
  return Buffer.concat([
    Buffer.from([(isLast ? 0x80 : 0) | opcode]),
    lengthOf(payload.length, 0x80),
    Buffer.alloc(4),
    payload,
  ]);
};

/** A frame against the rules, after which the line is closed. */
export const brokenFrame = (random: Random): Buffer =>
  among(random, [
    () =>
      Buffer.from([0x80 | below(random, 128), below(random, 256), below(random, 256), below(random, 256)]),
    // Not masked; longer than anything; an opcode that nobody knows; a control frame in pieces; one that is too long.
    () => Buffer.from([0x81, 0x02, 0x7b, 0x7d]),
    () => Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
    () => frameOf('x', 3 + below(random, 5)),
    () => frameOf('x', 9, false),
    () => Buffer.concat([Buffer.from([0x89, 0xfe, 0x01, 0x00]), Buffer.alloc(260)]),
    () => Buffer.concat([frameOf('{"t":', 1, false), frameOf('{}', 1)]),
    () => frameOf('no start', 0),
    () => Buffer.concat([Buffer.from([0x81, 0x82]), Buffer.alloc(4), Buffer.from([0xff, 0xfe])]),
    () =>
      Buffer.concat([Buffer.from([0x88, 0x82]), Buffer.alloc(4), Buffer.from([0x00, below(random, 256)])]),
    () => Buffer.from([0xf1, 0x80, 0, 0, 0, 0]),
  ])();
