// A copy by File > Make a copy: the same tabs under another id, without what the script keeps, and with a script of its own.
import { beforeEach, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import { createMemoryGrid } from '../../support/grid/memory-grid';
import { loadBundle } from '../../../src/local/script/run-bundle';
import { createServices } from '../../../src/local/services/index';
import { createSharedState } from '../../../src/local/services/shared';
import { COORDINATOR, builtCode, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { MEMBER, testWorkbook } from '../../support/coalition';

const CALL = {
  workgroup: 'Water',
  title: 'Plan',
  start: '2027-02-03T18:00',
  length: 60,
  timeZone: 'America/New_York',
};

let original: TestWorkbook;
let copy: TestWorkbook;
beforeEach(async () => {
  original = await testWorkbook();
  const state = original.state();
  const shared = { owner: COORDINATOR, editors: state.shared.editors ?? [], spreadsheetId: 'the-copy' };
  copy = openWorkbook(await builtCode(), { ...state, shared, files: [], mails: [] });
}, 60_000);

const checked = (book: TestWorkbook, input: object = {}, dryRun = false) =>
  mustDo(book.as(COORDINATOR).call('check-workbook', input, { request: { dryRun } }));

const toastOf = async (state: ReturnType<TestWorkbook['state']>): Promise<string> => {
  const services = createServices({
    backend: createMemoryGrid({ snapshot: state.grid }),
    user: MEMBER,
    shared: createSharedState(state.shared),
  });
  loadBundle(await builtCode(), services).call('onOpen');
  return services.collected.toasts.map(({ message }) => message).join('\n');
};

it('is told from the workbook that it was copied from, and says so when it is opened', async () => {
  expect((checked(original, {}, true).result as CheckResult).copyOf).toBeUndefined();
  expect((checked(copy, {}, true).result as CheckResult).copyOf).toContain('/local-workbook/');
  expect(await toastOf(copy.state())).toContain('This workbook is a copy');
  expect(await toastOf(original.state())).toBe('');
}, 60_000);

it('is set up in one press, and sends nothing until somebody says that it is the one in use', async () => {
  checked(copy);
  expect(await toastOf(copy.state())).toBe('');
  expect((checked(copy, {}, true).result as CheckResult).copyOf).toContain('/local-workbook/');
  mustDo(copy.as(COORDINATOR).call('invite-to-meeting', CALL));
  expect(copy.mails).toEqual([]);
  const { summary, result } = checked(copy, { takeOver: true });
  expect(summary.join('\n')).toContain('This workbook is the one in use now');
  expect((result as CheckResult).copyOf).toBeUndefined();
  mustDo(copy.as(COORDINATOR).call('send-waiting-mail'));
  expect(copy.mails.length).toBeGreaterThan(0);
  expect((checked(copy, {}, true).result as CheckResult).copyOf).toBeUndefined();
}, 60_000);

it('only a coordinator says which workbook is in use, and the one that is needs nobody to', () => {
  expect(copy.as(MEMBER).call('check-workbook', { takeOver: true })).toMatchObject({ ok: false });
  const before = original.rowsOf('SET');
  checked(original, { takeOver: true });
  expect(original.rowsOf('SET')).toEqual(before);
}, 60_000);
