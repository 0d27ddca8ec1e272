// Handing recommendations over: one action, a task for those who get them, and who had them is still known.
import { describe, expect, it } from '@jest/globals';
import {
  type HandOverRecommendationInput,
  handOverRecommendation,
} from '../../../../src/core/follow-up/division/plan-hand-over';
import {
  afterwards,
  bookReading,
  contextFor,
  HUNGER,
  planned,
  QUEUE,
  refused,
  WELLS,
  withRows,
  type Asking,
  type Tables,
} from '../tagging/fixture';

const own = { ...WELLS, workgroup: 'WG-W' };
const rows = withRows(own, { ...HUNGER, workgroup: 'WG-P' }, QUEUE);

const outcome = (input: Partial<HandOverRecommendationInput>, tables: Tables = rows, asking: Asking = {}) =>
  handOverRecommendation.plan(
    bookReading(handOverRecommendation.reads, tables),
    { ids: ['REC-1'], to: 'Prisons', ...input },
    contextFor(asking),
  );
const handOver = (...args: Parameters<typeof outcome>) => planned(outcome(...args));

const TASK =
  'Confirm that you take over, or hand back: cycle 4, 40.1. Water had it: “Protect the wells along the river”';

describe('handing over', () => {
  it('is for co-chairs and coordinators', () => {
    const { audience, pace } = handOverRecommendation;
    expect([audience, pace]).toEqual(['co-chair', 'short']);
  });

  it('gives it to the other workgroup, whose co-chairs are asked; who had it stays on it', () => {
    const { edits, result, said } = handOver({});
    expect(edits).toEqual([
      {
        kind: 'update',
        sheet: 'REC',
        id: 'REC-1',
        values: { workgroup: 'WG-P', withWorkgroups: ['WG-W'] },
      },
      {
        kind: 'insert',
        sheet: 'ACT',
        id: 'ACT-n1',
        values: { workgroup: 'WG-P', what: TASK, due: '2027-01-24', status: 'open' },
      },
    ]);
    expect(result).toEqual({ workgroup: { id: 'WG-P', name: 'Prisons' }, moved: 1, tasks: ['ACT-n1'] });
    expect(said).toContain('Prisons has 40.1 now. Water stays on it as well');
  });

  it('can be for good: the task alone says who had it', () => {
    const tables = withRows({ ...own, withWorkgroups: ['WG-P', 'WG-H'] });
    expect(handOver({ stay: false }, tables).edits[0]).toMatchObject({
      values: { workgroup: 'WG-P', withWorkgroups: ['WG-H'] },
    });
  });

  it('takes the whole cluster along when that is wished', () => {
    const cluster = 'Roofs';
    const tables = withRows(
      { ...own, cluster },
      { ...HUNGER, cluster, workgroup: 'WG-W' },
      { ...QUEUE, cluster: 'Other' },
    );
    const { edits, result } = handOver({ wholeCluster: true }, tables);
    expect(result).toMatchObject({ moved: 2, tasks: ['ACT-n1'] });
    expect(edits[2]).toMatchObject({
      values: { what: expect.stringContaining('40.1, 40.2. Water had them') },
    });
  });

  it('puts a task for each workgroup that they come from', () => {
    const { edits } = handOver({ ids: ['REC-1', 'REC-2'], to: 'Homes' }, rows, { as: 'cora' });
    expect(edits.filter(({ kind }) => kind === 'insert')).toHaveLength(2);
  });

  it('asks nobody when it is one’s own workgroup that gets it', () => {
    const chairsBoth = handOverRecommendation.plan(
      bookReading(handOverRecommendation.reads, rows),
      { ids: ['REC-1'], to: 'Prisons' },
      {
        ...contextFor({}),
        actor: { email: '', person: 'MEM-BO', isCoordinator: false, coChairs: ['WG-W', 'WG-P'] },
      },
    );
    expect(planned(chairsBoth).result.tasks).toEqual([]);
  });

  it('writes the task in the language of the workbook', () => {
    const { edits } = handOver({}, rows, { language: 'en', bookLanguage: 'es' });
    expect(edits[1]).toMatchObject({ values: { what: expect.stringContaining('Confirmar que lo asumen') } });
  });
});

describe('what the others do about it', () => {
  const handed = afterwards(rows, handOver({}));

  it('hand it back by the same action, which closes the task and puts no other', () => {
    const { edits, said } = handOver({ to: 'Water' }, handed, { as: 'dee' });
    expect(edits).toEqual([
      { kind: 'update', sheet: 'REC', id: 'REC-1', values: { workgroup: 'WG-W', withWorkgroups: ['WG-P'] } },
      { kind: 'update', sheet: 'ACT', id: 'ACT-n1', values: { status: 'done' } },
    ]);
    expect(said).toContain('The task that asked about it is done.');
  });

  it('hand it on: their task is done and others get one', () => {
    const { edits } = handOver({ to: 'Homes' }, handed, { as: 'dee' });
    expect(edits.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
      'update REC',
      'update ACT',
      'insert ACT',
    ]);
  });

  it('get nothing twice', () => {
    for (const as of ['cora', 'bo'] as const) {
      const { edits, said } = handOver({}, handed, { as });
      expect([edits, said]).toEqual([[], 'Prisons has 40.1 already.']);
    }
  });
});

describe('handing over is refused', () => {
  it.each([
    ['what another workgroup has', { ids: ['REC-2'], to: 'Homes' }, {}, 'is with Prisons'],
    ['what nobody has, but for coordinators', { ids: ['REC-3'] }, {}, 'is with no workgroup'],
    ['to a closed workgroup', { to: 'Old group' }, {}, 'is closed'],
    ['to nobody', { to: '' }, {}, 'Choose the workgroup'],
    ['to a name that is none', { to: 'Lakes' }, {}, 'Lakes'],
    ['for a row that is gone', { ids: ['REC-9'] }, {}, 'REC-9'],
  ] as const)('%s', (_what, input, asking, words) => {
    expect(
      refused(
        outcome(
          { ...input, ids: [...(('ids' in input ? input.ids : undefined) ?? ['REC-1'])] },
          rows,
          asking,
        ),
      ),
    ).toContain(words);
  });

  it('not for a coordinator who gives out what nobody has', () => {
    expect(handOver({ ids: ['REC-3'] }, rows, { as: 'cora' }).edits[0]).toMatchObject({
      values: { workgroup: 'WG-P', withWorkgroups: [] },
    });
  });
});

describe('a recommendation that somebody else handed over while the form was open', () => {
  const asking: Asking = { as: 'cora' };
  it('is not taken from those who have it now', () => {
    const problem = refused(outcome({ ids: ['REC-2'], to: 'Water', was: { to: '' } }, rows, asking));
    expect(problem).toContain('you “Water”, meanwhile “Prisons” by somebody else.');
  });

  it('goes where nobody else moved it, and once one has seen who has it', () => {
    expect(handOver({ was: { to: 'WG-W' } }, rows, asking).result.moved).toBe(1);
    expect(handOver({ ids: ['REC-2'], to: 'Water', was: { to: 'WG-P' } }, rows, asking).result.moved).toBe(1);
  });
});
