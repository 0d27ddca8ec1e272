// A sample of the matrices of ends and visits on the local workbook's real grid, held against what the grid in memory leads
// to: commands, and for each of them some ends and some visits. UPR_SEED=2 takes others.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { modelGridOf } from '../../support/grid/model-grid';
import { allCases, caseOf, LIGHT, type Cases } from './cases';
import { outcomeOf, wrongAfter } from './crash-matrix';
import { endings, opened } from './matrix';
import { momentsOf, sceneOf, VISITS, wrongAfterVisit } from './visit-matrix';

const SEED = Number(process.env['UPR_SEED'] ?? 1);
const COMMANDS = 30;
const ENDS = 2;
const VISITORS = 1;

/** From 0 up to 1, the same for one seed (Mulberry32, by Tommy Ettinger). */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** So many of them, each at most once, in their order. */
function someOf<T>(all: readonly T[], count: number, random: () => number): T[] {
  const drawn = all.map((_, index) => ({ index, lot: random() })).sort((a, b) => a.lot - b.lot);
  const kept = new Set(drawn.slice(0, count).map(({ index }) => index));
  return all.filter((_, index) => kept.has(index));
}

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
  console.info(`Seed ${String(SEED)}; another one: UPR_SEED=2 npx jest real-grid`);
}, 60_000);

describe('on the real grid', () => {
  it.each(someOf(LIGHT, COMMANDS, randomFrom(SEED)).map((name, index) => [name, index] as const))(
    '%s comes out as on the grid in memory, ended or visited',
    (name, index) => {
      const { code } = cases;
      const one = caseOf(cases, name);
      const random = randomFrom(SEED * 1000 + index);
      const outcome = outcomeOf(code, one);
      const { run } = outcome;
      const scene = sceneOf(opened(code, one), run);
      const visits = momentsOf(run).calls.flatMap((at) =>
        VISITS.filter(({ onlyAtDeletions }) => !onlyAtDeletions).map((visit) => ({ run, scene, visit, at })),
      );
      const failures = [
        ...someOf(endings(run), ENDS, random).flatMap((fault) =>
          wrongAfter(code, one, outcome, fault, modelGridOf),
        ),
        ...someOf(visits, VISITORS, random).flatMap((visit) =>
          wrongAfterVisit(code, one, visit, modelGridOf),
        ),
      ];
      expect(failures).toEqual([]);
    },
    60_000,
  );
});
