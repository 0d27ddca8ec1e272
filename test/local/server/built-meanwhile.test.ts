// A workbook opens for pages while its script is still being built; what scripts are to do waits, and is done.
import { afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalParts, buildLocalParts } from '../../../src/local/server/build';
import { type LocalWorkbook, startLocalWorkbook } from '../../../src/local/server/start';

let parts: LocalParts;
let folder: string;
let running: LocalWorkbook;

beforeAll(async () => {
  parts = await buildLocalParts(process.cwd());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it before there is a script; `build` puts one there, `fail` says that there will be none. */
async function startUnbuilt(catchUp: readonly string[] = []) {
  const bundleDir = join(folder, 'dist');
  let done: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const built = new Promise<void>((resolve, reject) => {
    done = resolve;
    fail = reject;
  });
  running = await startLocalWorkbook({
    ...{ file: join(folder, 'coalition.upr.json'), bundleDir, as: 'ana@example.org', parts, built },
    empty: true,
    catchUp: () => catchUp.map((text) => ({ functionName: 'writeCell', args: [2, 2, text] })),
  });
  const build = (): void => {
    cpSync(join(__dirname, 'fixtures'), bundleDir, { recursive: true });
    done();
  };
  return { build, fail };
}

const ask = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${running.port}${path}`, {
    ...options,
    headers: { authorization: `Bearer ${running.token}` },
  });

const run = async (name: string, ...args: readonly unknown[]): Promise<unknown> =>
  (await ask('/run', { method: 'POST', body: JSON.stringify({ function: name, args }) })).json();

it('is opened, and what is run meanwhile waits until it can be', async () => {
  const { build } = await startUnbuilt();
  const boot = (await (await ask('/boot')).json()) as { people: readonly { email: string }[] };
  expect(boot.people.map(({ email }) => email)).toEqual(['ana@example.org']);
  let isAnswered = false;
  const answer = run('writeCell', 2, 2, 'typed').then((given) => {
    isAnswered = true;
    return given;
  });
  await ask('/boot');
  expect(isAnswered).toBe(false);
  build();
  expect(await answer).not.toHaveProperty('problem');
  expect(await run('readCell', 2, 2)).toEqual({ result: 'typed' });
});

it('is brought up to date once the script is there', async () => {
  const { build } = await startUnbuilt(['caught up']);
  build();
  expect(await running.ready).toEqual([]);
  expect(await run('readCell', 2, 2)).toEqual({ result: 'caught up' });
});

it('tells where the script could not be built, and ends', async () => {
  const { fail } = await startUnbuilt();
  fail(new Error('src/addin/main.ts does not parse.'));
  await expect(running.ready).rejects.toThrow('src/addin/main.ts does not parse.');
});
