// Thousands of odd requests and messages against the listeners as they run, with `--all` a hundred thousand: the workbook
// lives, holds what it held, and answers the next one. What fails is sent again by the seed that the name of the test shows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormQuestions } from '../../../src/core/inbox/form-answers/plan-questions';
import { type DoorAnswer, type Doors, openDoors } from '../../../src/local/doors/doors';
import { DOORS_LIMITS, OWN_LIMITS } from '../../../src/local/net/limits';
import { buildLocalParts } from '../../../src/local/server/build';
import { openHeadless } from '../../../src/local/server/headless';
import { type LocalWorkbook, startLocalWorkbook } from '../../../src/local/server/start';
import { type Random, below, chance, seeded } from '../../bench/overlaps/random';
import { type Visitor, brokenFrame, brokenRequest, frameOf, oddMessage, readableRequest } from './odd';

const SEED = Number(process.env['UPR_SEED'] ?? 26);
const ALL = process.env['UPR_ALL_CASES'] === '1' ? 100_000 : 5_000;
const SHARE = { workbook: 0.35 * ALL, holders: 0.2 * ALL, forms: 0.3 * ALL, messages: 0.15 * ALL } as const;

/** So often that the rate, which has tests of its own, stops nothing here. */
const requests = { each: 1e9, all: 1e9, milliseconds: 1 };
const AT_ONCE = 8;
/** Of a visitor who sent half of something and waits. */
const PATIENCE = 150;

const QUESTIONS: FormQuestions = {
  ...{ coalition: 'River', bookLanguage: 'en', timeZone: 'UTC', whoReads: 'We read it.' },
  forms: [
    {
      ...{ kind: 'join', title: 'Join' },
      questions: [
        { key: 'name', label: 'Name', help: '', asking: 'line', choices: [], required: false },
        { key: 'workgroups', label: 'Groups', help: '', asking: 'several', choices: ['x'], required: false },
        { key: 'remark', label: 'Remark', help: '', asking: 'paragraph', choices: [], required: false },
      ],
    },
  ],
};

let folder: string;
let file: string;
let running: LocalWorkbook;
let doors: Doors;
const told: string[] = [];
const taken: DoorAnswer[] = [];
const log = (level: string, text: string): void => void (level === 'error' && told.push(text));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
  running = await startLocalWorkbook({
    ...{
      file,
      bundleDir: join(__dirname, '..', 'server', 'fixtures'),
      as: 'ana@example.org',
      empty: true,
      log,
    },
    limits: { ...OWN_LIMITS, requests },
    parts: await buildLocalParts(process.cwd()),
  });
  doors = await openDoors({
    ...{ port: 0, host: '127.0.0.1', token: 'secret', log },
    limits: { ...DOORS_LIMITS, requests },
    answers: requests,
    ask: async () => QUESTIONS,
    take: async (answer) => {
      taken.push(answer);
      return true;
    },
  });
});

afterAll(async () => {
  await doors.close();
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the bytes and hears what comes until the other side, or patience, ends it. */
const talk = (port: number, written: Buffer, mayHang: boolean): Promise<string> =>
  new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const heard: Buffer[] = [];
    const timer = setTimeout(() => socket.resetAndDestroy(), mayHang ? PATIENCE : 60_000);
    socket.on('data', (bytes: Buffer) => heard.push(bytes));
    socket.on('error', () => undefined);
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(heard).toString('latin1'));
    });
    socket.write(written);
  });

/** Works in several lines at once; each takes the next portion. */
const inLines = async (portions: Iterable<() => Promise<void>>): Promise<void> => {
  const next = portions[Symbol.iterator]();
  const line = async (): Promise<void> => {
    for (let one = next.next(); !one.done; one = next.next()) await one.value();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
};

const statusesIn = (heard: string): string[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status ?? '');

interface Sent {
  requests: number;
  readonly statuses: Map<string, number>;
}

/** Several that can be read, answered one after the other, then one that cannot. */
function* visits(random: Random, port: number, visitor: Visitor, most: number, sent: Sent) {
  while (sent.requests < most) {
    const readable = Array.from({ length: below(random, 16) }, () => readableRequest(random, visitor));
    const isBroken = chance(random, 0.5);
    const closing = `GET / HTTP/1.1\r\nHost: ${visitor.host}\r\nConnection: close\r\n\r\n`;
    const last = isBroken ? brokenRequest(random, visitor) : closing;
    sent.requests += readable.length + 1;
    yield async () => {
      const heard = await talk(port, Buffer.from([...readable, last].join(''), 'latin1'), isBroken);
      for (const status of statusesIn(heard)) sent.statuses.set(status, (sent.statuses.get(status) ?? 0) + 1);
    };
  }
}

const send = async (seed: number, port: number, visitor: Visitor, most: number): Promise<Sent> => {
  const sent: Sent = { requests: 0, statuses: new Map() };
  await inLines(visits(seeded(seed), port, visitor, most, sent));
  return sent;
};

const bytesOnDisk = (): string =>
  ['', '.log'].map((ending) => readFileSync(`${file}${ending}`, 'utf8')).join('\n');

const run = async (functionName: string, ...args: unknown[]): Promise<unknown> => {
  const response = await fetch(`http://127.0.0.1:${running.port}/run`, {
    ...{ method: 'POST', headers: { authorization: `Bearer ${running.token}` } },
    body: JSON.stringify({ function: functionName, args }),
  });
  return response.json();
};

const workbook = (headers: readonly string[] = []): Visitor => ({
  host: `127.0.0.1:${running.port}`,
  base: '',
  headers,
});
/** Refusals of ours; nothing that went wrong inside. */
const KNOWN = /^(100|101|200|302|303|400|403|404|405|408|413|417|422|426|429|431)$/;
const unknownOf = ({ statuses }: Sent): string[] =>
  [...statuses.keys()].filter((status) => !KNOWN.test(status));

describe(`odd requests and messages, seed ${SEED}`, () => {
  it(`${SHARE.workbook} from people without the token change nothing in the workbook`, async () => {
    await run('fill');
    const before = bytesOnDisk();
    const sent = await send(SEED, running.port, workbook(), SHARE.workbook);
    expect([unknownOf(sent), told]).toEqual([[], []]);
    expect(sent.statuses.get('403')).toBeGreaterThan(SHARE.workbook / 5);
    expect(sent.statuses.get('400')).toBeGreaterThan(0);
    expect(sent.statuses.has('101') || sent.statuses.has('200')).toBe(false);
    expect(bytesOnDisk() === before).toBe(true);
    expect(await run('fill')).toEqual({ result: [['92.10'], ['007'], ['=x']] });
  });

  it(`${SHARE.holders} from people with it that name no function change nothing either`, async () => {
    const before = bytesOnDisk();
    const visitor = workbook([`Authorization: Bearer ${running.token}`]);
    const sent = await send(SEED + 1, running.port, visitor, SHARE.holders);
    expect([unknownOf(sent), told]).toEqual([[], []]);
    expect(sent.statuses.get('200')).toBeGreaterThan(SHARE.holders / 50);
    expect(bytesOnDisk() === before).toBe(true);
    expect(await run('fill')).toEqual({ result: [['92.10'], ['007'], ['=x']] });
  });

  it(`${SHARE.forms} to the forms leave them open, and what is taken is what they ask`, async () => {
    const visitor = { host: `127.0.0.1:${doors.port}`, base: '/secret', headers: [] };
    const sent = await send(SEED + 2, doors.port, visitor, SHARE.forms);
    expect([unknownOf(sent), told]).toEqual([[], []]);
    expect(sent.statuses.get('200')).toBeGreaterThan(SHARE.forms / 50);
    expect(taken.length).toBeGreaterThan(0);
    for (const { given } of taken) {
      expect([...given.keys()]).toEqual(['name', 'workgroups', 'remark']);
      expect(JSON.stringify([...given.values()])).not.toMatch(/\\u00(?!7f)[01][0-9a-f]/);
    }
    expect((await fetch(`http://127.0.0.1:${doors.port}/secret`)).status).toBe(200);
  });

  it(`${SHARE.messages} messages and frames of pages with the token stop nothing, and the workbook opens again`, async () => {
    const random = seeded(SEED + 3);
    const { host } = workbook();
    const shake = `GET /socket HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: upr_${running.port}=${running.token}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;
    const head = async (): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${running.port}/boot`, {
        headers: { authorization: `Bearer ${running.token}` },
      });
      const { book, revisions } = (await response.json()) as {
        book: { revisionId: string };
        revisions: { nextRevisionId: string }[];
      };
      return revisions.at(-1)?.nextRevisionId ?? book.revisionId;
    };
    let [frames, opened, newest] = [0, 0, await head()];
    function* pages() {
      while (frames < SHARE.messages) {
        const parts = Array.from({ length: 1 + below(random, 40) }, () =>
          frameOf(oddMessage(random, newest)),
        );
        frames += parts.length + 1;
        yield async () => {
          const heard = await talk(
            running.port,
            Buffer.concat([Buffer.from(shake), ...parts, brokenFrame(random)]),
            true,
          );
          if (heard.startsWith('HTTP/1.1 101')) opened += 1;
          newest = await head();
        };
      }
    }
    await inLines(pages());
    expect(opened).toBeGreaterThan(SHARE.messages / 100);
    expect(told).toEqual([]);
    expect(await run('fill')).toEqual({ result: [['92.10'], ['007'], ['=x']] });
    await running.close();
    const book = openHeadless(file, { as: 'ana@example.org', bundleCode: '' });
    expect(book.backend.read(0, { row: 1, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe('92.10');
    book.close();
  });
});
