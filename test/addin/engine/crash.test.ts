// Writing commands, ended or failing at every service call, then run again: as if nothing had happened. ways.ts says which
// commands stand for all of them unless `--all` is asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planned } from '../../../src/addin/commands/all';
import type { Fault } from '../../../src/local/services/gate';
import { allCases, caseOf, LIGHT, WHOLE, type Cases } from './cases';
import { outcomeOf, wrongAfter } from './crash-matrix';
import { endings, standsFor, undisturbed, type Case } from './matrix';
import { CHOSEN, meetings, REPRESENTATIVES, waysOf, WITHOUT_CASE } from './ways';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const totals: { name: string; calls: number; endings: number; runs: number }[] = [];

/** Long commands are sampled: so many of their endings, evenly over the whole run. */
const SAMPLE = 20;

const sampled = <T>(all: readonly T[]): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / SAMPLE) === 0);

function failuresOf(
  code: string,
  one: Case,
  choose: (all: readonly Fault[]) => readonly Fault[] = (all) => all,
): string[] {
  const outcome = outcomeOf(code, one);
  const { run } = outcome;
  const faults = choose(endings(run));
  totals.push({ name: one.command, calls: run.log.length, endings: standsFor(run), runs: faults.length });
  return faults.flatMap((fault) => wrongAfter(code, one, outcome, fault));
}

afterAll(() => {
  const sum = (at: 'calls' | 'endings' | 'runs') => totals.reduce((all, one) => all + one[at], 0);
  const each = totals.map(({ name, calls, endings: all, runs }) => `${name} ${calls}/${all}/${runs}`);
  console.info(
    `${totals.length} commands, ${sum('calls')} calls, ${sum('endings')} endings, ${sum('runs')} run; calls/endings/run: ${each.join(', ')}`,
  );
});

describe('a command that is cut off or fails at any call', () => {
  it.each(CHOSEN)(
    '%s can be run again with the same outcome',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    60_000,
  );

  it.each(WHOLE.map((name, index) => [name, index] as const))(
    '%s can be run again with the same outcome',
    (_, index) => {
      const one = cases.whole[index];
      if (!one) throw new Error('There is no such case.');
      const failures = failuresOf(cases.code, one, sampled);
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 4)] : []).toEqual([]);
    },
    100_000,
  );
});

describe('the cases that stand for the others', () => {
  it('write in every way, and every two ways together, that some case does', () => {
    const meetingsOf = (name: (typeof LIGHT)[number]): string[] => {
      const one = caseOf(cases, name);
      return meetings(waysOf(cases.code, one, undisturbed(cases.code, one)));
    };
    const shown = new Set(REPRESENTATIVES.flatMap(meetingsOf));
    const missing = LIGHT.flatMap((name) =>
      meetingsOf(name)
        .filter((ways) => !shown.has(ways))
        .map((ways) => `${name}: ${ways}`),
    );
    expect(missing).toEqual([]);
  }, 60_000);

  it('are of commands that write, each of which has a case or writes like one that has', () => {
    const writing = [...planned.values()].flatMap(({ name, pace }) => (pace === 'query' ? [] : [name]));
    const tried = [...LIGHT, ...WHOLE].map((name) => name.split(' ')[0]);
    const untried = writing.filter((name) => !tried.includes(name));
    expect(untried.sort()).toEqual(Object.keys(WITHOUT_CASE).sort());
  });
});
