// Clusters in the workbook: found once, kept as people change them.
import { describe, expect, it } from '@jest/globals';
import { type SetClusterInput, setCluster } from '../../../../src/core/follow-up/clusters/plan-set';
import { findClusters } from '../../../../src/core/follow-up/clusters/plan-find';
import { listClusters } from '../../../../src/core/follow-up/clusters/plan-clusters-list';
import {
  afterwards,
  bookReading,
  contextFor,
  planned,
  refused,
  withRows,
  type Asking,
  type RecRow,
  type Tables,
} from '../tagging/fixture';

const rec = (id: string, number: string, text: string, more: Partial<RecRow> = {}): RecRow => ({
  id,
  cycle: 4,
  number,
  part: 1,
  text,
  ...more,
});
const TEACHERS = rec('REC-9', '7.9', 'Improve the training of teachers in rural schools');
const NAME = '7.2 Abolish the death penalty';
const deathPenalty = (more: Partial<RecRow> = {}): RecRow[] => [
  rec('REC-1', '7.1', 'Abolish the death penalty without delay in all provinces', {
    countries: ['CTY-1'],
    ...more,
  }),
  rec('REC-2', '7.2', 'Abolish the death penalty', { countries: ['CTY-2', 'CTY-1'], ...more }),
  rec('REC-3', '7.3', 'Abolish the death penalty.', more),
];
const rows = withRows(...deathPenalty(), TEACHERS);

const find = (tables: Tables = rows) =>
  planned(findClusters.plan(bookReading(findClusters.reads, tables), {}, contextFor({})));
const list = (tables: Tables) =>
  planned(listClusters.plan(bookReading(listClusters.reads, tables), {}, contextFor({}))).result;
const setOutcome = (tables: Tables, input: SetClusterInput, asking: Asking = {}) =>
  setCluster.plan(bookReading(setCluster.reads, tables), input, contextFor(asking));
const set = (...args: Parameters<typeof setOutcome>) => planned(setOutcome(...args));

describe('finding clusters', () => {
  it('names them after the shortest clear text and its number', () => {
    const { edits, result, said } = find();
    expect(edits.map(({ id }) => id)).toEqual(['REC-1', 'REC-2', 'REC-3']);
    expect(new Set(edits.map((edit) => ('values' in edit ? edit.values['cluster'] : '')))).toEqual(
      new Set([NAME]),
    );
    expect(result).toMatchObject({ cycle: 4, all: 4, clusters: 1, clustered: 3, written: 3, likeCount: 0 });
    expect(said).toContain('1 cluster with 3 of 4 recommendations.');
  });

  it('writes nothing the second time', () => {
    expect(find(afterwards(rows, find()))).toMatchObject({ edits: [], result: { clusters: 1, written: 0 } });
  });

  it('keeps the name that people gave and puts new ones under it', () => {
    const [one, ...others] = deathPenalty();
    const named = withRows({ ...(one ?? TEACHERS), cluster: 'Our first fight' }, ...others, TEACHERS);
    const { edits } = find(named);
    expect(edits.map((edit) => [edit.id, 'values' in edit && edit.values['cluster']])).toEqual([
      ['REC-2', 'Our first fight'],
      ['REC-3', 'Our first fight'],
    ]);
  });

  it('lets stand what people put together', () => {
    const named = withRows(...deathPenalty({ cluster: NAME }), { ...TEACHERS, cluster: NAME });
    expect(find(named)).toMatchObject({ edits: [], result: { clusters: 1, clustered: 4 } });
  });

  it.each(['on its own', 'por separado', 'À PART', '-', '–'])('leaves out those marked %p', (cluster) => {
    const [one, ...others] = deathPenalty();
    const marked = withRows({ ...(one ?? TEACHERS), cluster }, ...others, TEACHERS);
    expect(find(marked).edits.map(({ id }) => id)).toEqual(['REC-2', 'REC-3']);
  });

  it('looks at one cycle at a time', () => {
    const [one, ...others] = deathPenalty();
    expect(find(withRows({ ...(one ?? TEACHERS), cycle: 3 }, ...others)).result.clustered).toBe(2);
  });
});

describe('like ones', () => {
  const moratoria = withRows(
    rec('REC-1', '7.1', 'Establish a moratorium on executions with a view to abolishing the death penalty'),
    rec('REC-2', '7.2', 'Impose a nationwide moratorium on executions and commute all death sentences'),
    rec('REC-3', '7.3', 'Establish a moratorium on executions, with a view to abolishing the death penalty.'),
    TEACHERS,
  );

  it('are offered with their words marked, and nothing is written of them', () => {
    const { edits, result, said } = find(moratoria);
    expect(edits.map(({ id }) => id)).toEqual(['REC-1', 'REC-3']);
    expect(said).toContain('1 group of like ones may be joined');
    expect(result.like).toHaveLength(1);
    const [{ ids, parts }] = result.like as [(typeof result.like)[number]];
    expect(ids).toEqual(['REC-1', 'REC-3', 'REC-2']);
    expect(parts.map(({ numbers }) => numbers)).toEqual(['7.1, 7.3', '7.2']);
    const marked = parts.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
    expect(marked[1]).toContain('moratorium on executions');
  });

  it('are one cluster after one press, and offered no more', () => {
    const before = afterwards(moratoria, find(moratoria));
    const [{ ids, cluster }] = find(before).result.like as unknown as [{ ids: string[]; cluster: string }];
    const joined = afterwards(before, set(before, { ids, to: { cluster } }));
    expect(list(joined).clusters.map(({ numbers }) => numbers)).toEqual(['7.1-7.3']);
    expect(find(joined)).toMatchObject({ edits: [], result: { likeCount: 0 } });
  });
});

describe('clusters as they are shown', () => {
  const found = afterwards(rows, find());

  it('have their numbers in ranges and their countries united', () => {
    expect(list(found).clusters).toMatchObject([
      { name: NAME, title: 'Abolish the death penalty', numbers: '7.1-7.3', countries: ['Chile', 'Malta'] },
    ]);
  });

  it('do not count a name that a single row has', () => {
    expect(list(withRows({ ...TEACHERS, cluster: 'Alone' })).clusters).toEqual([]);
  });
});

describe('changing a cluster by hand', () => {
  const found = afterwards(rows, find());

  it('leaves one out, and out it stays', () => {
    const plan = set(found, { ids: ['REC-1'], to: 'out' }, { language: 'en', bookLanguage: 'fr' });
    expect(plan.edits).toEqual([
      { kind: 'update', sheet: 'REC', id: 'REC-1', values: { cluster: 'à part' } },
    ]);
    const later = afterwards(found, plan);
    expect(find(later).edits).toEqual([]);
    expect(list(later).onTheirOwn.map(({ name }) => name)).toEqual(['7.1']);
  });

  it('puts one in by its number, under the name as it is written', () => {
    const { edits, said } = set(found, { ids: ['7.9'], to: { cluster: NAME.toUpperCase() } });
    expect(edits).toEqual([{ kind: 'update', sheet: 'REC', id: 'REC-9', values: { cluster: NAME } }]);
    expect(said).toContain(`7.9 is in “${NAME}” now.`);
  });

  it('frees one, so that it may be put into a cluster again', () => {
    const out = afterwards(found, set(found, { ids: ['REC-1'], to: 'out' }));
    const free = afterwards(out, set(out, { ids: ['REC-1'], to: 'free' }));
    expect(find(free).edits.map(({ id }) => id)).toEqual(['REC-1']);
  });

  it('does not mix cycles', () => {
    const mixed = withRows(...deathPenalty(), { ...TEACHERS, cycle: 3 });
    expect(refused(setOutcome(mixed, { ids: ['REC-1', 'REC-9'], to: { cluster: 'Both' } }))).toContain(
      'one cycle',
    );
  });

  it('says when a number means nothing', () => {
    expect(refused(setOutcome(found, { ids: ['8.8'], to: { cluster: NAME } }))).toContain('8.8');
  });
});
