// Writing commands, ended or failing at every service call, then run again: as if nothing had happened. ways.ts says which
// commands stand for all of them unless `--all` is asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenBook } from '../../support/workbook';
import { allCases, caseOf, LIGHT, nameOf, WHOLE, type Cases } from './cases';
import { outcomeOf, wrongAfter } from './crash-matrix';
import { endings, essence, opened, standsFor, undisturbed, type Case } from './matrix';
import { CHOSEN, fewer, meetings, REPRESENTATIVES, waysOf } from './ways';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const totals: string[] = [];

/** So many endings of a case that others stand for, and of a long command. */
const SAMPLE = 20;

function failuresOf(code: string, one: Case): string[] {
  const outcome = outcomeOf(code, one);
  const { run } = outcome;
  const faults = fewer(nameOf(one), endings(run), SAMPLE);
  totals.push(`${nameOf(one)} ${run.log.length} calls, ${standsFor(run)} endings, ${faults.length} run`);
  return faults.flatMap((fault) => wrongAfter(code, one, outcome, fault));
}

afterAll(() => console.info(totals.join('\n')));

describe('a command that is cut off or fails at any call', () => {
  it.each(CHOSEN)(
    '%s can be run again with the same outcome',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    60_000,
  );

  it.each(WHOLE)(
    '%s can be run again with the same outcome',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    100_000,
  );
});

/** All that an execution leaves behind. */
const leftBy = (book: OpenBook): string =>
  JSON.stringify([essence(book), book.rowsOf('CHG'), book.besideGrid().shared]);

describe('the cases that stand for the others', () => {
  it('write in every way, and every two ways together, that some case does', () => {
    const meetingsOf = (name: string): string[] => {
      const one = caseOf(cases, name);
      const run = undisturbed(cases.code, one);
      if (!run.answer.ok) throw new Error(`${name}: ${run.answer.message}`);
      if (leftBy(run.end) === leftBy(opened(cases.code, one)))
        throw new Error(`${name} has nothing to write.`);
      return meetings(waysOf(cases.code, one, run));
    };
    const shown = new Set(REPRESENTATIVES.flatMap(meetingsOf));
    const missing = LIGHT.flatMap((name) =>
      meetingsOf(name)
        .filter((ways) => !shown.has(ways))
        .map((ways) => `${name}: ${ways}`),
    );
    expect(missing).toEqual([]);
  }, 60_000);
});
