// Overlaps in a whole workbook: found, settled, carried out, taken back; with others at work at the same time.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type Row, type TestWorkbook } from '../../support/workbook';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const find = (who = MEMBER, input = {}) => mustDo(book.as(who).call('find-overlaps', input));
const resultOf = (answer: ReturnType<typeof find>) =>
  answer.result as { readonly left: number; readonly written: number };
const row = (sheet: SheetId, key: string, value: string): Row | undefined =>
  book.rowsOf(sheet).find((one) => one[key] === value);
const pairId = (): string => String(row('OVL', 'first', 'Clean wells')?.['id'] ?? '');
const decide = (decision: string, more: object = {}, who = CO_CHAIR) =>
  book.as(who).call('decide-overlap', { id: pairId(), decision, ...more });
const JOINT = 'Clean wells / Safe water on the river';
const essence = (sheets: readonly SheetId[]) =>
  JSON.stringify(
    sheets.map((sheet) => book.rowsOf(sheet).map((one) => ({ ...one, updated: '', rowNumber: 0 }))),
  );

/** The call at which a run that has read and planned asks for the lock. */
let lockedAt = 0;
beforeAll(async () => {
  const other = await testWorkbook();
  mustDo(other.as(MEMBER).call('find-overlaps', {}));
  lockedAt = other.log().findIndex((name) => name.endsWith('tryLock')) + 1;
}, 60_000);

describe('overlaps in the workbook', () => {
  it('are settled by one co-chair where both submissions are of their workgroup, and carried out', () => {
    find();
    expect(row('OVL', 'first', 'Clean wells')).toMatchObject({ priority: 'settle now', waitingFor: 'Water' });
    const answer = mustDo(decide('merge'));
    expect(answer.summary.join(' ')).toContain(JOINT);
    expect(row('SUB', 'title', JOINT)).toMatchObject({ kind: 'joint submission', workgroup: 'Water' });
    expect(row('SUB', 'title', 'Clean wells')?.['mergedInto']).toBe(JOINT);
    expect(book.rowsOf('ACT').map(({ what }) => what)).toEqual([`Write the joint submission “${JOINT}”`]);
    expect(book.rowsOf('ASK').filter(({ submission }) => submission === JOINT)).toHaveLength(2);
    find();
    expect(book.rowsOf('OVL').filter(({ decision }) => decision === 'open')).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ first: 'Clean wells' })]),
    );
  });

  it('are as they were once a decision is undone', () => {
    find();
    const sheets: SheetId[] = ['SUB', 'ASK', 'ACT', 'OVL', 'COV'];
    const before = essence(sheets);
    mustDo(decide('merge'));
    mustDo(book.as(CO_CHAIR).call('undo', {}));
    expect(essence(sheets)).toBe(before);
  });

  it('are open again once a decision is taken back', () => {
    find();
    mustDo(decide('merge'));
    mustDo(decide('open'));
    expect(row('SUB', 'title', JOINT)).toBeUndefined();
    expect(row('SUB', 'title', 'Clean wells')?.['mergedInto']).toBe('');
    expect(book.rowsOf('ACT').map(({ status }) => status)).toEqual(['dropped']);
  });

  it('are written part by part, and the next run goes on', () => {
    const shared = Array.from({ length: 60 }, (_none, at) => `shared${at}`).join(' ');
    for (const submission of ['Clean wells', 'Crowded cells'])
      book.typeRow('TXT', { submission, part: 1, text: `${submission} alone. ${shared}` });
    const parts = [find(MEMBER, { most: 1 })];
    while (resultOf(parts.at(-1)!).left > 0 && parts.length < 20) parts.push(find(MEMBER, { most: 1 }));
    expect(parts.length).toBeGreaterThan(1);
    expect(resultOf(find()).written).toBe(0);
  });

  it('are told why a pair that is gone cannot be settled', () => {
    find();
    const id = pairId();
    const rowNumber = row('OVL', 'id', id)?.rowNumber ?? 0;
    book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf('OVL'), row: rowNumber - 1, count: 1 });
    const answer = book.as(CO_CHAIR).call('decide-overlap', { id, decision: 'merge' });
    expect(answer).toMatchObject({
      ok: false,
      code: 'refused',
      message: expect.stringContaining('no longer on the list'),
    });
  });

  it('cannot be found by two people at once so that a pair stands twice', () => {
    let visits = 0;
    const visit = () => void (visits++ === 0 && mustDo(book.as(COORDINATOR).call('find-overlaps', {})));
    mustDo(book.as(MEMBER).call('find-overlaps', {}, { faults: [{ at: lockedAt, kind: 'visit', visit }] }));
    expect(visits).toBe(1);
    const pairs = book.rowsOf('OVL').map(({ first, second }) => [first, second].sort().join(' | '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('never name a submission that was deleted while they were looked for', () => {
    const visit = () => {
      const rowNumber = row('SUB', 'title', 'Clean wells')?.rowNumber;
      if (rowNumber === undefined) return;
      book.grid.apply({ kind: 'deleteRows', sheetId: book.tabOf('SUB'), row: rowNumber - 1, count: 1 });
    };
    mustDo(book.as(MEMBER).call('find-overlaps', {}, { faults: [{ at: lockedAt, kind: 'visit', visit }] }));
    expect(row('SUB', 'title', 'Clean wells')).toBeUndefined();
    expect(pairId()).toBe('');
    find();
    expect(book.rowsOf('OVL').filter(({ first, second }) => [first, second].includes('Clean wells'))).toEqual(
      [],
    );
  });

  it('leave out a text that the coalition lets everybody use', () => {
    const shared = Array.from({ length: 60 }, (_none, at) => `shared${at}`).join(' ');
    for (const submission of ['Clean wells', 'Crowded cells'])
      book.typeRow('TXT', { submission, part: 1, text: `${submission} alone. ${shared}` });
    const isListed = () =>
      book.rowsOf('OVL').some((one) => one['first'] === 'Clean wells' && one['second'] === 'Crowded cells');
    find();
    expect(isListed()).toBe(true);
    mustDo(book.as(COORDINATOR).call('allow-shared-text', { text: shared }));
    expect(row('SET', 'key', 'shared.text.1')?.['value']).toBe(shared);
    expect(book.as(CO_CHAIR).call('allow-shared-text', { text: shared })).toMatchObject({ code: 'refused' });
    find();
    expect(isListed()).toBe(false);
  });

  it('tell of a typed decision that cannot be read, in a dry run too, and leave it', () => {
    find();
    const at = row('OVL', 'first', 'Clean wells')?.rowNumber ?? 0;
    book.type('OVL', at, 'decision', 'zusammenlegen');
    const problem = {
      sheet: 'Overlaps',
      row: at,
      column: 'Decision',
      message: expect.stringMatching(/^“zusammenlegen” is not one of the words.*merge/),
    };
    const dry = book.as(MEMBER).call('find-overlaps', {}, { request: { dryRun: true } });
    for (const answer of [dry, find(), find()]) expect(answer).toMatchObject({ problems: [problem] });
    expect(row('OVL', 'first', 'Clean wells')?.['decision']).toBe('zusammenlegen');
  });

  it('compare a submission whose id stands twice once, and tell its rows', () => {
    const id = String(row('SUB', 'title', 'Clean wells')?.['id'] ?? '');
    const below = book.typeRow('SUB', { id, title: 'Clean wells', workgroup: 'Prisons' });
    const answer = find();
    expect(answer.problems).toMatchObject([{ sheet: 'Submissions', row: below, column: 'Id' }]);
    expect(book.rowsOf('OVL').filter(({ first, second }) => first === second)).toEqual([]);
    mustDo(book.as(COORDINATOR).call('check-workbook', {}));
    expect(find().problems).toEqual([]);
  });

  it('are told to contradict each other once a co-chair says so, until that is undone', () => {
    find();
    const told = (): unknown =>
      (
        mustDo(book.as(CO_CHAIR).call('list-overlaps', { show: 'contradictions' })).result as {
          total: number;
        }
      ).total;
    const before = told();
    mustDo(book.as(CO_CHAIR).call('mark-contradiction', { id: pairId(), contradict: 'yes' }));
    find();
    expect([before, told(), row('OVL', 'id', pairId())?.['contradict']]).toEqual([0, 1, 'yes']);
    mustDo(book.as(CO_CHAIR).call('undo', {}));
    expect(told()).toBe(0);
  });

  it('are shown in full, with nothing written', () => {
    find();
    const answer = mustDo(book.as(MEMBER).call('overlap-details', { id: pairId() }));
    expect(answer.result).toMatchObject({
      basis: 'outlines',
      first: { title: 'Clean wells', workgroup: 'Water' },
      asks: [{ first: 'Test every well twice a year.', second: 'Test every well twice a year.' }],
    });
  });
});
