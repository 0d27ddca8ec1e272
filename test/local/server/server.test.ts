// The server of the local workbook: who may talk to it, and what pages, scripts and the command line find.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { type LocalParts, buildLocalParts } from '../../../src/local/server/build';
import { WorkbookHeldError, openHeadless } from '../../../src/local/server/headless';
import type { FromPage, ToPage } from '../../../src/local/server/protocol';
import { type LocalWorkbook, startLocalWorkbook } from '../../../src/local/server/start';

let parts: LocalParts;
let folder: string;
let file: string;
let running: LocalWorkbook;
const pages: WebSocket[] = [];

beforeAll(async () => {
  parts = await buildLocalParts(process.cwd());
});

const start = (other: { file?: string; port?: number } = {}): Promise<LocalWorkbook> =>
  startLocalWorkbook({
    file,
    ...other,
    bundleDir: join(__dirname, 'fixtures'),
    as: 'ana@example.org',
    empty: true,
    name: 'Coalition',
    parts,
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
  running = await start();
});

afterEach(async () => {
  for (const page of pages.splice(0)) page.terminate();
  await running.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ask = (path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port: running.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const cookie = (): Record<string, string> => ({ cookie: `upr_${running.port}=${running.token}` });
const bearer = (): Record<string, string> => ({ authorization: `Bearer ${running.token}` });
const run = async (functionName: string, ...args: unknown[]): Promise<Record<string, unknown>> =>
  JSON.parse((await ask('/run', bearer(), { function: functionName, args })).body) as Record<string, unknown>;

interface TestPage {
  readonly seen: ToPage[];
  send(message: FromPage): void;
  /** Sends words as they are. */
  write(words: string): void;
  /** Sends bytes that are no frame. */
  break(): void;
  onClose(listener: () => void): void;
  next<T extends ToPage['t']>(t: T): Promise<Extract<ToPage, { t: T }>>;
  leave(): void;
}

const openPage = async (
  origin = `http://127.0.0.1:${running.port}`,
  headers = cookie(),
): Promise<TestPage> => {
  const socket = new WebSocket(`ws://127.0.0.1:${running.port}/socket`, { origin, headers });
  pages.push(socket);
  let connection: Socket | undefined;
  socket.on('upgrade', (response) => (connection = response.socket));
  const seen: ToPage[] = [];
  const waiting: { t: string; resolve(message: ToPage): void }[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as ToPage;
    const index = waiting.findIndex(({ t }) => t === message.t);
    if (index >= 0) waiting.splice(index, 1)[0]?.resolve(message);
    else seen.push(message);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve());
    socket.on('error', reject);
  });
  return {
    seen,
    send: (message) => socket.send(JSON.stringify(message)),
    write: (words) => socket.send(words),
    break: () => void connection?.write(Buffer.from([0xff, 0xff, 0xff, 0xff])),
    onClose: (listener) => socket.on('close', listener),
    leave: () => socket.close(),
    next: (t) => {
      const index = seen.findIndex((message) => message.t === t);
      if (index >= 0) return Promise.resolve(seen.splice(index, 1)[0] as never);
      return new Promise((resolve) => waiting.push({ t, resolve: resolve as (message: ToPage) => void }));
    },
  };
};

describe('a start at a port that another program has', () => {
  it('leaves no workbook behind, so that the next start prepares one', async () => {
    const fresh = join(folder, 'new.upr.json');
    await expect(start({ file: fresh, port: running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([]);
    await (await start({ file: fresh })).close();
  });

  it('leaves one that was there as it is', async () => {
    const old = join(folder, 'old.upr.json');
    await (await start({ file: old })).close();
    const before = readFileSync(old, 'utf8');
    await expect(start({ file: old, port: running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(readFileSync(old, 'utf8')).toBe(before);
  });
});

/** What a page that was just opened may send, but for `odd`. */
const typed = (odd: object): object => ({
  ...{ type: 'REMOTE_REVISION', version: 1, clientId: 'page', commands: [] },
  ...{ serverRevisionId: 'START_REVISION', nextRevisionId: 'typed', ...odd },
});

describe('Who may talk to the server', () => {
  const others: [string, string, Record<string, string>][] = [
    ['nobody without the token', '/boot', {}],
    ['nobody with another token', '/boot', { cookie: 'upr_1=x' }],
    ['no page of another origin', '/boot', { origin: 'https://example.org' }],
    ['no other name for this machine', '/boot', { host: 'evil.example.org' }],
  ];
  it.each(others)('%s', async (_, path, headers) => {
    const own = headers['cookie'] ? {} : headers['origin'] || headers['host'] ? cookie() : {};
    expect((await ask(path, { ...own, ...headers })).status).toBe(403);
  });

  it('the address with the token sets a cookie that scripts cannot read, and hides the token', async () => {
    const { status, headers } = await ask(`/?t=${running.token}`);
    expect([status, headers.location]).toEqual([302, '/']);
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
    const home = await ask('/', cookie());
    expect(home.body).toContain('<title>Coalition</title>');
    expect(String(home.headers['content-security-policy'])).toMatch(/frame-ancestors 'none'/);
  });

  it('functions run only for who shows the token in a header', async () => {
    expect((await ask('/run', cookie(), { function: 'fill' })).status).toBe(403);
    expect(await run('fill')).toEqual({ result: [['92.10'], ['007'], ['=x']] });
  });

  it('the line to pages opens only to our own origin', async () => {
    await expect(openPage('https://example.org')).rejects.toThrow('403');
    await expect(openPage(undefined, { cookie: 'upr_1=x' })).rejects.toThrow('403');
    await expect(openPage()).resolves.toBeDefined();
  });

  it('a page that says what nobody understands is told to start again', async () => {
    const page = await openPage();
    page.write('{ not JSON');
    expect(await page.next('again')).toMatchObject({ t: 'again' });
    page.leave();
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'lib/constructor', '%E0%A4%A'])(
    'there is nothing at /%s, and the answer says so',
    async (path) => {
      const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer')), 3000));
      expect((await Promise.race([ask(`/${path}`, cookie()), late])).status).toBe(404);
    },
  );

  it.each([
    ['of an unknown kind', { t: 'anything', id: 1 }],
    ['that is a name of every object', { t: 'constructor', id: 1 }],
    ['without a kind', { id: 1 }],
    ['that is no object', 7],
    ['that names no function', { t: 'run', id: 1, args: [] }],
    ['whose arguments are no list', { t: 'run', id: 1, functionName: 'fill', args: 'x' }],
    ['with a change that has no commands', { t: 'revision', revision: typed({ commands: 'x' }) }],
    ['with a change that has an odd command', { t: 'revision', revision: typed({ commands: [null] }) }],
    [
      'with a change of no tab',
      { t: 'revision', revision: typed({ commands: [{ type: 'UPDATE_CELL', sheetId: null }] }) },
    ],
    ['with a change without a name', { t: 'revision', revision: typed({ nextRevisionId: '' }) }],
    ['with a change in the name of the scripts', { t: 'revision', revision: typed({ clientId: 'scripts' }) }],
    [
      'that undoes what nobody did',
      { t: 'revision', revision: typed({ type: 'REVISION_UNDONE', undoneRevisionId: 'x' }) },
    ],
    ['that redoes nothing', { t: 'revision', revision: typed({ type: 'REVISION_REDONE' }) }],
  ])('a message %s is refused, and runs nothing', async (_, message) => {
    await run('scheduleDigest');
    const page = await openPage();
    page.write(JSON.stringify(message));
    expect(await page.next('again')).toMatchObject({ reason: expect.stringContaining('not understood') });
    expect(page.seen.filter(({ t }) => t === 'ran')).toEqual([]);
    expect(await run('readCell')).toEqual({ result: '' });
    expect(JSON.parse((await ask('/mails', cookie())).body)).toEqual([]);
    page.leave();
  });

  it('no other user of this machine reads what the workbook writes', async () => {
    await run('sendInvitation');
    await run('makeDocument', 'Plan', Buffer.from('words').toString('base64'));
    await running.close();
    const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
  });

  it('a line that breaks harms nobody else', async () => {
    const page = await openPage();
    const broken = new Promise<void>((resolve) => page.onClose(resolve));
    page.break();
    await broken;
    expect(await run('fill')).toEqual({ result: [['92.10'], ['007'], ['=x']] });
  });

  it('libraries come unchanged, with their licences', async () => {
    const published = readFileSync('node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js', 'utf8');
    expect((await ask('/lib/o_spreadsheet.js', cookie())).body === published).toBe(true);
    expect((await ask('/licences', cookie())).body).toMatch(
      /@odoo\/o-spreadsheet 19\.3\.7\nLicence: LGPL-3\.0-or-later/,
    );
    expect((await ask('/lib/../package.json', cookie())).status).toBe(404);
  });
});

describe('Pages and scripts', () => {
  it('a page gets its menu, and what a script writes', async () => {
    const page = await openPage();
    page.send({ t: 'hello', user: 'ana@example.org', language: 'en' });
    expect((await page.next('menu')).menu.caption).toBe('UPR');
    page.send({ t: 'run', id: 7, functionName: 'writeCell', args: [2, 2, 'here'] });
    const { revision } = await page.next('revision');
    expect(revision['commands']).toEqual([
      expect.objectContaining({ type: 'UPDATE_CELL', col: 1, row: 1, content: 'here' }),
    ]);
    expect(await page.next('ran')).toEqual({ t: 'ran', id: 7, result: 'here' });
  });

  it('a script that fails tells its page in words', async () => {
    const page = await openPage();
    page.send({ t: 'run', id: 1, functionName: 'fail', args: [] });
    expect((await page.next('ran')).problem).toEqual({
      name: 'Error',
      message: 'This went wrong on purpose',
    });
    page.send({ t: 'run', id: 2, functionName: 'nothing', args: [] });
    expect((await page.next('ran')).problem?.message).toMatch(/not found: nothing/);
  });

  it('a dialog waits for its page, others wait for the script, and a page that leaves closes its dialog', async () => {
    const [first, second] = [await openPage(), await openPage()];
    first.send({ t: 'run', id: 1, functionName: 'askName', args: [] });
    const { id, request: question } = await first.next('dialog');
    expect(question).toEqual({
      kind: 'prompt',
      title: 'Your name',
      text: 'As it should be printed',
      buttons: 'OK_CANCEL',
    });
    second.send({ t: 'run', id: 1, functionName: 'writeCell', args: [2, 2, 'waited'] });
    first.send({ t: 'answer', id, answer: { button: 'OK', text: 'Ana' } });
    expect((await first.next('ran')).result).toBe('');
    expect((await second.next('ran')).result).toBe('waited');
    first.send({ t: 'run', id: 2, functionName: 'askName', args: [] });
    await first.next('dialog');
    first.leave();
    expect(await run('readCell')).toEqual({ result: 'waited' });
  });

  it('whoever waits is told how many are before, and is served in turn', async () => {
    const [first, second, third] = [await openPage(), await openPage(), await openPage()];
    first.send({ t: 'run', id: 1, functionName: 'askName', args: [] });
    const { id } = await first.next('dialog');
    second.send({ t: 'run', id: 1, functionName: 'writeCell', args: [2, 2, 'second'] });
    expect(await second.next('waits')).toEqual({ t: 'waits', id: 1, before: 1 });
    third.send({ t: 'run', id: 5, functionName: 'readCell', args: [] });
    expect(await third.next('waits')).toEqual({ t: 'waits', id: 5, before: 2 });
    first.send({ t: 'answer', id, answer: { button: 'OK', text: 'Ana' } });
    expect(await third.next('waits')).toEqual({ t: 'waits', id: 5, before: 1 });
    expect((await third.next('ran')).result).toBe('second');
  });

  it('a revision made on an old one is refused until its page has caught up', async () => {
    const page = await openPage();
    await run('writeCell', 1, 1, 'first');
    const { revision } = await page.next('revision');
    const typed = (serverRevisionId: unknown) => ({
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'page',
      serverRevisionId,
      nextRevisionId: 'typed',
      commands: [{ type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 1, content: 'typed' }],
    });
    page.send({ t: 'revision', revision: typed(revision['serverRevisionId']) });
    expect(await run('readCell')).toEqual({ result: '' });
    page.send({ t: 'revision', revision: typed(revision['nextRevisionId']) });
    expect(await page.next('revision')).toMatchObject({ revision: { nextRevisionId: 'typed' } });
    expect(await run('readCell')).toEqual({ result: 'typed' });
  });

  it('the log of a busy workbook is folded into its snapshot while it is open', async () => {
    const page = await openPage();
    for (let row = 1; row <= 405; row += 1) await run('writeCell', row, 2, `row ${row}`);
    const boot = JSON.parse((await ask('/boot', cookie())).body) as {
      book: { revisionId: string };
      revisions: unknown[];
    };
    expect(boot.book.revisionId).not.toBe('START_REVISION');
    expect(boot.revisions.length).toBeLessThan(10);
    expect(
      page.seen.filter(
        (message) => message.t === 'revision' && message.revision['type'] === 'SNAPSHOT_CREATED',
      ),
    ).toHaveLength(1);
    await run('writeCell', 2, 2, 'after');
    await running.close();
    running = await start();
    expect(await run('readCell')).toEqual({ result: 'after' });
  });
});

describe('One program at a time', () => {
  it('a second one learns the address, and the first one ends cleanly for a third', async () => {
    await run('fill');
    await expect(start()).rejects.toThrow(WorkbookHeldError);
    await expect(start()).rejects.toThrow(`http://127.0.0.1:${running.port}/`);
    await running.close();
    const book = openHeadless(file, { as: 'luis@example.org', bundleCode: '' });
    expect(
      book.backend.read(0, { row: 1, column: 0, rows: 1, columns: 2 })[0]?.map(({ value }) => value),
    ).toEqual(['92.10', 'Right to water']);
    book.close();
  });
});
