// Somebody inserts, deletes or moves columns, or changes the hidden keys, at every call of a command: each value lands
// under its heading, or the answer says what did not. ways.ts says which commands stand for all of them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allCases, caseOf, nameOf, type Cases } from './cases';
import { columnsChanged, tellingComings } from './columns-changed';
import { thinned, touching, type Case } from './matrix';
import { CHOSEN, fewer, IS_ALL } from './ways';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const totals: string[] = [];
afterAll(() => console.info(totals.join('; ')));

function failuresOf(code: string, one: Case): string[] {
  const { run, wrong } = columnsChanged(code, one);
  // Every third call stands for the others, unless all cases are asked for.
  const calls = thinned(touching(run)).filter((_, index) => IS_ALL || index % 3 === 0);
  const comings = tellingComings(run, fewer(nameOf(one), calls));
  const failures = comings.flatMap(wrong);
  totals.push(`${nameOf(one)}: ${comings.length} runs, ${failures.length} wrong`);
  return failures;
}

describe('somebody who changes the columns of a tab meanwhile', () => {
  it.each(CHOSEN)(
    'finds what %s writes under its headings',
    (name) => {
      const failures = failuresOf(cases.code, caseOf(cases, name));
      expect(failures.length > 0 ? [failures.length, ...failures.slice(0, 12)] : []).toEqual([]);
    },
    120_000,
  );
});
