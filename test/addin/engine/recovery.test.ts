// What follows a failure: recovery that is cut off itself, and somebody who saves right after.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { mustDo, openWorkbook } from '../../support/workbook';
import { allCases, caseOf, type Cases } from './cases';
import { attempt, endings, essence, openEntries, undisturbed } from './matrix';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

/** So many first endings, and after each so many endings of the second run, evenly chosen. */
const FIRST = 4;
const SECOND = 9;

const sampled = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / most) === 0);

describe('a recovery that is cut off itself', () => {
  it.each(['register-submission', 'undo', 'edit-row with a new name'] as const)(
    'ends as if nothing had happened: %s',
    (name) => {
      const one = caseOf(cases, name);
      const run = undisturbed(cases.code, one);
      const wanted = JSON.stringify(essence(run.end));
      const kills = endings(run).filter(({ kind }) => kind === 'kill');
      const late = kills.slice(Math.floor(kills.length / 3));
      const failures = sampled(late, FIRST).flatMap((first) => {
        const half = openWorkbook(cases.code, one.start());
        attempt(half, one, { faults: [first] });
        const state = half.state();
        const second = { ...one, start: () => state };
        return sampled(endings(undisturbed(cases.code, second)), SECOND).flatMap((fault) => {
          const book = openWorkbook(cases.code, second.start());
          attempt(book, second, { faults: [fault] });
          attempt(book, second);
          const isSame = JSON.stringify(essence(book)) === wanted && openEntries(book) === 0;
          return isSame ? [] : [`${JSON.stringify(first)}, then ${JSON.stringify(fault)}`];
        });
      });
      expect(failures).toEqual([]);
    },
    60_000,
  );
});

describe('a failure while the lock is held', () => {
  it('leaves nothing to be written after the lock is free', () => {
    const one = caseOf(cases, 'register-submission');
    const run = undisturbed(cases.code, one);
    const failing = run.log
      .map((call, index) => [call, index + 1] as const)
      .filter(([call, at]) => call === 'Range.setValues' && (run.queued[at - 1] ?? 0) > 2);
    for (const [, at] of failing) {
      const book = openWorkbook(cases.code, one.start());
      const waiting: number[] = [];
      const watch = Array.from({ length: 12 }, (_, index) => ({
        at: at + 1 + index,
        kind: 'visit' as const,
        visit: () => void waiting.push(book.waiting()),
      }));
      attempt(book, one, { faults: [{ at, kind: 'throw' }, ...watch] });
      const release = book.log().lastIndexOf('Lock.releaseLock') + 1;
      expect(waiting[release - at - 1]).toBe(0);
    }
    expect(failing.length).toBeGreaterThan(2);
  });

  it('lets the next person save at once, their row and the others’ intact', () => {
    const one = caseOf(cases, 'register-submission');
    const run = undisturbed(cases.code, one);
    const at = run.log.lastIndexOf('Range.setValues') + 1;
    const book = openWorkbook(cases.code, one.start());
    attempt(book, one, { faults: [{ at, kind: 'throw' }] });
    const answer = mustDo(
      book
        .as('dee@example.org')
        .call('register-submission', { title: 'Mine', kind: 'joint', workgroup: 'Prisons' }),
    );
    expect(answer.summary.join(' ')).toContain('had stopped half-way');
    expect(book.rowsOf('SUB').map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Mine', 'Crowded cells']),
    );
    expect(book.rowsOf('SUB').some(({ title }) => title === 'Nets across the river')).toBe(false);
  });
});
