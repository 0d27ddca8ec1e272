// Stepping back from an issue: the row stays, and another workgroup is asked, not told.
import { describe, expect, it } from '@jest/globals';
import {
  planYieldIssue,
  yieldIssueReads,
  yieldIssue,
  type YieldIssueInput,
} from '../../../../src/core/coverage/who-covers-what/plan-yield';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, withCover, type Asking, type CoverRow } from './fixture';

const own: CoverRow = { id: 'COV-1', issue: 'ISS-W', workgroup: 'WG-W', part: 'leads', notes: 'ours' };
const others: CoverRow = { id: 'COV-2', issue: 'ISS-W', workgroup: 'WG-P', part: 'leads' };

const outcome = (input: Partial<YieldIssueInput>, rows: Tables = withCover(own), asking: Asking = {}) =>
  planYieldIssue(
    bookReading(yieldIssueReads, rows),
    { issue: 'Water', part: 'contributes', ...input },
    contextFor(asking),
  );
const step = (...args: Parameters<typeof outcome>) => planned(outcome(...args));

const TASK = 'Decide whether to lead on “Water”: Water steps back and proposes it to you.';

describe('stepping back from an issue', () => {
  it('is for co-chairs and coordinators', () => {
    expect([yieldIssue.audience, yieldIssue.pace]).toEqual(['co-chair', 'short']);
  });

  it.each([
    ['contributes', 'contributes', 'Water contributes to “Water”. Nobody leads on “Water” now.'],
    ['follows', 'follows', 'Water follows “Water”. Nobody leads on “Water” now.'],
    [
      'none',
      '',
      'Water has no part in “Water” any more. Its row and notes stay on the tab. Nobody is on “Water” now.',
    ],
  ] as const)('to %s changes the part alone', (part, written, words) => {
    const { edits, said, result } = step({ part });
    expect(edits).toEqual([{ kind: 'update', sheet: 'COV', id: 'COV-1', values: { part: written } }]);
    expect(said).toContain(words);
    expect(result).toMatchObject({ state: 'gap', proposal: '' });
  });

  it('altogether says that nobody leads where others still have a part', () => {
    const { said } = step({ part: 'none' }, withCover(own, { ...others, part: 'follows' }));
    expect(said).toContain('Nobody leads on “Water” now.');
  });

  it('ends a clash', () => {
    const { result, said } = step({}, withCover(own, others));
    expect(result.state).toBe('covered');
    expect(said).toBe('Water contributes to “Water”.');
  });

  it('changes all rows that the workgroup has on it', () => {
    const rows = withCover(own, { ...own, id: 'COV-3', part: 'contributes' });
    expect(step({ part: 'follows' }, rows).edits.map(({ id }) => id)).toEqual(['COV-1', 'COV-3']);
  });

  it('changes nothing the second time', () => {
    const rows = withCover({ ...own, part: 'contributes' });
    expect(step({}, rows)).toMatchObject({ edits: [], result: { proposal: '' } });
  });

  it('is possible for a coordinator of a closed workgroup', () => {
    const rows = withCover({ ...own, workgroup: 'WG-X' });
    expect(step({ workgroup: 'Old group', part: 'none' }, rows, { as: 'cora' }).edits).toHaveLength(1);
  });
});

describe('proposing it to another workgroup', () => {
  it('puts a task for its co-chairs and leaves their part alone', () => {
    const { edits, result, said } = step({ to: 'Prisons' });
    expect(edits.slice(1)).toEqual([
      {
        kind: 'insert',
        sheet: 'ACT',
        id: 'ACT-n1',
        values: { workgroup: 'WG-P', what: TASK, due: '2027-01-24', status: 'open' },
      },
    ]);
    expect(result.proposal).toBe('ACT-n1');
    expect(said).toContain('co-chairs of Prisons find the question among their tasks');
  });

  it('writes the task in the language of the workbook', () => {
    const { edits } = step({ to: 'Prisons' }, withCover(own), { language: 'en', bookLanguage: 'fr' });
    expect(edits[1]).toMatchObject({ values: { what: expect.stringContaining('Décider de piloter') } });
  });

  it.each([
    ['the same task waits', { status: 'open' }, 'ACT-1', 0],
    [
      'it waits in another language',
      { what: 'Décider de piloter ou non « Eau » : Homes se retire' },
      'ACT-1',
      0,
    ],
    ['it was answered before', { status: 'done' }, 'ACT-n1', 1],
    ['another issue is proposed', { what: 'Decide whether to lead on “Food”: Homes' }, 'ACT-n1', 1],
  ])('where %s', (_, task, proposal, added) => {
    const rows = { ...withCover(own), ACT: [{ id: 'ACT-1', workgroup: 'WG-P', what: TASK, ...task }] };
    const { edits, result } = step({ to: 'Prisons' }, rows);
    expect(result.proposal).toBe(proposal);
    expect(edits.filter(({ sheet }) => sheet === 'ACT')).toHaveLength(added);
  });

  it('asks nobody who leads already', () => {
    const { edits, said } = step({ to: 'Prisons' }, withCover(own, others));
    expect(edits).toHaveLength(1);
    expect(said).toContain('Prisons leads on it already');
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<YieldIssueInput>, Asking, RegExp]>([
    ['an issue without a row', { issue: 'Food' }, {}, /Water has no part in “Food”/],
    ['an unknown issue', { issue: 'Whales' }, {}, /“Whales” is not on the list/],
    ['another workgroup', { workgroup: 'Prisons' }, {}, /Only the co-chairs of Prisons/],
    ['handing it to itself', { to: 'Water' }, {}, /Choose another workgroup/],
    ['handing it to a closed one', { to: 'Old group' }, {}, /Old group is closed/],
    ['handing it to an unknown one', { to: 'Whales' }, {}, /“Whales” is not on the list/],
  ])('%s', (_, input, asking, words) => {
    expect(refused(outcome(input, withCover(own), asking))).toMatch(words);
  });
});
