// Somebody else works in the sheets at every call of a command: no cell of another row changes, and theirs stay. ways.ts
// says which commands stand for all of them unless `--all` is asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allCases, caseOf, nameOf, type Cases } from './cases';
import { opened, undisturbed, type Case } from './matrix';
import { momentsOf, sceneOf, VISITS, wrongAfterVisit } from './visit-matrix';
import { CHOSEN, fewer } from './ways';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const totals: string[] = [];
afterAll(() => console.info(totals.join('; ')));

function failuresOf(code: string, one: Case): string[] {
  const run = undisturbed(code, one);
  const scene = sceneOf(opened(code, one), run);
  const moments = momentsOf(run);
  const calls = fewer(nameOf(one), moments.calls);
  const around = fewer(nameOf(one), moments.around);
  totals.push(`${nameOf(one)}: ${calls.length} of ${run.log.length} calls, ${VISITS.length} visitors`);
  return VISITS.flatMap((visit) =>
    (visit.onlyAtDeletions ? around : calls).flatMap((at) =>
      wrongAfterVisit(code, one, { run, scene, visit, at }),
    ),
  );
}

describe('somebody who works in the sheets at the same time', () => {
  it.each(CHOSEN)(
    'is not disturbed by %s, nor disturbs it',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 12)] : []).toEqual([]);
    },
    60_000,
  );
});
