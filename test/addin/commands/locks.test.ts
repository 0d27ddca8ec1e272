// The locks of Settings and Templates, where people have access as Google gives it: through a group, by their domain, or not.
import { expect, it } from '@jest/globals';
import { createMemoryGrid } from '../../support/grid/memory-grid';
import type { SharedOptions } from '../../../src/local/services/shared';
import { builtCode, COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';

const GROUP = 'coalition@example.org';
const ANA = 'ana@example.org';

/** A workbook of somebody who takes no part, shared with a group that the coordinator is in. */
async function sharedWithGroup(more: Partial<SharedOptions> = {}): Promise<TestWorkbook> {
  const grid = createMemoryGrid({ timeZone: 'America/New_York' }).snapshot();
  const shared = {
    owner: 'office@example.org',
    editors: [GROUP],
    groups: { [GROUP]: [COORDINATOR, ANA] },
    ...more,
  };
  return openWorkbook(await builtCode(), {
    grid,
    shared,
    mails: [],
    files: [],
    clock: Date.UTC(2027, 0, 10),
  });
}

const locksOf = (book: TestWorkbook) =>
  (['SET', 'TPL'] as const).flatMap((sheet) =>
    book.grid.protections(book.tabOf(sheet)).filter(({ zone, warningOnly }) => zone === null && !warningOnly),
  );

const START = { state: 'Kenya', reviewDate: '2027-10-15' };

it('a coordinator who edits as one of a group is let in, and the group is not', async () => {
  const book = await sharedWithGroup();
  mustDo(book.as(COORDINATOR).call('set-up-workbook'));
  expect(locksOf(book).map(({ editors }) => editors)).toEqual([[COORDINATOR], [COORDINATOR]]);
  expect(book.as(ANA).call('start-cycle', START)).toMatchObject({ ok: false });
  mustDo(book.as(COORDINATOR).call('check-workbook'));
}, 60_000);

it('the domain of the owner is kept out', async () => {
  const book = await sharedWithGroup({ hasDomain: true });
  mustDo(book.as(COORDINATOR).call('set-up-workbook'));
  expect(locksOf(book).map(({ domainEdit }) => domainEdit)).toEqual([false, false]);
}, 60_000);

it('an address that is no account is named, and the others are let in', async () => {
  const typo = 'dee@exmple.org';
  const book = await sharedWithGroup({ strangers: [typo] });
  mustDo(book.as(COORDINATOR).call('set-up-workbook'));
  for (const [name, email] of [
    ['Dee Park', typo],
    ['Ana Diaz', ANA],
  ])
    book.typeRow('MEM', { name: name ?? '', email: email ?? '', coordinator: true });
  mustDo(book.as(COORDINATOR).call('check-workbook'));
  const ids = book.rowsOf('MEM').map(({ id }) => String(id));
  const { summary } = mustDo(book.as(COORDINATOR).call('check-workbook', { admit: ids }));
  expect(summary.join('\n')).toContain('Google does not let dee@exmple.org into the protected tabs');
  expect(summary.join('\n')).not.toContain(ANA);
  expect(locksOf(book).map(({ editors }) => editors)).toEqual([
    [COORDINATOR, ANA],
    [COORDINATOR, ANA],
  ]);
}, 60_000);
