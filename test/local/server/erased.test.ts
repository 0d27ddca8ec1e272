// After somebody was erased, nothing of the running local workbook names them: no file beside it, not what a page begins
// from, and pages that are open begin again.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { functionName } from '../../../src/core/base/function-name';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { buildLocalParts } from '../../../src/local/server/build';
import { openHeadless } from '../../../src/local/server/headless';
import type { ToPage } from '../../../src/local/server/protocol';
import { readScriptFiles } from '../../../src/local/server/script-files';
import { startLocalWorkbook, type LocalWorkbook } from '../../../src/local/server/start';
import { builtCode, COORDINATOR } from '../../support/workbook';
import { CYCLE } from '../../support/coalition';

const NAME = 'Ana Ruiz';
const NAMED = /Ana\W*Ruiz|ana@example/i;
const DIST = join(__dirname, '..', '..', '..', 'dist');
const pages = () => readScriptFiles(DIST).panels;

let folder: string;
let file: string;
let running: LocalWorkbook | undefined;

beforeEach(async () => {
  await builtCode();
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  file = join(folder, 'coalition.upr.json');
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (at: string): string[] =>
  readdirSync(at).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
const namingFiles = (): string[] =>
  filesIn(folder).filter((path) => NAMED.test(path) || NAMED.test(readFileSync(path, 'utf8')));

const PERSON = { sheet: 'MEM', rows: [{ name: NAME, email: 'ana@example.org' }] };
const ERASED = { also: [NAME, 'ana@example.org'], typed: NAME };

it('is told of nobody by any file of a workbook at the command line', async () => {
  const book = openHeadless(file, { as: COORDINATOR, bundleCode: await builtCode(), panels: pages() });
  const call = (command: string, input: unknown) =>
    book.call(functionName(command), { input }) as CallResponse;
  expect(call('start-cycle', CYCLE)).toMatchObject({ ok: true });
  expect(call('import-rows', PERSON)).toMatchObject({ ok: true });
  book.save();
  expect(call('import-rows', { sheet: 'ORG', rows: [{ name: 'Housing Now' }] })).toMatchObject({ ok: true });
  book.save();
  expect(namingFiles().length).toBeGreaterThan(1);
  expect(call('erase-person', ERASED)).toMatchObject({ ok: true });
  expect(namingFiles()).toEqual([]);
  book.close();
  expect(namingFiles()).toEqual([]);
  const again = openHeadless(file, { as: COORDINATOR, bundleCode: await builtCode(), panels: pages() });
  expect(JSON.stringify(again.call(functionName('list-changes'), { input: {} }))).not.toMatch(NAMED);
  again.close();
});

it('is told of nobody by a running one, and pages that are open begin again', async () => {
  running = await startLocalWorkbook({
    file,
    bundleDir: DIST,
    as: COORDINATOR,
    empty: true,
    name: 'Coalition',
    parts: await buildLocalParts(process.cwd()),
  });
  const { port, token } = running;
  const at = `http://127.0.0.1:${port}`;
  const cookie = `upr_${port}=${token}`;
  const seen: ToPage[] = [];
  const page = new WebSocket(`ws://127.0.0.1:${port}/socket`, { origin: at, headers: { cookie } });
  page.on('message', (data) => void seen.push(JSON.parse(String(data)) as ToPage));
  await new Promise((resolve) => page.on('open', resolve));
  const call = async (command: string, input: unknown): Promise<unknown> => {
    const body = JSON.stringify({ function: functionName(command), args: [{ input }] });
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${at}/run`, { method: 'POST', headers, body });
    return ((await answer.json()) as { result: unknown }).result;
  };
  const boot = async (): Promise<string> => (await fetch(`${at}/boot`, { headers: { cookie } })).text();
  expect(await call('start-cycle', CYCLE)).toMatchObject({ ok: true });
  expect(await call('import-rows', PERSON)).toMatchObject({ ok: true });
  expect(await boot()).toMatch(NAMED);
  expect(seen.some(({ t }) => t === 'again')).toBe(false);
  expect(await call('erase-person', ERASED)).toMatchObject({ ok: true });
  expect(namingFiles()).toEqual([]);
  expect(await boot()).not.toMatch(NAMED);
  await call('list-changes', {});
  expect(seen.filter(({ t }) => t === 'again')).toHaveLength(1);
  page.terminate();
});
