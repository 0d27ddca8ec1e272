// What the panel is told: how many are still to be done, and a page of recommendations with what may be done to each.
import { describe, expect, it } from '@jest/globals';
import { type DivideFormInput, divideForm } from '../../../../src/core/follow-up/tagging/plan-tagging-form';
import { goalNumber, goalsOf } from '../../../../src/core/follow-up/tagging/sdgs';
import { bookReading, contextFor, HUNGER, planned, QUEUE, WELLS, withRows, type Asking } from './fixture';

const tables = withRows(
  { ...WELLS, issues: ['ISS-W'], workgroup: 'WG-W', countries: ['CTY-1'], cluster: 'Wells' },
  {
    ...HUNGER,
    suggested: ['Right to leisure', 'Issue: Water (“thirst”)', 'Left out: Action: 5'],
    cluster: 'wells',
  },
  { ...QUEUE, workgroup: 'WG-P', withWorkgroups: ['WG-W'] },
  { ...QUEUE, id: 'REC-8', cycle: 3 },
);
const form = (input: DivideFormInput = {}, asking: Asking = {}, rows = tables) =>
  planned(divideForm.plan(bookReading(divideForm.reads, rows), input, contextFor(asking))).result;

describe('the form to divide recommendations', () => {
  it('counts those of the latest cycle by what is to be done', () => {
    expect(form()).toMatchObject({
      cycle: 4,
      cycles: [4, 3],
      counts: { sure: 1, doubtful: 0, 'no-issue': 2, 'no-workgroup': 1, mine: 1, all: 3 },
      clustered: 2,
      total: 3,
    });
  });

  it.each([
    [{ show: 'sure' as const }, ['40.2']],
    [{ show: 'mine' as const }, ['40.1']],
    [{ search: 'chile' }, ['40.1']],
    [{ search: 'GAZEBO' }, ['40.3']],
    [{ from: 1, count: 1 }, ['40.2']],
    [{ cycle: 3 }, ['40.3']],
  ])('lists those that are asked for: %o', (input, names) => {
    expect(form(input).rows.map(({ name }) => name)).toEqual(names);
  });

  it('shows what is suggested, without what was left out and what OHCHR printed', () => {
    expect(form({ show: 'sure' }).rows[0]?.suggestions).toEqual([
      { kind: 'issue', value: 'Water', issue: 'ISS-W', words: ['thirst'], isUnsure: false },
    ]);
  });

  it.each([
    ['one that is doubtful beside a sure one', ['Issue: Water (“thirst”)', 'Issue?: Torture'], 'doubtful'],
    ['people alone, and no issue', ['People: Children (“boys”)'], 'doubtful'],
    ['an issue and what goes with it', ['Issue: Water', 'Action: 5'], 'sure'],
  ] as const)('has to be looked at or not, by %s', (_what, suggested, show) => {
    const { counts } = form({}, {}, withRows({ ...HUNGER, suggested }));
    expect([counts.sure, counts.doubtful]).toEqual(show === 'sure' ? [1, 0] : [0, 1]);
  });

  it.each([
    ['bo', [true, false, false], true, false],
    ['cora', [true, true, true], true, true],
    ['member', [false, false, false], false, false],
  ] as const)('tells %s what one may do', (as, mayHandOver, mayAccept, mayShareOut) => {
    const shown = form({}, { as });
    expect(shown.rows.map((row) => row.mayHandOver)).toEqual(mayHandOver);
    expect([shown.mayAccept, shown.mayShareOut]).toEqual([mayAccept, mayShareOut]);
  });

  it('offers workgroups that are not closed', () => {
    expect(form().workgroups.map(({ name }) => name)).toEqual(['Homes', 'Prisons', 'Water']);
  });

  it('is empty, not refused, while there are no recommendations', () => {
    expect(form({}, {}, withRows())).toMatchObject({ cycle: null, rows: [], total: 0 });
  });
});

describe('goals', () => {
  it.each([
    ['Right to education', ['4']],
    ['human rights & POVERTY', ['1', '10']],
    ['Universal or cross-cutting issues', []],
    ['', []],
  ])('of the theme %p', (theme, goals) => {
    expect(goalsOf(theme)).toEqual(goals);
  });

  it.each([
    ['16', '16'],
    ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
    ['SDG 5', '5'],
    ['16.3 - Promote the rule of law', '16'],
    ['0', ''],
    ['18', ''],
    ['peace', ''],
  ])('written as %p', (written, number) => {
    expect(goalNumber(written)).toBe(number);
  });
});
