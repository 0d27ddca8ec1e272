// Who is in the workbook, as pages are told of it: read anew before the answer to an erasure is given.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ERASED_KEY } from '../../../src/core/people/erasing/what-is-left';
import { Broker } from '../../../src/local/server/broker';
import { DEFAULT_BOOK } from '../../../src/local/server/headless';
import type { Person } from '../../../src/local/server/people';
import type { ToPage } from '../../../src/local/server/protocol';
import type { Scripts } from '../../../src/local/server/scripts';
import type { Session } from '../../../src/local/server/session';
import { openStore, type Store } from '../../../src/local/server/store/store';
import { WorkbookServer } from '../../../src/local/server/workbook-server';
import { COORDINATOR } from '../../support/workbook';

const OWNER: Person = { email: COORDINATOR, label: COORDINATOR };
const ANA: Person = { email: 'ana@example.org', label: 'Ana Ruiz' };
const ERASES = { functionName: 'erase', args: [], user: COORDINATOR, locale: 'en' };

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-'));
  store = openStore(join(folder, 'coalition.upr.json'), { ...DEFAULT_BOOK, owner: COORDINATOR });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Erasing {
  readonly server: WorkbookServer;
  readonly told: ToPage[];
  /** Lets nobody read who is in the workbook until it is called again. */
  breakOff(isOff: boolean): void;
}

/** A workbook whose only function takes Ana out, and which is slower to say who is in it than to run it. */
async function erasing(): Promise<Erasing> {
  let [people, isOff] = [[OWNER, ANA], false];
  const scripts: Partial<Scripts> = {
    functions: async () => [],
    exportBook: async () => ({ ...store.book }),
    people: async () => {
      await later();
      if (isOff) throw new Error('The script ended.');
      return people;
    },
    run: async ({ functionName }) => {
      if (functionName !== 'erase') return {};
      people = [OWNER];
      store.change({ kind: 'property', store: 'document', key: ERASED_KEY, value: 'now' });
      return { result: 'erased' };
    },
  };
  const server = new WorkbookServer(store, new Broker(store), scripts as Scripts, folder);
  await server.prepare();
  const told: ToPage[] = [];
  server.join({ send: (message: ToPage) => told.push(message) } as unknown as Session);
  return { server, told, breakOff: (off) => void (isOff = off) };
}

describe('who is in the workbook', () => {
  it('is read anew before the answer to an erasure, and told before pages begin again', async () => {
    const { server, told } = await erasing();
    expect(server.everybody()).toEqual([OWNER, ANA]);
    expect(await server.run(ERASES)).toEqual({ result: 'erased' });
    expect(server.everybody()).toEqual([OWNER]);
    const kinds = told.map(({ t }) => t);
    expect(kinds.indexOf('people')).toBeGreaterThanOrEqual(0);
    expect(kinds.indexOf('people')).toBeLessThan(kinds.indexOf('again'));
  });

  it('is read by the next run where that failed, which forgets the rest then', async () => {
    const { server, told, breakOff } = await erasing();
    breakOff(true);
    expect(await server.run(ERASES)).toEqual({ result: 'erased' });
    expect(store.mustForget()).toBe(true);
    expect(told.some(({ t }) => t === 'again')).toBe(false);
    breakOff(false);
    await server.run({ ...ERASES, functionName: 'look' });
    expect([server.everybody(), store.mustForget()]).toEqual([[OWNER], false]);
  });
});
